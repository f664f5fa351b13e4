/**
 * The history as plain maps, and everything that can happen to it. The database is compared with it
 * after each step.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { recordByHand, recordPending } from '../../src/background/record.ts';
import type { Purpose } from '../../src/draft/draft.ts';
import {
  type HistoryDatabase,
  Settlement,
  StoredContact,
  StoredProgram,
  StoredResponse,
} from '../../src/history/db.ts';
import { deleteResponse, noteAnswer } from '../../src/history/answers.ts';
import { addContact, correctContact } from '../../src/history/edit-contact.ts';
import {
  addPerson,
  changeDetail,
  changePerson,
  chooseFirst,
  removePerson,
} from '../../src/history/edit-program.ts';
import { mergePrograms } from '../../src/history/merge-programs.ts';
import { movePerson } from '../../src/history/move-person.ts';
import { nameKey } from '../../src/history/program-names.ts';
import { deleteProgram, nameProgram } from '../../src/history/programs.ts';
import {
  type Outcome,
  settle,
  settleUnconfirmed,
  UNCONFIRMED_MS,
} from '../../src/history/record.ts';
import { noteResponse } from '../../src/history/responses.ts';
import { readSettings } from '../../src/settings/schema.ts';
import { SEASON, SENT_AT } from './fixtures.ts';

const SETTINGS = readSettings({ season: SEASON }, SENT_AT);
const MINUTE = 60_000;

const SENDS = ['a', 'b', 'c', 'd', 'e'] as const;
const NAMES = ['Lakeview EM', 'Mercy EM', 'Mercy Emergency Medicine', 'Union Hill EM'] as const;
const EMAILS = [
  'ana@lakeview.example',
  'bo@lakeview.example',
  'cy@mercy.example',
  'di@home.example',
];

const send = fc.constantFrom(...SENDS);
const response = fc.constantFrom('r', 's', 't');
const email = fc.constantFrom(...EMAILS);
const name = fc.constantFrom(...NAMES);
const emails = fc.uniqueArray(email, { minLength: 1, maxLength: 2 });
const purpose = fc.constantFrom<Purpose>('interest', 'thank-you', 'question');
/** Which of the programs that there are: the number is taken modulo theirs. */
const which = fc.nat({ max: 7 });
const minutes = fc.constantFrom(-3 * 24 * 60, -60, -11, -1, 0, 1, 11, 60, 3 * 24 * 60);

const kind = <K extends string>(of: K): fc.Arbitrary<K> => fc.constant(of);

/** Everything that can happen. What comes into the history by other ways belongs in here as well. */
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: kind('press'), send, to: emails, purpose, believed: which }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('schedule'), send, to: emails, purpose }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: kind('settle'),
      send,
      outcome: fc.constantFrom<Outcome>('sent', 'undone', 'failed'),
    }),
  },
  fc.record({ kind: kind('record'), send, to: emails, purpose }),
  fc.record({ kind: kind('enter'), send, of: which, purpose }),
  fc.record({ kind: kind('correct'), send, purpose, minutes }),
  { weight: 2, arbitrary: fc.record({ kind: kind('clock'), minutes }) },
  fc.record({ kind: kind('sweep') }),
  { weight: 3, arbitrary: fc.record({ kind: kind('name'), name, to: emails }) },
  fc.record({ kind: kind('rename'), of: which, name }),
  fc.record({ kind: kind('choose'), of: which, first: fc.boolean(), instead: which }),
  fc.record({ kind: kind('add person'), of: which, email }),
  fc.record({ kind: kind('change person'), email, into: email }),
  fc.record({ kind: kind('remove person'), email }),
  { weight: 2, arbitrary: fc.record({ kind: kind('move person'), email, to: which }) },
  fc.record({ kind: kind('split'), email, name }),
  { weight: 2, arbitrary: fc.record({ kind: kind('merge'), of: which, other: which }) },
  fc.record({ kind: kind('delete'), of: which }),
  { weight: 2, arbitrary: fc.record({ kind: kind('hear'), response, of: which, email }) },
  fc.record({ kind: kind('answer'), response, send }),
  fc.record({ kind: kind('forget'), response }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

export interface Step {
  readonly what: Happening;
  /** After how many writes the context ends; null where it lives on. */
  readonly dies: number | null;
  /** Whether it is told a second time, as after an answer that was lost. */
  readonly twice: boolean;
}

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    what: happening,
    dies: fc.option(fc.nat({ max: 3 }), { freq: 6 }),
    twice: fc.boolean(),
  }),
  { maxLength: 25, size: 'max' },
);

interface Kept {
  readonly state: 'pending' | 'sent';
  readonly unconfirmed: boolean;
  readonly purpose: Purpose;
  readonly sentAt: number;
}

export class Model {
  #now = SENT_AT;
  readonly #contacts = new Map<string, Kept>();
  readonly #settled = new Map<string, Settlement['end']>();
  /** Program by the address of each of its people. */
  readonly #people = new Map<string, string>();
  /** Names of programs, in the order of their ids in the database. */
  readonly #programs = new Map<string, string>();
  readonly #responses = new Set<string>();
  #first: string | null = null;

  /**
   * Does it in the database, and here as well where it was done. Rejects where the database refuses
   * it, or the context ended: then nothing may have changed.
   */
  async take(what: Happening, db: HistoryDatabase): Promise<void> {
    const now = this.#now;
    const before = await homes(db);
    /** Where contacts of one program may be afterwards. */
    let moves: { readonly from: string; readonly to: string } | null = null;
    switch (what.kind) {
      case 'press':
      case 'schedule': {
        const isScheduled = what.kind === 'schedule';
        await recordPending(
          db,
          {
            sendId: what.send,
            sentAt: now,
            record: {
              ...recordOf(what.to, what.purpose),
              // As the last check had it: of a program that may be gone.
              programId: 'believed' in what ? (this.#id(what.believed) ?? 'gone') : null,
            },
            exact: true,
            ...(isScheduled && { scheduled: true as const }),
          },
          SETTINGS,
          now,
        );
        this.#press(what.send, what.purpose, isScheduled);
        break;
      }
      case 'record':
        await recordByHand(
          db,
          {
            sendId: what.send,
            sentAt: now,
            channel: 'portal',
            record: recordOf(what.to, what.purpose),
          },
          SETTINGS,
          now,
        );
        this.#press(what.send, what.purpose, false);
        this.#settle(what.send, 'sent');
        break;
      case 'enter': {
        const programId = this.#id(what.of) ?? 'gone';
        await addContact(
          db,
          {
            id: what.send,
            programId,
            channel: 'phone',
            purpose: what.purpose,
            sentAt: now,
            topic: 'A call',
            recipients: [],
            toldFirstChoice: false,
          },
          SEASON,
          now,
        );
        if (this.#settled.has(what.send) || this.#contacts.has(what.send)) break;
        const { purpose: about } = what;
        this.#keep(what.send, { state: 'sent', unconfirmed: false, purpose: about, sentAt: now });
        break;
      }
      case 'settle':
        await settle(db, what.send, what.outcome, now);
        this.#settle(what.send, what.outcome);
        break;
      case 'correct': {
        const sentAt = now + what.minutes * MINUTE;
        await correctContact(db, what.send, { purpose: what.purpose, sentAt }, SEASON);
        const known = this.#contacts.get(what.send);
        if (known) this.#keep(what.send, { ...known, purpose: what.purpose, sentAt });
        break;
      }
      case 'clock':
        this.#now += what.minutes * MINUTE;
        break;
      case 'sweep':
        await settleUnconfirmed(db, now);
        for (const [id, known] of this.#contacts) {
          if (known.state === 'pending' && Math.abs(now - known.sentAt) > UNCONFIRMED_MS) {
            this.#keep(id, { ...known, state: 'sent', unconfirmed: true });
          }
        }
        break;
      case 'name': {
        const recipients = what.to.map((address) => ({
          email: address,
          name: '',
          domain: address.slice(address.indexOf('@') + 1),
        }));
        const named = await nameProgram(db, { name: what.name, recipients }, now);
        this.#programs.set(named.id, named.name);
        for (const address of what.to) {
          this.#people.set(address, named.id);
        }
        break;
      }
      case 'rename': {
        const id = this.#id(what.of) ?? 'gone';
        await changeDetail(db, id, 'name', what.name);
        this.#programs.set(id, what.name);
        break;
      }
      case 'choose': {
        const id = this.#id(what.of) ?? 'gone';
        const standing = await chooseFirst(db, id, what.first, this.#id(what.instead));
        if (standing) expect(standing.id).toBe(this.#first);
        else if (what.first) this.#first = id;
        else if (this.#first === id) this.#first = null;
        break;
      }
      case 'add person': {
        const id = this.#id(what.of) ?? 'gone';
        await addPerson(db, id, { email: what.email, name: 'Somebody' });
        this.#people.set(what.email, id);
        break;
      }
      case 'change person': {
        const id = this.#people.get(what.email) ?? 'gone';
        await changePerson(db, id, what.email, { email: what.into, name: 'Somebody else' });
        this.#people.delete(what.email);
        this.#people.set(what.into, id);
        break;
      }
      case 'remove person':
        await removePerson(db, this.#people.get(what.email) ?? 'gone', what.email);
        this.#people.delete(what.email);
        break;
      case 'move person':
      case 'split': {
        const from = this.#people.get(what.email) ?? 'gone';
        const to = what.kind === 'split' ? { name: what.name } : { id: this.#id(what.to) ?? '' };
        const arrived = await movePerson(db, { from, email: what.email, to }, now);
        this.#programs.set(arrived.id, arrived.name);
        this.#people.set(what.email, arrived.id);
        moves = { from, to: arrived.id };
        break;
      }
      case 'merge': {
        const to = this.#id(what.of) ?? 'gone';
        const from = this.#id(what.other) ?? 'gone';
        await mergePrograms(db, to, from, () => 'They differed.');
        this.#programs.delete(from);
        for (const [address, id] of this.#people) if (id === from) this.#people.set(address, to);
        if (this.#first === from) this.#first = to;
        moves = { from, to };
        break;
      }
      case 'hear': {
        const programId = this.#id(what.of) ?? 'gone';
        const { response: id, email: from } = what;
        await noteResponse(db, { id, programId, from, at: now, subject: '' });
        if (this.#programs.has(programId) && !this.#settled.has(id)) this.#responses.add(id);
        break;
      }
      case 'answer':
        // Of no program: it is refused, as a response has one.
        if (before.get(what.send) === null) break;
        await noteAnswer(db, { id: what.response, contactId: what.send, at: now }, now);
        this.#responses.add(what.response);
        break;
      case 'forget':
        await deleteResponse(db, what.response, now);
        this.#responses.delete(what.response);
        this.#settled.set(what.response, 'taken-back');
        break;
      case 'delete': {
        const theirs = db.responses.where('programId').equals(this.#id(what.of) ?? 'gone');
        const lost = await theirs.primaryKeys();
        const id = this.#id(what.of) ?? 'gone';
        await deleteProgram(db, id, now);
        for (const [contact, home] of before) {
          if (home === id) this.#settle(contact, 'undone');
        }
        for (const one of lost) this.#responses.delete(one);
        this.#programs.delete(id);
        for (const [address, of] of this.#people) if (of === id) this.#people.delete(address);
        if (this.#first === id) this.#first = null;
        break;
      }
    }
    for (const [contact, home] of await homes(db)) {
      const was = before.get(contact);
      // Who had no program may have found one; who had one is in it, or went along with a person.
      if (was === undefined || was === null || was === home) continue;
      expect({ from: was, to: home }).toEqual(moves);
    }
  }

  /** The database holds what is here, and nothing that should not be. */
  async compare(db: HistoryDatabase): Promise<void> {
    const [programs, contacts, responses, settlements] = await Promise.all([
      db.programs.toArray(),
      db.contacts.toArray(),
      db.responses.toArray(),
      db.settlements.toArray(),
    ]);
    for (const each of programs) expect(v.parse(StoredProgram, each)).toEqual(each);
    for (const each of contacts) expect(v.parse(StoredContact, each)).toEqual(each);
    for (const each of responses) expect(v.parse(StoredResponse, each)).toEqual(each);
    for (const each of settlements) expect(v.parse(Settlement, each)).toEqual(each);

    expect(
      new Map(
        contacts.map(({ id, state, unconfirmed = false, purpose: about, sentAt }) => [
          id,
          { state, unconfirmed, purpose: about, sentAt },
        ]),
      ),
    ).toEqual(this.#contacts);
    expect(new Map(settlements.map(({ id, end }) => [id, end]))).toEqual(this.#settled);
    expect(new Map(programs.map((one) => [one.id, one.name]))).toEqual(this.#programs);
    // Also that no address is in two programs.
    const people = programs.flatMap((one) =>
      one.people.map((person) => [person.email, one.id] as const),
    );
    expect(people.toSorted()).toEqual([...this.#people].toSorted());
    expect(programs.filter((one) => one.firstChoice).map(({ id }) => id)).toEqual(
      this.#first === null ? [] : [this.#first],
    );
    expect(new Set(programs.map((one) => nameKey(one.name))).size).toBe(programs.length);
    const known = new Set([null, ...this.#programs.keys()]);
    expect(contacts.filter(({ programId }) => !known.has(programId))).toEqual([]);
    expect(new Set(responses.map(({ id }) => id))).toEqual(this.#responses);
    expect(responses.filter(({ programId }) => !this.#programs.has(programId))).toEqual([]);
  }

  #id(at: number): string | undefined {
    const ids = [...this.#programs.keys()];
    return ids[at % Math.max(1, ids.length)];
  }

  #keep(id: string, kept: Kept): void {
    this.#contacts.set(id, kept);
  }

  #press(id: string, about: Purpose, isScheduled: boolean): void {
    if (this.#contacts.has(id) || this.#settled.get(id) === 'taken-back') return;
    this.#keep(id, {
      state: isScheduled || this.#settled.has(id) ? 'sent' : 'pending',
      unconfirmed: isScheduled,
      purpose: about,
      sentAt: this.#now,
    });
    this.#settled.delete(id);
  }

  #settle(id: string, outcome: Outcome): void {
    const known = this.#contacts.get(id);
    if (outcome !== 'sent') {
      this.#contacts.delete(id);
      this.#settled.set(id, 'taken-back');
    } else if (known) this.#keep(id, { ...known, state: 'sent', unconfirmed: false });
    else if (!this.#settled.has(id)) this.#settled.set(id, 'sent');
  }
}

/** The program of each contact. */
async function homes(db: HistoryDatabase): Promise<ReadonlyMap<string, string | null>> {
  const contacts = await db.contacts.toArray();
  return new Map(contacts.map(({ id, programId }) => [id, programId]));
}

const recordOf = (to: readonly string[], about: Purpose) => ({
  programId: null,
  purpose: about,
  subject: 'An update',
  recipients: [...to],
  newInformation: [],
  claims: [],
  fingerprint: [1, 4_294_967_295],
});
