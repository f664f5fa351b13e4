/** Which column of the applicant's own spreadsheet is what, as a first guess to be corrected. */
import type { Row } from './table.ts';
import { readAddress } from '../history/address.ts';

export const FIELDS = [
  'program',
  'hospital',
  'city',
  'email',
  'person',
  'date',
  'purpose',
  'subject',
  'interviewDate',
  'notes',
] as const;
export type SheetField = (typeof FIELDS)[number];

/** By field: the index of its column. */
export type Columns = Readonly<Partial<Record<SheetField, number>>>;

/** Headings by field, the surest first. */
const HEADINGS: readonly (readonly [SheetField, RegExp])[] = [
  [
    'interviewDate',
    /\binterview(?:ed)?\b.*\b(?:date|day|on|when)\b|\b(?:date|day) of (?:the )?interview|^interview(?:ed)?$|^iv(?: date)?$/i,
  ],
  ['email', /e-?mail|\baddress\b(?!.*street)/i],
  ['date', /\bdate\b|\bsent\b|^when$|\bday\b|contacted|\bon$|last contact/i],
  ['purpose', /purpose|\btype\b|kind|reason|category|stage/i],
  ['subject', /subject|topic|title|\bre\b/i],
  ['notes', /notes?\b|comments?|remarks?|details|response|outcome/i],
  ['person', /\bcontact\b|person|coordinator|director|\bPD\b|\bPC\b|recipient|\bwho\b|\bto$/i],
  ['city', /\bcity\b|\btown\b|location|\bstate\b|\bplace\b/i],
  ['hospital', /hospital|institution|sponsor(?:ing)? inst/i],
  ['program', /program(?:me)?|residency|site|school|university|^name$/i],
];

/** Whether a first row names columns. */
export function isHeading(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '' && HEADINGS.some(([, name]) => name.test(cell)));
  const filled = cells.filter((cell) => cell !== '');
  const isData = cells.some((cell) => readAddress(cell) !== null || readDay(cell) !== undefined);
  const isShort = filled.every((cell) => cell.length <= 40);
  // "Harbor Point Residency Program" alone is a program.
  const isOne =
    filled.length === 1 &&
    !/^(?:program|residency|name|hospital)(?: name)?s?$/i.test(filled[0] ?? '');
  return named.length > 0 && !isData && isShort && !isOne && named.length >= filled.length / 3;
}

/** A first guess: by the headings, then by what stands in the columns. */
export function guessColumns(headings: readonly string[], rows: readonly Row[]): Columns {
  const columns: Partial<Record<SheetField, number>> = {};
  const taken = new Set<number>();
  const take = (field: SheetField, at: number): void => {
    if (at < 0 || taken.has(at) || columns[field] !== undefined) return;
    columns[field] = at;
    taken.add(at);
  };
  for (const [field, name] of HEADINGS) {
    take(
      field,
      headings.findIndex((heading, at) => !taken.has(at) && name.test(heading)),
    );
  }
  const sample = rows.slice(0, 50);
  const width = Math.max(headings.length, ...sample.map(({ cells }) => cells.length));
  const share = (at: number, is: (cell: string) => boolean): number => {
    const filled = sample.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
    return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  };
  const best = (is: (cell: string) => boolean): number => {
    for (let at = 0; at < width; at += 1) if (!taken.has(at) && share(at, is) > 0.6) return at;
    return -1;
  };
  take(
    'email',
    best((cell) => cell.includes('@')),
  );
  take(
    'date',
    best((cell) => readDay(cell) !== undefined),
  );
  take('program', columns.hospital ?? -1);
  if (columns.program === undefined && columns.hospital !== undefined) {
    columns.program = columns.hospital;
    delete columns.hospital;
  }
  take(
    'program',
    best((cell) => /\p{L}{3}/u.test(cell)),
  );
  return columns;
}

/** Whether days of a column are written with the day first: some first number is over twelve. */
export function isDayFirst(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const parts = NUMERIC.exec(cell.trim());
    return (
      parts !== null && (parts[2] === '.' || (Number(parts[1]) > 12 && Number(parts[1]) <= 31))
    );
  });
}

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WORDS =
  /^(?:[a-z]{3,9},? )?(?:(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})|([a-z]{3,9})[ -](\d{1,2})(?:st|nd|rd|th)?),?[ -](\d{4}|\d{2})\b/i;
/** Days of a spreadsheet since 1899, from 2000 to 2070. */
const SERIAL = /^(3[6-9]|[45]\d|6[01])\d{3}$/;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * A day as people write it, `2027-02-09`; undefined where it is none.
 * @param dayFirst whether 9/2 is in February.
 */
export function readDay(text: string, dayFirst = false): string | undefined {
  const plain = text.trim();
  const iso = ISO.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(plain);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const isFirst = dayFirst || first > 12;
    return dayOf(fullYear(numeric[4] ?? ''), isFirst ? second : first, isFirst ? first : second);
  }
  const words = WORDS.exec(plain);
  if (words) {
    const month = MONTHS.indexOf((words[2] ?? words[3] ?? '').slice(0, 3).toLowerCase()) + 1;
    return dayOf(fullYear(words[5] ?? ''), month, Number(words[1] ?? words[4]));
  }
  if (SERIAL.test(plain)) {
    return new Date(SERIAL_EPOCH + Number(plain) * 86_400_000).toISOString().slice(0, 10);
  }
  return undefined;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay =
    year >= 2000 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}
