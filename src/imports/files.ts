/** What the applicant gave: which kind of file each is, and what its reading needs. */
import { decodeText, readTable, type Table } from './table.ts';
import { guessColumns, isHeading, type Columns } from './columns.ts';
import { outlookColumns } from './outlook.ts';

export type FileKind = 'mails' | 'table';

/** Longer tables are of something else, in bytes. */
export const MAX_TABLE = 50 * 1024 * 1024;

const MAIL_HEAD =
  /^\uFEFF?\s*(?:From [^\n]*\r?\n)?(?:>?From [^\n]*\r?\n)?[\x21-\x39\x3b-\x7e]{2,60}:[ \t\r\n]/;
const MAIL_HEADER =
  /^(?:from|to|date|subject|received|message-id|return-path|delivered-to|mime-version|x-[\w-]+|content-type)[ \t]*:/im;

/**
 * Tells the kind of a file by its name and its first bytes.
 * @returns undefined where it is none that can be read.
 */
export function kindOfFile(name: string, begin: Uint8Array): FileKind | undefined {
  if (/\.(?:mbox|mbx|eml)$/i.test(name)) return 'mails';
  const text = decodeText(begin);
  if (/^From \S*.*\d{4}\s*$/m.test(text.slice(0, 200).split('\n')[0] ?? '')) return 'mails';
  if (MAIL_HEAD.test(text) && MAIL_HEADER.test(text)) return 'mails';
  const isBinary = text.includes('\0');
  return isBinary ? undefined : 'table';
}

/** A table that is to be read, and as what. */
export type ReadAs =
  | { readonly as: 'lines'; readonly text: string }
  | {
      readonly as: 'sheet';
      readonly table: Table;
      readonly headings: readonly string[];
      readonly columns: Columns;
    }
  | {
      readonly as: 'outlook';
      readonly table: Table;
      /** Whether the export tells when its mails were sent. */
      readonly hasDates: boolean;
    };

/** Tells what a table is by its first row. */
export function readAs(text: string): ReadAs {
  const table = readTable(text.replace(/^\uFEFF/, ''));
  const [first, ...rows] = table.rows;
  if (first === undefined) return { as: 'lines', text };
  const outlook = outlookColumns(first.cells);
  if (outlook !== undefined) {
    return { as: 'outlook', table, hasDates: outlook.date >= 0 };
  }
  if (isHeading(first.cells)) {
    return { as: 'sheet', table, headings: first.cells, columns: guessColumns(first.cells, rows) };
  }
  return { as: 'lines', text };
}
