import { KEY_BITS } from './hash.ts';

/**
 * Numbers by feature. Keys stand in rising order, so that of each no more is kept than its last bits,
 * and an index tells where the keys with the same first bits begin: small enough to stay in the
 * fastest memory, since to look into it is most of what a score costs.
 */
export interface KeyTable {
  /** By the first bits: where their keys begin; one more for the end of all. */
  readonly begins: Uint32Array;
  /** By place: the last bits of a key. */
  readonly lasts: Uint8Array;
  readonly numbers: Int32Array;
}

const LAST_BITS = 8;
const LAST = (1 << LAST_BITS) - 1;
const FIRSTS = 1 << (KEY_BITS - LAST_BITS);

/**
 * @param keys rising.
 * @param numberOf the number of the key at a place; not below 0.
 */
export function keyTable(keys: Int32Array, numberOf: (at: number) => number): KeyTable {
  const begins = new Uint32Array(FIRSTS + 1);
  const lasts = new Uint8Array(keys.length);
  const numbers = new Int32Array(keys.length);
  let first = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    for (; first < key >>> LAST_BITS; first += 1) begins[first + 1] = at;
    lasts[at] = key & LAST;
    numbers[at] = numberOf(at);
  }
  begins.fill(keys.length, first + 1);
  return { begins, lasts, numbers };
}

/** The number of a key; −1 for one that the table does not have. */
export function numberIn({ begins, lasts, numbers }: KeyTable, key: number): number {
  const first = key >>> LAST_BITS;
  const last = key & LAST;
  const end = begins[first + 1] ?? 0;
  for (let at = begins[first] ?? 0; at < end; at += 1) {
    if (lasts[at] === last) return numbers[at] ?? -1;
  }
  return -1;
}
