import { verbForms } from '../grammar/inflect.ts';
import { tokenise } from '../text/tokens.ts';
import { hashOf } from './hash.ts';
import { CONCEPTS } from './lexicon.ts';
import { modelWords } from './words.ts';

/** What may follow a word to make a phrase of a concept. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  /** Concepts whose phrase ends here. */
  readonly concepts: number[];
}

const single = new Map<string, number[]>();
const root: PhraseNode = { next: new Map(), concepts: [] };

/** Most words stand in many entries. */
const wordsByPart = new Map<string, readonly string[]>();

function wordsOf(part: string): readonly string[] {
  let known = wordsByPart.get(part);
  if (known === undefined) {
    known = /^<\w+>$/.test(part) ? [part] : modelWords(tokenise(part)).norms;
    wordsByPart.set(part, known);
  }
  return known;
}

/** An entry's words as the model would read them in a mail. */
function entryWords(entry: string): readonly string[] {
  return entry.split(' ').flatMap(wordsOf);
}

function addEntry(entry: string, concept: number): void {
  const [first, ...rest] = entryWords(entry);
  if (first === undefined) return;
  if (rest.length === 0) {
    const known = single.get(first) ?? [];
    single.set(first, known);
    if (!known.includes(concept)) known.push(concept);
    return;
  }
  let node = root;
  for (const word of [first, ...rest]) {
    const next = node.next.get(word) ?? { next: new Map(), concepts: [] };
    node.next.set(word, next);
    node = next;
  }
  if (!node.concepts.includes(concept)) node.concepts.push(concept);
}

for (const [name, entries] of Object.entries(CONCEPTS)) {
  const concept = hashOf(name);
  for (const entry of entries.split(', ')) {
    if (!entry.startsWith('~')) addEntry(entry, concept);
    else {
      const [verb = '', ...rest] = entry.slice(1).split(' ');
      for (const form of verbForms(verb)) addEntry([form, ...rest].join(' '), concept);
    }
  }
}

/** Concepts of a single word, as numbers. */
export function conceptsOf(word: string): readonly number[] {
  return single.get(word) ?? [];
}

/** Where phrases that begin with a word go on. */
export function phrasesFrom(word: string): PhraseNode | undefined {
  return root.next.get(word);
}
