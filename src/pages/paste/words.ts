/** Every word of paste-to-check. */
import type { Field, Severity } from '../../findings/finding.ts';
import type { WrittenChannel } from '../../wire/wire.ts';

export const WORDS = {
  title: 'Check a text',
  about:
    'For what you write where Prematch is not: a portal such as ERAS or Thalamus, a hospital’s own mail, a phone. The text is checked on this computer and not kept.',
  text: 'Your text',
  textHint: 'Paste it, or write it here.',
  subject: 'Subject, if it has one',
  program: 'Program',
  noProgram: 'Not chosen',
  newProgram: 'Another program',
  newName: 'Name of the program',
  purpose: 'Purpose',
  asText: 'As the text says',
  heard: (purpose: string): string => `${purpose}, as the text says`,

  findings: 'Findings',
  empty: 'Findings appear here, each with its reason and better words.',
  checking: 'Checking…',
  count: (findings: number): string =>
    findings === 1 ? '1 finding' : `${findings === 0 ? 'No' : findings} findings`,
  clean: 'Nothing to mend.',
  foreign:
    'This does not read like a message to a residency program. Choose the program, and it is checked as one.',
  failed: 'The text could not be checked. Your text is as it was; try again.',
  tryAgain: 'Try again',
  severity: {
    error: 'Answer before sending',
    warning: 'Worth changing',
    suggestion: 'Could be better',
  } satisfies Record<Severity, string>,
  field: {
    body: 'Text',
    subject: 'Subject',
    quoted: 'The message you answer',
    from: 'Sender',
    recipients: 'Recipients',
    attachments: 'Attachments',
    message: 'Whole text',
  } satisfies Record<Field, string>,
  show: (quote: string): string => `Show in the text: ${quote}`,
  replace: 'Replace',
  replaceWith: (text: string): string => `Replace with: ${text}`,
  copy: 'Copy',
  copyThis: (text: string): string => `Copy: ${text}`,
  copied: 'Copied',
  notCopied: 'Not copied: select it and copy it by hand.',
  remove: 'Take these words out',
  guide: (section: string): string => `Guide ${section}`,

  sent: 'I sent this',
  sentAbout: 'Its place at the program is filled then. The text itself is not kept.',
  channel: 'How',
  channels: { portal: 'Through a portal', email: 'By email' } satisfies Record<
    WrittenChannel,
    string
  >,
  day: 'Day',
  dayTrouble: 'Choose a day that is not in the future.',
  countIt: 'Count it',
  cancel: 'Cancel',
  needsProgram: 'Choose the program first, so that it can be counted there.',
  needsName: 'A program needs a name.',
  notSaved: 'That could not be saved. Please try again.',
  counted: (program: string, date: string): string => `Counted for ${program}, ${date}.`,
  another: 'Check another text',
  private: 'This is a private window: the text is checked, but cannot be counted.',
} as const;
