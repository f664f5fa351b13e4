import { describe, expect, it, vi } from 'vitest';
import { checkDraft } from '../../src/background/check-draft.ts';
import { MemoryKeeper } from '../../src/background/memory.ts';
import type { HistoryDatabase } from '../../src/history/db.ts';
import {
  importContacts,
  type ImportedContact,
  type ImportedProgram,
  standingOf,
} from '../../src/history/import-contacts.ts';
import { deleteProgram } from '../../src/history/programs.ts';
import { pending, settle } from '../../src/history/record.ts';
import { findInMails, lookAtMails } from '../../src/imports/import-mails.ts';
import { importedId } from '../../src/imports/judge.ts';
import type { Found } from '../../src/imports/found.ts';
import { localTime } from '../../src/season/local-time.ts';
import { readSettings } from '../../src/settings/schema.ts';
import { asMbox, inChunks, OWN_ADDRESS, seasonArchive } from '../archive/season-archive.ts';
import { contact, LAKEVIEW, SEASON, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

const KEY = [1, 2, 3, 4] satisfies [number, number, number, number];
const NOBODY: ReadonlySet<string> = new Set();

const HARBOR: ImportedProgram = {
  key: 'new-1',
  name: 'Harbor Point',
  people: [{ email: 'pd@harborpoint.example', name: 'Dr. Okafor' }],
  domains: ['harborpoint.example'],
};

function imported(fields: Partial<ImportedContact> = {}): ImportedContact {
  return {
    ...contact(),
    id: 'mail-1',
    program: 'new-1',
    recipients: ['Dr. Okafor <pd@harborpoint.example>'],
    ...fields,
  };
}

const counts = async (db: HistoryDatabase) => ({
  programs: await db.programs.count(),
  contacts: await db.contacts.count(),
});

describe('an import', () => {
  it('brings programs and contacts, and nothing when it is repeated', async () => {
    const db = openDatabase();
    const contacts = [imported(), imported({ id: 'mail-2', sentAt: SENT_AT + 3_600_000 })];
    expect(await importContacts(db, [HARBOR], contacts, NOBODY, SENT_AT)).toEqual({
      programs: 1,
      contacts: 2,
      known: 0,
    });
    const [program] = await db.programs.toArray();
    expect(program).toMatchObject({ name: 'Harbor Point', domains: ['harborpoint.example'] });
    const stored = await db.contacts.toArray();
    expect(stored.map(({ programId, state }) => [programId, state])).toEqual([
      [program?.id, 'sent'],
      [program?.id, 'sent'],
    ]);
    expect(await importContacts(db, [HARBOR], contacts, NOBODY, SENT_AT)).toEqual({
      programs: 0,
      contacts: 0,
      known: 2,
    });
    expect(await counts(db)).toEqual({ programs: 1, contacts: 2 });
  });

  it('is all or nothing', async () => {
    const db = openDatabase();
    const broken = imported({ id: 'mail-2', sentAt: -1 });
    await expect(
      importContacts(db, [HARBOR], [imported(), broken], NOBODY, SENT_AT),
    ).rejects.toThrow();
    expect(await counts(db)).toEqual({ programs: 0, contacts: 0 });
    vi.spyOn(db.contacts, 'bulkAdd').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(importContacts(db, [HARBOR], [imported()], NOBODY, SENT_AT)).rejects.toThrow();
    expect(await counts(db)).toEqual({ programs: 0, contacts: 0 });
  });

  it('knows a message that was seen being sent, and each such message once', async () => {
    const db = openDatabase();
    const seen = contact({ recipients: ['pd@harborpoint.example'], subject: 'Continued interest' });
    await pending(db, seen);
    await settle(db, seen.id, 'sent', SENT_AT);
    const contacts = [
      imported({ sentAt: SENT_AT + 20_000 }),
      imported({ id: 'mail-2', sentAt: SENT_AT + 240_000 }),
    ];
    const standing = await standingOf(db, [HARBOR], contacts);
    expect([...standing.known]).toEqual(['mail-1']);
    await importContacts(db, [HARBOR], contacts, NOBODY, SENT_AT);
    const ids = (await db.contacts.toArray()).map(({ id, programId }) => [id, programId !== null]);
    expect(ids).toEqual([
      ['mail-2', true],
      // It had no program, and follows its people.
      ['send-1', true],
    ]);
  });

  it('brings what was deleted only where the user says so', async () => {
    const db = openDatabase();
    await importContacts(db, [HARBOR], [imported()], NOBODY, SENT_AT);
    const [program] = await db.programs.toArray();
    await deleteProgram(db, program?.id ?? '', SENT_AT);
    expect([...(await standingOf(db, [HARBOR], [imported()])).takenBack]).toEqual(['mail-1']);
    await importContacts(db, [HARBOR], [imported()], NOBODY, SENT_AT);
    expect(await counts(db)).toEqual({ programs: 1, contacts: 0 });
    await importContacts(db, [HARBOR], [imported()], new Set(['mail-1']), SENT_AT);
    expect(await counts(db)).toEqual({ programs: 1, contacts: 1 });
    expect(await db.settlements.count()).toBe(0);
  });

  it('adds to a known program and leaves what is known of it', async () => {
    const db = openDatabase();
    await db.programs.add({ ...LAKEVIEW, notes: 'Kind people.' });
    const more: ImportedProgram = {
      key: 'a',
      name: 'Lakeview University Emergency Medicine',
      city: 'Lakeview',
      hospital: 'Another',
      notes: 'Sponsors J-1.',
      people: [{ email: 'new@lakeview-em.example', name: 'New' }],
      domains: [],
    };
    await importContacts(db, [more], [], NOBODY, SENT_AT);
    expect(await db.programs.toArray()).toEqual([
      {
        ...LAKEVIEW,
        city: 'Lakeview',
        notes: 'Kind people.\n\nSponsors J-1.',
        people: [...LAKEVIEW.people, ...more.people],
      },
    ]);
  });

  it('takes a row of a day for the message of that day', async () => {
    const db = openDatabase();
    await importContacts(db, [HARBOR], [imported()], NOBODY, SENT_AT);
    const row = imported({ id: 'row-1', subject: '', sentAt: SENT_AT + 7_200_000, dayOnly: true });
    const next = { ...row, id: 'row-2', sentAt: SENT_AT + 86_400_000 };
    const { known } = await standingOf(db, [HARBOR], [row, next]);
    expect([...known]).toEqual(['row-1']);
  });
});

describe('a season of sent mail', () => {
  const archive = seasonArchive(20_270_319, {
    residency: 400,
    others: 5000,
    start: Date.UTC(2026, 8, 1),
  });
  const settings = { season: SEASON, profile: {} };

  async function findAll(db: HistoryDatabase, mails = archive.mails): Promise<Found> {
    const chunks = () => inChunks(asMbox({ ...archive, mails }));
    const source = { name: 'Sent.mbox', size: 1, chunks };
    const { self } = await lookAtMails([source], NOBODY, () => undefined);
    expect([...(self ?? [])]).toEqual([OWN_ADDRESS]);
    const programs = await db.programs.toArray();
    const judging = { ...settings, key: KEY, programs };
    return findInMails([source], self ?? NOBODY, judging, () => undefined);
  }

  it(
    'is sorted exactly, and the next drafts are checked with it',
    { timeout: 120_000 },
    async () => {
      const db = openDatabase();
      const found = await findAll(db);
      const truth = new Map(archive.mails.map((mail) => [importedId(mail.messageId, KEY), mail]));
      const wanted = archive.mails.filter(({ program }) => program !== undefined);
      expect(found.contacts.filter(({ id }) => truth.get(id)?.program === undefined)).toEqual([]);
      expect(found.contacts).toHaveLength(wanted.length);
      expect(found.programs).toHaveLength(archive.programs.length);
      const pairs = new Set(
        found.contacts.map(
          ({ id, program }) => `${truth.get(id)?.program?.name ?? ''}: ${program}`,
        ),
      );
      expect(pairs.size).toBe(archive.programs.length);
      const left = Object.values(found.leftOutCounts).reduce((sum, number) => sum + number, 0);
      expect(left).toBe(archive.mails.length - wanted.length);
      expect(found.troubleCount).toBe(0);

      await importContacts(db, found.programs, found.contacts, NOBODY, SENT_AT);
      expect(await counts(db)).toEqual({ programs: 60, contacts: 400 });
      const again = await findAll(db, wanted);
      expect(again.programs.every(({ id }) => id !== undefined)).toBe(true);
      await importContacts(db, again.programs, again.contacts, NOBODY, SENT_AT);
      expect(await counts(db)).toEqual({ programs: 60, contacts: 400 });

      const memory = await new MemoryKeeper({
        db,
        loadSettings: () => Promise.resolve(readSettings({ season: SEASON }, SENT_AT)),
        installKey: () => Promise.resolve(KEY),
      }).current();
      const [, other] = archive.programs;
      const rulesOf = (to: string, subject: string, body: string, day: string): readonly string[] =>
        checkDraft(
          {
            revision: 1,
            now: localTime(Date.parse(`${day}T15:00:00Z`), -300),
            draft: { to: [to], cc: [], bcc: [], attachments: [], kind: 'new', subject, body },
          },
          memory,
          true,
        ).findings.map(({ rule }) => rule);
      expect(
        rulesOf(
          other?.people[0].email ?? '',
          'Letter of intent',
          `Dear ${other?.people[0].name ?? ''},\n\nI will rank ${other?.name ?? ''} first on my list.\n\nAmara Nwosu`,
          '2027-02-26',
        ),
      ).toContain('duplicate-first-choice');
      // Somebody who has had the late season's one message already.
      const closed = archive.mails.find(({ stage }) => stage === 'closing')?.program;
      const [director] = closed?.people ?? [];
      const rules = rulesOf(
        director?.email ?? '',
        'Continued interest',
        `Dear ${director?.name ?? ''},\n\nI am writing to express my continued interest in ${closed?.name ?? ''}. I would be very glad to train in your program.\n\nAmara Nwosu`,
        '2027-02-26',
      );
      expect(rules).toContain('contact-limit');
      expect(rules).toContain('no-new-information');
    },
  );
});
