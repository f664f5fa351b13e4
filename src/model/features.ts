import { byWord } from '../text/by-word.ts';
import type { Token } from '../text/sentence.ts';
import { lexiconOf, type PhraseNode } from './concepts.ts';
import { hashOf, keyOf } from './hash.ts';
import { hasStem, stemOf } from './stem.ts';
import { modelWords } from './words.ts';

/** Features of a sentence, each once. Valid until the next sentence is read. */
export interface Features {
  readonly size: number;
  readonly keys: Int32Array;
  /** By feature: the first of the sentence's tokens that it comes from. */
  readonly tokens: Int32Array;
}

/** What is known of a word before its sentence is looked at. */
interface WordFacts {
  readonly hash: number;
  readonly key: number;
  /** Key of its stem; −1 for short words. */
  readonly stem: number;
  /** Keys of the word's runs of letters: what an unknown word shares with known ones. */
  readonly grams: readonly number[];
  readonly isFunction: boolean;
  readonly concepts: readonly number[];
  readonly phrases: PhraseNode | undefined;
  readonly negates: boolean;
  readonly isObject: boolean;
  readonly breaks: boolean;
  readonly ends: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say little alone but much beside a concept. */
export const FUNCTION_WORDS = setOf(
  "i you your my we it is are was were be been am have has had do does did will would can could may might shall should must to of in on at by for from with about as an a the and or but if so that this these those not no me us our any all there than then when what how where who why which because since before after until once more most very just only even still yet again now please , . ? ! : ; \" 's 'd ( )",
);
const NEGATING = setOf('not no never nobody nothing without none nor cannot');
const OBJECTS = setOf('me you my your i it them');
const BREAKS = setOf('. ; : ! ? , but because so although though while which');
const ENDS = setOf('. ! ?');
/** After these "you" is who it is done to; after any other word it is who does it. */
const BEFORE_OBJECT = setOf(
  'rank put place list to with for by give tell thank of from inform assure beg ask at let choose promise request on made make sent send',
);
/** After these "your …" is a subject. */
const BEFORE_SUBJECT = setOf('that if when and does is has will did as because');
/** What may stand before a sentence proper. */
const PRELUDE = setOf(
  'dear sir madam doctor hi hello please kindly so and just now well , " respected dr then or also again therefore',
);
const QUESTION_WORDS = setOf('how what where which when why who whom whose');
const AUXILIARIES = setOf(
  'am is are was were be been being have has had do does did will would can could may might shall should must not to',
);
/** Sentences that begin with these state something; with any other word they order. */
const STATING = setOf(
  'i you we my your the this that it there in on at as if for since after although though while because when once with a an to he she they our no not all one would could may can thank thanks from of by during should had were',
);

const GRAM = 4;
const LONGEST = 120;
const MOST_FEATURES = 4096;
const NEGATION_REACH = 5;
const OBJECT_REACH = 4;
const MOST_CONCEPTS = 5;
const SLOTS = 2 * MOST_FEATURES;

/** Sorts of features; part of their keys. */
const SORT = {
  word: 1,
  pair: 2,
  stem: 3,
  gram: 4,
  concept: 5,
  conceptAgent: 6,
  conceptNegated: 7,
  conceptObject: 8,
  conceptFrame: 9,
  conceptNext: 11,
  conceptNextButOne: 12,
  mood: 20,
  question: 21,
  length: 22,
  opening: 23,
  openingPair: 24,
  quoted: 25,
} as const;

/** Who acts in the clause. */
const AGENT = { none: 1, writer: 2, reader: 3, others: 4, mine: 5, thing: 6, quoted: 7 } as const;
const NEGATED = 8;

const MOOD = {
  order: hashOf('order'),
  open: hashOf('open question'),
  closed: hashOf('yes or no'),
  question: hashOf('question'),
  statement: hashOf('statement'),
  fragment: hashOf('fragment'),
};

/** Runs of four letters, with the word's borders as letters of their own. */
function gramsOf(word: string): readonly number[] {
  const bordered = `^${word}$`;
  return Array.from({ length: bordered.length - GRAM + 1 }, (_, at) =>
    keyOf(SORT.gram, hashOf(bordered.slice(at, at + GRAM)), 0),
  );
}

const lookUp = byWord((word): WordFacts => {
  const isFunction = FUNCTION_WORDS.has(word);
  const isSymbol = word.startsWith('<');
  const lexicon = lexiconOf(word);
  const hash = hashOf(word);
  const stem = hasStem(word) ? hashOf(stemOf(word)) : 0;
  return {
    hash,
    key: keyOf(SORT.word, hash, 0),
    stem: stem === 0 ? -1 : keyOf(SORT.stem, stem, 0),
    grams: word.length >= GRAM && !isSymbol && !isFunction ? gramsOf(word) : [],
    isFunction,
    concepts: lexicon?.concepts ?? [],
    phrases: lexicon?.next.size === 0 ? undefined : lexicon,
    negates: NEGATING.has(word),
    isObject: OBJECTS.has(word),
    breaks: BREAKS.has(word),
    ends: ENDS.has(word),
  };
});

/** Concepts of the phrases that begin at a word, beside the word's own. */
function withPhrases(norms: readonly string[], at: number, facts: WordFacts): readonly number[] {
  let node = facts.phrases;
  if (node === undefined) return facts.concepts;
  let concepts: number[] | undefined;
  for (let next = at + 1; next < norms.length; next += 1) {
    node = node.next.get(norms[next] ?? '');
    if (node === undefined) break;
    for (const concept of node.concepts) {
      concepts ??= [...facts.concepts];
      if (!concepts.includes(concept)) concepts.push(concept);
    }
  }
  return concepts ?? facts.concepts;
}

function moodOf(norms: readonly string[], opening: string): number {
  if (norms.includes('?')) {
    if (QUESTION_WORDS.has(opening)) return MOOD.open;
    return AUXILIARIES.has(opening) ? MOOD.closed : MOOD.question;
  }
  if (STATING.has(opening)) return MOOD.statement;
  return /(?:ing|ed|s|ly)$/.test(opening) ? MOOD.fragment : MOOD.order;
}

const keys = new Int32Array(MOST_FEATURES);
const places = new Int32Array(MOST_FEATURES);
const slots = new Int32Array(SLOTS);
const stamps = new Int32Array(SLOTS);
let stamp = 0;
let size = 0;

function add(key: number, place: number): void {
  let slot = key & (SLOTS - 1);
  while (stamps[slot] === stamp) {
    if (slots[slot] === key) return;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (size === MOST_FEATURES) return;
  stamps[slot] = stamp;
  slots[slot] = key;
  keys[size] = key;
  places[size] = place;
  size += 1;
}

/** The pronoun that may be what a word is done to; 0 where none stands near. */
function objectAfter(words: readonly WordFacts[], at: number): number {
  for (let gap = 1; gap <= OBJECT_REACH; gap += 1) {
    const next = words[at + gap];
    if (next?.isObject === true) return next.hash;
  }
  return 0;
}

/** Reads a sentence. Linear in its length; what is beyond 120 words is left unread. */
export function featuresOf(tokens: readonly Token[]): Features {
  const read = modelWords(tokens);
  const norms = read.norms.length > LONGEST ? read.norms.slice(0, LONGEST) : read.norms;
  const words: WordFacts[] = [];
  for (let at = 0; at < norms.length; at += 1) {
    const word = read.words[at];
    if (word !== undefined) words.push(lookUp(word));
  }
  const concepts = words.map((facts, at) => withPhrases(norms, at, facts));
  stamp += 1;
  size = 0;

  let first = 0;
  while (PRELUDE.has(norms[first] ?? '')) first += 1;
  const opening = norms[first] ?? '';
  add(keyOf(SORT.mood, moodOf(norms, opening), 0), Math.min(first, norms.length - 1));
  if (norms.includes('?')) add(keyOf(SORT.question, 1, 0), norms.length - 1);
  add(keyOf(SORT.length, Math.min(5, Math.floor(norms.length / 6)), 0), 0);
  const [one, two] = words;
  if (one !== undefined) add(keyOf(SORT.opening, one.hash, 0), 0);
  if (one !== undefined && two !== undefined) add(keyOf(SORT.openingPair, one.hash, two.hash), 0);

  let agent: number = AGENT.none;
  let negatedFor = 0;
  let previous = 7;
  let inQuotes = false;
  words.forEach((word, at) => {
    const norm = norms[at] ?? '';
    const before = words[at - 1];
    if (before?.breaks === true) {
      negatedFor = 0;
      if (before.ends) agent = AGENT.none;
    }
    if (norm === '"') {
      inQuotes = !inQuotes;
      if (inQuotes) add(keyOf(SORT.quoted, 1, 0), at);
    }
    const starts = before === undefined || before.breaks;
    const beforeNorm = norms[at - 1] ?? '';
    if (norm === 'i' || norm === 'we') agent = AGENT.writer;
    else if (norm === 'you' && (starts || !BEFORE_OBJECT.has(beforeNorm))) agent = AGENT.reader;
    else if (norm === 'your' && (starts || BEFORE_SUBJECT.has(beforeNorm))) agent = AGENT.reader;
    else if (norm === 'he' || norm === 'she' || norm === 'they' || norm === 'who')
      agent = AGENT.others;
    else if (starts && norm === 'my') agent = AGENT.mine;
    else if (starts && (norm === 'the' || norm === 'this' || norm === 'a')) agent = AGENT.thing;
    if (word.negates) negatedFor = NEGATION_REACH;
    else if (negatedFor > 0) negatedFor -= 1;
    const negated = negatedFor > 0;
    const frame = (inQuotes ? AGENT.quoted : agent) + (negated ? NEGATED : 0);

    add(word.key, at);
    add(keyOf(SORT.pair, previous, word.hash), at === 0 ? 0 : at - 1);
    previous = word.hash;
    if (at === words.length - 1) add(keyOf(SORT.pair, word.hash, 9), at);
    if (word.stem !== -1) add(word.stem, at);
    for (const gram of word.grams) add(gram, at);

    const own = concepts[at] ?? [];
    const object = own.length === 0 ? 0 : objectAfter(words, at);
    for (const concept of own) {
      add(keyOf(SORT.concept, concept, 0), at);
      add(keyOf(SORT.conceptAgent, concept, frame), at);
      if (negated) add(keyOf(SORT.conceptNegated, concept, 0), at);
      if (object !== 0) {
        add(keyOf(SORT.conceptObject, concept, object), at);
        add(keyOf(SORT.conceptFrame, concept, object + frame), at);
      }
    }
    for (let gap = 1; gap <= 2; gap += 1) {
      const next = words[at + gap];
      if (next === undefined) break;
      const sort = gap === 1 ? SORT.conceptNext : SORT.conceptNextButOne;
      const others = concepts[at + gap] ?? [];
      const reach = Math.min(others.length, MOST_CONCEPTS);
      for (let u = 0; u < Math.min(own.length, MOST_CONCEPTS); u += 1) {
        const concept = own[u] ?? 0;
        for (let v = 0; v < reach; v += 1) add(keyOf(sort, concept, others[v] ?? 0), at);
        if (next.isFunction) add(keyOf(sort, concept, next.hash), at);
      }
      if (word.isFunction)
        for (let v = 0; v < reach; v += 1) add(keyOf(sort, word.hash, others[v] ?? 0), at);
    }
  });
  for (let at = 0; at < size; at += 1) places[at] = read.tokens[places[at] ?? 0] ?? 0;
  return { size, keys, tokens: places };
}
