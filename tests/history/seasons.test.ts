import { describe, expect, it } from 'vitest';
import { readHistory } from '../../src/backup/restore.ts';
import type { HistoryDatabase, StoredResponse } from '../../src/history/db.ts';
import { deleteSeason, earlierSeasons, keepOnlyWanted } from '../../src/history/seasons.ts';
import { defaultSeason } from '../../src/season/season.ts';
import { readSettings } from '../../src/settings/schema.ts';
import { LAKEVIEW, SEASON, sent, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

/** The first moment of the season of 2027: midnight of 1 May in New York. */
const TURN = Date.UTC(2026, 4, 1, 4);
const YEAR = 365 * 24 * 60 * 60 * 1000;
const WANTED = {
  ...readSettings({ season: SEASON, seasonConfirmed: true }, SENT_AT),
  keepSeasons: 'current' as const,
};

const response = (id: string, at: number): StoredResponse => ({
  id,
  programId: LAKEVIEW.id,
  from: '',
  at,
  subject: '',
});

const filled = async (): Promise<HistoryDatabase> => {
  const db = openDatabase();
  await db.programs.add({ ...LAKEVIEW, notes: 'Two trauma bays.' });
  await db.contacts.bulkAdd([
    sent({ id: 'now', sentAt: SENT_AT }),
    sent({ id: 'first', sentAt: TURN }),
    sent({ id: 'last', sentAt: TURN - 1 }),
    sent({ id: 'year ago', sentAt: SENT_AT - YEAR }),
    sent({ id: 'three years ago', sentAt: SENT_AT - 3 * YEAR }),
  ]);
  await db.responses.bulkAdd([response('new', TURN), response('old', TURN - 1)]);
  return db;
};
const left = async (db: HistoryDatabase): Promise<readonly string[]> => {
  const { contacts, responses } = await readHistory(db);
  return [...contacts, ...responses].map(({ id }) => id).sort();
};

describe('earlier seasons', () => {
  it('are told with what is kept of them, the newest first', async () => {
    expect(await earlierSeasons(await filled(), SEASON, SENT_AT)).toEqual([
      { year: 2026, contacts: 2, responses: 1 },
      { year: 2024, contacts: 1, responses: 0 },
    ]);
    expect(await earlierSeasons(openDatabase(), SEASON, SENT_AT)).toEqual([]);
  });

  it('are deleted one by one; their programs stay', async () => {
    const db = await filled();
    await deleteSeason(db, 2026, SEASON, SENT_AT);
    expect(await left(db)).toEqual(['first', 'new', 'now', 'three years ago']);
    expect(await db.programs.toArray()).toMatchObject([{ notes: 'Two trauma bays.' }]);
  });

  it('do not begin before the season of the calendar is over, whatever is set', async () => {
    const db = await filled();
    const all = await left(db);
    const ahead = defaultSeason(2028);
    expect((await earlierSeasons(db, ahead, SENT_AT)).map(({ year }) => year)).toEqual([
      2026, 2024,
    ]);
    for (const season of [SEASON, ahead]) await deleteSeason(db, 2027, season, SENT_AT);
    expect(await left(db)).toEqual(all);
  });
});

describe('when the worker starts', () => {
  it('only the present season is kept, where that is wanted', async () => {
    const db = await filled();
    await keepOnlyWanted(db, WANTED, SENT_AT);
    expect(await left(db)).toEqual(['first', 'new', 'now']);
    expect(await db.programs.count()).toBe(1);
  });

  it('all is kept otherwise, and until the dates of a new season are confirmed', async () => {
    const db = await filled();
    const all = await left(db);
    await keepOnlyWanted(db, { ...WANTED, keepSeasons: 'all' }, SENT_AT);
    // A clock that is a year ahead: the dates it brings are nobody's.
    const ahead = SENT_AT + YEAR;
    await keepOnlyWanted(db, { ...WANTED, ...readSettings(WANTED, ahead) }, ahead);
    expect(await left(db)).toEqual(all);
  });
});
