import type nlp from 'compromise/two';
import { tokensOf } from '../text/tokens.ts';
import { BoundedCache } from './bounded-cache.ts';
import { mayBePast } from './inflect.ts';

/** Who speaks in a clause, and of what time: a wording in its place has to keep both. */
export interface Voice {
  readonly speaker: 'one' | 'couple';
  readonly time: 'done' | 'to-come';
}

export type VoiceOf = (clause: string) => Voice;

/** Where nothing is known: one applicant, who has not done it yet. */
export const PLAIN_VOICE: Voice = { speaker: 'one', time: 'to-come' };

/** Quotes of some hundred findings. */
const REMEMBERED = 500;

const COUPLE = [
  'we both? #Adverb? (#Auxiliary|#Modal|#Verb)',
  'my (wife|husband|partner|fiance|fiancee|spouse) and i',
  '(both|two) of us',
];
/** "I ranked you", "I have placed you"; "I have decided to rank you" is still to come. */
const DONE = '(i|we) both? #Adverb? #Auxiliary? #Adverb? [#PastTense]';
const TO_COME = `${DONE.replace(/[[\]]/g, '')} to #Infinitive`;

/** So many words after "I" or "we" the patterns above look. */
const REACH = 5;

/** Whether any of the patterns may match; nearly all clauses are told by their words alone. */
function mayDiffer(clause: string): boolean {
  if (/\bwe\b|\bof us\b|\b(?:wife|husband|partner|fianc\S*|spouse) and i\b/i.test(clause))
    return true;
  const words = tokensOf(clause);
  return words.some(
    ({ norm }, at) =>
      norm === 'i' && words.slice(at + 1, at + 1 + REACH).some((word) => mayBePast(word.norm)),
  );
}

/**
 * Listens to a clause by its parts of speech. Tagging costs more than all rules together, so it is
 * done only for what was found and may need it, and compromise is not even loaded before that.
 */
export const createVoiceOf = (load: () => typeof nlp): VoiceOf => {
  const heard = new BoundedCache<string, Voice>(REMEMBERED);
  return (clause) =>
    heard.get(clause, () => {
      if (!mayDiffer(clause)) return PLAIN_VOICE;
      const tagged = load()(clause.toLowerCase());
      return {
        speaker: COUPLE.some((pattern) => tagged.has(pattern)) ? 'couple' : 'one',
        time: tagged.has(DONE) && !tagged.has(TO_COME) ? 'done' : 'to-come',
      };
    });
};
