import type nlp from 'compromise/two';
import { BoundedCache } from './bounded-cache.ts';

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

/**
 * Listens to a clause by its parts of speech. Tagging costs more than all rules together, so it is
 * done for what was found only, and compromise is not even loaded before the first finding.
 */
export const createVoiceOf = (load: () => typeof nlp): VoiceOf => {
  const heard = new BoundedCache<string, Voice>(REMEMBERED);
  return (clause) =>
    heard.get(clause, () => {
      const tagged = load()(clause.toLowerCase());
      return {
        speaker: COUPLE.some((pattern) => tagged.has(pattern)) ? 'couple' : 'one',
        time: tagged.has(DONE) && !tagged.has(TO_COME) ? 'done' : 'to-come',
      };
    });
};
