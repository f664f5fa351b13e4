/**
 * Moments and calendars. A moment is milliseconds since 1970 in UTC; a day is `2027-03-03`. The
 * rank list deadline is a New York wall-clock time, a mail's hour is its sender's: the two are never
 * mixed.
 */

export const DAY_MS = 24 * 60 * 60 * 1000;
export const HOUR_MS = 60 * 60 * 1000;

/** An ISO time with an offset, read: when it is for everybody, and what the sender's clock shows. */
export interface LocalTime {
  /** Milliseconds since 1970 in UTC. */
  readonly moment: number;
  /** The sender's calendar day, `2027-02-09`. */
  readonly day: string;
  /** Minutes since the sender's midnight, 0 to 1439. */
  readonly minuteOfDay: number;
  /** Minutes that the sender's clock is ahead of UTC. */
  readonly offset: number;
}

const LOCAL_TIME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))$/;

/** Reads `2027-02-09T10:15:00-05:00`; null where the text is not such a time. */
export function readLocalTime(iso: string): LocalTime | null {
  const parts = LOCAL_TIME.exec(iso);
  if (!parts) return null;
  const number = (index: number): number => Number(parts[index] ?? 0);
  const sign = parts[8] === '-' ? -1 : 1;
  const offset = parts[7] === 'Z' ? 0 : sign * (number(9) * 60 + number(10));
  const wall = Date.UTC(number(1), number(2) - 1, number(3), number(4), number(5), number(6));
  return {
    moment: wall - offset * 60_000,
    day: iso.slice(0, 10),
    minuteOfDay: number(4) * 60 + number(5),
    offset,
  };
}

/** The same moment on another clock: `offset` is that clock's minutes ahead of UTC. */
export function localDay(moment: number, offset: number): string {
  return new Date(moment + offset * 60_000).toISOString().slice(0, 10);
}

/** Midnight of a day in UTC: days compared or subtracted have no time zone. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar day `days` later. */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The `nth` weekday of a month.
 * @param weekday 0 is Sunday, 6 is Saturday.
 * @param month 1 is January.
 */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const date = 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7;
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

// Made at the first use: a formatter costs more than a whole check.
let newYork: Intl.DateTimeFormat | undefined;

/** Minutes that clocks in New York are ahead of UTC at a moment: -300, or -240 in summer. */
function newYorkOffset(moment: number): number {
  newYork ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    timeZoneName: 'longOffset',
  });
  const name = newYork.formatToParts(moment).find((part) => part.type === 'timeZoneName');
  const read = /([+-])(\d{2}):(\d{2})/.exec(name?.value ?? '');
  if (!read) return 0;
  const minutes = Number(read[2]) * 60 + Number(read[3]);
  return read[1] === '-' ? -minutes : minutes;
}

/** The moment at which clocks in New York show this day and hour. */
export function newYorkMoment(day: string, hour: number): number {
  const wall = dayNumber(day) * DAY_MS + hour * HOUR_MS;
  // The first guess can lie on the wrong side of a clock change; the second cannot.
  const guess = wall - newYorkOffset(wall) * 60_000;
  return wall - newYorkOffset(guess) * 60_000;
}

/** The calendar day in New York at a moment. */
export function newYorkDay(moment: number): string {
  return localDay(moment, newYorkOffset(moment));
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2 Feb` for `2027-02-02`: short enough for a finding. */
export function shortDate(day: string): string {
  return `${String(Number(day.slice(8, 10)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
}

/** ISO local time with offset, as the sender's clock showed it: `2027-02-09T10:15:00-05:00`. */
export function localTime(moment: number, utcOffsetMinutes: number): string {
  const wall = new Date(moment + utcOffsetMinutes * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(utcOffsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  const sign = utcOffsetMinutes < 0 ? '-' : '+';
  return `${wall}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
