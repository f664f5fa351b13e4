/**
 * Who an event happened to, and whether it happened at all: the difference between "I passed", "I
 * hope to pass", "had I passed" and "she passed".
 */
import { meaningOf } from './news-words.ts';
import type { Sign, Word } from './reading.ts';

const FIRST = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'mine', 'ours', 'myself', 'ourselves']);
const OTHERS = new Set(
  (
    'your yours he she his her hers him their theirs dr prof professor mr mrs ms resident residents intern interns ' +
    'patient patients colleague colleagues friend friends sister brother wife husband father mother cousin classmate ' +
    'classmates mentor coworker worker nurse nurses alumni everyone everybody someone somebody applicants candidates ' +
    'anyone graduates whoever who spouse boy girl child driver grandfather uncle aunt roommate man woman chief pgy charity class'
  ).split(' '),
);
/** Between subject and verb without changing who did it or that it was done. */
const CHAIN = new Set(
  (
    'have has had been was were just now recently finally successfully also since already then therefore officially did ' +
    'got am is are being lately newly formally even both all once more again ever freshly hereby indeed able to opportunity chance privilege honor pleasure ' +
    'managed not in it so happily proudly today yesterday meanwhile then only do too stand fully'
  ).split(' '),
);
const UNREAL = new Set(
  (
    'will shall would could may might must should can hope hopes hoping hoped plan plans planning planned wish wishes want wants ' +
    'expect expects expecting expected if unless until whether suppose supposing need needs require required requires dream ' +
    'aim goal likely hopefully perhaps maybe try trying future someday ready rather cannot without whenever either unable looking gets being provided assuming soon'
  ).split(' '),
);
const NEGATIVE = new Set([
  'not',
  'no',
  'never',
  'nothing',
  'nor',
  'neither',
  'none',
  'nobody',
  'yet',
  'hardly',
]);
/** What begins after these is told for itself. */
const BORDER = new Set(
  ', ; : ( ) — – ! " “ ” and but because that so which where who as since while ='.split(' '),
);
const CONDITION = new Set([
  'if',
  'should',
  'once',
  'suppose',
  'supposing',
  'unless',
  'whether',
  'until',
  'whoever',
  'had',
  'were',
  'before',
]);

export function isBorder(word: Word): boolean {
  return BORDER.has(word.norm);
}

/** Where the clause around a word begins. */
export function clauseStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0) {
    const before = words[from - 1];
    if (before === undefined || isBorder(before)) break;
    from -= 1;
  }
  return from;
}

/** Where the clause around a word ends: the place of its last word. */
export function clauseEnd(words: readonly Word[], at: number): number {
  let to = at;
  for (let next = words[to + 1]; next !== undefined; next = words[to + 1]) {
    if (isBorder(next) || next.norm === '?' || next.norm === '...' || next.norm === '…') break;
    to += 1;
  }
  return to;
}

/** A word of plans, wishes, conditions and duties. */
export function isUnreal(word: Word): boolean {
  return UNREAL.has(word.norm);
}

/** A person other than the writer. */
export function isOther(word: Word): boolean {
  return OTHERS.has(word.norm);
}

/** Whether an event is told as a fact, and to whom it happened: the writer, somebody else, or not said. */
export type Told = 'no' | 'other' | 'open' | 'mine';

/** "Had I passed", "once I have", "suppose that I passed": conditions around "I". */
function isConditional(words: readonly Word[], subject: number): boolean {
  let before = words[subject - 1]?.norm ?? '';
  if (before === 'that') {
    before = words[subject - 2]?.norm ?? '';
    return /^(?:suppose|supposing|wish|hope|hoping|sure|assume)$/.test(before);
  }
  if (before === 'when') return /^(?:am|have|is)$/.test(words[subject + 1]?.norm ?? '');
  return /^(?:if|once|unless|until|before|suppose|whether|wish|hope|had|should|provided|assuming)$/.test(
    before,
  );
}

/** "granted me", "gave us": the writer behind the verb. "US" in capitals is a country. */
export function isGivenToMe(words: readonly Word[], event: Sign): boolean {
  for (let offset = 1 - event.length; offset <= 5; offset += 1) {
    const after = words[event.at + event.length - 1 + offset];
    if (after === undefined || (offset > 0 && (after.norm === ',' || after.norm === ';')))
      return false;
    if (after.norm === 'me' || (after.norm === 'us' && after.text === 'us')) return true;
  }
  return false;
}

/** Who did what is told before an "and". */
function elidedSubject(words: readonly Word[], from: number): 'mine' | 'other' | 'open' {
  for (let at = from - 1; at >= Math.max(0, from - 18); at -= 1) {
    const norm = words[at]?.norm ?? '';
    if (norm === ';') return 'open';
    if (norm === 'i' || norm === 'we') return 'mine';
    if (/^(?:he|she|they|you)$/.test(norm)) return 'other';
  }
  return 'open';
}

/** "I hope", "will", "to": what makes the event a thing not yet done; `at` is the word before it. */
function isNotDone(words: readonly Word[], at: number, event: Sign, chain: boolean): boolean {
  const norm = words[at]?.norm ?? '';
  const before = words[at - 1]?.norm ?? '';
  const after = words[at + 1]?.norm ?? '';
  if (NEGATIVE.has(norm)) return !/^(?:longer|more|only|outstanding)$/.test(after);
  switch (norm) {
    case 'case':
      return before === 'in';
    case 'be':
      if (!chain || before === 'will') return false;
      return before !== 'to' || !FULFILLED.test(words[at - 2]?.norm ?? '');
    case 'to':
      return at === event.at - 1 && !FULFILLED.test(before);
    case 'planned':
    case 'expected':
      // "as planned", "that was expected": the plan came true.
      return !/^(?:as|was|were|been)$/.test(before);
    case 'may':
      // "may I say that", "you may know that": said of the telling, not of the event.
      return after !== 'i' && before !== 'i' && before !== 'that';
    case 'can':
      return !/^(?:now|see|find)$/.test(after);
    case 'will':
      // "will be printed": others have decided it.
      return after !== 'be' || !SCHEDULED.test(words[event.at]?.norm ?? '');
    default:
      return UNREAL.has(norm);
  }
}

/** "happy to", "able to", "had the chance to": what follows has been done. */
const FULFILLED =
  /^(?:able|managed|happened|got|lucky|fortunate|chosen|proud|glad|happy|asked|invited|opportunity|chance|privilege|one|honored|honoured)$/;
const SCHEDULED = /^(?:published|printed|displayed|on)$/;

/** What is known of the one it happened to, while the words before an event are walked back. */
interface Walk {
  mine: boolean;
  other: boolean;
  /** Where the other person was named. */
  otherAt: number;
  /** Still among auxiliaries and adverbs: the next noun is the subject. */
  chain: boolean;
  /** The first word before the verb that is neither. */
  pivot: number;
}

/** Whose the word is: "my", "Dr. Hall", "they". */
function notePerson(words: readonly Word[], at: number, walk: Walk): void {
  const word = words[at];
  const before = words[at - 1]?.norm ?? '';
  if (word === undefined || walk.mine || walk.other) return;
  const { norm } = word;
  const friendOfMine = norm === 'mine' && before === 'of' && OTHERS.has(words[at - 2]?.norm ?? '');
  const mine = FIRST.has(norm) && !(norm === 'us' && word.text !== 'us') && !friendOfMine;
  // "a letter from Dr. Hall has arrived": behind a preposition nobody is the subject.
  const subject = OTHERS.has(norm) && !/^(?:from|by|with|under|at)$/.test(before);
  if (mine) {
    walk.mine = true;
  } else if (friendOfMine || subject || (norm === 'they' && walk.chain)) {
    walk.other = true;
    walk.otherAt = at;
  }
}

/** Where a clause begins, relative pronouns and elided subjects tell more. False: not told at all. */
function crossBorder(words: readonly Word[], at: number, walk: Walk): boolean {
  const norm = words[at]?.norm ?? '';
  const before = words[at - 1]?.norm ?? '';
  if (norm === 'as') return before !== 'soon';
  if (norm === 'who') {
    // "the residents who passed", but "it was I who presented".
    if (!walk.mine) walk.other = before !== 'i';
  } else if (norm === 'that' || norm === 'which') {
    if (norm === 'that' && /^(?:suppose|hope|wish|hoping|hoped)$/.test(before)) return false;
    if (!walk.mine && isTheirs(words, at)) walk.other = true;
    // "the certificate that your office asks for has come": the clause inside has its own subject.
    const noun = meaningOf(before === ',' ? (words[at - 2]?.norm ?? '') : before);
    const relative = noun !== undefined && (noun.topic | noun.hint) !== 0;
    if (relative && walk.otherAt < walk.pivot - 1) walk.other = false;
  } else if (walk.chain && !walk.mine && !walk.other && /^(?:and|but|,)$/.test(norm)) {
    // "I flew to Miami and did a month there": the subject is the one before.
    const subject = elidedSubject(words, at);
    walk.mine = subject === 'mine';
    walk.other = subject === 'other';
  }
  return true;
}

/** "the class that graduated", "your group's paper which appeared". */
function isTheirs(words: readonly Word[], that: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const owner = words[that - back]?.norm ?? '';
    if (OTHERS.has(owner) && (back === 1 || /^(?:your|his|her|their)$/.test(owner))) return true;
  }
  return false;
}

/** "Had I passed", "once it is accepted": the clause that begins at `start` is a condition. */
function isCondition(words: readonly Word[], start: number, event: Sign, chain: boolean): boolean {
  const opening = words[start]?.norm ?? '';
  if (opening === 'when') {
    const auxiliary = words[event.at - 1]?.norm ?? '';
    return (chain ? /^(?:is|are|have|has)$/ : /^(?:is|are)$/).test(auxiliary);
  }
  if (!CONDITION.has(opening) || start >= event.at) return false;
  // "had I passed", but "which had been pending".
  const inverted = /^(?:had|were|should)$/.test(opening);
  const next = words[start + 1]?.norm ?? '';
  return !inverted || /^(?:i|we|it|you|he|she|they|my|our|the|a|an|this)$/.test(next);
}

/** So far back is looked for who did it. */
const FARTHEST = 24;

/**
 * Who an event happened to, and whether it happened: looks back from the event to where its clause
 * begins.
 */
export function told(words: readonly Word[], event: Sign): Told {
  if (words[event.at + event.length]?.norm === 'not') return 'no';
  const given = isGivenToMe(words, event);
  const walk: Walk = {
    mine: given,
    other: false,
    otherAt: event.at,
    chain: true,
    pivot: event.at,
  };
  let at = event.at - 1;
  for (; at >= Math.max(0, event.at - FARTHEST); at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const { norm } = word;
    if (isBorder(word)) {
      if (!crossBorder(words, at, walk)) return 'no';
      break;
    }
    if (isNotDone(words, at, event, walk.chain)) return 'no';
    if (walk.chain && (norm === 'i' || norm === 'we')) {
      return isConditional(words, at) ? 'no' : 'mine';
    }
    if (walk.chain && norm === 'you') return 'no';
    notePerson(words, at, walk);
    if (walk.chain && !CHAIN.has(norm) && !norm.endsWith('ly')) {
      walk.chain = false;
      walk.pivot = at;
    }
  }
  if (isCondition(words, at + 1, event, walk.chain)) return 'no';
  // "Accepted for presentation: ...": a line of a list, and the list is the writer's.
  const listed =
    at < 0 &&
    walk.chain &&
    !/^(?:the|your|that|how|these|this)$/.test(words[event.at + 1]?.norm ?? '');
  if (walk.other) return given || listed ? 'mine' : 'other';
  return walk.mine || listed ? 'mine' : 'open';
}
