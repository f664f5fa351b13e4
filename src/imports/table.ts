/** Tables as spreadsheets and mail programs save them: CSV of any encoding and delimiter. */
import Papa from 'papaparse';

export interface Row {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly rows: readonly Row[];
  /** The line at which a quote opens that never closes; undefined where all is well. */
  readonly brokenAt: number | undefined;
}

/** A longer cell is no word of a table; a mail's body may be. UTF-16 units. */
const MAX_CELL = 100_000;

/** UTF-8 or UTF-16 by their marks, UTF-8 where it is that, else the Windows code page of the West. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a table; empty rows are left out. Never throws. */
export function readTable(text: string): Table {
  // Excel's own first line.
  const marked = /^sep=(.)\r?\n/i.exec(text);
  const rest = (marked === null ? text : text.slice(marked[0].length)).replace(/\r\n?/g, '\n');
  const parsed = Papa.parse<string[]>(rest, {
    newline: '\n',
    delimiter: marked?.[1] ?? delimiterOf(rest),
  });
  let line = marked === null ? 1 : 2;
  const rows: Row[] = [];
  const lines: number[] = [];
  for (const cells of parsed.data) {
    lines.push(line);
    const tidy = cells.map((cell) => cell.slice(0, MAX_CELL).trim());
    if (tidy.some((cell) => cell !== '')) rows.push({ line, cells: tidy });
    line += cells.reduce((sum, cell) => sum + breaksIn(cell), 1);
  }
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  return { rows, brokenAt: broken === undefined ? undefined : (lines[broken.row ?? 0] ?? 1) };
}

/** What stands most often in the first line with words, outside its quotes. */
function delimiterOf(text: string): string {
  const first = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  const bare = first.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const [best] = [',', ';', '\t', '|']
    .map((delimiter) => ({ delimiter, times: bare.split(delimiter).length }))
    .sort((a, b) => b.times - a.times);
  return best?.delimiter ?? ',';
}

function breaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
