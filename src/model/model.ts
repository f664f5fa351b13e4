import type { Token } from '../text/sentence.ts';
import { featuresOf, FUNCTION_WORDS } from './features.ts';
import { labelOf, LABELS, LEARNED_RULES, type Label } from './labels.ts';
import { TRAINED } from './trained.ts';
import { unpackKeys, unpackWeights } from './pack.ts';

/**
 * A linear model over words and concepts that says how much a sentence sounds like what each rule is
 * about. Weights are learned from tests/corpus; the same sentence always gets the same score.
 */
interface Model {
  /** An open hash table from feature to row; -1 where empty. */
  readonly slotKeys: Int32Array;
  readonly slotRows: Int32Array;
  readonly mask: number;
  /** Where a row's weights begin; one more than there are rows. */
  readonly rowStarts: Int32Array;
  readonly weightColumns: Uint8Array;
  readonly weights: Int8Array;
}

function load(): Model {
  const keys = unpackKeys(TRAINED.keys);
  const columns = TRAINED.labels.map(({ weights }) => unpackWeights(weights, keys.length));
  let capacity = 1024;
  while (capacity < 2.5 * keys.length) capacity *= 2;
  const mask = capacity - 1;
  const slotKeys = new Int32Array(capacity);
  const slotRows = new Int32Array(capacity).fill(-1);
  const rowStarts = new Int32Array(keys.length + 1);
  const weightColumns: number[] = [];
  const weights: number[] = [];
  keys.forEach((key, row) => {
    let slot = key & mask;
    while (slotRows[slot] !== -1) slot = (slot + 1) & mask;
    slotKeys[slot] = key;
    slotRows[slot] = row;
    columns.forEach((packed, column) => {
      const weight = packed[row] ?? 0;
      if (weight === 0) return;
      weightColumns.push(column);
      weights.push(weight);
    });
    rowStarts[row + 1] = weights.length;
  });
  return {
    slotKeys,
    slotRows,
    mask,
    rowStarts,
    weightColumns: Uint8Array.from(weightColumns),
    weights: Int8Array.from(weights),
  };
}

let loaded: Model | undefined;

function rowOf({ slotKeys, slotRows, mask }: Model, key: number): number {
  let slot = key & mask;
  for (;;) {
    const row = slotRows[slot] ?? -1;
    if (row === -1 || slotKeys[slot] === key) return row;
    slot = (slot + 1) & mask;
  }
}

/** Scores of a sentence by label, in the order of LABELS: the higher, the surer. Linear, about 15 µs. */
export function scoresOf(tokens: readonly Token[]): Float64Array {
  loaded ??= load();
  const model = loaded;
  const { rowStarts, weightColumns, weights } = model;
  const { size, keys } = featuresOf(tokens);
  const sums = new Float64Array(LABELS.length);
  for (let at = 0; at < size; at += 1) {
    const row = rowOf(model, keys[at] ?? 0);
    if (row === -1) continue;
    const end = rowStarts[row + 1] ?? 0;
    for (let next = rowStarts[row] ?? 0; next < end; next += 1) {
      const column = weightColumns[next] ?? 0;
      sums[column] = (sums[column] ?? 0) + (weights[next] ?? 0);
    }
  }
  const length = Math.sqrt(Math.max(size, 1));
  TRAINED.labels.forEach(({ bias, scale }, column) => {
    sums[column] = bias + ((sums[column] ?? 0) * scale) / length;
  });
  return sums;
}

/** How much a second rule that hears itself too takes from a first. */
const RIVALRY = 0.2;

/** Scores with the rules as rivals: what sounds even more like another rule counts for less. */
export function contrasted(scores: Float64Array): Float64Array {
  const [first = -1, second = -1] = scores.slice(0, LEARNED_RULES.length).sort().reverse();
  return scores.map((score, column) =>
    column < LEARNED_RULES.length
      ? score - RIVALRY * (Math.max(score === first ? second : first, -1) + 1)
      : score,
  );
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
  const { rowStarts, weightColumns, weights } = model;
  const column = labelOf(label)?.column;
  const features = featuresOf(tokens);
  const worth = new Float64Array(tokens.length);
  for (let at = 0; at < features.size; at += 1) {
    const row = rowOf(model, features.keys[at] ?? 0);
    if (row === -1) continue;
    const end = rowStarts[row + 1] ?? 0;
    for (let next = rowStarts[row] ?? 0; next < end; next += 1) {
      if (weightColumns[next] !== column) continue;
      const token = features.tokens[at] ?? 0;
      worth[token] = (worth[token] ?? 0) + (weights[next] ?? 0);
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
