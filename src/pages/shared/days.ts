/**
 * Dates as pages show them. What was done is told by the calendar of the reader's own clock: an
 * email of 23:50 was sent "yesterday" twenty minutes later.
 */
import { daysBetween, localDay, shortDate } from '../../season/local-time.ts';

/** The day that the reader's own clock shows at a moment (ms, UTC): `2027-03-03`. */
export function dayOf(moment: number): string {
  return localDay(moment, -new Date(moment).getTimezoneOffset());
}

/** Calendar days from one moment to another (ms, UTC); never below 0, as clocks may be set back. */
export function daysSince(moment: number, now: number): number {
  return Math.max(0, daysBetween(dayOf(moment), dayOf(now)));
}

/** Further ahead than a clock that was set back explains: a file told it so. */
const isAhead = (moment: number, now: number): boolean =>
  daysBetween(dayOf(now), dayOf(moment)) > 7;

/** "today", "9 d": short enough for a column. A date where it lies ahead. */
export function shortAgo(moment: number, now: number): string {
  if (isAhead(moment, now)) return dateOf(moment, now);
  const days = daysSince(moment, now);
  return days === 0 ? 'today' : `${days} d`;
}

/** "today", "yesterday", "9 days ago". "on 14 Feb" where it lies ahead. */
export function longAgo(moment: number, now: number): string {
  if (isAhead(moment, now)) return `on ${dateOf(moment, now)}`;
  const days = daysSince(moment, now);
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** `2027-03-03` as "3 Mar 2027". */
export function longDate(day: string): string {
  return `${shortDate(day)} ${day.slice(0, 4)}`;
}

/** A moment as "2 Feb", with the year where it is not the present one. */
export function dateOf(moment: number, now: number): string {
  const day = dayOf(moment);
  return day.slice(0, 4) === dayOf(now).slice(0, 4) ? shortDate(day) : longDate(day);
}

/** A moment (ms, UTC) as the reader's own clock writes it: "14:30". */
export function clockOf(moment: number): string {
  return new Date(moment).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}
