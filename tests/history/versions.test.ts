import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  HistoryDatabase,
  Settlement,
  StoredContact,
  StoredProgram,
  StoredResponse,
} from '../../src/history/db.ts';
import { pending } from '../../src/history/record.ts';
import { troubleAdvice } from '../../src/pages/history/view.ts';
import { WORDS } from '../../src/pages/history/words.ts';
import { contact, LAKEVIEW, sent, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';
import { contentOf, fill, openRaw, type Records, storesOf, type Stores } from './raw-database.ts';

/**
 * What each version has made in the browsers of users, with records as it wrote them. A version that
 * was published is never changed: another store or index is a new version, and a line more in here.
 */
const VERSIONS: readonly { readonly stores: Stores; readonly records: Records }[] = [
  {
    stores: { contacts: ['programId', 'sentAt', 'state'], programs: [], settlements: ['at'] },
    records: {
      programs: [
        {
          id: '5b0c',
          name: 'Lakeview University Emergency Medicine Residency',
          hospital: 'Lakeview University Hospital',
          city: 'Lakeview, OH',
          people: [
            { email: 'helen@lakeview-em.example', name: 'Dr. Helen Whitfield', role: 'director' },
            { email: 'tara@lakeview-em.example', name: '' },
          ],
          domains: ['lakeview-em.example'],
          interviewDate: '2026-11-17',
          firstChoice: true,
          offer: { visa: true, matchStatus: 'in' },
          notes: 'Two trauma bays.',
          createdAt: SENT_AT,
        },
        { id: '77aa', name: 'Mercy EM', people: [], domains: [], createdAt: SENT_AT },
      ],
      contacts: [
        {
          id: 'a',
          programId: '5b0c',
          channel: 'email',
          purpose: 'thank-you',
          stage: 'interviews',
          state: 'sent',
          sentAt: SENT_AT,
          utcOffsetMinutes: -300,
          recipients: ['Dr. Helen Whitfield <helen@lakeview-em.example>'],
          account: 'amina@mail.example',
          subject: 'Thank you',
          newInformation: [{ kind: 'exam-score', quote: 'I passed Step 3' }],
          claims: [{ kind: 'first-choice', quote: 'my first choice' }],
          fingerprint: Uint32Array.of(1, 4_294_967_295),
          exact: true,
        },
        {
          id: 'b',
          programId: null,
          channel: 'email',
          purpose: 'interest',
          stage: 'late-season',
          state: 'sent',
          scheduled: true,
          unconfirmed: true,
          sentAt: SENT_AT + 1,
          utcOffsetMinutes: 330,
          recipients: [],
          subject: '',
          newInformation: [],
          claims: [],
          fingerprint: new Uint32Array(),
          exact: false,
        },
      ],
      settlements: [{ id: 'c', end: 'taken-back', at: SENT_AT }],
    },
  },
  {
    stores: {
      contacts: ['programId', 'sentAt', 'state'],
      programs: [],
      responses: ['at', 'programId'],
      settlements: ['at'],
    },
    records: {},
  },
];
const EARLIER = VERSIONS.slice(0, -1).map((each, at) => [at + 1, each] as const);
const OURS = VERSIONS.length;
const LATER: Stores = { ...VERSIONS.at(-1)?.stores, offers: [] };

const RECORDS = {
  programs: StoredProgram,
  contacts: StoredContact,
  responses: StoredResponse,
  settlements: Settlement,
};

const aName = (): string => `versions-${crypto.randomUUID()}`;

/** What the page says of a query's failure. */
const adviceOn = (query: Promise<unknown>): Promise<string> =>
  query.then(() => 'no trouble', troubleAdvice);

/** Our own database of a name, closed after the test. */
function ours(name: string): HistoryDatabase {
  const db = new HistoryDatabase(name);
  onTestFinished(() => {
    db.close();
  });
  return db;
}

it('has the stores that its version says', async () => {
  const db = openDatabase();
  await db.open();
  expect(db.verno).toBe(OURS);
  const native = db.backendDB();
  expect(native.version).toBe(OURS * 10);
  expect(storesOf(native)).toEqual(VERSIONS.at(-1)?.stores);
});

describe.each(EARLIER)('a database of version %i', (version, { stores, records }) => {
  it('is opened with all that it held, and with room for what is new', async () => {
    const name = aName();
    const before = await openRaw(name, version, stores);
    await fill(before, records);
    before.close();
    const db = ours(name);
    await db.open();
    const native = db.backendDB();
    expect(await contentOf(native)).toMatchObject(records);
    expect(storesOf(native)).toEqual(VERSIONS.at(-1)?.stores);
    for (const [store, schema] of Object.entries(RECORDS)) {
      for (const kept of await db.table(store).toArray()) {
        // What an earlier version wrote is still a record of ours, to the last field.
        expect(v.parse(schema, kept)).toEqual(kept);
      }
    }
    await db.responses.add({ id: 'r', programId: '5b0c', from: '', at: SENT_AT, subject: '' });
    expect(await db.responses.where('programId').equals('5b0c').count()).toBe(1);
  });

  it('is waited for while another page has it open, and nothing is lost', async () => {
    const name = aName();
    const page = await openRaw(name, version, stores);
    await fill(page, records);
    const db = ours(name);
    const blocked = new Promise((resolve) => {
      db.on('blocked', resolve);
    });
    const sending = pending(db, contact());
    await blocked;
    page.close();
    await sending;
    expect(await db.contacts.count()).toBe((records['contacts']?.length ?? 0) + 1);
  });
});

describe('a database of a later version', () => {
  it('is refused with words on what to do, and left as it is', async () => {
    const name = aName();
    const later = await openRaw(name, OURS + 1, LATER);
    const content = { programs: [LAKEVIEW], contacts: [sent()], offers: [{ id: 'new' }] };
    await fill(later, content);
    const db = ours(name);
    expect(await adviceOn(db.programs.toArray())).toBe(WORDS.trouble.newer);
    expect(await adviceOn(pending(db, contact({ id: 'another' })))).toBe(WORDS.trouble.newer);
    expect(await contentOf(later)).toMatchObject(content);
    later.close();
  });

  it('may be made while ours is open, which is told to who reads it', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    let later: Promise<IDBDatabase> | undefined;
    const advice = await new Promise<string>((resolve) => {
      liveQuery(() => db.programs.toArray().catch(wrapped)).subscribe({
        next: () => {
          later ??= openRaw(db.name, OURS + 1, LATER);
        },
        error: (error: unknown) => {
          resolve(troubleAdvice(error));
        },
      });
    });
    expect(advice).toBe(WORDS.trouble.newer);
    const made = await later;
    expect(made && (await contentOf(made))).toMatchObject({ programs: [LAKEVIEW], offers: [] });
    made?.close();
  });
});

/** As the pages do it: Dexie tells no reader of a closed database. */
function wrapped(error: unknown): never {
  throw new Error('The history cannot be read.', { cause: error });
}
