import { BoundedCache } from '../grammar/bounded-cache.ts';
import type { Token } from '../text/sentence.ts';
import { tokensOf } from '../text/tokens.ts';
import { featuresOf, FUNCTION_WORDS } from './features.ts';
import { keyTable, numberIn, type KeyTable } from './key-table.ts';
import { labelOf, LABELS, LEARNED_RULES, type Label } from './labels.ts';
import { TRAINED } from './trained.ts';
import { unpackKeys, unpackWeights } from './pack.ts';

/**
 * A linear model over words and concepts that says how much a sentence sounds like what each rule is
 * about. Weights are learned from tests/corpus; the same sentence always gets the same score.
 */
interface Model {
  /** By feature: where its row begins in `rows`. */
  readonly starts: KeyTable;
  /** Row after row: how many weights it has, then of each its column and itself. */
  readonly rows: Int8Array;
}

function load(): Model {
  const keys = unpackKeys(TRAINED.keys);
  const columns = TRAINED.labels.map(({ weights }) => unpackWeights(weights, keys.length));
  const lengths = new Uint8Array(keys.length);
  let size = keys.length;
  for (const { places } of columns) {
    for (const at of places) lengths[at] = (lengths[at] ?? 0) + 1;
    size += 2 * places.length;
  }
  const rows = new Int8Array(size);
  const begins = new Int32Array(keys.length);
  let start = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const length = lengths[at] ?? 0;
    rows[start] = length;
    begins[at] = start;
    start += 1 + 2 * length;
  }
  /** By feature: where its row goes on. */
  const ends = begins.map((begin) => begin + 1);
  columns.forEach(({ places, weights }, column) => {
    for (let index = 0; index < places.length; index += 1) {
      const at = places[index] ?? 0;
      const end = ends[at] ?? 0;
      rows[end] = column;
      rows[end + 1] = weights[index] ?? 0;
      ends[at] = end + 2;
    }
  });
  return { starts: keyTable(keys, (at) => begins[at] ?? 0), rows };
}

let loaded: Model | undefined;

/** Scores of a sentence by label, in the order of LABELS: the higher, the surer. Linear, about 15 µs. */
export function scoresOf(tokens: readonly Token[]): readonly number[] {
  loaded ??= load();
  const model = loaded;
  const { rows } = model;
  const { size, keys } = featuresOf(tokens);
  const sums = LABELS.map(() => 0);
  for (let at = 0; at < size; at += 1) {
    const row = numberIn(model.starts, keys[at] ?? 0);
    if (row === -1) continue;
    const end = row + 2 * (rows[row] ?? 0);
    for (let next = row + 1; next < end; next += 2) {
      const column = rows[next] ?? 0;
      sums[column] = (sums[column] ?? 0) + (rows[next + 1] ?? 0);
    }
  }
  const length = Math.sqrt(Math.max(size, 1));
  return TRAINED.labels.map(
    ({ bias, scale }, column) => bias + ((sums[column] ?? 0) * scale) / length,
  );
}

/** How much a second rule that hears itself too takes from a first. */
const RIVALRY = 0.2;

/** Scores with the rules as rivals: what sounds even more like another rule counts for less. */
export function contrasted(scores: readonly number[]): readonly number[] {
  let first = -Infinity;
  let second = -Infinity;
  for (let column = 0; column < LEARNED_RULES.length; column += 1) {
    const score = scores[column] ?? 0;
    if (score > first) {
      second = first;
      first = score;
    } else if (score > second) second = score;
  }
  return scores.map((score, column) =>
    column < LEARNED_RULES.length
      ? score - RIVALRY * (Math.max(score === first ? second : first, -1) + 1)
      : score,
  );
}

/** A sentence as the model hears it. */
export interface Opinion {
  /** Offsets count from the sentence's start. */
  readonly tokens: readonly Token[];
  /** By label, with the rules as rivals. */
  readonly scores: readonly number[];
}

/** Rules and news ask about the same sentences, and a keystroke changes one of them. */
const REMEMBERED_SENTENCES = 4000;
const opinions = new BoundedCache<string, Opinion>(REMEMBERED_SENTENCES);

/** What the model thinks of a sentence. */
export function opinionOf(text: string): Opinion {
  return opinions.get(text, () => {
    const tokens = tokensOf(text);
    return { tokens, scores: contrasted(scoresOf(tokens)) };
  });
}

/** A run of tokens; `end` is exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Words worth at least this part of the weightiest word carry the decision with it. */
const CARRIES = 0.4;

/**
 * The tokens that made the model hear `label` in a sentence: from the first to the last content word
 * that weighs in. Undefined where no content word speaks for it.
 */
export function whyOf(tokens: readonly Token[], label: Label): TokenRange | undefined {
  loaded ??= load();
  const model = loaded;
  const { rows } = model;
  const column = labelOf(label)?.column;
  const features = featuresOf(tokens);
  const worth = new Float64Array(tokens.length);
  for (let at = 0; at < features.size; at += 1) {
    const row = numberIn(model.starts, features.keys[at] ?? 0);
    if (row === -1) continue;
    const end = row + 2 * (rows[row] ?? 0);
    for (let next = row + 1; next < end; next += 2) {
      if (rows[next] !== column) continue;
      const token = features.tokens[at] ?? 0;
      worth[token] = (worth[token] ?? 0) + (rows[next + 1] ?? 0);
    }
  }
  const isContent = ({ norm }: Token): boolean =>
    /[\p{L}\p{N}]/u.test(norm) && !FUNCTION_WORDS.has(norm);
  let most = 0;
  tokens.forEach((token, at) => {
    if (isContent(token)) most = Math.max(most, worth[at] ?? 0);
  });
  if (most === 0) return undefined;
  const carries = (token: Token, at: number): boolean =>
    isContent(token) && (worth[at] ?? 0) >= CARRIES * most;
  return { from: tokens.findIndex(carries), to: tokens.findLastIndex(carries) + 1 };
}
