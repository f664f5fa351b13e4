import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { StoredProgram } from '../../src/history/db.ts';
import {
  contactsOf,
  countingSince,
  deleteProgram,
  listPrograms,
  nameProgram,
  readSeason,
} from '../../src/history/programs.ts';
import { createRecogniser } from '../../src/history/recognise.ts';
import { pending, settle } from '../../src/history/record.ts';
import { DEFAULT_LIMITS } from '../../src/rules/mail.ts';
import { contact, LAKEVIEW, program, SEASON, sent, SENT_AT } from './fixtures.ts';
import { inAnotherTab, openDatabase } from './open-database.ts';

const SETTING = { season: SEASON, limits: DEFAULT_LIMITS, now: SENT_AT, utcOffsetMinutes: -300 };
const DAY = 24 * 60 * 60 * 1000;
const HELEN = {
  email: 'helen.whitfield@lakeview-em.example',
  name: 'Dr. Helen Whitfield',
  domain: 'lakeview-em.example',
};

describe('the list of programs', () => {
  it('begins with what needs attention, then the newest contact', async () => {
    const db = openDatabase();
    const programs: StoredProgram[] = [
      program({ name: 'Long ago', createdAt: SENT_AT - 90 * DAY }),
      program({ name: 'Just written' }),
      program({ name: 'Too often' }),
      program({ name: 'Interviewed yesterday', interviewDate: '2027-02-08' }),
      program({ name: 'First choice', firstChoice: true, interviewDate: '2026-11-17' }),
    ];
    await db.programs.bulkAdd(programs);
    await db.contacts.bulkAdd([
      sent({ id: '1', programId: 'Long ago', sentAt: SENT_AT - 80 * DAY }),
      sent({ id: '2', programId: 'Just written', sentAt: SENT_AT - DAY, purpose: 'question' }),
      sent({ id: '3', programId: 'Too often', sentAt: SENT_AT - 9 * DAY }),
      sent({ id: '4', programId: 'Too often', sentAt: SENT_AT - 8 * DAY }),
      sent({ id: '5', programId: 'Too often', sentAt: SENT_AT - 9 * DAY, channel: 'in-person' }),
    ]);
    const list = await listPrograms(db, SETTING);
    expect(list.map(({ program: { name }, attention }) => [name, attention])).toEqual([
      ['Interviewed yesterday', 'thank-you-open'],
      ['Too often', 'over-limit'],
      ['First choice', 'last-word-open'],
      ['Just written', undefined],
      ['Long ago', undefined],
    ]);
    expect(list[1]).toMatchObject({ byPurpose: { interest: 2 }, meetings: 1 });
  });

  it('leaves out what was written in an earlier season', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await db.contacts.add(sent({ programId: LAKEVIEW.id, sentAt: SENT_AT - 365 * DAY }));
    const [only] = await listPrograms(db, SETTING);
    expect(only?.atHand.messages).toBe(0);
    expect(await contactsOf(db, LAKEVIEW.id)).toHaveLength(1);
    expect(await countingSince(db)).toBe(SENT_AT - 365 * DAY);
  });

  it('follows a send in another tab', async () => {
    const db = openDatabase();
    const other = inAnotherTab(db);
    await db.programs.add(LAKEVIEW);
    const counts = new Promise<readonly number[]>((resolve, reject) => {
      const seen: number[] = [];
      liveQuery(() => listPrograms(db, SETTING)).subscribe({
        next: ([only]) => {
          const messages = only?.atHand.messages ?? -1;
          if (seen.at(-1) !== messages) seen.push(messages);
          if (seen.length === 1) {
            void pending(other, contact({ programId: LAKEVIEW.id })).then(() =>
              settle(other, 'send-1', 'sent', SENT_AT),
            );
          }
          if (messages === 1) resolve(seen);
        },
        error: reject,
      });
    });
    expect(await counts).toEqual([0, 1]);
  });
});

describe('naming a program', () => {
  it('makes it known with its people, and earlier messages to them follow', async () => {
    const db = openDatabase();
    await db.contacts.bulkAdd([
      sent({ id: 'to her', programId: null }),
      sent({ id: 'to the domain', recipients: ['tara@lakeview-em.example'] }),
      sent({ id: 'elsewhere', recipients: ['x@pinecrest.example'] }),
    ]);
    const named = await nameProgram(
      db,
      { name: '  Lakeview  EM ', recipients: [HELEN], domain: HELEN.domain },
      SENT_AT,
    );
    expect(await db.programs.toArray()).toEqual([named]);
    expect(named).toMatchObject({
      name: 'Lakeview EM',
      people: [{ email: HELEN.email, name: HELEN.name }],
      domains: [HELEN.domain],
      createdAt: SENT_AT,
    });
    expect((await contactsOf(db, named.id)).map(({ id }) => id).sort()).toEqual([
      'to her',
      'to the domain',
    ]);
    expect((await readSeason(db, SETTING)).unnamed).toMatchObject([{ id: 'elsewhere' }]);
  });

  it('adds the recipients to a program that is known by this name', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    const recipient = { email: 'june@lakeview.example', name: 'June', domain: 'lakeview.example' };
    const named = await nameProgram(
      db,
      {
        name: 'lakeview univ. emergency medicine residency program',
        recipients: [recipient, HELEN],
        domain: recipient.domain,
      },
      SENT_AT,
    );
    expect(await db.programs.toArray()).toEqual([named]);
    expect(named).toEqual({
      ...LAKEVIEW,
      people: [...LAKEVIEW.people, { email: 'june@lakeview.example', name: 'June' }],
      domains: ['lakeview-em.example', 'lakeview.example'],
    });
  });

  it('answers for an address for good: it is in no other program any more', async () => {
    const db = openDatabase();
    const im = program({ name: 'Lakeview IM', domains: [...LAKEVIEW.domains] });
    await db.programs.bulkAdd([LAKEVIEW, im]);
    const named = await nameProgram(db, { name: im.name, recipients: [HELEN] }, SENT_AT);
    const programs = await db.programs.toArray();
    const owners = programs.filter(({ people }) => people.some((p) => p.email === HELEN.email));
    expect(owners).toEqual([named]);
    const recognise = createRecogniser(programs);
    expect(recognise({ to: [HELEN.email] }).program?.id).toBe(im.id);
  });

  it('makes one program when two tabs name it at once', async () => {
    const db = openDatabase();
    const other = inAnotherTab(db);
    await Promise.all(
      [db, other, db].map((tab) => nameProgram(tab, { name: 'Lakeview', recipients: [] }, SENT_AT)),
    );
    expect(await db.programs.count()).toBe(1);
  });

  it('needs a name', async () => {
    const db = openDatabase();
    await expect(nameProgram(db, { name: ' ', recipients: [] }, SENT_AT)).rejects.toThrow(
      RangeError,
    );
  });
});

describe('a known program', () => {
  it('is deleted with its contacts, and a send under way does not come back', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await pending(db, contact({ id: 'under way', programId: LAKEVIEW.id }));
    await db.contacts.add(sent({ id: 'elsewhere', programId: 'other' }));
    await deleteProgram(db, LAKEVIEW.id, SENT_AT);
    await settle(db, 'under way', 'sent', SENT_AT);
    await pending(db, contact({ id: 'under way', programId: LAKEVIEW.id }));
    expect(await db.programs.count()).toBe(0);
    expect(await db.contacts.toCollection().primaryKeys()).toEqual(['elsewhere']);
  });
});
