/** The corpus as the model learns it: texts with what must, may and must not be found in them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readText } from '../../src/text/read.ts';
import { LABELS } from '../../src/model/labels.ts';

/** 1: must be found; -1: must not; 0: could be argued either way, and is left out. */
export type Wanted = -1 | 0 | 1;

export interface Labelled {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  /** By label. */
  readonly wanted: readonly Wanted[];
}

const Line = v.object({
  id: v.string(),
  text: v.string(),
  labels: v.exactOptional(v.array(v.string()), []),
  facts: v.exactOptional(v.array(v.string()), []),
  also_ok: v.exactOptional(v.array(v.string()), []),
  facts_also_ok: v.exactOptional(v.array(v.string()), []),
});
const Mail = v.object({
  id: v.string(),
  body: v.string(),
  residency: v.exactOptional(v.boolean()),
  expected: v.exactOptional(v.array(v.object({ rule: v.string() }))),
});

export const CORPUS = fileURLToPath(new URL('.', import.meta.url));

function rowsOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): unknown => JSON.parse(row));
}

function proseOf(text: string): readonly string[] {
  return readText(text)
    .sentences.filter(({ kind }) => kind === 'prose')
    .map((sentence) => sentence.text);
}

/** Labelled sentences of the files whose name begins with "sentences". */
export function labelledSentences(
  folder: string,
  names = /^sentences.*\.jsonl$/,
): readonly Labelled[] {
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .flatMap((file) =>
      rowsOf(join(folder, file)).map((row) => {
        const line = v.parse(Line, row);
        const must = new Set([...line.labels, ...line.facts]);
        const may = new Set([...line.also_ok, ...line.facts_also_ok]);
        return {
          file,
          id: line.id,
          text: line.text,
          wanted: LABELS.map((label): Wanted => (must.has(label) ? 1 : may.has(label) ? 0 : -1)),
        };
      }),
    );
}

/**
 * Sentences of whole mails in which no language rule may find anything: everyday mail, mails that
 * have nothing to do with residency, and good drafts. Whether they tell news is unknown in the last.
 */
export function harmlessSentences(folder: string, rules: number): readonly Labelled[] {
  const none = (news: Wanted): readonly Wanted[] =>
    LABELS.map((_, at): Wanted => (at < rules ? -1 : news));
  const out: Labelled[] = [];
  const take = (file: string, id: string, text: string, news: Wanted): void => {
    proseOf(text).forEach((sentence, at) => {
      out.push({ file, id: `${id}.${String(at)}`, text: sentence, wanted: none(news) });
    });
  };
  for (const row of rowsOf(join(folder, 'everyday.jsonl'))) {
    const { id, text } = v.parse(Line, row);
    take('everyday.jsonl', id, text, 0);
  }
  for (const row of rowsOf(join(folder, 'messages-purpose.jsonl'))) {
    const { id, body, residency } = v.parse(Mail, row);
    if (residency === false) take('messages-purpose.jsonl', id, body, 0);
  }
  for (const file of readdirSync(folder)
    .filter((name) => /^drafts.*\.jsonl$/.test(name))
    .sort()) {
    for (const row of rowsOf(join(folder, file))) {
      const { id, body } = v.parse(Mail, row);
      if (id.includes('clean')) take(file, id, body, 0);
    }
  }
  return out;
}
