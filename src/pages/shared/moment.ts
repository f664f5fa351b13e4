import { DAY_MS } from '../../season/local-time.ts';
import { dayOf } from './days.ts';

/** More than a season: what lies before is a slip in the year. */
const OLDEST_DAYS = 400;

/** The first day on which something can have happened that is entered now (ms, UTC). */
export const oldestDay = (now: number): string => dayOf(now - OLDEST_DAYS * DAY_MS);

/**
 * The moment (ms, UTC) for which a message of a day is counted: now where the day is the present one,
 * its noon on the reader's own clock otherwise; null where it is no day, too long ago, or to come.
 */
export function momentOf(day: string, now: number): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts || day < oldestDay(now)) return null;
  const [year, month, date] = parts.slice(1).map(Number);
  const noon = new Date(year ?? 0, (month ?? 0) - 1, date, 12);
  const today = new Date(now);
  if (noon.toDateString() === today.toDateString()) return now;
  return noon.getTime() < now ? noon.getTime() : null;
}
