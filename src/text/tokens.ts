import type { Token } from './sentence.ts';

/**
 * Mail addresses and web addresses stay whole, so do abbreviations with inner dots ("U.S.", "p.m."),
 * numbers with their separators, and words with inner apostrophes; everything else is one mark.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:\p{L}\.){2,}|#?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?(?![\p{L}])|[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}]+)*['’]?|\.{2,}|…|[^\s\p{L}\p{N}]/gu;

const ASCII_TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?:[A-Za-z]\.){2,}|#?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?(?![A-Za-z])|[A-Za-z0-9_]+(?:'[A-Za-z]+)*'?|\.{2,}|[^\sA-Za-z0-9]/g;

// eslint-disable-next-line no-control-regex -- the plain half of Unicode, which needs no property tables
const ASCII = /^[\x00-\x7f]*$/;

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

function pushWord(out: Token[], word: string, start: number): void {
  const end = start + word.length;
  const norm = word.toLowerCase().replaceAll('’', "'");
  const split = TWO_WORDS.get(norm);
  if (split !== undefined) {
    const [first, second, at] = split;
    out.push({ text: word.slice(0, at), norm: first, start, end: start + at });
    out.push({ text: word.slice(at), norm: second, start: start + at, end });
    return;
  }
  const apostrophe = norm.lastIndexOf("'");
  if (apostrophe <= 0) {
    out.push({ text: word, norm, start, end });
    return;
  }
  if (norm.endsWith("n't")) {
    const at = norm === "can't" ? 3 : word.length - 3;
    const verb = NEGATED.get(norm) ?? norm.slice(0, at);
    out.push({ text: word.slice(0, at), norm: verb, start, end: start + at });
    out.push({ text: word.slice(at), norm: 'not', start: start + at, end });
    return;
  }
  const ending = norm.slice(apostrophe);
  const stands = ending === "'" ? "'s" : ENDINGS.get(ending);
  if (stands === undefined) {
    out.push({ text: word, norm, start, end });
    return;
  }
  const stem = norm.slice(0, apostrophe);
  // "it's", "that's", "here's" hold a verb; after a noun the ending is a genitive.
  const meaning =
    stands === "'s" && /^(?:it|that|there|here|what|where|who|he|she|how)$/.test(stem)
      ? 'is'
      : stands;
  const at = start + apostrophe;
  out.push({ text: word.slice(0, apostrophe), norm: stem, start, end: at });
  out.push({ text: word.slice(apostrophe), norm: meaning, start: at, end });
}

/**
 * Words, numbers and marks of a stretch of text, in order. Linear.
 * @param base UTF-16 offset of `text` in the whole; the tokens' offsets count from there.
 */
export function tokenise(text: string, base = 0): readonly Token[] {
  const out: Token[] = [];
  for (const match of text.matchAll(ASCII.test(text) ? ASCII_TOKEN : TOKEN)) {
    const word = match[0];
    const start = base + match.index;
    // A closing quote mark is no part of the word, unless it makes a plural genitive: "programs'".
    const trailing = /['’]$/.test(word) && !/s['’]$/.test(word) && word.length > 1;
    if (trailing) {
      pushWord(out, word.slice(0, -1), start);
      out.push({
        text: word.slice(-1),
        norm: "'",
        start: start + word.length - 1,
        end: start + word.length,
      });
    } else {
      pushWord(out, word, start);
    }
  }
  return out;
}
