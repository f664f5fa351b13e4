/** The applicant's own lists: a spreadsheet of programs and contacts, or names line by line. */
import type { Purpose, Season } from '../draft/draft.ts';
import { purposeOf } from '../facts/purpose.ts';
import type { FingerprintKey } from '../findings/fingerprint.ts';
import { isSharedDomain, readAddresses } from '../history/address.ts';
import type { ImportedContact } from '../history/import-contacts.ts';
import type { StoredProgram } from '../history/db.ts';
import { mergePeople } from '../history/people.ts';
import { nameKey, tidyName } from '../history/program-names.ts';
import { type Columns, isDayFirst, readDay, type SheetField } from './columns.ts';
import { type Found, type FoundProgram, Notes } from './found.ts';
import { importedId, stageAt } from './judge.ts';
import type { Row } from './table.ts';

/** What reading a list depends on. */
export interface ListSetting {
  readonly file: string;
  readonly season: Season;
  readonly key: FingerprintKey;
  readonly programs: readonly StoredProgram[];
  /** The moment (ms, UTC) at which a day has its noon on the applicant's clock, and the clock's offset. */
  readonly noonOf: (day: string) => { readonly moment: number; readonly offset: number };
}

/** What applicants call a kind of contact, by what it is here. */
const PURPOSE_WORDS: readonly (readonly [Purpose, RegExp])[] = [
  ['thank-you', /thank/i],
  ['interest', /\bintent\b|interest|\bLOI\b|first choice|rank/i],
  ['update', /updat|news|score|publication/i],
  [
    'pre-interview',
    /intro|pre-?interview|first (?:contact|mail|email)|cold|inquiry|signal|application|reach/i,
  ],
  ['question', /question|visa|asked/i],
  ['logistics', /logistic|schedul|confirm|document|reschedul|travel|rsvp/i],
  ['offer', /offer|contract/i],
];

const FIRST_CHOICE =
  /letter of intent|first choice|number one|#\s?1\b|\brank(?:ed)? (?:them |it )?first/i;

/**
 * Programs and contacts of a spreadsheet: a row is a program, and with a day a contact too.
 * @param columns which column is what.
 */
export function findInSheet(rows: readonly Row[], columns: Columns, setting: ListSetting): Found {
  const notes = new Notes();
  const programs = new ListedPrograms(setting.programs);
  const contacts: ImportedContact[] = [];
  const cellOf = ({ cells }: Row, field: SheetField): string => {
    const column = columns[field];
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const dayFirst = {
    date: isDayFirst(rows.map((row) => cellOf(row, 'date'))),
    interviewDate: isDayFirst(rows.map((row) => cellOf(row, 'interviewDate'))),
  };
  for (const row of rows) {
    const place = { file: setting.file, of: 'line', number: row.line } as const;
    const name = cellOf(row, 'program');
    if (name === '') {
      notes.trouble('no-program', place, row.cells.filter(Boolean).join(', '));
      continue;
    }
    const dayIn = (field: 'date' | 'interviewDate'): string | undefined => {
      const cell = cellOf(row, field);
      const day = readDay(cell, dayFirst[field]);
      if (cell !== '' && day === undefined && /\d/.test(cell))
        notes.trouble('bad-day', place, cell);
      return day;
    };
    const addresses = readAddresses(cellOf(row, 'email').split(/[;,\s](?=\S+@)|[;,]/));
    const person = cellOf(row, 'person');
    const people = addresses.map(({ email, name: own }) => ({
      email,
      name: own === '' && addresses.length === 1 ? person : own,
    }));
    const interviewDate = dayIn('interviewDate');
    const [day, hospital, city, said] = [
      dayIn('date'),
      cellOf(row, 'hospital'),
      cellOf(row, 'city'),
      cellOf(row, 'notes'),
    ];
    const key = programs.add({
      name,
      people,
      domains: addresses.map(({ domain }) => domain).filter((domain) => !isSharedDomain(domain)),
      ...(hospital !== '' && { hospital }),
      ...(city !== '' && { city }),
      ...(interviewDate !== undefined && { interviewDate }),
      ...(said !== '' && day === undefined && { notes: said }),
    });
    if (day === undefined) continue;
    const subject = cellOf(row, 'subject').slice(0, 2000);
    const kind = cellOf(row, 'purpose');
    const { moment, offset } = setting.noonOf(day);
    const words = `${kind} ${subject}`;
    contacts.push({
      id: importedId(
        ['row', nameKey(name), day, kind, subject, ...addresses.map(({ email }) => email)].join(
          '\n',
        ),
        setting.key,
      ),
      program: key,
      dayOnly: true,
      channel: 'email',
      purpose: purposeIn(kind) ?? purposeIn(subject) ?? purposeHeard(subject),
      stage: stageAt(setting.season, moment),
      sentAt: moment,
      utcOffsetMinutes: offset,
      subject,
      recipients: people.map(({ email, name: own }) => (own === '' ? email : `${own} <${email}>`)),
      newInformation: [],
      claims: FIRST_CHOICE.test(words) ? [{ kind: 'first-choice', quote: '' }] : [],
      fingerprint: new Uint32Array(),
      exact: true,
      ...(said !== '' && { topics: said.slice(0, 2000) }),
    });
  }
  return { programs: programs.list(), contacts, ...notes.taken() };
}

const purposeIn = (words: string): Purpose | undefined =>
  PURPOSE_WORDS.find(([, pattern]) => pattern.test(words))?.[0];

const purposeHeard = (subject: string): Purpose =>
  purposeOf({
    subject,
    prose: [],
    facts: [],
    offered: false,
    invited: false,
    interviewed: undefined,
  });

/**
 * Programs of a list: "Name", "Name, City" or "Name <email>" a line.
 * @param text lines, or a table of these columns.
 */
export function findInLines(text: string, setting: ListSetting): Found {
  const notes = new Notes();
  const programs = new ListedPrograms(setting.programs);
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const plain = line.replace(/^[\s\d.)•*–-]+(?=\p{L})/u, '').trim();
    if (plain === '') continue;
    const listed = readProgramLine(plain);
    if (listed === undefined) {
      notes.trouble('no-program', { file: setting.file, of: 'line', number: at + 1 }, plain);
    } else programs.add(listed);
  }
  return { programs: programs.list(), contacts: [], ...notes.taken() };
}

type Listed = Omit<FoundProgram, 'key' | 'id'>;

/** One line of a list; undefined where it names nothing. */
export function readProgramLine(line: string): Listed | undefined {
  const email = /<?([^\s<>,;"]+@[^\s<>,;"]+)>?/.exec(line.slice(0, 2000));
  const addresses = readAddresses(email ? [email[1] ?? ''] : []);
  const rest = (email && addresses.length > 0 ? line.replace(email[0], '') : line)
    .replace(/[\t;|]+/g, ',')
    .split(',')
    .map((part) => part.replace(/^["'\s]+|["'\s]+$/g, ''))
    .filter((part) => part !== '');
  const [name = ''] = rest;
  if (!/\p{L}/u.test(name)) return undefined;
  const city = rest.slice(1).join(', ');
  return {
    name: tidyName(name),
    people: addresses.map(({ email: address }) => ({ email: address, name: '' })),
    domains: addresses.map(({ domain }) => domain).filter((domain) => !isSharedDomain(domain)),
    ...(city !== '' && { city }),
  };
}

/** Programs by their names, each once, as the history has them where it does. */
class ListedPrograms {
  readonly #byName = new Map<string, FoundProgram>();
  readonly #known: ReadonlyMap<string, StoredProgram>;

  constructor(known: readonly StoredProgram[]) {
    this.#known = new Map(known.map((program) => [nameKey(program.name), program]));
  }

  add(listed: Listed): string {
    const name = tidyName(listed.name);
    const id = nameKey(name) === '' ? name : nameKey(name);
    const before = this.#byName.get(id);
    const known = this.#known.get(id);
    const key = before?.key ?? known?.id ?? `new-${this.#byName.size + 1}`;
    this.#byName.set(id, {
      ...listed,
      ...before,
      key,
      name: before?.name ?? known?.name ?? name,
      ...(known !== undefined && { id: known.id }),
      people: mergePeople(before?.people ?? [], listed.people),
      domains: [...new Set([...(before?.domains ?? []), ...listed.domains])],
    });
    return key;
  }

  list(): readonly FoundProgram[] {
    return [...this.#byName.values()];
  }
}
