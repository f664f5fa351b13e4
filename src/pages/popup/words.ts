/** Every word of the popup. */
import type { NewsKind } from '../../draft/draft.ts';
import type { Attention } from '../../history/programs.ts';
import { clockOf } from '../shared/days.ts';
import { PURPOSE_NAMES } from '../shared/purposes.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const WORDS = {
  title: 'Prematch',
  search: 'Search programs',
  programs: 'Programs',
  guide: 'Guide',
  options: 'Options',
  back: 'All programs',

  places: {
    preInterview: 'Pre-interview',
    thankYou: 'Thank-you',
    lateSeason: 'Late season',
  },
  ofPlaces: (used: number, limit: number): string => `${used} of ${limit}`,
  spokenPlace: (name: string, used: number, limit: number): string =>
    `${name}: ${used} of ${limit} written`,

  purposes: PURPOSE_NAMES,
  also: (kinds: string): string => `Also ${kinds}`,
  unlimited: {
    update: (number: number): string => count(number, 'earlier update', 'earlier updates'),
    question: (number: number): string => count(number, 'question', 'questions'),
    logistics: (number: number): string =>
      count(number, 'email on logistics', 'emails on logistics'),
    offer: (number: number): string => count(number, 'email on an offer', 'emails on an offer'),
    other: (number: number): string => count(number, 'other email', 'other emails'),
  },

  news: {
    'exam-score': 'Exam score',
    publication: 'Publication',
    presentation: 'Presentation',
    rotation: 'Rotation',
    'visa-status': 'Visa status',
    certification: 'Certification',
    award: 'Award',
    degree: 'Degree',
    licence: 'Licence',
    other: 'News',
  } satisfies Record<NewsKind, string>,
  claims: {
    'first-choice': 'Told first choice',
    'rank-highly': 'Told ranked highly',
  },

  never: 'no email yet',
  lastContact: (ago: string): string => `last contact ${ago}`,
  toldFirstChoice: (date: string): string => `Told first choice on ${date}`,
  attention: {
    'thank-you-open': 'Time for a thank-you, within 72 hours',
    'over-limit': 'More written than the guide advises',
    'last-word-open': 'Your first choice; the late-season message is still free',
  } satisfies Record<Attention, string>,

  phase: {
    toApplications: (date: string): string => `Before applications: programs see them from ${date}`,
    toInterviews: (date: string): string => `Applications are in: interviews begin on ${date}`,
    toLateSeason: (date: string): string => `Interviews: the late season begins on ${date}`,
    deadlineIn: (days: number, date: string): string =>
      days === 0
        ? 'Late season: the rank list is due today, 9 pm in New York'
        : `Late season: ${count(days, 'day', 'days')} to the rank list deadline (${date})`,
    toMatch: (date: string): string =>
      `The rank list is in: no more rank-related emails. Match Day ${date}`,
    over: 'Match Day is over',
  },
  access: {
    label: 'Access to your mail pages',
    off: 'Prematch may not enter your mail pages just now, so it checks nothing there. Your emails are not affected.',
    allow: 'Let it in',
    refused:
      'It is still closed. You can open it any time, here or in the browser’s add-on settings.',
  },
  pause: {
    title: 'Pause',
    about:
      'While paused, emails are neither checked nor counted. One email is paused at its own badge.',
    hour: 'Pause for an hour',
    from: (mailbox: string): string => `Pause mail from ${mailbox}`,
    until: (moment: number): string => `Paused until ${clockOf(moment)}.`,
    mailbox: (mailbox: string): string => `Paused for mail from ${mailbox}.`,
    resume: 'Resume',
  },
  test: {
    thisTab: 'This tab',
    title: 'Self-test of this tab',
    hosts: (host: string): string =>
      host === 'outlook' ? 'Outlook in this tab' : 'Gmail in this tab',
    compose: (number: number): string => `Compose window ${number}`,
    silent: 'no answer. Reload the tab to start Prematch in it.',
    noCompose: 'ready. Open a compose window to test it.',
    unrecognised:
      'an editor here is not recognised as an email. If it is one, it is not checked; the report tells why.',
    allFound: (composes: number): string =>
      `${count(composes, 'compose window', 'compose windows')}, everything found`,
    misses: (names: string): string => `missing here: ${names}`,
    works: 'works',
    fails: 'does not work',
    verdicts: { found: 'found', weak: 'found by one sign', missing: 'missing' },
    script: {
      name: 'Prematch in the tab',
      missing: 'An earlier version runs here. Reload the tab.',
    },
    worker: {
      name: 'Checker',
      missing: 'It does not answer the tab. Reload the tab, or restart the browser.',
    },
    highlights: {
      name: 'Marks in the text',
      missing: 'This browser is too old for them. The list at the badge still works.',
    },
    strangers: {
      name: 'Other editors',
      told: (editors: number): string => `${editors} not recognised as an email`,
      advice: 'If one of them is an email, it is not checked; the report tells why.',
    },
    body: 'Text',
    parts: {
      frame: {
        name: 'Window around it',
        missing: 'Prematch may take something else for a compose window.',
        weak: '',
      },
      subject: { name: 'Subject', missing: 'Only the text is checked.', weak: '' },
      recipients: {
        name: 'Recipients',
        missing: 'Rules that need an address stay silent.',
        weak: '',
      },
      send: {
        name: 'Send button',
        missing: 'Sent emails are not counted; count them by hand with “Check a text”.',
        weak: 'Nothing is held back at Send.',
      },
    },
    again: 'Test again',
    copy: 'Copy report',
    report: 'Report',
    show: 'What the report holds',
    blacked:
      'The structure of the page for the people who make Prematch: tags, classes and counts. All text is blacked out. Nothing is sent by itself.',
  },
  paste: 'Check a text',
  pasteInTab: 'Open in a tab',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied. Select it and copy it by hand.',

  confirmSeason: 'Please confirm the dates',

  countingSince: (date: string): string => `Counting since ${date}`,
  countsNothing: 'Nothing counted yet',

  empty: {
    title: 'No email counted yet',
    what: 'Each program that you write to will stand here, with its places:',
    filled: 'written',
    free: 'still free',
    kinds: [
      'One email before an interview',
      'One thank-you to each person who interviewed you',
      'One update or word of interest late in the season',
    ],
    now: 'To do now: write to a program in your mailbox, as always. Prematch checks the draft there and counts the email when it is sent.',
    gmail: 'Open Gmail',
    outlook: 'Open Outlook',
  },
  noMatch: (query: string): string => `No program matches “${query}”.`,
  found: (programs: number): string => count(programs, 'program', 'programs'),

  unnamed: (messages: number): string =>
    `${count(messages, 'email', 'emails')} whose program is not named yet`,
  unnamedTitle: 'Program not named yet',
  unnamedAdvice:
    'These emails count for no program until you name it. Later ones to the same people are recognised.',
  nameIt: 'Name the program',

  messages: (messages: number): string => count(messages, 'email', 'emails'),
  noMessages: 'No email to this program is counted.',
  noSubject: '(no subject)',
  to: (people: string): string => `To ${people}`,
  byHand: {
    portal: 'Through a portal, counted by hand',
    email: 'By email, counted by hand',
  },
  pending: 'Being sent: your mailbox has not confirmed it yet.',
  wasSent: {
    unseen: 'Sent? The mailbox was closed before it could say so. Until you answer, it counts.',
    scheduled: 'Sent? It was scheduled, and is not confirmed yet. Until you answer, it counts.',
    spoken: (title: string): string => `Was it sent: ${title}`,
    yes: 'Yes, sent',
    no: 'No',
    open: (messages: number): string => `${count(messages, 'email', 'emails')} to confirm: sent?`,
  },
  inexact: 'The text changed just before it was sent, so details may differ.',
  interview: (date: string): string => `Interview on ${date}`,

  rename: 'Rename',
  renameLabel: 'Name of the program',
  renameHint: 'Shown here and put into templates.',
  renameEmpty: 'A program needs a name.',
  save: 'Save the name',
  cancel: 'Cancel',

  deleteContact: 'Delete this contact',
  deleteContactSure:
    'Its place becomes free again, and rules forget it. The email itself stays in your mailbox.',
  deleteContactYes: 'Delete contact',
  deleteProgram: 'Delete this program',
  deleteProgramSure: (contacts: number): string =>
    `The program and ${contacts === 0 ? 'its details' : `its ${count(contacts, 'contact', 'contacts')}`} are deleted for good. Emails in your mailbox stay.`,
  deleteProgramYes: 'Delete program',
  keep: 'Keep',

  waiting:
    'Opening your history. If this lasts, close the other Prematch pages, or restart the browser.',
  trouble: {
    title: 'Your history could not be opened',
    full: 'The disk is full. Free some space, then try again; nothing is lost.',
    newer:
      'Prematch was updated while this was open. Restart the browser, then try again; nothing is lost.',
    forbidden:
      'The browser does not let Prematch store anything. Allow site data in its privacy settings, or leave private browsing, then try again.',
    other: 'Try again. If that does not help, restart the browser. Your drafts are still checked.',
    again: 'Try again',
  },
  notDone: 'That could not be saved. Please try again.',
} as const;
