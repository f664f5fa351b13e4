/** Every word on backups, exports and what is kept. */
import type { Preview } from '../../backup/preview.ts';
import type { List, Spot, Trouble } from '../../backup/read-backup.ts';
import { count } from '../shared/count.ts';
import { dateOf, dayOf, longDate } from '../shared/days.ts';

const contacts = (number: number): string => count(number, 'contact', 'contacts');
const programs = (number: number): string => count(number, 'program', 'programs');
const responses = (number: number): string => count(number, 'response', 'responses');

/** "1 program, 2 contacts", without what there is none of; "nothing" for nothing. */
const all = (parts: readonly (readonly [number, (number: number) => string])[]): string => {
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => words(number));
  const last = told.pop();
  if (last === undefined) return 'nothing';
  return told.length === 0 ? last : `${told.join(', ')} and ${last}`;
};

const RECORDS: Readonly<Record<List, string>> = {
  programs: 'Program',
  contacts: 'Contact',
  responses: 'Response',
  settlements: 'Ended send',
};

/** "Program 3 (“Mercy EM”), field “name”". */
const spot = ({ record, field }: Spot): string => {
  const name = record?.name === undefined ? '' : ` (“${record.name}”)`;
  const parts = [
    record && `${RECORDS[record.list]} ${record.number}${name}`,
    field !== '' && `field “${field}”`,
  ].filter((part) => typeof part === 'string');
  return parts.join(', ').replace(/^f/, 'F');
};

/** Bytes as people read them. */
const size = (bytes: number): string => {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(
    units.length - 1,
    Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)),
  );
  const number = bytes / 1000 ** step;
  return `${number.toFixed(step > 0 && number < 10 ? 1 : 0)} ${units[step] ?? ''}`;
};

export const WORDS = {
  section: {
    title: 'Backup and export',
    about:
      'A backup holds all programs, contacts and options. With it you go on in another browser, or after this one has lost its data.',
    importing: 'Import sent mail or a spreadsheet',
  },

  reminder: {
    label: 'Backup',
    first: (number: number): string =>
      `${contacts(number)} counted, and no backup yet. If this browser loses its data, they are gone.`,
    again: (number: number): string => `${contacts(number)} since your last backup.`,
    go: 'Save a backup',
    later: 'Later',
    laterSpoken: 'Remind me of a backup after thirty more contacts',
  },

  save: {
    never: 'No backup was saved from this browser yet.',
    last: (at: number, since: number, now: number): string =>
      `Last backup: ${dateOf(at, now)}${since > 0 ? `, ${contacts(since)} ago` : ''}.`,
    lock: 'Lock the file with a passphrase',
    lockHint:
      'Without one, whoever has the file can read your contacts and notes. With one, the file is lost when you forget it: nobody can open it for you.',
    passphrase: 'Passphrase',
    passphraseHint:
      'At least 12 characters. Four or five words that do not belong together are good.',
    repeat: 'The same again',
    tooShort: (length: number): string => `It has ${length} characters; use at least 12.`,
    differs: 'The two differ. Write the same passphrase twice.',
    button: 'Save a backup',
    fileName: (now: number): string => `prematch-backup-${dayOf(now)}.json`,
    saved: (file: string, ofPrograms: number, ofContacts: number): string =>
      `Saved as ${file} where your browser keeps downloads: ${all([
        [ofPrograms, programs],
        [ofContacts, contacts],
      ])}. Move it to a place that outlives this computer.`,
    failed: 'No backup was saved: the history could not be read. Reload this page, then try again.',
  },

  table: {
    title: 'Contacts as a table',
    about:
      'For Excel, Numbers or Google Sheets: a contact a row, with its program. It is no backup.',
    button: 'Save contacts as CSV',
    fileName: (now: number): string => `prematch-contacts-${dayOf(now)}.csv`,
    saved: (file: string, rows: number): string =>
      `Saved as ${file}, with ${count(rows, 'row', 'rows')}.`,
    failed: 'No table was saved: the history could not be read. Reload this page, then try again.',
  },

  restore: {
    title: 'Put a backup back',
    file: 'Backup file',
    fileHint: 'You see what it holds before anything changes.',
    tooBig: 'This file is larger than any backup of Prematch. Choose another one.',
    unreadable: 'The browser could not read this file. Choose it once more.',
    locked: 'This backup is locked.',
    open: 'Open it',
    opening: 'Opening…',
    wrongPassphrase:
      'This passphrase does not open the file. Look at capitals and blanks, and try again; if you are sure of it, the file was damaged: take another copy.',
    trouble: (trouble: Trouble): string => {
      switch (trouble.of) {
        case 'not-json':
          return `The file is cut off or damaged${trouble.where === undefined ? '' : `, at ${trouble.where}`}. Copy it again from where you keep it, or choose another one. Nothing was changed.`;
        case 'stranger':
          return 'This is no backup of Prematch: choose a file such as prematch-backup-2027-03-03.json. Nothing was changed.';
        case 'newer':
          return 'A later version of Prematch made this backup. Update Prematch in this browser, then choose the file again. Nothing was changed.';
        case 'wrong':
          return `${spot(trouble.at)}: it should be ${trouble.expected}, and is ${trouble.found}. Choose another backup, or mend it in the file. Nothing was changed.`;
        case 'missing':
          return `${spot(trouble.at)}: it is missing. Choose another backup, or mend it in the file. Nothing was changed.`;
        case 'unknown':
          return `${spot(trouble.at)}: this version of Prematch does not know it, and would lose it. Update Prematch, then choose the file again. Nothing was changed.`;
        case 'twice':
          return `${spot(trouble.at)}: number ${trouble.before} has the same id. Choose another backup, or mend it in the file. Nothing was changed.`;
      }
    },
    holds: (preview: Preview): string =>
      `A backup of ${longDate(dayOf(preview.madeAt))} with ${all([
        [preview.programs, programs],
        [preview.contacts, contacts],
        [preview.responses, responses],
      ])}${
        preview.span
          ? `, from ${longDate(dayOf(preview.span.from))} to ${longDate(dayOf(preview.span.to))}`
          : ''
      }.`,
    intoEmpty:
      'Nothing is counted here yet. Programs, contacts and options become those of the backup.',
    restore: 'Restore it',
    addTitle: 'Add it to what is here',
    adds: ({ merge }: Preview): string =>
      `This adds ${all([
        [merge.newPrograms, programs],
        [merge.newContacts, contacts],
        [merge.newResponses, responses],
      ])}. What is here stays, and so do your options; what you left empty is filled in. Where a program differs, its notes tell the other word.`,
    goes: (number: number): string =>
      `${contacts(number)} here ${number === 1 ? 'was' : 'were'} taken back or deleted where the backup was made, and ${number === 1 ? 'goes' : 'go'} here too.`,
    withoutFingerprint: (number: number): string =>
      `In ${count(number, 'email', 'emails')} of the backup, copied text is not recognised: this browser compares texts with a key of its own.`,
    otherFirstChoice: (name: string): string =>
      `Your first choice here stays; ${name}, the backup’s, is not marked as it.`,
    add: 'Add it',
    replaceTitle: 'Put it in the place of what is here',
    replaces: (preview: Preview): string =>
      `${all([
        [preview.here.programs, programs],
        [preview.here.contacts, contacts],
      ])} here ${preview.here.programs + preview.here.contacts === 1 ? 'is' : 'are'} deleted first, and options become those of the backup.`,
    replace: 'Replace everything…',
    sure: 'What is here cannot be brought back after that. Replace it?',
    yes: 'Replace everything',
    no: 'Keep what is here',
    cancel: 'Cancel',
    failed:
      'Nothing was changed: the browser refused to store it. Free some disk space, then try again.',
    done: (ofPrograms: number, ofContacts: number): string =>
      `Done. Here are now ${all([
        [ofPrograms, programs],
        [ofContacts, contacts],
      ])}.`,
    /** Whose word it is that a program's notes tell. */
    source: 'a backup',
  },

  storage: {
    title: 'Will it stay?',
    kept: 'The browser has promised to keep this data, also when the disk is nearly full. It goes when you remove Prematch or delete the browser’s profile.',
    mayGo:
      'The browser has not promised to keep this data for good. Prematch’s permission “unlimited storage” lets it grow past the usual limit and spares it when browsers make room; a promise is surer, and a backup the surest.',
    ask: 'Ask the browser to keep it',
    granted: 'The browser has promised it.',
    refused: 'The browser did not promise it. Nothing is lost by that; save a backup now and then.',
    unknown: 'This browser does not tell whether it keeps this data for good.',
    usage: (used: number, quota: number): string =>
      `Prematch uses about ${size(used)} of the ${size(quota)} that are there for it.`,
  },

  seasons: {
    title: 'Earlier seasons',
    keep: 'Keep contacts of earlier seasons',
    keepLabel: 'They fill no place of this season.',
    letGo:
      'Once you have confirmed the dates of a season, contacts and responses of earlier ones are deleted when the browser starts. Programs stay, with people and notes.',
    holds: (year: number, ofContacts: number, ofResponses: number): string =>
      `Season ${year}: ${all([
        [ofContacts, contacts],
        [ofResponses, responses],
      ])}`,
    none: 'None is kept.',
    delete: 'Delete…',
    deleteSpoken: (year: number): string => `Delete season ${year}`,
    sure: (year: number, ofContacts: number, ofResponses: number): string =>
      `Delete ${all([
        [ofContacts, contacts],
        [ofResponses, responses],
      ])} of season ${year} for good? Programs stay, with people and notes.`,
    yes: 'Delete them',
    no: 'Keep them',
    deleted: (year: number): string => `Season ${year} is deleted.`,
    failed: 'Nothing was deleted: the browser refused. Please try again.',
  },
} as const;
