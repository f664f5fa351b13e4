import { PURPOSES, type Purpose } from '../draft/draft.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import { byWord } from '../text/by-word.ts';
import { tokensOf } from '../text/tokens.ts';
import { lexiconOf, type PhraseNode } from './concepts.ts';
import { hashOf, keyOf } from './hash.ts';
import { keyTable, numberIn, type KeyTable } from './key-table.ts';
import { unpackKeys, unpackWeights } from './pack.ts';
import { stemOf } from './stem.ts';
import { TRAINED_MESSAGES } from './trained-messages.ts';
import { modelWords } from './words.ts';

/** What the model scores a message for: whether it concerns residency, and each purpose. */
export type MessageLabel = 'residency' | Purpose;

/** In the order of the model's weights. */
export const MESSAGE_LABELS: readonly MessageLabel[] = ['residency', ...PURPOSES];

/** What training leaves behind; pack.ts says how keys and weights are written. */
export interface TrainedMessages {
  /** Features that have a weight, rising. */
  readonly keys: string;
  /** In the order of MESSAGE_LABELS. */
  readonly labels: readonly {
    readonly label: MessageLabel;
    readonly bias: number;
    /** What a weight of 1 is worth. */
    readonly scale: number;
    readonly weights: string;
  }[];
  /** From which score on a message concerns residency. */
  readonly residency: {
    /** On the model's word alone. */
    readonly alone: number;
    /** Where the words of a teaching hospital and of applying say so too. */
    readonly agreeing: number;
    /** Where a word of that world alone says so. */
    readonly certain: number;
  };
}

/** A message as the model hears it. */
export interface Message {
  readonly subject: string;
  /** "Dear Dr. Hall,"; left out where it has no say. */
  readonly greetings: readonly string[];
  /** Sentences of prose. */
  readonly prose: readonly string[];
  /** What hand-written patterns saw, as hashes that stay the same when patterns are added. */
  readonly signs: readonly number[];
}

/** Sorts of features, part of their keys; apart from those of sentences. */
const SORT = { stem: 40, pair: 41, concept: 42, subject: 43, greeting: 44, sign: 45 } as const;
type Part = 'subject' | 'greeting' | 'prose';

const START = hashOf('^');

interface WordFacts {
  readonly stem: number;
  readonly concepts: readonly number[];
  /** Where phrases that begin with the word go on. */
  readonly phrases: PhraseNode | undefined;
}

const factsOf = byWord((norm): WordFacts => {
  const lexicon = lexiconOf(norm);
  return {
    stem: hashOf(stemOf(norm)),
    concepts: lexicon?.concepts ?? [],
    phrases: lexicon?.next.size === 0 ? undefined : lexicon,
  };
});

/** Hands on the features of a sentence, some of them more than once. */
function visitKeys(part: Part, text: string, visit: (key: number) => void): void {
  const { words } = modelWords(tokensOf(text));
  const visitConcept = (concept: number): void => {
    visit(keyOf(SORT.concept, concept, 0));
    if (part === 'subject') visit(keyOf(SORT.subject, concept, 1));
  };
  let previous = START;
  words.forEach((word, at) => {
    const { stem, concepts, phrases } = factsOf(word);
    if (part === 'greeting') {
      visit(keyOf(SORT.greeting, stem, 0));
      return;
    }
    visit(keyOf(SORT.stem, stem, 0));
    visit(keyOf(SORT.pair, previous, stem));
    if (part === 'subject') visit(keyOf(SORT.subject, stem, 0));
    previous = stem;
    concepts.forEach(visitConcept);
    let node = phrases;
    for (let next = at + 1; node !== undefined && next < words.length; next += 1) {
      node = node.next.get(words[next]?.norm ?? '');
      node?.concepts.forEach(visitConcept);
    }
  });
}

function signKey(sign: number): number {
  return keyOf(SORT.sign, sign, 0);
}

/** All features of a message, each once. What training counts. */
export function messageKeys({ subject, greetings, prose, signs }: Message): readonly number[] {
  const keys = new Set<number>();
  const add = (key: number): void => void keys.add(key);
  visitKeys('subject', subject, add);
  for (const text of greetings) visitKeys('greeting', text, add);
  for (const text of prose) visitKeys('prose', text, add);
  for (const sign of signs) add(signKey(sign));
  return [...keys];
}

const COLUMNS = MESSAGE_LABELS.length;

interface Model {
  /** By feature: its row in `weights`. */
  readonly places: KeyTable;
  /** Row by row. */
  readonly weights: Int8Array;
  /** By row: the last message that had it. */
  readonly stamps: Uint32Array;
}

function load(): Model {
  const keys = unpackKeys(TRAINED_MESSAGES.keys);
  const weights = new Int8Array(keys.length * COLUMNS);
  TRAINED_MESSAGES.labels.forEach((label, column) => {
    const own = unpackWeights(label.weights, keys.length);
    own.places.forEach((row, index) => {
      weights[row * COLUMNS + column] = own.weights[index] ?? 0;
    });
  });
  const places = keyTable(keys, (row) => row);
  return { places, weights, stamps: new Uint32Array(keys.length) };
}

let loaded: Model | undefined;
let stamp = 0;

/** A keystroke changes one sentence: the others' rows are kept by their text. */
const seen = {
  subject: new BoundedCache<string, readonly number[]>(200),
  greeting: new BoundedCache<string, readonly number[]>(200),
  prose: new BoundedCache<string, readonly number[]>(4000),
};

function partRows(model: Model, part: Part, text: string): readonly number[] {
  return seen[part].get(text, () => {
    const rows: number[] = [];
    visitKeys(part, text, (key) => {
      const row = numberIn(model.places, key);
      if (row !== -1) rows.push(row);
    });
    return rows;
  });
}

/**
 * Scores of a message by label, in the order of MESSAGE_LABELS: the higher, the surer. Linear in its
 * length; the same message always gets the same scores.
 * @param columns how many of the first labels are asked for; the others stay out.
 */
export function messageScores(
  { subject, greetings, prose, signs }: Message,
  columns = COLUMNS,
): Float64Array {
  loaded ??= load();
  const model = loaded;
  const { weights, stamps } = model;
  const sums = new Int32Array(columns);
  let size = 0;
  stamp += 1;
  const addRow = (row: number): void => {
    if (row === -1 || stamps[row] === stamp) return;
    stamps[row] = stamp;
    size += 1;
    const start = row * COLUMNS;
    for (let column = 0; column < columns; column += 1) {
      sums[column] = (sums[column] ?? 0) + (weights[start + column] ?? 0);
    }
  };
  for (const row of partRows(model, 'subject', subject)) addRow(row);
  for (const text of greetings) for (const row of partRows(model, 'greeting', text)) addRow(row);
  for (const text of prose) for (const row of partRows(model, 'prose', text)) addRow(row);
  for (const sign of signs) addRow(numberIn(model.places, signKey(sign)));
  const length = Math.sqrt(Math.max(size, 1));
  return Float64Array.from(
    TRAINED_MESSAGES.labels.slice(0, columns),
    ({ bias, scale }, column) => bias + ((sums[column] ?? 0) * scale) / length,
  );
}
