import type { Parsed } from './parsed.ts';
import { match, type Match, type Pattern } from './pattern.ts';

/**
 * Which of many patterns may match a sentence, told from the concepts in it without asking each of
 * the patterns: it waits for the rarest thing that the pattern needs.
 */
export class Gate {
  /** By concept: places of the patterns that wait for it. */
  readonly #waiting = new Map<number, number[]>();
  readonly #always: number[] = [];
  readonly #marks: Uint8Array;

  constructor(patterns: readonly Pattern[]) {
    this.#marks = new Uint8Array(patterns.length);
    // What many patterns name is common in mails too: "the", "your program".
    const uses = new Map<number, number>();
    for (const { needs } of patterns) {
      for (const one of needs.flat()) uses.set(one, (uses.get(one) ?? 0) + 1);
    }
    const commonness = (need: readonly number[]): number =>
      need.reduce((sum, one) => sum + (uses.get(one) ?? 0), 0);
    patterns.forEach(({ needs }, place) => {
      const [first, ...others] = needs;
      if (first === undefined) {
        this.#always.push(place);
        return;
      }
      const rarest = others.reduce(
        (best, need) => (commonness(need) < commonness(best) ? need : best),
        first,
      );
      for (const one of new Set(rarest)) {
        const known = this.#waiting.get(one);
        if (known === undefined) this.#waiting.set(one, [place]);
        else known.push(place);
      }
    });
  }

  /** By place of pattern: 1 where it may match. Valid until the next call. */
  open(concepts: Iterable<number>): Uint8Array {
    this.#marks.fill(0);
    for (const place of this.#always) this.#marks[place] = 1;
    for (const one of concepts) this.add(one);
    return this.#marks;
  }

  /** One more concept has been found; what may match now is marked too. */
  add(one: number): void {
    for (const place of this.#waiting.get(one) ?? []) this.#marks[place] = 1;
  }
}

/** Where a sentence says something. */
export type Search = (sentence: Parsed) => Match | undefined;

/** A search for the first of some patterns that matches. */
export function firstOf(patterns: readonly Pattern[]): Search {
  const gate = new Gate(patterns);
  return (sentence) => {
    const maybe = gate.open(sentence.concepts);
    for (let place = 0; place < patterns.length; place += 1) {
      const pattern = maybe[place] === 1 ? patterns[place] : undefined;
      const found = pattern && match(pattern, sentence);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
