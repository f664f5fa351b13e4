/**
 * How numbers are written into a source file: as letters that a browser reads without a decoder and
 * that still shrink when the extension is zipped.
 */

/** In the order of their values. None of them needs an escape. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-';
/** A key's step is written five bits a letter; the sixth says that more follow. */
const STEP_BASE = 32;
/** Weights are whole numbers from minus to plus this. */
export const MOST_WEIGHT = 15;
/** Letters below are weights other than 0, the others runs of 0. */
const RUNS = 2 * MOST_WEIGHT;
const LONGEST_RUN = LETTERS.length - RUNS;

/** By code of the letter; −1 for what is none. */
const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < LETTERS.length; value += 1) VALUES[LETTERS.charCodeAt(value)] = value;

function valueAt(packed: string, at: number): number {
  const value = VALUES[packed.charCodeAt(at)] ?? -1;
  if (value < 0) throw new RangeError(`not a letter of packed numbers: ${packed.charAt(at)}`);
  return value;
}

/** Rising whole numbers as letters: the steps between them, the lowest bits first. */
export function packKeys(keys: readonly number[]): string {
  let out = '';
  let previous = 0;
  for (const key of keys) {
    let step = key - previous;
    previous = key;
    while (step >= STEP_BASE) {
      out += LETTERS.charAt(STEP_BASE + (step % STEP_BASE));
      step = Math.floor(step / STEP_BASE);
    }
    out += LETTERS.charAt(step);
  }
  return out;
}

/** @throws RangeError for a text that packKeys does not make. */
export function unpackKeys(packed: string): Int32Array {
  const keys = new Int32Array(packed.length);
  let size = 0;
  let previous = 0;
  let step = 0;
  let unit = 1;
  for (let at = 0; at < packed.length; at += 1) {
    const value = valueAt(packed, at);
    step += (value % STEP_BASE) * unit;
    if (value >= STEP_BASE) {
      unit *= STEP_BASE;
      continue;
    }
    previous += step;
    keys[size] = previous;
    size += 1;
    step = 0;
    unit = 1;
  }
  return keys.subarray(0, size);
}

/** Weights as letters: one for each that is not 0, one for up to 34 zeros in a row. */
export function packWeights(weights: Iterable<number>): string {
  let out = '';
  let zeros = 0;
  const endRun = (): void => {
    for (; zeros > 0; zeros -= LONGEST_RUN) {
      out += LETTERS.charAt(RUNS + Math.min(zeros, LONGEST_RUN) - 1);
    }
    zeros = 0;
  };
  for (const weight of weights) {
    if (weight === 0) zeros += 1;
    else {
      endRun();
      out += LETTERS.charAt(weight < 0 ? weight + MOST_WEIGHT : weight + MOST_WEIGHT - 1);
    }
  }
  endRun();
  return out;
}

/** The weights of a column that are not 0. */
export interface Weights {
  /** By weight: which feature's it is, rising. */
  readonly places: Int32Array;
  readonly weights: Int8Array;
}

/** @throws RangeError for a text that does not hold `length` weights. */
export function unpackWeights(packed: string, length: number): Weights {
  const places = new Int32Array(packed.length);
  const weights = new Int8Array(packed.length);
  let size = 0;
  let at = 0;
  for (let letter = 0; letter < packed.length; letter += 1) {
    const value = valueAt(packed, letter);
    if (value >= RUNS) at += value - RUNS + 1;
    else {
      places[size] = at;
      weights[size] = value < MOST_WEIGHT ? value - MOST_WEIGHT : value - MOST_WEIGHT + 1;
      size += 1;
      at += 1;
    }
  }
  if (at !== length) throw new RangeError(`${String(at)} weights for ${String(length)} features`);
  return { places: places.subarray(0, size), weights: weights.subarray(0, size) };
}
