import { BoundedCache } from '../grammar/bounded-cache.ts';
import type { Token } from './sentence.ts';

/**
 * Mail addresses and web addresses stay whole, so do abbreviations with inner dots ("U.S.", "p.m."),
 * numbers with their separators, and words with inner apostrophes; everything else is one mark. What
 * stands before an "@" is at most 64 long, as mail has it, so that no run of letters and dots is
 * looked through again from each of its parts.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:\p{L}\.){2,}|#?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?(?![\p{L}])|[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}]+)*['’]?|\.{2,}|…|[^\s\p{L}\p{N}]/uy;

/** Words in plain letters between blanks are nearly all of a mail, and found without the above. */
const PLAIN_WORD = /[A-Za-z]+(?![^\s,;!?)])/y;
const NOT_BLANK = /\S/g;

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

/** A part of a written word that counts as a word; `from` and `to` count from where that begins. */
interface Part {
  readonly text: string;
  readonly norm: string;
  readonly from: number;
  readonly to: number;
}

function twoParts(word: string, at: number, first: string, second: string): readonly Part[] {
  return [
    { text: word.slice(0, at), norm: first, from: 0, to: at },
    { text: word.slice(at), norm: second, from: at, to: word.length },
  ];
}

/** A word without a quote mark at its end. */
function wordParts(word: string): readonly Part[] {
  const norm = word.toLowerCase().replaceAll('’', "'");
  const whole = [{ text: word, norm, from: 0, to: word.length }];
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
  const mark = { text: written.slice(to), norm: "'", from: to, to: written.length };
  return [...wordParts(written.slice(0, to)), mark];
}

/**
 * Words come back: what was once worked out is kept. It also makes equal words one and the same
 * string, and tables that are asked for the same string find it soonest.
 */
const known = new Map<string, readonly Part[]>();
const MOST_WORDS = 20_000;
/** Longer ones are hardly words. */
const LONGEST_WORD = 40;

function knownParts(written: string): readonly Part[] {
  const before = known.get(written);
  if (before !== undefined) return before;
  const parts = partsOf(written);
  if (known.size < MOST_WORDS && written.length <= LONGEST_WORD) known.set(written, parts);
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
    for (const { text: part, norm, from, to } of knownParts(text.slice(start, end))) {
      out.push({ text: part, norm, start: start + from, end: start + to });
    }
  }
}

/** Sentences read last: a keystroke changes one of them. */
const taken = new BoundedCache<string, readonly Token[]>(4000);

/** The tokens of a sentence, taken apart once for all who ask. */
export function tokensOf(sentence: string): readonly Token[] {
  return taken.get(sentence, () => tokenise(sentence));
}
