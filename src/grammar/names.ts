import { concept } from './concepts.ts';
import { hasClass } from './lexicon.ts';
import type { Word } from './parsed.ts';

/** A proper name that may be a program's or a hospital's. */
export const NAME = concept('NAME');
/** "Dr. Hall". */
export const PERSON = concept('PERSON');

const TITLES = new Set(['dr', 'drs', 'mr', 'mrs', 'ms', 'prof', 'professor', 'doctor']);
const INSIDE = new Set(['of', 'the', 'for', 'at', '&', 'and', "'s"]);

/** Capitalised in mid sentence, yet no program's name. */
const NO_NAMES = new Set(
  (
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sep sept oct nov dec step usmle eras nrmp match img imgs acgme ecfmg rol ' +
    'pgy em ed icu us u.s usa u.s. american english spanish french arabic german hindi urdu j h o visa ck cs oet soap ' +
    'md mbbs mph phd pd apd zoom thalamus teams day main list order rank number no inshallah god allah lord jesus ' +
    'christmas ramadan easter eid diwali new year pm am est et dr sir madam doctor interview residency i.e e.g abem aobem ' +
    'acep saem emra acls bls atls pals covid ems cv pdf id aamc h1b j1 caribbean indian pakistani nigerian egyptian african ' +
    'european international medical graduate'
  ).split(' '),
);

/** Names of programs that begin the sentence need one of these behind them to be told from a noun. */
const AFTER_SUBJECT = new Set(
  "is 's has will was remains stays comes goes gets got stands sits leads heads tops takes holds had can would should deserves wins won and , at or it ends became becomes".split(
    ' ',
  ),
);

/** Begin sentences in capitals without being names. */
const COMMON_OPENERS = new Set(
  (
    'the a an my our your his her their its this that these those there here it he she we you they who what which where when ' +
    'why how if whether as at in on of for from to with without by since after before until once while although though because ' +
    'yes no not never nothing nobody none nowhere everything everyone everybody anyone anything someone somebody something all any ' +
    'each every both either neither some many most much more few several other others another one two three only just even first ' +
    'second last top number rank ranking please kindly thank thanks dear sir madam doctor respected surgery medicine emergency ' +
    'everything silence time money english step friday monday tuesday wednesday thursday saturday sunday training research work ' +
    'patients residents interns today tomorrow yesterday tonight now then so but and or also yours mine family honesty ultrasound ' +
    'toxicology trauma pediatrics psychiatry cardiology anesthesia neurology radiology critical care intubation triage teaching ' +
    'ceftriaxone airway whatever whoever wherever whenever nowadays besides however moreover furthermore finally lastly again sorry ' +
    'apology hope life fate love god doing being having getting knowing hearing coming going writing waiting asking seeing taking'
  ).split(' '),
);

function common(word: Word): boolean {
  return COMMON_OPENERS.has(word.norm) || hasClass(word.norm);
}

/** Whether a word begins with a capital; most are told without asking for all scripts' letters. */
function capital({ text }: Word): boolean {
  const first = text.charCodeAt(0);
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return /^\p{Lu}/u.test(text);
}

/** Two letters or more, none of them small. */
function isLoud({ text }: Word): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return false;
  return text === text.toUpperCase() && /\p{L}{2}/u.test(text);
}

export interface NameEdge {
  readonly from: number;
  readonly to: number;
  readonly concept: number;
}

/** Names of programs and persons, told by capitals; none in a text that is all capitals. */
export function nameEdges(words: readonly Word[], opening: readonly number[]): readonly NameEdge[] {
  const loud = words.filter(isLoud).length;
  if (loud > 0 && loud * 2 > words.filter(({ text }) => /\p{L}{2}/u.test(text)).length) return [];

  const edges: NameEdge[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    if (TITLES.has(word.norm) && words[at + 1] !== undefined && capital(words[at + 1] ?? word)) {
      let to = at + 1;
      for (let next = words[to]; next !== undefined && capital(next); next = words[to]) to += 1;
      edges.push({ from: at, to, concept: PERSON });
      at = to;
      continue;
    }
    if (!capital(word) || NO_NAMES.has(word.norm)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    for (;;) {
      const next = words[to];
      if (next === undefined) break;
      if (capital(next) && next.norm !== 'i') to += 1;
      else if (
        INSIDE.has(next.norm) &&
        words[to + 1] !== undefined &&
        capital(words[to + 1] ?? word) &&
        !NO_NAMES.has(words[to + 1]?.norm ?? '')
      )
        to += 2;
      else break;
    }
    const opens = opening.includes(at);
    const single = to === at + 1;
    const following = words[to]?.norm ?? '';
    if (
      !opens ||
      (!single && !common(word)) ||
      (single && AFTER_SUBJECT.has(following) && !common(word))
    ) {
      edges.push({ from: at, to, concept: NAME });
    } else if (common(word) && !single) {
      edges.push({ from: at + 1, to, concept: NAME });
    }
    at = to;
  }
  return edges;
}
