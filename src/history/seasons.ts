/** Earlier seasons: how much of them is kept, and deleting them. */
import type { Season } from '../draft/draft.ts';
import { defaultSeason, defaultSeasonAt } from '../season/season.ts';
import type { Settings } from '../settings/schema.ts';
import type { HistoryDatabase } from './db.ts';
import { seasonStart } from './past-messages.ts';

/** What is kept of a season that is over. */
export interface EarlierSeason {
  /** Of its Match Day. */
  readonly year: number;
  readonly contacts: number;
  readonly responses: number;
}

/** The year of the Match for which a contact of a moment (ms, UTC) was made: seasons turn on 1 May. */
function yearAt(moment: number): number {
  return Number(defaultSeasonAt(moment).matchDay.slice(0, 4));
}

/** The moment (ms, UTC) at which the season that ends with the Match of a year begins. */
function startOf(year: number): number {
  return seasonStart(defaultSeason(year));
}

/**
 * The moment (ms, UTC) before which all belongs to earlier seasons. Whatever dates are set, the season
 * of the calendar is never an earlier one.
 */
function earlierEnd(season: Season, now: number): number {
  return Math.min(seasonStart(season), seasonStart(defaultSeasonAt(now)));
}

/** Seasons that are over and of which something is kept, the newest first. */
export async function earlierSeasons(
  db: HistoryDatabase,
  season: Season,
  now: number,
): Promise<readonly EarlierSeason[]> {
  const end = earlierEnd(season, now);
  const [contact, response] = await Promise.all([
    db.contacts.orderBy('sentAt').first(),
    db.responses.orderBy('at').first(),
  ]);
  const first = Math.min(contact?.sentAt ?? end, response?.at ?? end);
  const seasons: EarlierSeason[] = [];
  for (let year = yearAt(first); startOf(year) < end; year += 1) {
    const until = Math.min(startOf(year + 1), end);
    const [contacts, responses] = await Promise.all([
      db.contacts.where('sentAt').between(startOf(year), until).count(),
      db.responses.where('at').between(startOf(year), until).count(),
    ]);
    if (contacts + responses > 0) seasons.unshift({ year, contacts, responses });
  }
  return seasons;
}

/**
 * Deletes the contacts and responses of one season that is over. Its programs stay, with their people
 * and notes, so that they are recognised when they are written to again.
 * @param now milliseconds since 1970 in UTC.
 */
export async function deleteSeason(
  db: HistoryDatabase,
  year: number,
  season: Season,
  now: number,
): Promise<void> {
  const end = Math.min(startOf(year + 1), earlierEnd(season, now));
  await deleteBetween(db, startOf(year), end);
}

/**
 * Deletes what the applicant wants kept no longer: all seasons before the present one. It waits until
 * the dates of the present one are confirmed, so that a clock that is wrong deletes nothing.
 * @param now milliseconds since 1970 in UTC.
 */
export async function keepOnlyWanted(
  db: HistoryDatabase,
  { keepSeasons, season, seasonConfirmed }: Settings,
  now: number,
): Promise<void> {
  if (keepSeasons === 'current' && seasonConfirmed) {
    await deleteBetween(db, 0, earlierEnd(season, now));
  }
}

async function deleteBetween(db: HistoryDatabase, from: number, end: number): Promise<void> {
  if (end <= from) return;
  await db.transaction('rw', db.contacts, db.responses, async () => {
    await db.contacts.where('sentAt').between(from, end).delete();
    await db.responses.where('at').between(from, end).delete();
  });
}
