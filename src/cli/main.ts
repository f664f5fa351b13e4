#!/usr/bin/env node
/**
 * The rules on the command line: `check [--json] [FILE…]`. Exit code 0: nothing found, 1: findings,
 * 2: bad input, which never keeps the rest from being checked.
 */
import { once } from 'node:events';
import { parseArgs, styleText } from 'node:util';
import nlp from 'compromise/two';
import { createChecker } from '../findings/check.ts';
import { createVoiceOf } from '../grammar/voice.ts';
import { toJson, toText, type Paint } from './print.ts';
import { readDrafts, type Entry } from './read-drafts.ts';

const USAGE = `check [--json] [FILE…]

Checks emails to residency programs. Reads plain text, .eml, or JSONL drafts (a JSON object a line),
from files or from standard input (no FILE, or -).

  --json   one JSON answer a draft, in order
  --help   this text

Exit code 0: nothing found, 1: findings, 2: bad input.
`;

const STYLES = {
  bold: 'bold',
  dim: 'dim',
  error: 'red',
  warning: 'yellow',
  suggestion: 'blue',
} as const;
const inColour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
const paint: Paint = (style, words) => (inColour ? styleText(STYLES[style], words) : words);

/** Waits where the reader is slower than we are, so that memory stays small. */
const write = async (words: string): Promise<void> => {
  if (words !== '' && !process.stdout.write(words)) await once(process.stdout, 'drain');
};

const checker = createChecker({ voiceOf: createVoiceOf(() => nlp) });

const check = async (entry: Exclude<Entry, { kind: 'bad' }>, json: boolean): Promise<boolean> => {
  const answer =
    entry.kind === 'draft' ? checker.check(entry.draft) : checker.checkExcerpt(entry.excerpt);
  if (json) {
    await write(`${toJson(answer)}\n`);
  } else if (answer.findings.length > 0) {
    const texts =
      entry.kind === 'draft'
        ? {
            body: entry.draft.body,
            subject: entry.draft.subject ?? '',
            quoted: entry.draft.quoted ?? '',
            from: entry.draft.from ?? '',
          }
        : { body: entry.excerpt.text };
    await write(`${toText(entry.source, answer, texts, paint)}\n`);
  }
  return answer.findings.length > 0;
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    await write(USAGE);
    return 0;
  }
  let hasFindings = false;
  let isBad = false;
  for (const name of positionals.length === 0 ? ['-'] : positionals) {
    for await (const entry of readDrafts(name, process.stdin)) {
      if (entry.kind === 'bad') {
        isBad = true;
        process.stderr.write(`${entry.source}: ${entry.reason}\n`);
      } else if (await check(entry, values.json)) hasFindings = true;
    }
  }
  return isBad ? 2 : hasFindings ? 1 : 0;
};

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', () => process.exit());
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
