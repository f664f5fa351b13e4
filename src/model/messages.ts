import type { Purpose } from '../draft/draft.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import { tokenise } from '../text/tokens.ts';
import { conceptsOf, phrasesFrom } from './concepts.ts';
import { hashOf, keyOf } from './hash.ts';
import { unpackKeys, unpackWeights } from './pack.ts';
import { TRAINED_MESSAGES } from './trained-messages.ts';
import { modelWords } from './words.ts';

/** What the model scores a message for: whether it concerns residency, and each purpose. */
export type MessageLabel = 'residency' | Purpose;

/** In the order of the model's weights. */
export const MESSAGE_LABELS: readonly MessageLabel[] = [
  'residency',
  'pre-interview',
  'thank-you',
  'update',
  'interest',
  'question',
  'logistics',
  'offer',
  'other',
];

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

const SUFFIX = /(?:ings|ing|edly|ed|ies|es|s|ly|ments|ment|ness|ations|ation|ions|ion|ers|er|e)$/;
const START = hashOf('^');
const REMEMBERED = 20_000;

interface WordFacts {
  readonly stem: number;
  readonly concepts: readonly number[];
}
const words = new Map<string, WordFacts>();

function lookUp(norm: string): WordFacts {
  const known = words.get(norm);
  if (known !== undefined) return known;
  const isLong = norm.length > 4 && !norm.startsWith('<');
  const facts = {
    stem: hashOf(isLong ? norm.replace(SUFFIX, '') : norm),
    concepts: conceptsOf(norm),
  };
  if (words.size < REMEMBERED) words.set(norm, facts);
  return facts;
}

/** Concepts of the phrases that begin at a word. */
function phraseConcepts(norms: readonly string[], at: number): readonly number[] {
  let node = phrasesFrom(norms[at] ?? '');
  if (node === undefined) return [];
  const concepts: number[] = [];
  for (let next = at + 1; next < norms.length; next += 1) {
    node = node.next.get(norms[next] ?? '');
    if (node === undefined) break;
    concepts.push(...node.concepts);
  }
  return concepts;
}

/** Features of a sentence, some of them more than once. */
function partKeys(part: Part, text: string): readonly number[] {
  const { norms } = modelWords(tokenise(text));
  const keys: number[] = [];
  let previous = START;
  norms.forEach((norm, at) => {
    const { stem, concepts } = lookUp(norm);
    if (part === 'greeting') {
      keys.push(keyOf(SORT.greeting, stem, 0));
      return;
    }
    keys.push(keyOf(SORT.stem, stem, 0), keyOf(SORT.pair, previous, stem));
    if (part === 'subject') keys.push(keyOf(SORT.subject, stem, 0));
    previous = stem;
    for (const own of [concepts, phraseConcepts(norms, at)]) {
      for (const concept of own) {
        keys.push(keyOf(SORT.concept, concept, 0));
        if (part === 'subject') keys.push(keyOf(SORT.subject, concept, 1));
      }
    }
  });
  return keys;
}

function signKey(sign: number): number {
  return keyOf(SORT.sign, sign, 0);
}

/** All features of a message, each once. What training counts. */
export function messageKeys({ subject, greetings, prose, signs }: Message): readonly number[] {
  return [
    ...new Set([
      ...partKeys('subject', subject),
      ...greetings.flatMap((text) => partKeys('greeting', text)),
      ...prose.flatMap((text) => partKeys('prose', text)),
      ...signs.map(signKey),
    ]),
  ];
}

const COLUMNS = MESSAGE_LABELS.length;

interface Model {
  readonly rows: ReadonlyMap<number, number>;
  /** Row by row. */
  readonly weights: Int8Array;
  /** By row: the last message that had it. */
  readonly stamps: Uint32Array;
}

function load(): Model {
  const keys = unpackKeys(TRAINED_MESSAGES.keys);
  const weights = new Int8Array(keys.length * COLUMNS);
  TRAINED_MESSAGES.labels.forEach((label, column) => {
    unpackWeights(label.weights, keys.length).forEach((weight, row) => {
      weights[row * COLUMNS + column] = weight;
    });
  });
  return {
    rows: new Map(keys.map((key, row) => [key, row])),
    weights,
    stamps: new Uint32Array(keys.length),
  };
}

let loaded: Model | undefined;
let stamp = 0;

/** A keystroke changes one sentence: the others' features are kept by their text. */
const seen = {
  subject: new BoundedCache<string, Int32Array>(200),
  greeting: new BoundedCache<string, Int32Array>(200),
  prose: new BoundedCache<string, Int32Array>(4000),
};

function knownRows({ rows }: Model, keys: readonly number[]): Int32Array {
  const known = new Set<number>();
  for (const key of keys) {
    const row = rows.get(key);
    if (row !== undefined) known.add(row);
  }
  return Int32Array.from(known);
}

/**
 * Scores of a message by label, in the order of MESSAGE_LABELS: the higher, the surer. Linear in its
 * length; the same message always gets the same scores.
 */
export function messageScores({ subject, greetings, prose, signs }: Message): Float64Array {
  loaded ??= load();
  const model = loaded;
  const { weights, stamps } = model;
  const sums = new Float64Array(COLUMNS);
  let size = 0;
  stamp += 1;
  const addRows = (rows: Int32Array): void => {
    for (const row of rows) {
      if (stamps[row] === stamp) continue;
      stamps[row] = stamp;
      size += 1;
      for (let column = 0; column < COLUMNS; column += 1) {
        sums[column] = (sums[column] ?? 0) + (weights[row * COLUMNS + column] ?? 0);
      }
    }
  };
  const addPart = (part: Part, text: string): void => {
    addRows(seen[part].get(text, () => knownRows(model, partKeys(part, text))));
  };
  addPart('subject', subject);
  for (const text of greetings) addPart('greeting', text);
  for (const text of prose) addPart('prose', text);
  addRows(knownRows(model, signs.map(signKey)));
  const length = Math.sqrt(Math.max(size, 1));
  TRAINED_MESSAGES.labels.forEach(({ bias, scale }, column) => {
    sums[column] = bias + ((sums[column] ?? 0) * scale) / length;
  });
  return sums;
}
