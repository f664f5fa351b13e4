/**
 * Drafts out of files and standard input: JSONL, .eml or plain text. One at a time, so that a file
 * of any length needs the memory of one draft.
 */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import { Draft, Excerpt } from '../draft/draft.ts';
import { readEml } from '../imports/read-mail.ts';

/** One thing to check, or what is wrong with the input. */
export type Entry =
  | { readonly kind: 'draft'; readonly source: string; readonly draft: Draft }
  | { readonly kind: 'excerpt'; readonly source: string; readonly excerpt: Excerpt }
  | { readonly kind: 'bad'; readonly source: string; readonly reason: string };

const isStdin = (name: string): boolean => name === '-';

/** @param name A path, or `-` for standard input. */
export async function* readDrafts(name: string, stdin: Readable): AsyncGenerator<Entry> {
  const shown = isStdin(name) ? 'standard input' : name;
  try {
    yield* isStdin(name) ? guessed(shown, stdin) : ofFile(shown, name);
  } catch (error) {
    yield { kind: 'bad', source: shown, reason: reasonOf(error) };
  }
}

async function* ofFile(shown: string, path: string): AsyncGenerator<Entry> {
  const stream = createReadStream(path);
  if (/\.jsonl?$/i.test(path)) yield* ofLines(shown, stream);
  else if (/\.eml$/i.test(path)) yield await ofEml(shown, await bytes(stream));
  else yield ofText(shown, await bytes(stream));
}

/** So many lines and letters of standard input are looked at to tell what it is. */
const LOOKED_AT = { lines: 50, letters: 200_000 };

/** Meant as an object, though no line may be whole; "{Name}" begins a template. */
const OPENS_JSON = /^\s*\{\s*["}]/;
const HEADERS = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\n)*){2}/;

/**
 * Standard input has no name. A JSON object in any of its first lines makes it JSONL, whatever stands
 * before it; header lines make it a mail; else it is plain text. A line is judged as soon as it is
 * there, so that whoever writes one draft at a time gets each answer at once.
 */
async function* guessed(shown: string, stream: Readable): AsyncGenerator<Entry> {
  const chunks: AsyncIterator<unknown> = stream[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  const seen: Buffer[] = [];
  let head = '';
  let judged = 0;
  let isLines = false;
  let isOver = false;
  while (!isLines && !isOver && judged < LOOKED_AT.lines && head.length < LOOKED_AT.letters) {
    const next = await chunks.next();
    isOver = next.done === true;
    if (next.done !== true) seen.push(toBuffer(next.value));
    head += isOver ? decoder.decode() : decoder.decode(seen.at(-1), { stream: true });
    const lines = head.split('\n');
    const whole = isOver ? lines.length : lines.length - 1;
    isLines = lines.slice(judged, whole).some(isObject);
    judged = whole;
  }
  const all = rejoin(seen, chunks);
  if (isLines || OPENS_JSON.test(head)) yield* ofLines(shown, all);
  else if (HEADERS.test(head.trimStart())) yield await ofEml(shown, await bytes(all));
  else yield ofText(shown, await bytes(all));
}

async function* ofLines(shown: string, stream: AsyncIterable<unknown>): AsyncGenerator<Entry> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    if (line.trim() !== '') yield ofLine(`${shown}:${number}`, line);
  }
}

/**
 * Lines end with "\n" alone: JSON may hold the other line ends of Unicode in its strings, which is why
 * `node:readline` will not do. The decoder leaves out a byte order mark.
 */
async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.decode(toBuffer(chunk), { stream: true }).split('\n');
    parts.push(first);
    for (const next of others) {
      yield parts.join('');
      parts = [next];
    }
  }
  yield parts.join('') + decoder.decode();
}

function isObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function ofLine(source: string, line: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { kind: 'bad', source, reason: `not JSON: ${reasonOf(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'bad', source, reason: 'a line must be one JSON object' };
  }
  if (!('body' in value) && 'text' in value) {
    const read = v.safeParse(Excerpt, value);
    return read.success
      ? { kind: 'excerpt', source, excerpt: read.output }
      : { kind: 'bad', source, reason: issuesOf(read.issues) };
  }
  const read = v.safeParse(Draft, value);
  return read.success
    ? { kind: 'draft', source, draft: read.output }
    : { kind: 'bad', source, reason: issuesOf(read.issues) };
}

/** @throws when the bytes are no mail. */
async function ofEml(source: string, mail: Buffer): Promise<Entry> {
  return { kind: 'draft', source, draft: await readEml(mail) };
}

function ofText(source: string, content: Buffer): Entry {
  if (content.includes(0)) {
    return { kind: 'bad', source, reason: 'holds binary data, not UTF-8 text' };
  }
  const body = new TextDecoder().decode(content).replaceAll('\r\n', '\n');
  return { kind: 'draft', source, draft: { body } };
}

/** "season.matchDay: expected a date such as 2027-03-03". */
const issuesOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues
    .map((issue) => {
      const path = v.getDotPath(issue);
      return path === null ? issue.message : `${path}: ${issue.message}`;
    })
    .join('; ');

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const toBuffer = (chunk: unknown): Buffer =>
  Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));

async function* rejoin(
  first: readonly Buffer[],
  rest: AsyncIterator<unknown>,
): AsyncGenerator<Buffer> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield toBuffer(next.value);
  }
}

async function bytes(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(toBuffer(chunk));
  return Buffer.concat(chunks);
}
