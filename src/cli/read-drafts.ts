/**
 * Drafts out of files and standard input: JSONL, .eml or plain text. One at a time, so that a file
 * of any length needs the memory of one draft.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { Draft, Excerpt } from '../draft/draft.ts';
import { readEml } from './read-eml.ts';

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
  else yield ofText(shown, await text(stream));
}

/** Standard input has no name: a brace begins JSONL, a header line a mail, else it is plain text. */
async function* guessed(shown: string, stream: Readable): AsyncGenerator<Entry> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: IteratorResult<unknown> = await chunks.next();
  const start = first.done === true ? Buffer.alloc(0) : toBuffer(first.value);
  const whole = rejoin(start, chunks);
  const head = start.toString('utf8').trimStart();
  if (head.startsWith('{')) yield* ofLines(shown, whole);
  else if (/^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\n)*){2}/.test(head)) {
    yield await ofEml(shown, await bytes(whole));
  } else yield ofText(shown, (await bytes(whole)).toString('utf8'));
}

async function* ofLines(
  shown: string,
  stream: NodeJS.ReadableStream | AsyncIterable<Buffer>,
): AsyncGenerator<Entry> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    if (line.trim() !== '') yield ofLine(`${shown}:${number}`, line);
  }
}

async function* linesOf(
  stream: NodeJS.ReadableStream | AsyncIterable<Buffer>,
): AsyncGenerator<string> {
  if ('pipe' in stream) {
    yield* createInterface({ input: stream, crlfDelay: Infinity });
    return;
  }
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
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

async function ofEml(source: string, mail: Buffer): Promise<Entry> {
  return { kind: 'draft', source, draft: await readEml(mail) };
}

const ofText = (source: string, body: string): Entry => ({
  kind: 'draft',
  source,
  draft: { body: body.replaceAll('\r\n', '\n') },
});

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

async function* rejoin(first: Buffer, rest: AsyncIterator<unknown>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield toBuffer(next.value);
  }
}

async function bytes(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(toBuffer(chunk));
  return Buffer.concat(chunks);
}
