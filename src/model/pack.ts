/**
 * How weights are written into a source file: as letters, so that they need no decoding step beyond
 * this one and shrink well when the extension is zipped.
 */

/** Letters without quotes and backslash, in the order of their values. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-';
const BASE = 32;
/** Weights are whole numbers from minus to plus this. */
export const MOST_WEIGHT = 31;

const VALUES: ReadonlyMap<string, number> = new Map(
  [...LETTERS].map((letter, value) => [letter, value]),
);

function valueOf(letter: string): number {
  const value = VALUES.get(letter);
  if (value === undefined) throw new RangeError(`not a letter of packed numbers: ${letter}`);
  return value;
}

/** Rising whole numbers as letters: the steps between them, five bits a letter, the lowest first. */
export function packKeys(keys: readonly number[]): string {
  let out = '';
  let previous = 0;
  for (const key of keys) {
    let step = key - previous;
    previous = key;
    while (step >= BASE) {
      out += LETTERS.charAt(BASE + (step % BASE));
      step = Math.floor(step / BASE);
    }
    out += LETTERS.charAt(step);
  }
  return out;
}

export function unpackKeys(packed: string): readonly number[] {
  const keys: number[] = [];
  let previous = 0;
  let step = 0;
  let unit = 1;
  for (const letter of packed) {
    const value = valueOf(letter);
    step += (value % BASE) * unit;
    if (value >= BASE) {
      unit *= BASE;
      continue;
    }
    previous += step;
    keys.push(previous);
    step = 0;
    unit = 1;
  }
  return keys;
}

/** Weights as letters, one each. */
export function packWeights(weights: ArrayLike<number>): string {
  let out = '';
  for (let at = 0; at < weights.length; at += 1) {
    out += LETTERS.charAt((weights[at] ?? 0) + MOST_WEIGHT);
  }
  return out;
}

export function unpackWeights(packed: string, length: number): Int8Array {
  if (packed.length !== length)
    throw new RangeError(`${packed.length} weights for ${length} features`);
  return Int8Array.from(packed, (letter) => valueOf(letter) - MOST_WEIGHT);
}
