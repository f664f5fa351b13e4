/**
 * Professional news: something that the writer did, got or changed, told as having happened. A
 * sentence tells it when a topic ("Step 3", "my abstract") and an event that fits ("passed", "was
 * accepted") stand together, the event is told as a fact and not as a plan, a wish, a question or a
 * condition, it happened to the writer, and it is not years old.
 */
import { secondOpinion } from '../model/news.ts';
import type { NewsKind } from '../draft/draft.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import type { Sentence } from '../text/sentence.ts';
import { BIT, kindsOf } from './news-words.ts';
import { read, type Event, type Reading, type Sign, type Word } from './reading.ts';
import { tellsScore } from './score.ts';
import { DATED, NOW, OLD, RECENT } from './times.ts';
import { clauseEnd, clauseStart, isGivenToMe, isOther, told, type Told } from './told.ts';

/** A piece of news in a sentence. Offsets count from the sentence's start. */
export interface News {
  readonly kind: NewsKind;
  readonly start: number;
  readonly end: number;
}

/** What a sentence tells, and what it is about, told or not. */
export interface Telling {
  readonly news: readonly News[];
  /** Kinds as bits. */
  readonly about: number;
}

/** Topic and event may be so many words apart. */
const NEARBY = 20;
/** A verb that is no known event must stand closer. */
const CLOSE = 10;

/** Topics of the sentence before that "it" or "both" may stand for. */
const PRONOUN_START =
  /^(?:it|this|that|they|both|these|those|the (?:result|results|score|acceptance|number|outcome|certificate|card|judge|evaluation|one|decision|ceremony|last one)|no more|same|all|i(?:'m| am) through|so|and)$/;
const INTERROGATIVE = new Set(
  'can could may might would will is are do does did what where when which how who should have has am'.split(
    ' ',
  ),
);
/** A rank list is certified too. */
const LISTED = /\b(?:list|rank\w*|rol|preference|accordingly)\b/i;
/** What others write for an application. */
const LETTER = /\b(?:letters?|SLOEs?|MSPE|LORs?|evaluation)\b/i;
/** Where papers appear; not everything that happens there is a paper. */
const EDITORIAL = /^(?:editors?|journal|volume|textbook|editorial)$/;
/** Talks that are one's own work, not heard. */
const OWN_WORK =
  /^(?:abstracts?|posters?|oral|workshop|my|congress|conference|symposium|grand|annual|national|regional|spring)$/;

/** Past forms that do not end in -ed. */
const PAST = new Set(
  (
    'was were got had came went took gave made brought found held won became began left kept ' +
    'met rose grew saw sat sent set put stood spent swore sworn read ran led drew built ' +
    'taught earned gone come been given done taken passed chosen become let cut'
  ).split(' '),
);
/** What is done on the way to a result and is no result. */
const NO_RESULT = new Set(
  (
    'submitted applied asked mentioned discussed talked spoke told listed studied prepared ' +
    'scheduled booked planned wanted hoped enjoyed liked learned learnt heard thought ' +
    'wondered wrote needed required offered failed cancelled canceled postponed delayed ' +
    'rejected expired lost missed waited requested interviewed visited attached included ' +
    'described explained inspired impressed interested considered decided promised worried ' +
    'reminded thanked emailed called answered replied noticed realized felt knew loved read ' +
    'saw met had uploaded forgot remembered contacted tried recommended suggested supposed ' +
    'used related limited based increased strengthened confirmed reinforced moved compared ' +
    'helped supported taught showed shared stated reported raised grew said seen been sent ' +
    'downloaded entered signed attended joined renamed celebrated covered put healed settled ' +
    'fixed damaged corrected intended expected allowed advised encouraged referred'
  ).split(' '),
);

/** Whether a question is asked from this word on. */
function questionFrom(sentence: Sentence, words: readonly Word[]): number {
  if (!/\?["”’')]*\s*$/.test(sentence.text)) return words.length;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const before = words[at - 1];
    const word = words[at];
    if (before === undefined || word === undefined) break;
    const asks =
      INTERROGATIVE.has(word.norm) &&
      (before.norm === ';' ||
        before.norm === ',' ||
        before.norm === 'and' ||
        before.norm === 'but' ||
        before.norm === 'so');
    if (asks) return at;
  }
  return 0;
}

/** "the published guideline", "a certified translation": a quality, not an event. */
function isAdjective(words: readonly Word[], event: Sign): boolean {
  const norm = words[event.at]?.norm ?? '';
  if (
    event.length > 1 ||
    !/^(?:accepted|published|certified|licensed|registered|recognized|completed|chosen|selected|printed|approved|finished)$/.test(
      norm,
    )
  )
    return false;
  const before = words[event.at - 1]?.norm ?? '';
  if (!/^(?:the|a|an|any|every|valid|your|some|full|of|board|as)$/.test(before)) return false;
  const after = words[event.at + 1];
  if (
    before === 'a' &&
    words
      .slice(Math.max(0, event.at - 5), event.at)
      .some((word) => /^(?:am|became|become|been)$/.test(word.norm))
  )
    return false;
  return (
    after !== undefined &&
    /^[a-z]/.test(after.norm) &&
    !/^(?:by|in|on|for|as|and|at|with|to|of|from|this|last|since|is|was|came|my|me|our|us|the)$/.test(
      after.norm,
    )
  );
}

/** "my review", "our long cohort study". */
function isMine(words: readonly Word[], sign: Sign): boolean {
  return words
    .slice(Math.max(0, sign.at - 3), sign.at)
    .some(({ norm }) => norm === 'my' || norm === 'our');
}

/** "moved to Dayton", "moved to your city", but not "moved to tears". */
function isPlace(words: readonly Word[], event: Sign): boolean {
  const next = words[event.at + event.length];
  const then = words[event.at + event.length + 1]?.norm ?? '';
  if (next === undefined) return false;
  if (/^(?:your|the)$/.test(next.norm))
    return /^(?:city|area|state|town|region|us|usa|united)$/.test(then);
  return /^\p{Lu}/u.test(next.text) || next.norm === 'here';
}

const SEMICOLON = /^;$/;
/** Two clauses, or two things in a row. */
const CLAUSE = /^(?:[,;:]|and|but|so|because)$/;

/** Whether something that parts them stands between two words. */
function parted(words: readonly Word[], a: number, b: number, by: RegExp): boolean {
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at += 1) {
    if (by.test(words[at]?.norm ?? '')) return true;
  }
  return false;
}

/** "I was certified" and "I am now certified", but neither a rank list nor "I am certified" of old. */
function isNewlyCertified(words: readonly Word[], event: Sign, text: string): boolean {
  if (LISTED.test(text)) return false;
  const after = words[event.at + 1]?.norm ?? '';
  if (/^(?:you|your|my)$/.test(after)) return false;
  const before = words.slice(Math.max(0, event.at - 3), event.at).map(({ norm }) => norm);
  return !before.includes('am') || NOW.test(text) || DATED.test(text);
}

/** "Offer accepted", "I accepted the interview": an answer, not a success. */
function isOfferTaken(words: readonly Word[], event: Event): boolean {
  return words
    .slice(Math.max(0, event.at - 3), event.at + 5)
    .some(({ norm }) => /^(?:offer|invitation|interview|seat|appointment)$/.test(norm));
}

/** Whether this event is none after all, for reasons of its own words. */
function isNone(words: readonly Word[], event: Event, text: string): boolean {
  const next = words[event.at + event.length]?.norm ?? '';
  switch (words[event.at]?.norm) {
    case 'graduated':
      return !RECENT.test(text);
    case 'hold':
      return !NOW.test(text);
    case 'certified':
      return isAdjective(words, event) || !isNewlyCertified(words, event, text);
    case 'accepted':
      return isOfferTaken(words, event) || isAdjective(words, event);
    case 'pass':
      return next === 'fail' || next === '/';
    case 'granted':
      return next === 'that';
    case 'is':
      // "it is through no fault".
      return words[event.at + 1]?.norm === 'through' && /^(?:no|the|a|my|your|this)$/.test(next);
    case 'settled':
      return next === 'on' || next === 'in';
    case 'moved':
    case 'shifted':
    case 'relocated':
      return event.own !== 0 && !isPlace(words, event);
    default:
      return isAdjective(words, event);
  }
}

/** Whether an event of this kind can be told by these words, done by whom it was. */
function suits(
  kind: NewsKind,
  how: Told,
  words: readonly Word[],
  event: Event,
  text: string,
): boolean {
  // Letters come from others.
  if (how === 'other') return kind === 'other' && LETTER.test(text);
  // What is presented or given to me is no talk of mine.
  const given =
    kind === 'presentation' && /^(?:presented|gave|given)$/.test(words[event.at]?.norm ?? '');
  return !given || !isGivenToMe(words, event);
}

/** What the event is about: a topic of its kind, or a hint where event and writer are plain. */
function subjectOf(reading: Reading, event: Event, bit: number, how: Told): Sign | undefined {
  const { words, topics, hints } = reading;
  const near = (sign: Sign): boolean =>
    (sign.kinds & bit) !== 0 &&
    Math.abs(sign.at - event.at) <= NEARBY &&
    !parted(words, sign.at, event.at, SEMICOLON);
  const topic = topics.find(near);
  if (topic !== undefined || (event.firm & bit) === 0) return topic;
  return hints.find(
    (sign) => sign.at !== event.at && near(sign) && (how === 'mine' || isMine(words, sign)),
  );
}

function tellingOf(sentence: Sentence, inherited: number): Telling {
  const reading = read(sentence);
  const { words, topics, events } = reading;
  let about = 0;
  for (const topic of topics) about |= topic.kinds;
  const opening = words[0]?.norm ?? '';
  const refers =
    inherited !== 0 &&
    (PRONOUN_START.test(opening) || PRONOUN_START.test(`${opening} ${words[1]?.norm ?? ''}`));
  const carried = refers ? inherited : 0;
  let possible = about | carried;
  for (const hint of reading.hints) possible |= hint.kinds;
  const relevant = events.filter((event) => ((event.kinds & possible) | event.own) !== 0);
  if (possible === 0 && relevant.length === 0) return { news: [], about };
  const text = sentence.text.replaceAll('’', "'");
  if (OLD.test(text)) return { news: [], about };

  const asked = questionFrom(sentence, words);
  const found = new Map<NewsKind, News>();
  const tell = (kind: NewsKind, from: number, to: number): void => {
    const start = words[clauseStart(words, from)]?.start;
    const end = words[clauseEnd(words, to)]?.end;
    if (start === undefined || end === undefined || found.has(kind)) return;
    found.set(kind, { kind, start, end });
  };

  for (const event of relevant) {
    if (event.at >= asked || isNone(words, event, text)) continue;
    const how = told(words, event);
    if (how === 'no') continue;
    const last = event.at + event.length - 1;
    for (const kind of kindsOf(event.kinds & (possible | event.own))) {
      if (!suits(kind, how, words, event, text)) continue;
      const bit = BIT[kind];
      const subject = subjectOf(reading, event, bit, how);
      if (subject !== undefined) {
        tell(kind, Math.min(subject.at, event.at), Math.max(subject.at + subject.length - 1, last));
      } else if ((carried & bit) !== 0 || (how === 'mine' && (event.own & bit) !== 0)) {
        tell(kind, event.at, last);
      }
    }
  }
  if (found.size === 0 && topics.length > 0) byAnyVerb(reading, text, asked, tell);
  if (asked > 0 && tellsScore(reading, carried)) tell('exam-score', 0, words.length - 1);
  return { news: [...found.values()], about };
}

/**
 * People tell that something happened in more ways than a list of events holds. Beside a topic of
 * the writer's own any past verb is news, if a day not long ago stands with it or it is a perfect.
 */
function byAnyVerb(
  { words, topics }: Reading,
  text: string,
  asked: number,
  tell: (kind: NewsKind, from: number, to: number) => void,
): void {
  const dated = DATED.test(text);
  const has = /^(?:have|has)$/;
  for (let at = 0; at < Math.min(asked, words.length); at += 1) {
    const norm = words[at]?.norm ?? '';
    if (NO_RESULT.has(norm) || !(PAST.has(norm) || /[a-z]{2}ed$/.test(norm))) continue;
    const perfect = has.test(words[at - 1]?.norm ?? '') || has.test(words[at - 2]?.norm ?? '');
    if (!dated && !perfect) continue;
    const near = topics.filter(
      (topic) =>
        topic.at !== at && Math.abs(topic.at - at) <= CLOSE && !parted(words, topic.at, at, CLAUSE),
    );
    if (near.length === 0) continue;
    const how = told(words, { at, length: 1, kinds: 0 });
    if (how === 'no' || how === 'other') continue;
    for (const topic of near) {
      if (how !== 'mine' && !isMine(words, topic)) continue;
      for (const kind of kindsOf(topic.kinds)) {
        if (kind === 'other' || EDITORIAL.test(words[topic.at]?.norm ?? '')) continue;
        if (kind === 'presentation' && !OWN_WORK.test(words[topic.at]?.norm ?? '')) continue;
        tell(kind, Math.min(topic.at, at), Math.max(topic.at + topic.length - 1, at));
      }
    }
  }
}

/** What a sentence tells where the one before was about something. */
interface Heard {
  readonly inherited: number;
  readonly telling: Telling;
}

/** Sentences read last: a keystroke changes one of them, and seldom what the next one inherits. */
const remembered = new BoundedCache<string, Heard[]>(4000);

/**
 * News in a sentence, at most one of a kind, and what it is about.
 * @param inherited kinds (bits) that the sentence before was about, for "It was accepted on Thursday".
 */
export function newsIn(sentence: Sentence, inherited: number): Telling {
  const heard = remembered.get(sentence.text, () => []);
  const known = heard.find((one) => one.inherited === inherited);
  if (known !== undefined) return known.telling;
  const telling = judged(sentence, inherited);
  heard.push({ inherited, telling });
  return telling;
}

function judged(sentence: Sentence, inherited: number): Telling {
  const { news, about } = tellingOf(sentence, inherited);
  // What leans on the sentence before cannot be judged from this one alone.
  const leaning = news.filter(({ kind }) => (inherited & ~about & BIT[kind]) !== 0);
  const heard = secondOpinion(sentence.text, news).flatMap((one) =>
    news.includes(one) ? one : clauseOf(sentence, one),
  );
  return { news: [...heard, ...leaning.filter((one) => !heard.includes(one))], about };
}

/** "have not passed", "was rejected": what did not come about. */
const UNDONE =
  /^(?:passed|taken|received|published|finished|completed|cleared|got|accepted|presented|been|done|obtained|matched|issued|approved)$/;
const FAILURE = /^(?:rejected|declined|refused|failed|denied|withdrawn)$/;
const WRITER = /^(?:i|we|me|us|mine|ours)$/;

/** Whether something that the model alone has heard did not happen, or happened to somebody else. */
function isNotNews(words: readonly Word[]): boolean {
  const undone = words.some(({ norm }, at) => {
    if (norm !== 'not' && norm !== 'never') return false;
    return words.slice(at + 1, at + 4).some((word) => UNDONE.test(word.norm));
  });
  if (undone) return true;
  // "rejected last year, has been accepted": what comes behind may be better.
  const whole = (at: number): boolean => words.length - 2 <= clauseEnd(words, at);
  if (words.some(({ norm }, at) => FAILURE.test(norm) && whole(at))) return true;
  const others = words.slice(0, 3).some(isOther) && whole(0);
  return others && !words.some(({ norm }) => WRITER.test(norm));
}

/** News that the model alone has heard, in the clause that tells it; nothing where it did not happen. */
function clauseOf(sentence: Sentence, { kind, start, end }: News): readonly News[] {
  const { words } = read(sentence);
  if (isNotNews(words)) return [];
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end);
  const first = words[clauseStart(words, Math.max(from, 0))];
  const last = words[clauseEnd(words, Math.max(to, 0))];
  if (first === undefined || last === undefined) return [{ kind, start, end }];
  return [{ kind, start: Math.min(first.start, start), end: Math.max(last.end, end) }];
}
