/**
 * Words as small numbers: what a part of the engine has once worked out of a word is found again by
 * its place in a list, and not by the letters of the word.
 */

/** A word in its plain form, and its number; −1 where it has none. */
export interface Numbered {
  readonly norm: string;
  readonly word: number;
}

const numbers = new Map<string, number>();
/** Far more than anybody's mails hold; words beyond are worked out anew each time. */
const MOST_WORDS = 20_000;
/** Longer ones are hardly words. */
const LONGEST_WORD = 40;
/** Identifiers, which hardly come back. */
const LONG_NUMBER = /\d{5}/;

/** The number of a word, the same each time it is asked for; −1 for what hardly comes back. */
export function numberOf(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_WORDS || norm.length > LONGEST_WORD || LONG_NUMBER.test(norm)) return -1;
  const fresh = numbers.size;
  numbers.set(norm, fresh);
  return fresh;
}

/** Remembers what `make` says of each word. */
export function byWord<T extends object | number | boolean>(
  make: (norm: string) => T,
): (word: Numbered) => T {
  const table: (T | undefined)[] = [];
  return ({ norm, word }) => {
    if (word < 0) return make(norm);
    const known = table[word];
    if (known !== undefined) return known;
    // Filled without holes, which would make each look slower.
    while (table.length <= word) table.push(undefined);
    return (table[word] = make(norm));
  };
}
