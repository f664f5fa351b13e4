/** Calendar days that a text names by day and month. */
import { casual, type ParsedResult } from 'chrono-node/en';

type Components = ParsedResult['start'];

/** A day in a text; UTF-16 offsets. */
export interface NamedDay {
  /** `2026-11-17`. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{1,4}[/-]\d{1,2}/i;
/** "in two weeks", "10-15 minutes": a stretch of time names no day. */
const STRETCH = /\b(?:second|minute|min|hour|hr|day|week|month|year)s?\b/i;
/** "24/7" is no date, and neither are parts of a number. */
const NO_DATE = /^24\/7$|^\d{1,2}-\d{1,2}$/;
/** The comma before another day would make it a year: "Nov 17, 19 or 24". */
const LISTED =
  /(\b\d{1,2}(?:st|nd|rd|th)?),(?= ?(?:and |or )?\d{1,2}(?:st|nd|rd|th)?\b(?![:/\d]| ?[ap]\.?m))/gi;
/** More days of the same month. */
const NEXT =
  /^\s*(?:[;,&/]|and\b|or\b)(?:\s*(?:and|or)\b)?\s*(?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:[:/]|[ap]\.?m|min|hour|week|day|spot|slot))/i;

/**
 * Days named in a sentence, in order; a date in figures is read as in the United States.
 * @param at the day of the text, `2026-11-02`: a day without a year is the next one after it.
 */
export function daysIn(sentence: string, at: string): readonly NamedDay[] {
  if (!MONTH.test(sentence)) return [];
  const [year = 1970, month = 1, date = 1] = at.split('-').map(Number);
  const text = sentence.replace(LISTED, '$1;');
  // Noon, so that no change of the clock moves the day.
  const found = casual.parse(text, new Date(year, month - 1, date, 12), { forwardDate: true });
  return found.flatMap((result) => {
    const { start, end, index } = result;
    if (!isNamed(start) || STRETCH.test(result.text) || NO_DATE.test(result.text)) return [];
    const stop = index + result.text.trimEnd().length;
    const first = dayOf(start);
    const days = [{ day: first, start: index, end: stop }];
    if (end && isNamed(end) && dayOf(end) !== first) {
      days.push({ day: dayOf(end), start: index, end: stop });
    }
    return [...days, ...sameMonth(text, stop, first)];
  });
}

function* sameMonth(text: string, from: number, first: string): Generator<NamedDay> {
  let at = from;
  for (let next = NEXT.exec(text.slice(at)); next !== null; next = NEXT.exec(text.slice(at))) {
    const end = at + next[0].length;
    const day = `${first.slice(0, 8)}${(next[1] ?? '').padStart(2, '0')}`;
    if (Number.isNaN(Date.parse(day))) return;
    yield { day, start: end - (next[1] ?? '').length, end };
    at = end;
  }
}

function isNamed(components: Components): boolean {
  return components.isCertain('day') && components.isCertain('month');
}

function dayOf(components: Components): string {
  const part = (name: 'year' | 'month' | 'day', digits: number): string =>
    String(components.get(name) ?? 0).padStart(digits, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}
