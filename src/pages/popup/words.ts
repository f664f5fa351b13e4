/** Every word of the popup besides those on one program. */
import { clockOf } from '../shared/days.ts';
import { count } from '../shared/count.ts';

export const WORDS = {
  title: 'Prematch',
  search: 'Search programs',
  programs: 'Programs',
  season: 'All programs in a tab',
  guide: 'Guide',
  options: 'Options',
  back: 'All programs',

  never: 'no email yet',
  lastContact: (ago: string): string => `last contact ${ago}`,
  atHand: {
    label: 'The program at hand',
    written: 'You are writing to',
    opened: 'Opened in your mailbox',
    nth: (ordinal: string): string => `${ordinal} email`,
    none: 'No email yet',
    last: (ago: string): string => `last ${ago}`,
    answered: (ago: string): string => `they last wrote ${ago}`,
    silent: 'no answer, as is usual',
    which: 'Which program is it?',
    maybe: (name: string): string => `${name}?`,
    unnamed: 'It is not named yet. Once it is, your emails to it are counted together.',
    several: 'These programs share the address. Your choice is kept.',
    yes: 'Yes',
    another: 'Another name',
  },
  proposals: {
    dismiss: 'Not now',
    dismissSpoken: (title: string): string => `Not now: ${title}`,
    add: {
      title: 'This email is not counted yet',
      about: (purpose: string, people: string, date: string): string =>
        `${purpose}, to ${people}${date === '' ? '' : `, on ${date}`}.`,
      day: 'Sent on',
      yes: 'Count it',
    },
    invitation: {
      title: 'An invitation to an interview',
      whichDay: 'An invitation to an interview: which day?',
      about: (person: string, role: string): string =>
        person === '' ? '' : `From ${person}${role === '' ? '' : `, ${role}`}`,
      program: 'Program',
      yes: (date: string): string => `Note ${date}`,
      noDay: 'Note the invitation',
    },
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
  safety: {
    waiting: (emails: number): string =>
      `${count(emails, 'sent email', 'sent emails')} could not be stored and ${emails === 1 ? 'is' : 'are'} not counted yet. Free some disk space; Prematch tries again each minute.`,
    lost: (date: string): string =>
      `Your browser has deleted the history, as was found on ${date}: emails from before count no more. If you have a backup, restore it in the options.`,
    understood: 'Understood',
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
  notSaved: 'That could not be saved. Please try again.',
} as const;
