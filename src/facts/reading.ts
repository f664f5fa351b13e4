/** A sentence as news sees it: its words, and the signs of topics and events among them. */
import { numberOf } from '../text/by-word.ts';
import type { Sentence, Token } from '../text/sentence.ts';
import { BIT, newsWord, phraseAt, PLAIN_WORD, type WordMeaning } from './news-words.ts';

export type Word = Token;

/** A word or phrase that stands for kinds of news. */
export interface Sign {
  /** Index of its first word. */
  readonly at: number;
  readonly kinds: number;
  /** Words long. */
  readonly length: number;
}

export interface Event extends Sign {
  /** Kinds for which a hint is topic enough. */
  readonly firm: number;
  /** Kinds that need no other topic where the writer did it. */
  readonly own: number;
}

/** What one sentence says, before it is judged. */
export interface Reading {
  readonly words: readonly Word[];
  readonly topics: readonly Sign[];
  readonly hints: readonly Sign[];
  readonly events: readonly Event[];
}

/** "dean's list" is `dean s list` in the tables; "gotten" is an American "got". */
function plainWord(token: Token): Word {
  const norm = token.norm === "'s" ? 's' : token.norm === 'gotten' ? 'got' : token.norm;
  return norm === token.norm ? token : { ...token, norm, word: numberOf(norm) };
}

function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    // A hyphen inside a word joins what the tables write apart: "sub-i", "step-3".
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.norm === '-' && before?.end === token.start && after?.start === token.end) continue;
    if (token.norm === "'" || token.norm === '’' || token.norm === '*' || token.norm === '.')
      continue;
    words.push(plainWord(token));
  }
  return words;
}

/** Words that name a topic only in some company. */
function isNoTopic(words: readonly Word[], at: number, length: number): boolean {
  const before = words[at - 1]?.norm ?? '';
  const after = words[at + length]?.norm ?? '';
  switch (words[at + length - 1]?.norm) {
    case 'grant':
      // "grant me a place", "Ms. Grant".
      return /^(?:to|mr|ms|mrs|dr)$/.test(before) || /^(?:me|us|you|him|her)$/.test(after);
    case 'talk':
      // "our talk" was a conversation; "a talk on burns" was not.
      return (
        /^(?:our|your|s|the|long|after|phone|to|good|nice|a)$/.test(before) &&
        !/^(?:on|at|in)$/.test(after)
      );
    case 'papers':
      return /^(?:visa|immigration|admission|identity|official|my)$/.test(before);
    case 'visa':
    case '1b':
    case '1':
      return /^(?:questions?|policy|appointment|interview|paperwork|form|papers)$/.test(after);
    default:
      return false;
  }
}

/** Takes a sentence apart. Linear in its length. */
export function read(sentence: Sentence): Reading {
  const words = wordsOf(sentence.tokens);
  const topics: Sign[] = [];
  const hints: Sign[] = [];
  const events: Event[] = [];
  const note = (means: WordMeaning, at: number, length: number): void => {
    if ((means.topic | means.hint | means.event | means.firm | means.both | means.own) === 0)
      return;
    // "no scholarships", but "no sponsorship is required".
    const absent = words[at - 1]?.norm === 'no' && (means.topic & BIT['visa-status']) === 0;
    if (absent || isNoTopic(words, at, length)) return;
    const topic = means.topic | means.both;
    if (topic !== 0) topics.push({ at, length, kinds: topic });
    if (means.hint !== 0) hints.push({ at, length, kinds: means.hint });
    const kinds = means.event | means.firm | means.both | means.own;
    const firm = means.firm | means.both;
    if (kinds !== 0) events.push({ at, length, kinds, firm, own: means.own });
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const known = newsWord(word);
    if (known === PLAIN_WORD) continue;
    const phrase = phraseAt(known, words, at);
    if (phrase !== undefined) {
      note(phrase.means, at, phrase.length);
      // A topic of several words is one thing: "work permit" is no "permit".
      if (phrase.means.topic !== 0) {
        at += phrase.length - 1;
        continue;
      }
    }
    if (known.means !== undefined) note(known.means, at, 1);
  }
  return { words, topics, hints, events };
}
