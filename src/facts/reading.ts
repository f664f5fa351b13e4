/** A sentence as news sees it: its words, and the signs of topics and events among them. */
import { byWord, numberOf } from '../text/by-word.ts';
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
const RESPELT: ReadonlyMap<string, string> = new Map([
  ["'s", 's'],
  ['gotten', 'got'],
]);

function respelt(token: Token): Word {
  const norm = RESPELT.get(token.norm);
  return norm === undefined ? token : { ...token, norm, word: numberOf(norm) };
}

/** A hyphen inside a word joins what the tables write apart: "sub-i", "step-3". */
function isInnerHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.norm !== '-') return false;
  return tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
}

const SILENT = new Set(["'", '’', '*', '.']);

/** Stands as it is, whatever is around it. */
const isPlain = byWord((norm) => !SILENT.has(norm) && !RESPELT.has(norm) && norm !== '-');

function wordsOf(tokens: readonly Token[]): readonly Word[] {
  // As long as it can get, since it is made for each sentence.
  const words = tokens.slice();
  let size = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const plain = isPlain(token);
    if (!plain && (SILENT.has(token.norm) || isInnerHyphen(tokens, index))) continue;
    words[size] = plain ? token : respelt(token);
    size += 1;
  }
  words.length = size;
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

/** "no scholarships", but "no sponsorship is required". */
function isAbsent(words: readonly Word[], at: number, { topic }: WordMeaning): boolean {
  return words[at - 1]?.norm === 'no' && (topic & BIT['visa-status']) === 0;
}

/** Takes a sentence apart. Linear in its length. */
export function read(sentence: Sentence): Reading {
  const words = wordsOf(sentence.tokens);
  const topics: Sign[] = [];
  const hints: Sign[] = [];
  const events: Event[] = [];
  const note = (means: WordMeaning, at: number, length: number): void => {
    const topic = means.topic | means.both;
    const kinds = means.event | means.firm | means.both | means.own;
    if ((topic | kinds | means.hint) === 0) return;
    if (isAbsent(words, at, means) || isNoTopic(words, at, length)) return;
    if (topic !== 0) topics.push({ at, length, kinds: topic });
    if (means.hint !== 0) hints.push({ at, length, kinds: means.hint });
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
