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

/**
 * Who an event happened to, and whether it happened: looks back from the event to where its clause
 * begins.
 */
export function told(words: readonly Word[], event: Sign): Told {
  if (words[event.at + event.length]?.norm === 'not') return 'no';
  const beneficiary = isGivenToMe(words, event);
  let chain = true;
  /** The first word before the verb that is no auxiliary. */
  let pivot = event.at;
  let otherAt = event.at;
  let other = false;
  let mine = beneficiary;
  let at = event.at - 1;
  for (let steps = 0; at >= 0 && steps < 24; at -= 1, steps += 1) {
    const word = words[at];
    if (word === undefined) break;
    const { norm } = word;
    const before = words[at - 1]?.norm ?? '';
    const after = words[at + 1]?.norm ?? '';
    if (isBorder(word)) {
      // "the residents who passed", "the class that graduated".
      if (norm === 'who' && !mine) other = before !== 'i';
      if (/^(?:that|which)$/.test(norm) && !mine) {
        for (let back = 1; back <= 4; back += 1) {
          const owner = words[at - back]?.norm ?? '';
          if (OTHERS.has(owner) && (back === 1 || /^(?:your|his|her|their)$/.test(owner)))
            other = true;
        }
      }
      // "the certificate that your office asks for has come": the clause inside has its own subject.
      const noun = meaningOf(before === ',' ? (words[at - 2]?.norm ?? '') : before);
      const relative = noun !== undefined && (noun.topic | noun.hint) !== 0;
      if (/^(?:that|which)$/.test(norm) && relative && other && otherAt < pivot - 1) other = false;
      if (norm === 'that' && /^(?:suppose|hope|wish|hoping|hoped)$/.test(before)) return 'no';
      if (norm === 'as' && before === 'soon') return 'no';
      // "I flew to Miami and did a month there": the subject is the one before.
      if (chain && !mine && !other && /^(?:and|but|,)$/.test(norm)) {
        const subject = elidedSubject(words, at);
        if (subject === 'mine') mine = true;
        if (subject === 'other') other = true;
      }
      break;
    }
    if (NEGATIVE.has(norm) && !/^(?:longer|more|only|outstanding)$/.test(after)) return 'no';
    if (norm === 'case' && before === 'in') return 'no';
    if (
      UNREAL.has(norm) &&
      !(/^(?:planned|expected)$/.test(norm) && /^(?:as|was|were|been)$/.test(before))
    ) {
      // "may I say", "you can now see": said of the telling, not of the event.
      const telling =
        (norm === 'may' && (after === 'i' || before === 'i')) ||
        (norm === 'can' && /^(?:now|see|find)$/.test(after)) ||
        (norm === 'may' && before === 'that');
      // "will be printed": others have decided it.
      const scheduled =
        norm === 'will' &&
        after === 'be' &&
        /^(?:published|printed|displayed|on)$/.test(words[event.at]?.norm ?? '');
      if (!telling && !scheduled) return 'no';
    }
    if (norm === 'be' && chain && before !== 'will') {
      if (
        before !== 'to' ||
        !/^(?:happy|glad|proud|able|honored|honoured|lucky)$/.test(words[at - 2]?.norm ?? '')
      )
        return 'no';
    }
    if (norm === 'to' && chain && steps === 0) {
      if (
        !/^(?:able|managed|happened|got|lucky|fortunate|chosen|proud|glad|happy|asked|invited|opportunity|chance|privilege|one)$/.test(
          before,
        )
      )
        return 'no';
    }
    if ((norm === 'i' || norm === 'we') && chain) return isConditional(words, at) ? 'no' : 'mine';
    if (norm === 'mine' && before === 'of' && OTHERS.has(words[at - 2]?.norm ?? '')) {
      other = true;
    } else if (FIRST.has(norm) && !(norm === 'us' && word.text !== 'us')) {
      if (!other) mine = true;
    } else if (norm === 'they' && chain && !mine) {
      other = true;
      otherAt = at;
    } else if (norm === 'you' && chain) {
      return 'no';
    } else if (OTHERS.has(norm)) {
      if (/^(?:group|department|faculty|class|team)$/.test(norm) && /^(?:our|my)$/.test(before)) {
        if (!other) mine = true;
      } else if (!mine && !/^(?:from|by|with|under|at)$/.test(before)) {
        other = true;
        otherAt = at;
      }
    }
    if (chain && !CHAIN.has(norm) && !norm.endsWith('ly')) {
      chain = false;
      pivot = at;
    }
  }
  // "Accepted for presentation: ...": a line of a list, and the list is the writer's.
  if (
    at < 0 &&
    chain &&
    !/^(?:the|your|that|how|these|this)$/.test(words[event.at + 1]?.norm ?? '')
  )
    mine = true;
  // The clause's first words: "Had I passed", "Once it is accepted".
  const opening = words[at + 1]?.norm ?? '';
  if (CONDITION.has(opening) && at + 1 < event.at) {
    // "Had I passed", but "which had been pending".
    const inverted = /^(?:had|were|should)$/.test(opening);
    if (
      !inverted ||
      /^(?:i|we|it|you|he|she|they|my|our|the|a|an|this)$/.test(words[at + 2]?.norm ?? '')
    )
      return 'no';
  }
  const auxiliary = words[event.at - 1]?.norm ?? '';
  if (opening === 'when' && (chain ? /^(?:is|are|have|has)$/ : /^(?:is|are)$/).test(auxiliary))
    return 'no';
  if (other) return beneficiary ? 'mine' : 'other';
  return mine ? 'mine' : 'open';
}
