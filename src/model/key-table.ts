/**
 * Numbers by feature: an open hash table. Key and number stand side by side, since looking into memory
 * is most of what a score costs.
 */
export interface KeyTable {
  /** By slot a key and its number; the number is −1 where the slot is empty. */
  readonly slots: Int32Array;
  readonly mask: number;
}

/** @param numberOf the number of the key at a place; not below 0. */
export function keyTable(keys: Int32Array, numberOf: (at: number) => number): KeyTable {
  let capacity = 1024;
  while (capacity < 2.5 * keys.length) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(2 * capacity).fill(-1);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    let slot = key & mask;
    while (slots[2 * slot + 1] !== -1) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = numberOf(at);
  }
  return { slots, mask };
}

/** The number of a key; −1 for one that the table does not have. */
export function numberIn({ slots, mask }: KeyTable, key: number): number {
  let slot = key & mask;
  for (;;) {
    const found = slots[2 * slot + 1] ?? -1;
    if (found === -1 || slots[2 * slot] === key) return found;
    slot = (slot + 1) & mask;
  }
}
