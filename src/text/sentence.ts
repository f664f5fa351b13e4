/** A word, number or punctuation mark. Offsets are UTF-16 units, from where its sentence begins. */
export interface Token {
  readonly text: string;
  /** Lower case, straight quotes, contractions apart ("I'll" is `i` and `will`). */
  readonly norm: string;
  /** The number of `norm`, for tables by word; −1 where it has none. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** greeting: "Dear Dr. Hall,". closing: "Sincerely,". signature: the lines below it. */
export type SentenceKind = 'greeting' | 'prose' | 'closing' | 'signature';

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
  /** Counts from 0; a blank line starts a new one. */
  readonly paragraph: number;
  /** Taken apart on first use, and shared by all sentences with these words. */
  readonly tokens: readonly Token[];
}

/** A text taken apart once, for all rules. */
export interface ReadText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
