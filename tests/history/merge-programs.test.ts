import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredContact, StoredProgram } from '../../src/history/db.ts';
import { type Difference, mergePrograms } from '../../src/history/merge-programs.ts';
import { movePerson } from '../../src/history/move-person.ts';
import { splitProgram } from '../../src/history/split-program.ts';
import { WORDS } from '../../src/pages/history/words.ts';
import { contactsOf } from '../../src/history/programs.ts';
import { LAKEVIEW, program, sent, SENT_AT } from './fixtures.ts';
import { inAnotherTab, openDatabase } from './open-database.ts';

const note = (differences: readonly Difference[]): string =>
  differences.map(({ of, said }) => `${of}: ${String(said)}`).join('; ');

const OTHER = program({
  id: 'other',
  name: 'Lakeview EM',
  hospital: 'Lakeview General',
  city: 'Lakeview, OH',
  people: [
    { email: 'tara.patel@lakeview-em.example', name: 'T. Patel', role: 'faculty' },
    { email: 'june@lakeview.example', name: 'June Ito', role: 'resident' },
  ],
  domains: ['lakeview.example', 'lakeview-em.example'],
  interviewDate: '2026-11-17',
  firstChoice: true,
  offer: { visa: true, matchStatus: 'in' },
  notes: 'Two trauma bays.',
  createdAt: SENT_AT - 1000,
});
const [HELEN, TARA] = LAKEVIEW.people;

describe('merging two programs', () => {
  it('keeps all of both once, and notes where they differ', async () => {
    const db = openDatabase();
    const kept: StoredProgram = { ...LAKEVIEW, notes: 'Near the lake.', offer: { visa: false } };
    await db.programs.bulkAdd([kept, OTHER]);
    await db.contacts.bulkAdd([
      sent({ id: 'a', programId: kept.id }),
      sent({ id: 'b', programId: OTHER.id }),
      sent({ id: 'elsewhere', programId: 'x' }),
    ]);
    await mergePrograms(db, kept.id, OTHER.id, note);
    expect(await db.programs.toArray()).toEqual([
      {
        ...kept,
        city: OTHER.city,
        interviewDate: OTHER.interviewDate,
        firstChoice: true,
        people: [HELEN, TARA, OTHER.people[1]],
        domains: ['lakeview-em.example', 'lakeview.example'],
        offer: { visa: false, matchStatus: 'in' },
        notes: [
          'Near the lake.',
          'Two trauma bays.',
          'name: Lakeview EM; hospital: Lakeview General; person: T. Patel, faculty; offer: true',
        ].join('\n\n'),
        createdAt: OTHER.createdAt,
      },
    ]);
    expect((await contactsOf(db, kept.id)).map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(await db.contacts.count()).toBe(3);
  });

  it('notes every other word on fit and days, and keeps what only one knows', async () => {
    const db = openDatabase();
    const kept: StoredProgram = {
      ...LAKEVIEW,
      visas: ['J-1'],
      tier: 'reach',
      invitedOn: '2026-10-20',
    };
    const other = program({
      name: LAKEVIEW.name,
      id: 'other',
      visas: [],
      tier: 'target',
      imgFriendly: 'yes',
      specialty: 'EM',
      invitedOn: '2026-10-21',
      answerBy: '2026-12-08',
    });
    await db.programs.bulkAdd([kept, other]);
    await mergePrograms(db, kept.id, other.id, WORDS.merge.note.bind(undefined, 'Lakeview EM'));
    expect(await db.programs.toArray()).toEqual([
      {
        ...kept,
        imgFriendly: 'yes',
        specialty: 'EM',
        answerBy: '2026-12-08',
        notes: 'Merged from Lakeview EM: invited on 21 Oct 2026; sponsors no visa; tier target.',
      },
    ]);
  });

  it('is done once when two tabs ask for it, either way round', async () => {
    const db = openDatabase();
    await db.programs.bulkAdd([LAKEVIEW, OTHER]);
    await db.contacts.add(sent({ programId: OTHER.id }));
    const done = await Promise.allSettled([
      mergePrograms(db, LAKEVIEW.id, OTHER.id, note),
      mergePrograms(inAnotherTab(db), OTHER.id, LAKEVIEW.id, note),
    ]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [left] = await db.programs.toArray();
    expect(await db.programs.count()).toBe(1);
    expect(await contactsOf(db, left?.id ?? '')).toHaveLength(1);
  });

  it('needs two', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    for (const other of [LAKEVIEW.id, 'gone']) {
      await expect(mergePrograms(db, LAKEVIEW.id, other, note)).rejects.toThrow(RangeError);
    }
    expect(await db.programs.toArray()).toEqual([LAKEVIEW]);
  });
});

describe('moving a person', () => {
  const tara = 'tara.patel@lakeview-em.example';
  const toHer = [`Tara Patel <${tara}>`];
  const toBoth = [...toHer, 'Dr. Helen Whitfield <helen.whitfield@lakeview-em.example>'];

  it('makes a new program with the messages that went to them alone', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await db.contacts.bulkAdd([
      sent({ id: 'hers', programId: LAKEVIEW.id, recipients: toHer }),
      sent({ id: 'both', programId: LAKEVIEW.id, recipients: toBoth }),
      sent({ id: 'helen', programId: LAKEVIEW.id }),
    ]);
    const split = await movePerson(
      db,
      { from: LAKEVIEW.id, email: tara, to: { name: ' Lakeview  Internal Medicine' } },
      SENT_AT,
    );
    expect(split).toMatchObject({
      name: 'Lakeview Internal Medicine',
      people: [TARA],
      domains: LAKEVIEW.domains,
    });
    expect(await db.programs.get(LAKEVIEW.id)).toEqual({ ...LAKEVIEW, people: [HELEN] });
    expect((await contactsOf(db, split.id)).map(({ id }) => id)).toEqual(['hers']);
    expect(await contactsOf(db, LAKEVIEW.id)).toHaveLength(2);
  });

  it('takes the mail domain along where nobody else here has it', async () => {
    const db = openDatabase();
    const mixed = {
      ...LAKEVIEW,
      people: [...LAKEVIEW.people, { email: 'ana@em.mercy.example', name: 'Ana Ruiz' }],
      domains: ['lakeview-em.example', 'mercy.example'],
    };
    const mercy = program({
      name: 'Mercy EM',
      people: [{ email: 'ana@em.mercy.example', name: '' }],
    });
    await db.programs.bulkAdd([mixed, mercy]);
    await movePerson(db, { from: mixed.id, email: 'ana@em.mercy.example', to: mercy }, SENT_AT);
    expect(await db.programs.toArray()).toEqual([
      LAKEVIEW,
      {
        ...mercy,
        people: [{ email: 'ana@em.mercy.example', name: 'Ana Ruiz' }],
        domains: ['mercy.example'],
      },
    ]);
  });

  it('goes to the program of that name where there is one, and not to the same', async () => {
    const db = openDatabase();
    await db.programs.bulkAdd([LAKEVIEW, program({ name: 'Mercy EM' })]);
    const move = (name: string) =>
      movePerson(db, { from: LAKEVIEW.id, email: tara, to: { name } }, SENT_AT);
    await expect(move(LAKEVIEW.name)).rejects.toThrow(RangeError);
    await expect(move(' ')).rejects.toThrow(RangeError);
    expect(await move('Mercy Emergency Medicine')).toMatchObject({
      id: 'Mercy EM',
      people: [TARA],
    });
    await expect(move('Mercy EM')).rejects.toThrow(RangeError);
    expect(await db.programs.count()).toBe(2);
  });
});

const IDS = ['p0', 'p1', 'p2', 'p3'] as const;
const EMAILS = ['a@x.example', 'b@x.example', 'c@y.example', 'd@y.example'] as const;
type Step =
  | { readonly merge: readonly [string, string] }
  | { readonly move: string; readonly to: string }
  | {
      readonly split: string;
      readonly emails: readonly string[];
      readonly contacts: readonly string[];
      readonly to: string;
    };

it('nothing is doubled or lost in any row of merges, moves and splits', async () => {
  const id = fc.constantFrom(...IDS);
  const email = fc.constantFrom(...EMAILS);
  const to = fc.oneof(id, fc.constantFrom('New A', 'New B'));
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ merge: fc.tuple(id, id) }),
    fc.record({ move: email, to }),
    fc.record({
      split: id,
      emails: fc.subarray([...EMAILS]),
      contacts: fc.subarray(['mail 0', 'mail 1', 'mail 2']),
      to,
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(email, email, id), { maxLength: 6 }),
      fc.array(step, { maxLength: 6 }),
      async (mails, steps) => {
        const db = openDatabase();
        const programs = IDS.map((key, at) =>
          program({
            name: key,
            people: [{ email: EMAILS[at] ?? '', name: `Person ${key}` }],
            domains: [at < 2 ? 'x.example' : 'y.example'],
          }),
        );
        const contacts: StoredContact[] = mails.map(([one, two, programId], at) =>
          sent({ id: `mail ${String(at)}`, programId, recipients: [one, two] }),
        );
        await db.programs.bulkAdd(programs);
        await db.contacts.bulkAdd(contacts);
        for (const each of steps) await take(each);
        const after = await db.programs.toArray();
        const known = new Set(after.map((one) => one.id));
        expect(after.flatMap(({ people }) => people.map((one) => one.email)).sort()).toEqual(
          EMAILS,
        );
        expect(new Set(after.flatMap(({ domains }) => domains))).toEqual(
          new Set(['x.example', 'y.example']),
        );
        const left = await db.contacts.toArray();
        const atHome = contacts.map((one) => ({ ...one, programId: null }));
        expect(left.map((one) => ({ ...one, programId: null }))).toEqual(atHome);
        expect(left.every(({ programId }) => programId !== null && known.has(programId))).toBe(
          true,
        );
        db.close();

        /** Steps on programs that are gone are refused, and change nothing. */
        async function take(wanted: Step): Promise<void> {
          const before = await db.programs.toArray();
          const refused = (error: unknown): void => {
            expect(error).toBeInstanceOf(RangeError);
          };
          if ('merge' in wanted) {
            await mergePrograms(db, ...wanted.merge, note).catch(refused);
            return;
          }
          const to = wanted.to.startsWith('New') ? { name: wanted.to } : { id: wanted.to };
          if ('split' in wanted) {
            const { split: from, ...rest } = wanted;
            await splitProgram(db, { ...rest, from, to }, SENT_AT).catch(refused);
            return;
          }
          const from = before.find(({ people }) => people.some((p) => p.email === wanted.move));
          await movePerson(db, { from: from?.id ?? '', email: wanted.move, to }, SENT_AT).catch(
            refused,
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});
