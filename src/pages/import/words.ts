/** Every word of the import. */
import type { SheetField } from '../../imports/columns.ts';
import type { Place, Reason, TroubleKind } from '../../imports/found.ts';
import { count } from '../shared/count.ts';

const programs = (number: number): string => count(number, 'program', 'programs');
const contacts = (number: number): string => count(number, 'contact', 'contacts');

export const WORDS = {
  title: 'Import',
  about:
    'Bring in what you wrote before Prematch was here, or your list of programs. Files are read on this computer; bodies of mails are not kept. You see everything before it is added.',
  private:
    'This is a private window, and nothing is recorded here. Open this page in a normal window to import.',

  choose: {
    title: 'What you have',
    files: 'Choose files',
    drop: 'Choose files, or drop them here',
    kinds: [
      'Sent mail of Gmail: an .mbox file. Google Takeout makes one; choose Mail there, and only the label Sent.',
      'Single mails: .eml files, as many as you like.',
      'Sent mail of Outlook: its .csv export.',
      'Your own spreadsheet, saved as .csv: a program a row, or a contact a row.',
    ],
    paste: 'Or paste a list of programs',
    pasteHint: 'One a line: “Name”, “Name, City” or “Name <email>”.',
    read: 'Read the list',
  },

  reading: {
    title: 'Reading',
    progress: (percent: number): string => `${percent} % read`,
    after: 'Sorting what was found…',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
    failed: 'The files could not be read to their end. Nothing was changed; please try again.',
  },

  who: {
    title: 'Which of these are you?',
    about: 'Only mails that you sent are counted.',
    mails: (number: number): string => count(number, 'mail', 'mails'),
    go: 'Continue',
    change: 'Sent by you',
    again: 'Read again',
  },

  day: {
    title: 'These mails have no date',
    about:
      'Outlook left the dates out of this export. All of its mails are counted for one day; you can correct each of them later.',
    label: 'Day',
    go: 'Continue',
  },

  columns: {
    title: 'Columns of your spreadsheet',
    about: 'Correct what was guessed wrongly. A row with a day is a contact.',
    none: 'Not there',
    names: {
      program: 'Program',
      hospital: 'Hospital',
      city: 'City',
      email: 'Email',
      person: 'Person',
      date: 'Day of the contact',
      purpose: 'Purpose',
      subject: 'Subject',
      interviewDate: 'Day of the interview',
      notes: 'Notes',
    } satisfies Record<SheetField, string>,
    again: 'Read again',
  },

  preview: {
    title: 'What was found',
    sum: (inPrograms: number, all: number): string =>
      `${contacts(all)} with ${programs(inPrograms)}.`,
    nothing: 'Nothing was found that can be imported.',
    known: (number: number): string =>
      `${contacts(number)} ${number === 1 ? 'is' : 'are'} in your history already and will not be added again.`,
    takenBack: (number: number): string => `Also bring back ${contacts(number)} that you deleted`,
    programs: 'Programs',
    name: 'Name',
    nameOf: (name: string): string => `Name of ${name}`,
    take: (name: string): string => `Import ${name}`,
    isNew: 'New',
    isKnown: 'Known',
    contacts,
    open: (number: number): string =>
      `${contacts(number)} could be to one of several programs. Prematch will ask you in its popup.`,
    leftOut: (number: number): string => `${count(number, 'mail', 'mails')} left out`,
    reasons: {
      received: 'Not sent by you',
      draft: 'Drafts',
      chat: 'Chats',
      automatic: 'Automatic answers',
      nobody: 'Without a recipient',
      self: 'To yourself',
      twice: 'Twice in the files',
      unrelated: 'Not about residency',
      'no-program': 'About residency, but not to a program',
    } satisfies Record<Reason, string>,
    noSubject: 'No subject',
    noDay: 'No date',
    more: (number: number): string => `And ${number} more.`,
    troubles: (number: number): string => `${number} could not be read`,
    trouble: {
      'no-mail': 'No mail that can be read',
      'no-date': 'No date that can be read',
      'no-file': 'No kind of file that can be imported',
      unreadable: 'The file could not be read to its end',
      'no-program': 'No program is named',
      'bad-day': 'No day that can be read',
      'bad-table': 'A quotation mark opens here and is never closed',
    } satisfies Record<TroubleKind, string>,
    place: ({ file, of, number, byte }: Place): string =>
      [file, number > 0 ? `${of} ${number}` : '', byte === undefined ? '' : `byte ${byte}`]
        .filter((part) => part !== '')
        .join(', '),
    import: (inPrograms: number, all: number): string =>
      all === 0
        ? `Import ${programs(inPrograms)}`
        : `Import ${contacts(all)} and ${programs(inPrograms)}`,
    dismiss: 'Leave it',
    noName: 'Each program needs a name.',
    failed: 'That could not be saved, so nothing was imported. Your history is as it was.',
    full: 'The browser has no space left for it, so nothing was imported. Your history is as it was.',
  },

  done: {
    title: 'Imported',
    sum: (inPrograms: number, all: number): string =>
      `${contacts(all)} and ${count(inPrograms, 'new program', 'new programs')} were added.`,
    known: (number: number): string =>
      `${contacts(number)} ${number === 1 ? 'was' : 'were'} there already.`,
    next: 'Checks take them into account from now on.',
    another: 'Import something else',
  },
} as const;
