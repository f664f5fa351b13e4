/** Every sentence that the compose window shows, apart from the findings' own. */
import type { Finding, Severity } from '../findings/finding.ts';
import type { Paused, Place } from '../wire/wire.ts';

const DAY = 86_400_000;

/** "14:30", as the reader's own clock writes it. */
const clock = (moment: number): string =>
  new Date(moment).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });

const things = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** "3 findings", "1 finding". */
export const findingCount = (count: number): string => things(count, 'finding', 'findings');

/** "a", "a and b", "a, b and c". */
const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

export const words = {
  product: 'Prematch',
  badge: {
    clean: 'Prematch: nothing to mend',
    empty: 'Prematch',
    checking: 'Prematch is checking',
    off: 'Prematch is off here',
    findings: (count: number) => `Prematch: ${findingCount(count)}. Open the list`,
    templates: 'Insert a template',
    withKeys: (label: string, keys: string) => `${label} (${keys})`,
    /** Of the badge as a whole. */
    move: 'Prematch. To move it, drag it or press the arrow keys',
    unsent: 'Not sent yet. Press Send again.',
  },
  gate: {
    title: (count: number, program: string | undefined) =>
      `${things(count, 'thing', 'things')} before this goes ${program === undefined ? 'out' : `to ${program}`}`,
    show: 'Show',
    showFinding: (title: string) => `Show: ${title}`,
    back: 'Go back',
    send: 'Send anyway',
  },
  live: (count: number) => (count === 0 ? 'No findings' : findingCount(count)),
  severity: {
    error: 'Answer before sending',
    warning: 'Worth changing',
    suggestion: 'Could be better',
  } satisfies Record<Severity, string>,
  list: {
    title: 'This email',
    none: 'Nothing to mend. Prematch goes on reading as you write.',
    empty: 'Findings appear here while you write to a residency program.',
    whole: 'Whole email',
    field: {
      body: 'Text',
      subject: 'Subject',
      quoted: 'The message you answer',
      from: 'Sender',
      recipients: 'Recipients',
      attachments: 'Attachments',
      message: 'Whole email',
    },
    close: 'Close',
  },
  card: {
    remove: 'Delete this sentence',
    removeWords: 'Delete these words',
    dismiss: 'Dismiss here',
    turnOff: 'Turn off this rule',
    guide: (section: string) => `Guide ${section}`,
    replaceWith: (text: string) => `Replace with: ${text}`,
  },
  report: {
    open: 'Report',
    label: 'Report of a wrong finding',
    hint: 'Wrong here? Copy this and send it to the people who make Prematch. Nothing is sent by itself.',
    withQuote: 'Include my sentence',
    copy: 'Copy',
    text: ({ rule, severity, quote }: Finding, withQuote: boolean) =>
      [
        `Prematch found "${rule}" (${severity}) where it should not have.`,
        withQuote ? `The sentence: ${quote}` : 'The sentence is left out.',
        'Why it is wrong: ',
      ].join('\n'),
  },
  program: {
    label: 'Program',
    unknown: 'Which program is this for?',
    known: 'Programs with this address',
    propose: 'Is this program right?',
    field: 'Program name',
    save: 'Save',
    hint: 'Prematch then counts your emails to it.',
    messages: (count: number) =>
      count === 0 ? 'no emails yet' : things(count, 'email so far', 'emails so far'),
    places: {
      preInterview: 'Before an interview',
      thankYou: 'Thank-you',
      lateSeason: 'Late season',
    },
    place: ({ used, limit }: Place) => `${used} of ${limit}`,
    lastContact: (sentAt: number, now: number) => {
      const days = Math.floor((now - sentAt) / DAY);
      if (days < 1) return 'last email today';
      return days === 1 ? 'last email yesterday' : `last email ${days} days ago`;
    },
    toldFirst: 'told “first choice”',
  },
  invitation: {
    label: 'Invitation to an interview',
    on: (program: string, day: string) => `${program} invites you for an interview on ${day}.`,
    choose: (program: string) =>
      `${program} invites you for an interview. Which day is yours? Pick it once it is agreed.`,
    open: (program: string) => `${program} invites you for an interview.`,
    note: 'Note it',
    noteDay: (day: string) => `Note ${day}`,
  },
  templates: {
    title: 'Templates',
    failed: 'Templates cannot be reached. Reload the page to try again.',
    walk: 'Tab goes to the next gap, Esc leaves them.',
  },
  pause: {
    label: 'Pause',
    choices: {
      message: 'This email',
      mailbox: 'This mailbox',
      hour: 'For an hour',
    } satisfies Record<Paused['of'], string>,
    resume: 'Resume',
    told: (paused: Paused): string => {
      const what = {
        message: 'for this email',
        mailbox: paused.of === 'mailbox' ? `for mail from ${paused.mailbox}` : '',
        hour: paused.of === 'hour' ? `until ${clock(paused.until)}` : '',
      }[paused.of];
      return `Paused ${what}: neither checked nor counted.`;
    },
  },
  parts: {
    frame: 'the compose window',
    subject: 'the subject',
    recipients: 'the recipients',
    send: 'the Send button',
    secondSend: 'a second sign of the Send button, so a send is not counted',
  },
  notice: {
    failed: 'This draft could not be checked. Your email is not affected.',
    refused: 'That could not be saved. Nothing else is affected; please try again.',
    private: 'This is a private window: your email is checked, but not counted.',
    uncounted: (sender: string) =>
      `Mail from ${sender} is checked, but not counted: it is not one of your accounts that count.`,
    chooseAccounts: 'Choose accounts',
    noHistory: 'Your history cannot be read just now, so earlier emails are not considered.',
    missing: (parts: readonly string[]) =>
      `Prematch does not find ${and(parts)} here. The text is checked all the same.`,
    noAddress:
      'Recipient unknown: no address is shown here, so the program is sought by its name in your email.',
    gone: 'Prematch was updated or removed. Reload this page to use it again.',
    notApplied: 'The editor did not take the change. Your text is as it was.',
  },
  footer: {
    shortcut: (keys: string) => `${keys} opens this`,
    options: 'Options',
  },
};
