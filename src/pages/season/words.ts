/** Every word of the season page besides those on one program. */
import type { Purpose } from '../../draft/draft.ts';
import type { Attention } from '../../history/programs.ts';
import { shortDate } from '../../season/local-time.ts';
import { count } from '../shared/count.ts';
import { PURPOSE_NAMES } from '../shared/purposes.ts';
import type { Choice, Place, Sort, Trait } from './place.ts';
import type { ClaimKind, Verdict } from './told.ts';

const TIERS = {
  reach: 'Reach',
  target: 'Target',
  safety: 'Safety',
} as const;

const ATTENTION = {
  'thank-you-open': 'Time for a thank-you',
  answered: 'They wrote to you',
  'offer-open': 'An offer waits',
  'over-limit': 'More than advised',
  'last-word-open': 'Last word still free',
} satisfies Record<Attention, string>;

export const WORDS = {
  places: 'Your season',
  more: 'More of Prematch',
  placeNames: {
    programs: 'Programs',
    season: 'Season',
    told: 'Told first choice',
  } satisfies Record<Exclude<Place['at'], 'program'>, string>,
  titleOf: (place: string): string => `${place} · Prematch`,
  import: 'Import',
  guide: 'Guide',
  options: 'Options',

  /** How many of all are shown. */
  shown: (some: number, all: number): string =>
    some === all
      ? count(all, 'program', 'programs')
      : `${some} of ${count(all, 'program', 'programs')}`,
  unnamed: (messages: number): string =>
    `${count(messages, 'email is', 'emails are')} not shown, as the program is not named yet. Name it in the popup, under Prematch’s icon.`,

  search: 'Search',
  clear: 'Show all programs',
  noneFound: 'No program is like this.',
  any: 'Any',
  traits: {
    tier: 'Tier',
    visa: 'Visa',
    img: 'Takes IMGs',
    stage: 'Stage',
    attention: 'Needs attention',
    told: 'Told first choice',
  } satisfies Record<Trait, string>,
  choices: {
    tier: { ...TIERS, unknown: 'Not known' },
    visa: { 'J-1': 'J-1', 'H-1B': 'H-1B', none: 'Sponsors none', unknown: 'Not known' },
    img: { yes: 'Yes', some: 'Some', no: 'No', unknown: 'Not known' },
    stage: {
      'not-written': 'No contact yet',
      written: 'Contact, no interview',
      invited: 'Interview to come',
      interviewed: 'Interviewed',
    },
    attention: { any: 'For any reason', ...ATTENTION, none: 'None' },
    told: { yes: 'Told', no: 'Not told' },
  } satisfies { readonly [T in Trait]: Readonly<Record<Choice<T>, string>> },

  table: 'Programs',
  sortBy: 'Sort by',
  reverse: 'Other way round',
  columns: {
    attention: 'Attention',
    name: 'Program',
    tier: 'Tier',
    interview: 'Interview',
    'last-contact': 'Last contact',
    messages: 'Messages',
    places: 'Places',
    'first-choice': 'First choice',
  } satisfies Record<Sort, string>,
  attention: ATTENTION,
  noContact: 'none yet',
  unknown: 'not known',
  takesImgs: { yes: 'takes IMGs', some: 'takes some IMGs', no: 'takes no IMGs' },
  noVisa: 'sponsors no visa',
  mine: 'Mine',
  toldOn: (date: string): string => `Told ${date}`,

  picture: {
    label: 'The season: programs down, dates across',
    /** How to walk in it, for those who see no mouse. */
    keys: 'Arrow keys go from mark to mark and from program to program; Enter opens the program.',
    legend: 'Marks',
    response: 'Answer from the program',
    interview: 'Interview',
    invitation: 'Invitation to interview',
    ring: 'Told first choice',
    today: 'Today',
    deadline: 'Rank list due',
    matchDay: 'Match Day',
    ofNoTier: 'Tier not known',
    ofTier: TIERS,
    table: 'The same as a table',
    date: 'Date',
    program: 'Program',
    event: 'Contact',
    about: 'About',
    contacts: (contacts: number): string => count(contacts, 'contact', 'contacts'),
  },
  /** A mark in a line: what, when. */
  markOn: (what: string, date: string): string => `${what}, ${date}`,
  from: (address: string): string => `From ${address}`,
  purposes: PURPOSE_NAMES satisfies Record<Purpose, string>,
  claims: {
    'first-choice': 'Told first choice',
    'rank-highly': 'Told ranked highly',
  } satisfies Record<ClaimKind, string>,

  program: {
    back: 'All programs',
    gone: 'This program is not here',
    goneAdvice: 'It was deleted or merged, or the link is of another browser.',
    visas: 'Visas',
    tier: 'Tier',
    img: 'IMGs',
    interview: 'Interview',
    invited: 'Invited',
    visaNames: (visas: readonly string[]): string =>
      visas.length === 0 ? 'none' : visas.join(', '),
    imgs: { yes: 'taken', some: 'some taken', no: 'not taken' },
    timeline: 'Timeline',
    invitation: 'Invited to interview',
    interviewDay: 'Interview',
    'rank-list-deadline': 'Rank list deadline, 9 pm in New York',
    'match-day': 'Match Day',
    today: 'Today',
    quiet: (days: number): string => `Nothing came back in ${days} days.`,
    quietMeans:
      'Most programs leave such emails unanswered. It tells nothing about your place on their list, and there is nothing to do.',
    section: 'Guide 5.3',
    thread: 'Open in your mailbox',
    edit: 'Details and contacts',
  },

  told: {
    own: 'Your own first choice',
    ownNone: 'You have marked none. You can, on a program’s page; only you see it.',
    first: 'Told that it is your first choice',
    firstNone: 'No program was told so this season.',
    highly: 'Told that you rank it highly',
    highlyNone: 'No program was told so this season.',
    noProgram: 'Program not named yet',
    onlyYou: 'Only you see this.',
    verdicts: {
      nobody: () =>
        'No program was told that it is your first choice. You may tell one; you need not.',
      agrees: (told: string) =>
        `One program was told: ${told}, your own first choice. That agrees.`,
      open: (told: string) => `One program was told: ${told}. Keep it the only one this season.`,
      differs: (told: string, own: string) =>
        `${told} was told that it is your first choice; your own mark is on ${own}. Minds change, and nothing has to be taken back. To ${own}, speak of strong interest: only one program should ever hear “first”.`,
      several: (_told: string, _own: string, programs: number) =>
        `${programs} programs were told that they are your first choice. Programs compare notes, so say it to no further one. What is sent stays sent; from here on “strongly interested” is honest to all of them.`,
    } satisfies Record<Verdict, (told: string, own: string, programs: number) => string>,
    sections: 'Guide 2.3 and FAQ 2',
    highlyCount: (programs: number, limit: number): string =>
      `${count(programs, 'program', 'programs')}; the guide advises your true top ${limit === 1 ? '1' : `1 to ${limit}`}.`,
    columns: { program: 'Program', date: 'Date', quote: 'What was said', way: 'How' },
    noQuote: 'noted by hand',
    isOwn: 'your own first choice',
  },

  empty: {
    title: 'No program yet',
    what: 'Here you will see every program in one table, and the whole season as a picture: what you wrote, when, and what came back.',
    write:
      'Write to a program in your mailbox as always. Prematch counts each email when it is sent.',
    bring:
      'Or bring what you have: a list of programs, your own spreadsheet, or the sent mail of this season.',
    import: 'Import',
  },
  date: shortDate,
} as const;
