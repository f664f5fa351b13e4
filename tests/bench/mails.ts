/**
 * Mails for the bench: sentences of the corpus in random order, each made unlike any before by a
 * number of its own, so that no cache of anybody's can help.
 */
import { CORPUS, labelledSentences } from '../corpus/labelled.ts';

/** A small generator with a fixed seed (mulberry32): the same mails in each run. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const sentences = labelledSentences(CORPUS).filter(({ text }) => !/[\n"“”]/.test(text));
const isHarmless = (wanted: readonly number[]): boolean =>
  wanted.slice(0, 9).every((one) => one === -1);
const HARMLESS = sentences.filter(({ wanted }) => isHarmless(wanted)).map(({ text }) => text);
const RISKY = sentences
  .filter(({ wanted }) => wanted.slice(0, 9).some((one) => one === 1))
  .map(({ text }) => text);

export class Mails {
  readonly #random: () => number;
  #number = 10_000;

  constructor(seed: number) {
    this.#random = random(seed);
  }

  /** A mail of so many words, with so many risky sentences among them. */
  next(words: number, risky: number): string {
    const parts: string[] = [
      'Dear Dr. Hall,\n\nI interviewed at your emergency medicine residency.',
    ];
    let count = 9;
    while (count < words) {
      const sentence = this.#unlike(this.#pick(HARMLESS));
      count += sentence.split(' ').length;
      parts.push(sentence);
    }
    for (let one = 0; one < risky; one += 1) {
      const at = 1 + Math.floor(this.#random() * (parts.length - 1));
      parts[at] = this.#unlike(this.#pick(RISKY));
    }
    return `${parts.join(' ')}\n\nSincerely,\nAmina Yusuf`;
  }

  #pick(list: readonly string[]): string {
    return list[Math.floor(this.#random() * list.length)] ?? '';
  }

  #unlike(sentence: string): string {
    this.#number += 1;
    return sentence.replace(/[.!?]*$/, (end) => ` (no. ${this.#number})${end}`);
  }
}
