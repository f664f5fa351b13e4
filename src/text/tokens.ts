import { BoundedCache } from '../grammar/bounded-cache.ts';
import { numberOf } from './by-word.ts';
import type { Token } from './sentence.ts';

/**
 * Mail addresses and web addresses stay whole, so do abbreviations with inner dots ("U.S.", "p.m."),
 * numbers with their separators, and words with inner apostrophes, underscores and signs without width;
 * everything else is one mark. What
 * stands before an "@" is at most 64 long, as mail has it, so that no run of letters and dots is
 * looked through again from each of its parts.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:\p{L}\.){2,}|#?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?(?![\p{L}])|[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u200b-\u200d\u2060\u00ad]*(?:_+[\p{L}\p{N}\p{M}\u200b-\u200d\u2060\u00ad]+)*(?:['’][\p{L}]+)*['’]?|\.{2,}|…|[^\s\p{L}\p{N}]/uy;

/** Words in plain letters between blanks are nearly all of a mail, and found without the above. */
const PLAIN_WORD = /[A-Za-z]+(?![^\s,;!?)])/y;
/** Signs without width are none where no word is around them. */
const NOT_BLANK = /[^\s\u200b-\u200d\u2060\u00ad]/g;
/** They come with text copied from web pages, and do not change a word. */
const NO_WIDTH = /[\u200b-\u200d\u2060\u00ad]/g;

/** What the part after the apostrophe stands for. "'s" and "'d" stay open: they mean two things. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'s", "'s"],
  ["'d", "'d"],
]);

/** Forms that people type without the apostrophe, and short forms that are two words. */
const TWO_WORDS: ReadonlyMap<string, readonly [string, string, number]> = new Map([
  ['cannot', ['can', 'not', 3]],
  ['cant', ['can', 'not', 2]],
  ['dont', ['do', 'not', 2]],
  ['doesnt', ['does', 'not', 4]],
  ['didnt', ['did', 'not', 3]],
  ['havent', ['have', 'not', 4]],
  ['hasnt', ['has', 'not', 3]],
  ['isnt', ['is', 'not', 2]],
  ['wasnt', ['was', 'not', 3]],
  ['arent', ['are', 'not', 3]],
  ['wont', ['will', 'not', 2]],
  ['wouldnt', ['would', 'not', 5]],
  ['couldnt', ['could', 'not', 5]],
  ['shouldnt', ['should', 'not', 6]],
  ['im', ['i', 'am', 1]],
  ['ive', ['i', 'have', 1]],
  ['youre', ['you', 'are', 3]],
  ['youll', ['you', 'will', 3]],
  ['theres', ['there', 'is', 5]],
  ['gonna', ['going', 'to', 3]],
  ['wanna', ['want', 'to', 3]],
]);

const NEGATED: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
]);

/** Whether a word in plain letters is one token. */
export function isOneWord(norm: string): boolean {
  return !TWO_WORDS.has(norm);
}

/** A part of a written word that counts as a word; `from` and `to` count from where that begins. */
interface Part {
  readonly text: string;
  readonly norm: string;
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

function part(text: string, norm: string, from: number): Part {
  return { text, norm, word: numberOf(norm), from, to: from + text.length };
}

function twoParts(word: string, at: number, first: string, second: string): readonly Part[] {
  return [part(word.slice(0, at), first, 0), part(word.slice(at), second, at)];
}

/** A word without a quote mark at its end. */
function wordParts(word: string): readonly Part[] {
  const norm = word.toLowerCase().replaceAll('’', "'").replace(NO_WIDTH, '');
  const whole = [part(word, norm, 0)];
  const split = TWO_WORDS.get(norm);
  if (split !== undefined) return twoParts(word, split[2], split[0], split[1]);
  const apostrophe = norm.lastIndexOf("'");
  if (apostrophe <= 0) return whole;
  if (norm.endsWith("n't")) {
    const at = norm === "can't" ? 3 : word.length - 3;
    return twoParts(word, at, NEGATED.get(norm) ?? norm.slice(0, at), 'not');
  }
  const ending = norm.slice(apostrophe);
  const stands = ending === "'" ? "'s" : ENDINGS.get(ending);
  if (stands === undefined) return whole;
  const stem = norm.slice(0, apostrophe);
  // "it's", "that's", "here's" hold a verb; after a noun the ending is a genitive.
  const isVerb = stands === "'s" && /^(?:it|that|there|here|what|where|who|he|she|how)$/.test(stem);
  return twoParts(word, apostrophe, stem, isVerb ? 'is' : stands);
}

function partsOf(written: string): readonly Part[] {
  // A closing quote mark is no part of the word, unless it makes a plural genitive: "programs'".
  if (written.length < 2 || !/(?<!s)['’]$/.test(written)) return wordParts(written);
  const to = written.length - 1;
  return [...wordParts(written.slice(0, to)), part(written.slice(to), "'", to)];
}

/**
 * Words come back: what was once worked out is kept. It also makes equal words one and the same
 * string, and tables that are asked for the same string find it soonest.
 */
const known = new Map<string, readonly Part[]>();
const MOST_WORDS = 40_000;

function knownParts(written: string): readonly Part[] {
  const before = known.get(written);
  if (before !== undefined) return before;
  const parts = partsOf(written);
  if (known.size < MOST_WORDS && parts.every(({ word }) => word >= 0)) known.set(written, parts);
  return parts;
}

/** Words, numbers and marks of a stretch of text, in order; offsets count from its start. Linear. */
export function tokenise(text: string): readonly Token[] {
  const out: Token[] = [];
  let end = 0;
  for (;;) {
    let start = text.startsWith(' ', end) ? end + 1 : end;
    PLAIN_WORD.lastIndex = start;
    if (PLAIN_WORD.test(text)) {
      end = PLAIN_WORD.lastIndex;
    } else {
      NOT_BLANK.lastIndex = start;
      if (!NOT_BLANK.test(text)) return out;
      start = NOT_BLANK.lastIndex - 1;
      TOKEN.lastIndex = start;
      end = TOKEN.test(text) ? TOKEN.lastIndex : start + 1;
    }
    for (const part of knownParts(text.slice(start, end))) {
      const { norm, word } = part;
      out.push({ text: part.text, norm, word, start: start + part.from, end: start + part.to });
    }
  }
}

/** A sentence's text and its tokens, one and the same for all sentences with these words. */
class Taken {
  readonly text: string;
  #tokens: readonly Token[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenise(this.text));
  }
}

/** Sentences read last: a keystroke changes one of them. */
const remembered = new BoundedCache<string, Taken>(4000);

/**
 * A sentence taken apart once for all who ask. Equal sentences get the very same string back: tables
 * by sentence, of which there are several, find that one without comparing letters.
 */
export function take(sentence: string): {
  readonly text: string;
  readonly tokens: readonly Token[];
} {
  return remembered.get(sentence, () => new Taken(sentence));
}

/** The tokens of a sentence, taken apart once for all who ask. */
export function tokensOf(sentence: string): readonly Token[] {
  return take(sentence).tokens;
}
