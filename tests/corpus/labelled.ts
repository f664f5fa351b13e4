/** The corpus as the model learns it: texts with what must, may and must not be found in them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from '../../src/grammar/parsed.ts';
import { RULES } from '../../src/rules/index.ts';
import { readText } from '../../src/text/read.ts';
import type { Sentence } from '../../src/text/sentence.ts';
import { LABELS, LEARNED_RULES } from '../../src/model/labels.ts';

/** 1: must be found; -1: must not; 0: could be argued either way, and is left out. */
export type Wanted = -1 | 0 | 1;

export interface Labelled {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  /** By label, in the order of LABELS. */
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
  expected: v.exactOptional(
    v.array(v.object({ rule: v.string(), quote: v.exactOptional(v.string()) })),
    [],
  ),
  forbidden: v.exactOptional(v.array(v.string()), []),
});

export const CORPUS = fileURLToPath(new URL('.', import.meta.url));

function rowsOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): unknown => JSON.parse(row));
}

/** What a rule must do on a stretch of a mail; offsets are of its body. */
type Verdict = (rule: string, start: number, end: number) => Wanted;

const harmless: Verdict = (label) => (LEARNED_RULES.some((rule) => rule === label) ? -1 : 0);

/**
 * Mails to programs that nobody labelled for rules say harmless things in nearly all their sentences; where
 * a rule's own patterns find something it is left open.
 */
function presumed(body: string): Verdict {
  return (label, start, end) => {
    const rule = RULES.find(({ id }) => id === label);
    if (rule?.kind !== 'language') return 0;
    return rule.find(parse(body.slice(start, end))).length > 0 ? 0 : -1;
  };
}

function proseOf(text: string): readonly Sentence[] {
  return readText(text).sentences.filter(({ kind }) => kind === 'prose');
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
        const must = new Set<string>([...line.labels, ...line.facts]);
        const may = new Set<string>([...line.also_ok, ...line.facts_also_ok]);
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
 * Sentences of whole mails: everyday mail and mails that have nothing to do with residency, in which no
 * rule may find anything, mails to programs, and drafts, in which a rule must find its quote and may
 * find nothing else where it is forbidden. What news they tell is unknown.
 */
export function mailSentences(folder: string): readonly Labelled[] {
  const out: Labelled[] = [];
  const take = (file: string, id: string, text: string, wantedIn: Verdict): void => {
    proseOf(text).forEach(({ text: sentence, start, end }, at) => {
      out.push({
        file,
        id: `${id}.${String(at)}`,
        text: sentence,
        wanted: LABELS.map((label) => wantedIn(label, start, end)),
      });
    });
  };
  const files = readdirSync(folder).sort();
  for (const file of files.filter((name) => /^everyday.*\.jsonl$/.test(name))) {
    for (const row of rowsOf(join(folder, file))) {
      const { id, text } = v.parse(Line, row);
      take(file, id, text, harmless);
    }
  }
  for (const file of files.filter((name) => /^messages-purpose.*\.jsonl$/.test(name))) {
    for (const row of rowsOf(join(folder, file))) {
      const { id, body, residency } = v.parse(Mail, row);
      take(file, id, body, residency === false ? harmless : presumed(body));
    }
  }
  for (const file of files.filter((name) => /^drafts.*\.jsonl$/.test(name))) {
    for (const row of rowsOf(join(folder, file))) {
      const { id, body, expected, forbidden } = v.parse(Mail, row);
      take(file, id, body, (rule, start, end) => {
        if (forbidden.includes(rule)) return -1;
        const found = expected.some(({ rule: of, quote }) => {
          const from = of === rule && quote !== undefined ? body.indexOf(quote) : -1;
          return from !== -1 && from < end && start < from + (quote?.length ?? 0);
        });
        return found ? 1 : 0;
      });
    }
  }
  return out;
}

/** The wordings that rules propose. What replaces a finding must not be found again. */
export function proposedSentences(): readonly Labelled[] {
  const text = 'I would like to tell you this.';
  const quote = { start: 0, end: text.length, text, sentence: parse(text) };
  return RULES.filter((rule) => rule.kind === 'language').flatMap((rule) =>
    ['your program', 'the Lakeview Medical Center residency'].flatMap((program) =>
      rule.reword(quote, { program, phase: 'unknown', firstChoice: false }).map((wording, at) => ({
        file: 'wordings',
        id: `${rule.id}.${String(at)}`,
        text: wording,
        wanted: LABELS.map((label) => harmless(label, 0, 0)),
      })),
    ),
  );
}
