/**
 * The moment (ms, UTC) for which a message of a day is counted: now where the day is the present one,
 * its noon on the reader's own clock otherwise; null where it is no day, or to come.
 */
export function momentOf(day: string, now: number): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number);
  const noon = new Date(year ?? 0, (month ?? 0) - 1, date, 12);
  const today = new Date(now);
  if (noon.toDateString() === today.toDateString()) return now;
  return noon.getTime() < now ? noon.getTime() : null;
}
