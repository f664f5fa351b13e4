import { verbForms } from '../grammar/inflect.ts';
import { isOneWord, tokenise } from '../text/tokens.ts';
import { hashOf } from './hash.ts';
import { CONCEPTS } from './lexicon.ts';
import { modelWords, wordForLetters } from './words.ts';

/** Where the entries of the lexicon go on from a word. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  /** Concepts whose word or phrase ends here. */
  readonly concepts: number[];
}

const SYMBOL = /^<\w+>$/;
const LETTERS = /^[a-z]+$/;

/** A part of an entry, without blanks, as the model would read it in a mail. */
function wordsOf(part: string): readonly string[] {
  if (LETTERS.test(part) && isOneWord(part)) return [wordForLetters(part)];
  return SYMBOL.test(part) ? [part] : modelWords(tokenise(part)).norms;
}

/** An entry of the lexicon, not yet taken apart. */
interface Entry {
  readonly text: string;
  readonly concept: number;
}

/**
 * Entries by their first word. A mail meets few of them, so the rest of an entry is taken apart when
 * its first word is asked for.
 */
function entriesByWord(): ReadonlyMap<string, readonly Entry[]> {
  const byPart = new Map<string, Entry[]>();
  const byWord = new Map<string, Entry[]>();
  const add = (text: string, concept: number): void => {
    const blank = text.indexOf(' ');
    const part = blank < 0 ? text : text.slice(0, blank);
    let entries = byPart.get(part);
    if (entries === undefined) {
      const [word = ''] = wordsOf(part);
      entries = byWord.get(word) ?? [];
      byPart.set(part, entries);
      byWord.set(word, entries);
    }
    entries.push({ text, concept });
  };
  for (const [name, entries] of Object.entries(CONCEPTS)) {
    const concept = hashOf(name);
    for (const entry of entries.split(', ')) {
      if (!entry.startsWith('~')) {
        add(entry, concept);
        continue;
      }
      const [verb = '', ...rest] = entry.slice(1).split(' ');
      for (const form of verbForms(verb)) add([form, ...rest].join(' '), concept);
    }
  }
  return byWord;
}

function nodeOf(entries: readonly Entry[]): PhraseNode {
  const root: PhraseNode = { next: new Map(), concepts: [] };
  for (const { text, concept } of entries) {
    let node = root;
    for (const following of text.split(' ').flatMap(wordsOf).slice(1)) {
      const next = node.next.get(following) ?? { next: new Map(), concepts: [] };
      node.next.set(following, next);
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }
  return root;
}

let entries: ReadonlyMap<string, readonly Entry[]> | undefined;
const nodes = new Map<string, PhraseNode>();

/** What the lexicon has on a word; undefined for one that no entry begins with. */
export function lexiconOf(word: string): PhraseNode | undefined {
  const before = nodes.get(word);
  if (before !== undefined) return before;
  entries ??= entriesByWord();
  const own = entries.get(word);
  if (own === undefined) return undefined;
  const node = nodeOf(own);
  nodes.set(word, node);
  return node;
}
