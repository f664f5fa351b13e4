import { concept, conceptCount, wordConcept } from './concepts.ts';
import { nounForms, verbForms } from './inflect.ts';
import { later } from './prepare.ts';
import { canonical } from './spelling.ts';

/**
 * Classes of words that do the same work in a sentence. Entries are apart by commas; `~` before a
 * verb means all its forms, `+` after a noun its plural too; entries may have several words.
 */
const CLASSES: Readonly<Record<string, string>> = {
  // Who speaks, and to whom.
  I: 'i, me, myself, we, us',
  MY: 'my, mine, our, ours',
  THEY: 'he, she, they, him, her, them, his, their',
  BE: 'am, is, are, was, were, be, been, being',
  QM: '?',
  BENOW: 'am, is, are, be, will be, shall be, remain, remains, stay, stays, have been, has been',
  HAVE: 'have, has, had, having',
  WILL: "will, shall, 'd, would, going to, plan to, intend to, want to, mean to, about to",
  WILLNOW: 'will, shall, going to, plan to, intend to, mean to, am to',
  MODAL: 'can, could, may, might, will, would, shall, should, must',
  NOT: 'not, never, no, nor, neither, hardly, without',
  DET: 'the, a, an, this, that, any, some, my, your, our, their, his, her, its',
  YOUWORD: 'you, yourself, yourselves',
  PROGN:
    'program+, residency, residencies, hospital+, institution+, department+, team, center, clinic, institute, medical center, house, university, emergency department, training program, residency program, division, organization, setup',
  FINE: 'great, good, fine, excellent, esteemed, reputed, wonderful, kind, own, prestigious, respected, amazing, honorable, very, emergency, medicine, internal, medical, family, residency, training, em, im, community, university, pediatric, psychiatry, surgery, dear, noble, fantastic, new, two, respective, beautiful',
  OTHERS:
    'others, everyone, everybody, anyone, anybody, everyone else, everybody else, anyone else, anybody else, anywhere, anywhere else, everything else, elsewhere, all others, any other, every other, the others, the rest, the remaining, another, all of them, all the others, all the rest, any of them, competitors, its competitors, nobody else, all, any, other',
  NOBODY:
    'nobody, no one, none, nothing, nowhere, no other, nobody else, no one else, nowhere else, not one, not a single, no program, no hospital, no place, no residency, no',

  // Lists and places on them.
  RANK: '~rank, ~place, ~put, ~list, ~certify, ~keep, ~set, ~enter, ~submit, ~position, ~slot, ~prioritize, ~pencil, ~rate, ~order, ~name, ~type, ~write, ~fix, ~note, ~record, ~drag, ~move, ~bump, ~ink, ~mark, ~have, ~make, ~give, ~choose, ~pick, ~select, ~accord, ~award, ~assign, ~allot, ~reserve, ~save, ~grant, ~crown, ~log, ~lock, ~click, ~vote, ~declare, ~elect, ~enroll',
  RANKV: '~rank, ~certify, ~list, ~prioritize, rank order',
  LISTN:
    'list, rol, rank list, rank order list, ranklist, ranking, rankings, rank order, rank order form, preference list, order of preference, priority list, list of preferences, list of choices, match list, nrmp list, nrmp, ballot, column, ranking system, r3, r3 system, final list, certified list, joint list, couples list, preferences, choices, final order',
  FIRST: 'first, number one, top, topmost, foremost, highest, uppermost, top most, primary',
  PLACEN:
    'place+, position+, spot+, slot+, line+, rank+, rung, row, entry, entries, number, seat, choice+, preference+, pick+, option+, priority, priorities, selection, vote, ranking, billing, code, pair, name, favorite+, wish, program, love, honor, podium, step',
  CHOICE:
    'choice, preference, pick, option, priority, selection, favorite, vote, wish, choices, ranked program, ranked, target, destination',
  ABOVE:
    'above, ahead of, before, over, higher than, in front of, more than, prior to, better than, ahead, and not, rather than',
  BELOW:
    'below, beneath, under, underneath, after, behind, second to, comes after, lower than, beside',
  LEAD: '~head, ~lead, ~top, ~crown, opens, opened, opening, ~start, ~begin, tops, ~open',
  OUTRANK: '~outrank, ~beat, ~surpass, ~overtake, ~exceed, ~precede, ~trump, ~displace',

  NUMERAL:
    'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20',

  // Coming, choosing, promising.
  COME: '~come, ~join, ~train, ~attend, ~relocate, ~match, ~go, ~be with, ~move, ~start, ~show up, ~enroll, ~sign up, ~report, be there, be with, be yours, ~work',
  CHOSEN:
    'selected, chosen, picked, taken, accepted, matched, choose me, pick me, take me, select me, have me, accept me, want me, choose us, picks me, takes me, chooses me, selects me, given the chance, assigns me to you, places me with you',
  PROMISE:
    '~promise, ~guarantee, ~pledge, ~vow, ~swear, ~commit, ~assure, ~undertake, ~declare, word, ~bind, certain, definitely, certainly, surely, 100, without hesitation, no doubt, for sure, absolutely, commitment, promise, pledge, assurance, intent, loyalty, rest assured, count on me, oath, solemnly, settled, no matter what, without fail, whatever happens, without a doubt, without any doubt, no second thought, wholeheartedly, unconditionally, committed, gladly, happily',
  IF: 'if, should, were, provided, unless, once, when, whenever, as long as, so long as, on condition, on the condition, assuming, in case, suppose, supposing, in the event, as soon as, the moment, the minute, only if, whether, until',
  ASK: '~ask, ~wonder, ~inquire, curious',
  TELL: '~tell, ~inform, ~share, ~disclose, ~reveal, ~let know, ~say, ~indicate, ~confirm, ~clarify, ~advise, ~mention, ~apprise, ~state',
  KNOW: '~know, ~learn, ~hear, ~see, ~find out, ~understand, ~figure out',
};

/** The words after the second of an entry of several words. */
export interface WordSequence {
  readonly rest: readonly string[];
  readonly concept: number;
}

/** An entry, not yet taken apart. */
interface Entry {
  readonly text: string;
  readonly concept: number;
}

/** What begins with a word. */
interface Beginning {
  /** Not yet looked at: a mail meets few words of the lexicon. */
  waiting: Entry[];
  readonly classes: number[];
  readonly phrases: Map<string, WordSequence[]>;
}

const beginnings = new Map<string, Beginning>();

function addEntry(text: string, one: number): void {
  const blank = text.indexOf(' ');
  const first = canonical(blank < 0 ? text : text.slice(0, blank));
  const entry = { text, concept: one };
  const known = beginnings.get(first);
  if (known !== undefined) known.waiting.push(entry);
  else beginnings.set(first, { waiting: [entry], classes: [], phrases: new Map() });
}

function beginningWith(word: string): Beginning | undefined {
  const beginning = beginnings.get(word);
  if (beginning === undefined) return undefined;
  const { waiting, classes, phrases } = beginning;
  beginning.waiting = [];
  for (const { text, concept: one } of waiting) {
    const [, second, ...rest] = text.split(' ').map(canonical);
    if (second === undefined) {
      if (!classes.includes(one)) classes.push(one);
      continue;
    }
    const known = phrases.get(second);
    if (known === undefined) phrases.set(second, [{ rest, concept: one }]);
    else known.push({ rest, concept: one });
  }
  return beginning;
}

/** Adds classes at once; for what is itself made when the lexicon is. */
export function addClassesNow(classes: Readonly<Record<string, string>>): void {
  for (const [name, list] of Object.entries(classes)) {
    const one = concept(name);
    for (const raw of list.split(',')) {
      const entry = raw.trim();
      if (entry.startsWith('~')) {
        const [verb = '', ...rest] = entry.slice(1).split(' ');
        const following = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
        for (const form of verbForms(verb)) addEntry(form + following, one);
      } else if (entry.endsWith('+')) {
        for (const form of nounForms(entry.slice(0, -1))) addEntry(form, one);
      } else if (entry !== '') {
        addEntry(entry, one);
      }
    }
  }
}

/** Adds classes of a rule to those that all rules share. */
export function addClasses(classes: Readonly<Record<string, string>>): void {
  later(() => {
    addClassesNow(classes);
  });
}

addClasses(CLASSES);

/** Whether a word is in a class by itself. */
export function hasClass(word: string): boolean {
  return (beginningWith(word)?.classes.length ?? 0) > 0;
}

/** All that the lexicon knows of a word. */
export interface WordEntry {
  /** Itself, where a pattern names it, and its classes. */
  readonly concepts: readonly number[];
  /** Classes of entries that begin with it, by their second word. */
  readonly phrases: ReadonlyMap<string, readonly WordSequence[]> | undefined;
}

/** Entries asked for, until patterns name more concepts. */
const entries = new Map<string, WordEntry>();
let conceptsThen = 0;

/** Undefined for a word that nothing knows. */
export function wordEntry(word: string): WordEntry | undefined {
  if (conceptsThen !== conceptCount()) {
    entries.clear();
    conceptsThen = conceptCount();
  }
  const known = entries.get(word);
  if (known !== undefined) return known;
  const literal = wordConcept(word);
  const beginning = beginningWith(word);
  const classes = beginning?.classes ?? [];
  const concepts = literal === undefined ? classes : [literal, ...classes];
  const phrases = beginning?.phrases.size === 0 ? undefined : beginning?.phrases;
  const entry: WordEntry = { concepts, phrases };
  if (concepts.length === 0 && entry.phrases === undefined) return undefined;
  entries.set(word, entry);
  return entry;
}
