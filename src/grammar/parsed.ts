import type { Token } from '../text/sentence.ts';
import { byWord } from '../text/by-word.ts';
import { tokensOf } from '../text/tokens.ts';
import { concept, conceptCount } from './concepts.ts';
import { wordEntry } from './lexicon.ts';
import { nameEdges } from './names.ts';
import { addPhrases } from './phrases.ts';
import { prepare } from './prepare.ts';
import { canonical } from './spelling.ts';

/** A word as the grammar sees it; marks that carry no meaning here are left out. */
export interface Word {
  readonly norm: string;
  /** As written. */
  readonly text: string;
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

/** A sentence ready for the grammar. Offsets count from its start. */
export interface Parsed {
  readonly text: string;
  readonly words: readonly Word[];
  /** By word: pairs of a concept and the word after its end. */
  readonly edges: readonly (readonly number[])[];
  /** Those that occur, each once. */
  readonly concepts: readonly number[];
  /** By concept: 1 where it occurs. */
  readonly present: Uint8Array;
  /** By word: 1 for a comma or dash, 2 for a mark that ends a clause. */
  readonly barriers: Uint8Array;
  /** Where a clause may begin: the first word, past any form of address, and after a mark. */
  readonly opening: readonly number[];
  /** Where a clause may end. */
  readonly closing: readonly number[];
}

const ABBREVIATED = new Set(['st', 'dr', 'drs', 'mr', 'mrs', 'ms', 'prof', 'no', 'mt', 'vs', 'ft']);
const QUOTES = new Set(['"', '“', '”', '«', '»']);
const SILENT = new Set(['*', '_', "'", '’', '‘', '(', ')', '[', ']', '~']);
const DASHES = new Set(['-', '–', '—', '--']);
const ENDS = new Set(['.', '!', '?', ';', ':', '...', '…', '..', '=']);
/** Three words or more between quotation marks. */
const QUOTE = concept('QUOTE');

/** "Lakeview's my first choice", "the list's at two", but "Lakeview's residents". */
const VERB_AFTER =
  /^(?:a|an|the|my|our|your|his|her|not|at|on|in|been|got|going|getting|so|very|number|#1|already|still|never|always|now|only|just|where|what|that|one|due|nearly|almost)$/;

/** Words that may stand before the sentence proper. */
const PRELUDE = new Set(
  'sir madam doctor ma dr respected dear po and so but please kindly honestly frankly well ok okay oga also yes hi hello greetings now then hey , oh ah'.split(
    ' ',
  ),
);
const AFTERWORDS = new Set('sir madam doctor ma po please dear haha lol thanks , all'.split(' '));

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /[\p{L}\p{N}]/u.test(token.text);
}

/** Marks that are not simply a word, and the plain spelling of those that are. */
interface Kind {
  readonly is: 'quote' | 'silent' | 'dash' | 'word' | 'other';
  readonly norm: string;
}

const kindOf = byWord((norm): Kind => {
  const is = QUOTES.has(norm)
    ? 'quote'
    : SILENT.has(norm)
      ? 'silent'
      : DASHES.has(norm)
        ? 'dash'
        : norm === '.' || norm === '1' || norm === "'s" || norm.startsWith('#')
          ? 'other'
          : 'word';
  return { is, norm: canonical(norm) };
});

function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  let quoted = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const { norm, text, start, end } = token;
    const kind = kindOf(token);
    if (kind.is === 'word') {
      words.push({ norm: kind.norm, text, start, end, quoted });
      continue;
    }
    if (kind.is === 'quote') {
      quoted = norm === '“' || norm === '«' ? true : norm === '"' ? !quoted : false;
      continue;
    }
    if (kind.is === 'silent') continue;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (kind.is === 'dash') {
      // "number-one" is two words; " - " stands for a comma.
      const inner =
        isWord(previous) && previous?.end === start && isWord(next) && next?.start === end;
      if (!inner || norm !== '-') words.push({ norm: ',', text, start, end, quoted });
      continue;
    }
    if (
      norm === '.' &&
      next !== undefined &&
      previous !== undefined &&
      ABBREVIATED.has(previous.norm)
    )
      continue;
    if (norm.startsWith('#') && norm.length > 1) {
      words.push({ norm: norm === '#1' ? 'number' : norm, text, start, end, quoted });
      if (norm === '#1') words.push({ norm: 'one', text: '', start: end, end, quoted });
      continue;
    }
    const before = words.at(-1);
    // "no. 1" is a number, "no one" is nobody.
    if (norm === '1' && before !== undefined && /^(?:no|nr|number|n°|nº)$/.test(before.norm)) {
      words[words.length - 1] = { ...before, norm: 'number' };
    }
    if (norm === "'s") {
      const after = tokens[index + 1]?.norm ?? '';
      words.push({ norm: VERB_AFTER.test(after) ? 'is' : "'s", text, start, end, quoted });
      continue;
    }
    words.push({ norm: canonical(norm === '1' ? 'one' : norm), text, start, end, quoted });
  }
  return words;
}

function follow(words: readonly Word[], at: number, rest: readonly string[]): boolean {
  for (let offset = 0; offset < rest.length; offset += 1) {
    if (words[at + offset]?.norm !== rest[offset]) return false;
  }
  return true;
}

/** Reads a sentence for the grammar. Linear in its length. */
export function parse(text: string): Parsed {
  prepare();
  const words = wordsOf(tokensOf(text));
  const present = new Uint8Array(conceptCount());
  const edges: number[][] = words.map(() => []);
  const concepts: number[] = [];
  const where = new Map<number, number[]>();
  const add = (from: number, to: number, one: number): void => {
    edges[from]?.push(one, to);
    if (present[one] === 1) {
      where.get(one)?.push(from);
      return;
    }
    present[one] = 1;
    concepts.push(one);
    where.set(one, [from]);
  };
  const barriers = new Uint8Array(words.length + 1);
  const opening: number[] = [];
  const closing: number[] = [];

  let prelude = true;
  words.forEach((word, at) => {
    const entry = wordEntry(word.norm);
    for (const one of entry?.concepts ?? []) add(at, at + 1, one);
    const following = words[at + 1];
    for (const { rest, concept: one } of (following && entry?.phrases?.get(following.norm)) ?? []) {
      if (follow(words, at + 2, rest)) add(at, at + 2 + rest.length, one);
    }
    if (prelude) {
      opening.push(at);
      prelude = PRELUDE.has(word.norm);
    }
    if (word.norm === ',') barriers[at] = 1;
    else if (ENDS.has(word.norm)) {
      barriers[at] = 2;
      closing.push(at);
      prelude = true;
    }
  });
  closing.push(words.length);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const norm = words[at]?.norm ?? '';
    if (!AFTERWORDS.has(norm) && !ENDS.has(norm) && /[\p{L}\p{N}]/u.test(norm)) break;
    closing.push(at);
  }

  for (let from = 0; from < words.length; from += 1) {
    if (words[from]?.quoted !== true || words[from - 1]?.quoted === true) continue;
    let to = from;
    while (words[to]?.quoted === true) to += 1;
    if (to - from >= 3) add(from, to, QUOTE);
  }
  for (const { from, to, concept: one } of nameEdges(words, opening)) {
    add(from, to, one);
  }
  const parsed: Parsed = { text, words, edges, concepts, present, barriers, opening, closing };
  addPhrases(parsed, where, add);
  return parsed;
}
