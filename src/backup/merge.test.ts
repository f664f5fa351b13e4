import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, histories, HISTORY, MERCY } from '../../tests/history/backup-fixtures.ts';
import { LAKEVIEW, program, sent, SENT_AT } from '../../tests/history/fixtures.ts';
import type { StoredContact, StoredProgram } from '../history/db.ts';
import type { Difference } from '../history/merge-programs.ts';
import type { HistoryRecords } from './backup.ts';
import { mergeHistories } from './merge.ts';

const note = (differences: readonly Difference[]): string =>
  differences.map(({ of, said }) => `${of}: ${String(said)}`).join('; ');

const merge = (own: HistoryRecords, backup: HistoryRecords, sameKey = true): HistoryRecords =>
  mergeHistories(own, backup, { sameKey, note });

const ids = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id).sort();

/** Without an order, which the database does not keep. */
const sorted = (history: HistoryRecords): unknown => {
  const byId = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
    all.toSorted((a, b) => a.id.localeCompare(b.id));
  return {
    programs: byId(history.programs),
    contacts: byId(history.contacts),
    responses: byId(history.responses),
    settlements: byId(history.settlements),
  };
};

describe('two histories that become one', () => {
  it('are the backup where nothing is here, and as they were with an empty one', () => {
    expect(merge(EMPTY, HISTORY)).toEqual(HISTORY);
    expect(merge(HISTORY, EMPTY)).toEqual(HISTORY);
    expect(merge(HISTORY, HISTORY)).toEqual(HISTORY);
  });

  it('lose nothing, double nothing, and are the same once more', () => {
    fc.assert(
      fc.property(histories, histories, fc.boolean(), (own, backup, sameKey) => {
        const once = merge(own, backup, sameKey);
        expect(sorted(merge(once, backup, sameKey))).toEqual(sorted(once));

        const takenBack = [...own.settlements, ...backup.settlements]
          .filter(({ end }) => end === 'taken-back')
          .map(({ id }) => id);
        const isLeft = ({ id }: StoredContact): boolean => !takenBack.includes(id);
        const [here, there] = [own.contacts.filter(isLeft), backup.contacts.filter(isLeft)];
        const after = ids(once.contacts);
        expect(new Set(after).size).toBe(after.length);
        expect(ids([...here, ...there])).toEqual(expect.arrayContaining(after));
        expect(after).toEqual(expect.arrayContaining(ids(here)));
        // Of each mail there are as many as the side that has more of them knows.
        const shared = ids(here).filter((id) => ids(there).includes(id));
        const counts = (contacts: readonly StoredContact[]): Map<string, number> => {
          const count = new Map<string, number>();
          for (const { id, subject, recipients } of contacts) {
            if (shared.includes(id)) continue;
            const mail = `${subject} to ${recipients.join()}`;
            count.set(mail, (count.get(mail) ?? 0) + 1);
          }
          return count;
        };
        const most = counts(here);
        for (const [mail, number] of counts(there)) {
          most.set(mail, Math.max(number, most.get(mail) ?? 0));
        }
        expect(counts(once.contacts)).toEqual(most);
        for (const id of takenBack) expect(ids(once.settlements)).toContain(id);

        const programs = new Set(ids(once.programs));
        expect(programs.size).toBe(once.programs.length);
        for (const { programId } of [...once.contacts, ...once.responses]) {
          expect(programId === null || programs.has(programId)).toBe(true);
        }
        for (const { id } of own.programs) expect(programs).toContain(id);
        const isFirst = ({ firstChoice }: StoredProgram): boolean => firstChoice === true;
        const first = own.programs.filter(isFirst);
        const firstAfter = ids(once.programs.filter(isFirst));
        if (first.length > 0) expect(firstAfter).toEqual(ids(first));
        else expect(firstAfter.length).toBeLessThanOrEqual(1);
        const names = once.programs.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        const emails = once.programs.flatMap(({ people }) => people.map(({ email }) => email));
        expect(new Set(emails).size).toBe(emails.length);
      }),
      { numRuns: 500 },
    );
  });

  it('have the same contacts and ends whichever of the two was here first', () => {
    // A mail that both know under ids of their own keeps the one that it has here.
    const common = ({ contacts, settlements }: HistoryRecords): unknown => ({
      contacts: contacts.map(({ state, unconfirmed }) => `${state} ${String(unconfirmed)}`).sort(),
      settlements: settlements.toSorted((a, b) => a.id.localeCompare(b.id)),
    });
    fc.assert(
      fc.property(histories, histories, (one, other) => {
        expect(common(merge(one, other))).toEqual(common(merge(other, one)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a program of the backup', () => {
  const arriving = (fields: Partial<typeof MERCY>): HistoryRecords => {
    const there = program({ name: 'There', id: 'there', ...fields });
    return {
      ...EMPTY,
      programs: [there],
      contacts: [sent({ id: 'new', programId: there.id })],
      responses: [{ id: 'new', programId: there.id, from: '', at: SENT_AT, subject: '' }],
    };
  };
  const own: HistoryRecords = { ...EMPTY, programs: [LAKEVIEW, MERCY] };

  it.each([
    ['id', { id: MERCY.id }],
    ['name', { name: 'MERCY Emergency Medicine Residency' }],
    ['people', { people: [{ email: 'ana+em@mercy.example', name: '' }] }],
  ])('is the one here with its %s, with what hangs on it', (_by, fields) => {
    const { programs, contacts, responses } = merge(own, arriving({ ...fields, city: 'Toledo' }));
    expect(programs).toHaveLength(2);
    expect(programs[1]).toMatchObject({ id: MERCY.id, name: MERCY.name, city: 'Toledo' });
    expect([contacts[0]?.programId, responses[0]?.programId]).toEqual([MERCY.id, MERCY.id]);
  });

  it('is another one otherwise', () => {
    const { programs } = merge(own, arriving({ domains: ['mercy.example'] }));
    expect(ids(programs)).toEqual([LAKEVIEW.id, MERCY.id, 'there'].sort());
  });

  it('keeps apart what either side has told apart', () => {
    const [helen, tara] = LAKEVIEW.people;
    if (!helen || !tara) throw new Error('the fixture has two people');
    const whole = { ...EMPTY, programs: [LAKEVIEW] };
    const inner = program({ name: 'Lakeview IM', people: [tara] });
    const split = { ...EMPTY, programs: [{ ...LAKEVIEW, people: [helen] }, inner] };
    expect(merge(split, whole).programs).toEqual(split.programs);
    expect(merge(whole, split).programs).toEqual([LAKEVIEW, { ...inner, people: [] }]);
  });

  it('tells in the notes what it says otherwise, once', () => {
    const other = { ...EMPTY, programs: [{ ...MERCY, name: 'Mercy West EM', notes: 'By train.' }] };
    const once = merge(own, other);
    const notes = 'Two trauma bays.\n\nBy train.\n\nname: Mercy West EM';
    expect(once.programs).toEqual([LAKEVIEW, { ...MERCY, notes }]);
    expect(merge(once, other)).toEqual(once);
  });

  it('is the first choice only where none is here', () => {
    const first = { ...EMPTY, programs: [{ ...MERCY, firstChoice: true }] };
    expect(merge(own, first).programs[1]).toMatchObject({ firstChoice: true });
    const taken = { ...EMPTY, programs: [{ ...LAKEVIEW, firstChoice: true }, MERCY] };
    expect(merge(taken, first).programs).toEqual(taken.programs);
  });

  it('stays away where it was deleted here with its messages', () => {
    const deleted: HistoryRecords = {
      ...own,
      settlements: [{ id: 'new', end: 'taken-back', at: SENT_AT }],
    };
    expect(merge(deleted, arriving({}))).toEqual(deleted);
  });
});

it('a response that was taken back on either side stays so', () => {
  const { programs, responses } = HISTORY;
  const told = { ...EMPTY, programs, responses };
  const deleted: HistoryRecords = {
    ...EMPTY,
    programs,
    settlements: [{ id: 'r1', end: 'taken-back', at: SENT_AT }],
  };
  expect(merge(deleted, told)).toEqual(deleted);
  expect(merge(told, deleted)).toEqual(deleted);
});

describe('a contact', () => {
  const one = (fields: Partial<StoredContact>): HistoryRecords => ({
    ...EMPTY,
    contacts: [{ ...sent(), ...fields }],
  });
  const contactOf = (own: HistoryRecords, backup: HistoryRecords): StoredContact | undefined =>
    merge(own, backup).contacts[0];

  it('stays as it was corrected here', () => {
    const here = one({ purpose: 'question', sentAt: SENT_AT - 1 });
    expect(contactOf(here, one({ topics: 'Visa' }))).toEqual({
      ...here.contacts[0],
      topics: 'Visa',
    });
  });

  it('has been sent, and confirmed, where either side saw that', () => {
    const waits = one({ state: 'pending' });
    const unsure = one({ unconfirmed: true });
    expect(contactOf(waits, unsure)).toEqual(unsure.contacts[0]);
    expect(contactOf(unsure, waits)).toEqual(unsure.contacts[0]);
    expect(contactOf(unsure, one({}))).toEqual(sent());
    expect(merge(waits, { ...EMPTY, settlements: [{ id: 'send-1', end: 'sent', at: 1 }] })).toEqual(
      one({}),
    );
  });

  describe('of a mail that is known under another id', () => {
    const MINUTE_MS = 60_000;
    const here = one({ id: 'here' });
    const there = (fields: Partial<StoredContact> = {}): HistoryRecords =>
      one({
        id: 'there',
        sentAt: SENT_AT + MINUTE_MS,
        subject: 'Re: continued interest',
        ...fields,
      });

    it('stays once, with what only the backup knows', () => {
      const added = {
        link: 'https://mail.google.com/mail/u/0/#sent/1',
        topics: 'Night shifts',
        fingerprint: Uint32Array.of(1, 2),
      };
      const once = merge(here, there({ ...added, purpose: 'question' }));
      expect(once.contacts).toEqual([{ ...sent({ id: 'here' }), ...added }]);
      expect(merge(once, there(added))).toEqual(once);
    });

    it('keeps what is known of it here', () => {
      const own = one({ id: 'here', topics: 'Visa', fingerprint: Uint32Array.of(3) });
      const backup = there({ topics: 'Parking', fingerprint: Uint32Array.of(1, 2) });
      expect(merge(own, backup)).toEqual(own);
      expect(merge(here, backup, false).contacts[0]?.fingerprint).toHaveLength(0);
    });

    it('is confirmed where the backup saw that, or has its end', () => {
      const unsure = one({ id: 'here', unconfirmed: true });
      expect(merge(unsure, there())).toEqual(here);
      const ended: HistoryRecords = {
        ...one({ id: 'here', state: 'pending' }),
        settlements: [{ id: 'there', end: 'sent', at: 1 }],
      };
      expect(merge(ended, there({ state: 'pending' }))).toEqual(here);
    });

    it('keeps its date when the backup has the time to send at', () => {
      const chosen = {
        sentAt: SENT_AT - 60 * MINUTE_MS,
        scheduled: true,
        unconfirmed: true,
      } as const;
      const once = merge(here, there(chosen));
      expect(once).toEqual(here);
      expect(merge(once, there(chosen))).toEqual(here);
    });

    it('has the answers that the backup has to it', () => {
      const answer = { id: 'r1', programId: MERCY.id, from: '', at: SENT_AT, subject: '' };
      const programs = [MERCY];
      const { responses } = merge(
        { ...here, programs },
        { ...there(), programs, responses: [{ ...answer, contactId: 'there' }] },
      );
      expect(responses).toEqual([{ ...answer, contactId: 'here' }]);
    });

    it('is one of two where the backup has two within minutes', () => {
      const two = [
        there().contacts,
        one({ id: 'later', sentAt: SENT_AT + 5 * MINUTE_MS }).contacts,
      ];
      const once = merge(here, { ...EMPTY, contacts: two.flat() });
      expect(ids(once.contacts)).toEqual(['here', 'later']);
    });

    it.each<[string, Partial<StoredContact>]>([
      ['another subject', { subject: 'Thank you' }],
      ['other recipients', { recipients: ['ana@mercy.example'] }],
      ['another day', { sentAt: SENT_AT + 24 * 60 * MINUTE_MS }],
      ['another channel', { channel: 'phone' }],
    ])('is another one with %s', (_, fields) => {
      expect(merge(here, there(fields)).contacts).toHaveLength(2);
    });
  });

  it('follows its people to a program that has come', () => {
    const to = ['ana@mercy.example'];
    const backup = { ...EMPTY, programs: [MERCY] };
    expect(contactOf(one({ recipients: to }), backup)).toMatchObject({ programId: MERCY.id });
  });

  it('comes without its fingerprint where that was made with another key', () => {
    const fingerprint = Uint32Array.of(1, 2);
    const backup = one({ fingerprint });
    expect(merge(EMPTY, backup, false).contacts).toEqual([sent()]);
    expect(merge(backup, one({}), false)).toEqual(backup);
  });
});
