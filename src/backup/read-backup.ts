/** Reading a backup's file: what is wrong with it is told with its place. Pure. */
import * as v from 'valibot';
import { type Backup, backupFile, FORMAT, MIGRATIONS, versionAfter } from './backup.ts';
import { LOCKED_FORMAT, type Locked, LockedFile } from './lock.ts';

/** The lists of records in a file. */
export const LISTS = ['programs', 'contacts', 'responses', 'settlements'] as const;
export type List = (typeof LISTS)[number];

/** Where in a file something is wrong. */
export interface Spot {
  /** The record: its list, its number there from 1 on, and what it is called where that can be read. */
  readonly record?: { readonly list: List; readonly number: number; readonly name?: string };
  /** The field as its path: `people.2.email`; "" for the record itself. */
  readonly field: string;
}

/**
 * Why a file cannot be put back.
 * - not-json: it is cut off or no JSON at all; `where` as the browser tells it.
 * - stranger: JSON, but no backup of Prematch.
 * - newer: made by a later version.
 * - missing: a field that must be there is not.
 * - wrong: something is not as it must be.
 * - unknown: a field that this version does not know.
 * - twice: two records with one id.
 */
export type Trouble =
  | { readonly of: 'not-json'; readonly where?: string }
  | { readonly of: 'stranger' }
  | { readonly of: 'newer' }
  | { readonly of: 'wrong'; readonly at: Spot; readonly expected: string; readonly found: string }
  | { readonly of: 'missing' | 'unknown'; readonly at: Spot }
  | { readonly of: 'twice'; readonly at: Spot; readonly before: number };

export type Read =
  | { readonly state: 'read'; readonly backup: Backup }
  /** It opens with a passphrase only. */
  | { readonly state: 'locked'; readonly locked: Locked }
  | { readonly state: 'refused'; readonly trouble: Trouble };

type File = Readonly<Record<string, unknown>>;

const Head = v.looseObject({
  format: v.picklist([FORMAT, LOCKED_FORMAT]),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/**
 * Reads the text of a file.
 * @param now milliseconds since 1970 in UTC.
 * @param migrations other ones for tests only.
 */
export function readBackup(text: string, now: number, migrations = MIGRATIONS): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused({ of: 'not-json', ...whereIn(error) });
  }
  const head = v.safeParse(Head, json);
  if (!head.success) return refused({ of: 'stranger' });
  const { format, version } = head.output;
  if (format === LOCKED_FORMAT) return readLocked(head.output);
  if (version > versionAfter(migrations)) return refused({ of: 'newer' });
  const lifted = migrations
    .slice(version - 1)
    .reduce<File>((file, lift) => lift(file), head.output);

  const read = v.safeParse(backupFile(now), lifted, { abortEarly: true });
  if (!read.success) return refused(troubleOf(read.issues[0], lifted));
  for (const list of LISTS) {
    const twice = firstTwice(read.output[list]);
    if (twice) {
      const at = { record: recordOf(list, twice.at, lifted), field: 'id' };
      return refused({ of: 'twice', at, before: twice.before + 1 });
    }
  }
  return { state: 'read', backup: read.output };
}

function readLocked(file: File): Read {
  if (file['version'] !== 1) return refused({ of: 'newer' });
  const read = v.safeParse(LockedFile, file, { abortEarly: true });
  return read.success
    ? { state: 'locked', locked: read.output }
    : refused(troubleOf(read.issues[0], file));
}

const refused = (trouble: Trouble): Read => ({ state: 'refused', trouble });

/** "line 3 column 7" or "position 70", which is all that browsers tell. */
function whereIn(error: unknown): { readonly where?: string } {
  const text = error instanceof Error ? error.message : '';
  const where = /line \d+ column \d+|position \d+/.exec(text)?.[0];
  return where === undefined ? {} : { where };
}

function troubleOf(issue: v.BaseIssue<unknown>, file: File): Trouble {
  const path = (issue.path ?? []).map(({ key }) => key);
  const at = spotOf(path, file);
  if (issue.type === 'object' || issue.type === 'strict_object') {
    if (issue.expected === 'never') return { of: 'unknown', at };
    // Where the object itself is none, its type is expected, and not one of its keys in quotes.
    if (issue.expected?.startsWith('"') === true) return { of: 'missing', at };
  }
  return { of: 'wrong', at, expected: issue.expected ?? issue.message, found: issue.received };
}

function spotOf(path: readonly unknown[], file: File): Spot {
  const list = LISTS.find((name) => name === path[0]);
  const index = path[1];
  if (list === undefined || typeof index !== 'number') return { field: path.join('.') };
  return { record: recordOf(list, index, file), field: path.slice(2).join('.') };
}

const Word = v.pipe(v.string(), v.nonEmpty());
/** What a record is called. */
const Named = v.union([
  v.pipe(
    v.object({ name: Word }),
    v.transform(({ name }) => name),
  ),
  v.pipe(
    v.object({ subject: Word }),
    v.transform(({ subject }) => subject),
  ),
]);

function recordOf(list: List, index: number, file: File): NonNullable<Spot['record']> {
  const records = file[list];
  const record: unknown = Array.isArray(records) ? records[index] : undefined;
  const named = v.safeParse(Named, record);
  return { list, number: index + 1, ...(named.success && { name: named.output }) };
}

function firstTwice(
  records: readonly { readonly id: string }[],
): { readonly at: number; readonly before: number } | undefined {
  const seen = new Map<string, number>();
  for (const [at, { id }] of records.entries()) {
    const before = seen.get(id);
    if (before !== undefined) return { at, before };
    seen.set(id, at);
  }
  return undefined;
}
