/** Reads what the applicant gave, of whatever kind it is. */
import { type Found, type FoundContact, type FoundProgram, Notes } from '../../imports/found.ts';
import { kindOfFile, MAX_TABLE, readAs } from '../../imports/files.ts';
import { findInMails, lookAtMails, type Source } from '../../imports/import-mails.ts';
import { findInOutlook, outlookColumns } from '../../imports/outlook.ts';
import { findInLines, findInSheet, type ListSetting } from '../../imports/sheet.ts';
import { decodeText } from '../../imports/table.ts';
import type { Heard, Job, Reading } from './job.ts';
import { utcOffset } from '../../history/utc-offset.ts';

/** Enough of a file to tell what it is, in bytes. */
const BEGIN = 4096;

/**
 * Does a job.
 * @returns what was read, or what the applicant has to say first.
 */
export async function readJob(
  { files, lines, choices, circumstances }: Job,
  onProgress: (done: number, all: number) => void,
): Promise<Exclude<Heard, { tells: 'progress' | 'failed' }>> {
  const notes = new Notes();
  const mails: Source[] = [];
  const tables: { readonly name: string; readonly text: string }[] = [];
  if (lines.trim() !== '') tables.push({ name: '', text: lines });
  for (const file of files) {
    try {
      const kind = kindOfFile(file.name, await bytesOf(file.slice(0, BEGIN)));
      if (kind === 'mails') mails.push(sourceOf(file));
      else if (kind === undefined || file.size > MAX_TABLE) {
        notes.trouble('no-file', { file: file.name, of: 'line', number: 1 });
      } else tables.push({ name: file.name, text: decodeText(await bytesOf(file)) });
    } catch {
      notes.trouble('unreadable', { file: file.name, of: 'line', number: 1 });
    }
  }

  const found: Found[] = [];
  let sheet: Reading['sheet'];
  let withoutDays = false;
  for (const { name, text } of tables) {
    const setting: ListSetting = { file: name, ...circumstances, noonOf };
    const read = readAs(text);
    if (read.as === 'lines') {
      found.push(findInLines(read.text, setting));
      continue;
    }
    const { table } = read;
    if (table.brokenAt !== undefined) {
      notes.trouble('bad-table', { file: name, of: 'line', number: table.brokenAt });
    }
    const rows = table.rows.slice(1);
    if (read.as === 'sheet') {
      sheet = { headings: read.headings, columns: choices.columns ?? read.columns };
      found.push(findInSheet(rows, sheet.columns, setting));
      continue;
    }
    const columns = outlookColumns(table.rows[0]?.cells ?? []);
    if (columns === undefined) continue;
    if (!read.hasDates && choices.day === undefined) return { tells: 'day' };
    withoutDays ||= !read.hasDates;
    found.push(await findInOutlook(rows, columns, choices.day ?? '', circumstances, setting));
  }

  let senders: Reading['senders'] = [];
  let self: ReadonlySet<string> = new Set();
  if (mails.length > 0) {
    // Two readings, each half of the way.
    const look = await lookAtMails(mails, circumstances.own, (done, all) => {
      onProgress(done, 2 * all);
    });
    senders = look.senders.slice(0, 50);
    const chosen = choices.self ?? look.self;
    if (chosen === undefined && look.senders.length > 0) return { tells: 'who', senders };
    self = chosen ?? self;
    found.push(
      await findInMails(mails, self, circumstances, (done, all) => {
        onProgress(all + done, 2 * all);
      }),
    );
  }
  return {
    tells: 'reading',
    reading: {
      found: together(found, notes),
      senders,
      self,
      withoutDays,
      ...(sheet !== undefined && { sheet }),
    },
  };
}

/** What several files have brought, as one; keys of new programs are kept apart. */
function together(found: readonly Found[], notes: Notes): Found {
  const programs: FoundProgram[] = [];
  const contacts: FoundContact[] = [];
  const before = notes.taken();
  const troubles = [...before.troubles];
  let { troubleCount } = before;
  const leftOut = [...before.leftOut];
  const leftOutCounts = { ...before.leftOutCounts };
  for (const [at, one] of found.entries()) {
    const keyOf = (key: string): string => (key.startsWith('new-') ? `${at}:${key}` : key);
    programs.push(...one.programs.map((program) => ({ ...program, key: keyOf(program.key) })));
    contacts.push(
      ...one.contacts.map((contact) => ({
        ...contact,
        program: contact.program === null ? null : keyOf(contact.program),
      })),
    );
    troubles.push(...one.troubles);
    troubleCount += one.troubleCount;
    leftOut.push(...one.leftOut);
    for (const leftOutOne of Object.keys(one.leftOutCounts).filter((key) => isReason(key, one))) {
      leftOutCounts[leftOutOne] =
        (leftOutCounts[leftOutOne] ?? 0) + (one.leftOutCounts[leftOutOne] ?? 0);
    }
  }
  return { programs, contacts, troubles, troubleCount, leftOut, leftOutCounts };
}

const isReason = (key: string, { leftOutCounts }: Found): key is keyof Found['leftOutCounts'] =>
  key in leftOutCounts;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

function sourceOf(file: File): Source {
  return {
    name: file.name,
    size: file.size,
    chunks: async function* () {
      const reader = file.stream().getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        yield next.value;
      }
    },
  };
}

function noonOf(day: string): { moment: number; offset: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(year, month - 1, date, 12).getTime();
  return { moment, offset: utcOffset(moment) };
}
