import type nlp from 'compromise/two';
import { tokensOf } from '../text/tokens.ts';
import { BoundedCache } from './bounded-cache.ts';
import { mayBePast } from './inflect.ts';
import { ownClause } from './own-clause.ts';

/** Who speaks in a clause, and of what time: a wording in its place has to keep both. */
export interface Voice {
  readonly speaker: 'one' | 'couple';
  readonly time: 'done' | 'to-come';
}

export type VoiceOf = (quote: string) => Voice;

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
/** What a wording in the past says anew; "I interviewed" is past, and ranks nobody. */
const DEED =
  /\b(?:ranked|placed|put|listed|certified|submitted|entered|filed|locked|set|ordered|moved|bumped|made|gave|given|chose|chosen|picked|selected|finalized|signed|accepted|committed|returned|sent)\b/;
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
 * Listens to a quote's own clause by its parts of speech: "as we discussed, I will …" is one
 * person's. Tagging costs more than all rules together, so it is done only for what was found and may
 * need it, and compromise is not even loaded before that.
 */
export const createVoiceOf = (load: () => typeof nlp): VoiceOf => {
  const heard = new BoundedCache<string, Voice>(REMEMBERED);
  return (quote) =>
    heard.get(quote, () => {
      if (!mayDiffer(quote)) return PLAIN_VOICE;
      const clause = ownClause(quote);
      const tagged = load()(clause.toLowerCase());
      return {
        speaker: COUPLE.some((pattern) => tagged.has(pattern)) ? 'couple' : 'one',
        time: DEED.test(tagged.match(DONE, 0).text()) && !tagged.has(TO_COME) ? 'done' : 'to-come',
      };
    });
};
