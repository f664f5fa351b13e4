/** Every word of the options page. */
import type { Season } from '../../draft/draft.ts';
import type { Severity } from '../../findings/finding.ts';
import type { Shortcuts } from '../../settings/shortcut.ts';
import { count } from '../shared/count.ts';

/** How much of each is kept. */
interface Held {
  readonly programs: number;
  readonly contacts: number;
  readonly responses: number;
}

const listed = ({ programs, contacts, responses }: Held): string =>
  `${count(programs, 'program', 'programs')}, ${count(contacts, 'contact', 'contacts')}, ${count(responses, 'response', 'responses')}`;

export const WORDS = {
  title: 'Options',
  about:
    'Everything here is kept in this browser and is sent nowhere. Changes are saved as you type.',
  sections: 'Sections',
  guide: 'The guide',
  programs: 'Your programs',
  saved: 'Saved',
  notSaved: 'This could not be saved. Free some disk space, then change it once more.',
  unreadable: {
    title: 'Your options could not be read',
    advice:
      'Reload this page. If that does not help, restart the browser; nothing has been changed.',
  },

  profile: {
    title: 'Profile',
    about: 'Fills your name and numbers into templates, and tells when a signature lacks them.',
    fullName: {
      label: 'Full name',
      hint: 'As in ERAS, with your degree if you sign with it.',
      trouble: 'Write the name that programs know you by, in letters.',
    },
    aamcId: {
      label: 'AAMC ID',
      hint: '8 digits.',
      trouble: (digits: number): string => `An AAMC ID has 8 digits; this has ${digits}.`,
    },
    ecfmgId: {
      label: 'USMLE/ECFMG ID',
      hint: '8 digits, often written 0-123-456-7.',
      trouble: (digits: number): string => `A USMLE/ECFMG ID has 8 digits; this has ${digits}.`,
    },
    phone: {
      label: 'Phone',
      hint: 'With the country code, such as +1 555 010 0199.',
      trouble: 'Use digits and + ( ) - only, at least 7 digits.',
    },
    email: {
      label: 'Email',
      hint: 'The address that you write to programs from.',
      trouble: 'Write a whole address, such as jane.doe.md@example.com.',
    },
  },

  season: {
    title: 'Season',
    about:
      'What is welcome depends on these dates: late in the season one update is, after the rank list deadline none is.',
    confirm: (year: string): string =>
      `These are the usual dates for the ${year} Match. Please compare them with the NRMP calendar, correct what differs, then confirm.`,
    confirmButton: 'These dates are right',
    confirmed: 'You confirmed these dates.',
    missing: 'Choose a date.',
    order: (before: string): string => `Has to be later than “${before}”.`,
    dates: {
      applicationsOpen: 'Programs see applications',
      interviewsStart: 'First interviews',
      interviewsEnd: 'Last interviews',
      rankListDeadline: 'Rank list deadline',
      matchDay: 'Match Day',
    } satisfies Record<keyof Season, string>,
    hints: {
      applicationsOpen: '',
      interviewsStart: '',
      interviewsEnd: '',
      rankListDeadline: '9 pm in New York.',
      matchDay: 'Results at noon in New York.',
    } satisfies Record<keyof Season, string>,
  },

  rules: {
    title: 'Rules',
    about:
      'What Prematch looks for. Turn off what you do not want to hear, or make it louder or quieter.',
    severities: {
      error: 'Error',
      warning: 'Warning',
      suggestion: 'Suggestion',
    } satisfies Record<Severity, string>,
    meanings: {
      error: 'asks once before the email goes out.',
      warning: 'is underlined and listed.',
      suggestion: 'is underlined lightly and listed last.',
    } satisfies Record<Severity, string>,
    usual: (severity: string): string => `${severity} (usual)`,
    switchLabel: (title: string): string => `Look for: ${title}`,
    severityLabel: (title: string): string => `Severity of: ${title}`,
    guide: (section: string): string => `Guide ${section}`,
    reset: 'Set all rules to usual',
    changed: (rules: number): string =>
      `${count(rules, 'rule differs', 'rules differ')} from usual.`,
  },

  limits: {
    title: 'Limits',
    about: 'How much is enough. The guide’s numbers are set; a lower limit of your own is fine.',
    fields: {
      preInterview: {
        label: 'Emails before an interview, per program',
        hint: 'Guide 2.1: one is enough.',
      },
      thankYou: {
        label: 'Thank-you notes per person and interview',
        hint: 'Guide 2.2: one each.',
      },
      lateSeason: {
        label: 'Late-season messages, per program',
        hint: 'Guide 4.2: one, update or interest.',
      },
      interest: {
        label: 'Programs told of special interest',
        hint: 'Guide 2.3: your true top 1 to 3.',
      },
      targets: {
        label: 'Programs written to before interviews',
        hint: 'Within 14 days. FAQ 1: a few that you have a real link with.',
      },
    },
    trouble: (least: number, most: number): string =>
      `Write a whole number from ${least} to ${most}.`,
  },

  shortcuts: {
    title: 'Shortcuts',
    about:
      'They work while you write an email, by the place of the keys on your keyboard; letters are named as on one of the United States.',
    names: {
      card: 'The card at the caret, or the list',
      templates: 'The templates',
    } satisfies Record<keyof Shortcuts, string>,
    hint: 'Go into the field, then press the keys you want.',
    bare: 'Hold Alt, Ctrl or Cmd, and press a letter, a digit or a sign.',
    writes: 'Ctrl and Alt together write signs on many keyboards. Leave one of them out.',
    taken: (keys: string, does: string): string =>
      `${keys} ${does} in Gmail or Outlook. Press others.`,
    same: 'That is the other shortcut already. Press others.',
    reset: 'Back to default',
  },

  accounts: {
    title: 'Accounts that count',
    about:
      'Emails to programs are counted from every address that you write from. Turn off the ones that are not for your applications: they are still checked, never counted.',
    all: 'Emails from every address count.',
    none: 'No address is known yet. It appears here with your first email to a program.',
    switchLabel: (address: string): string => `Count emails from ${address}`,
    last: 'One address has to count. To stop counting altogether, pause Prematch.',
    reset: 'Count every address',
  },

  responses: {
    title: 'Answers',
    about:
      'When you open an email of a program that you have written to, Prematch notes its date, sender and subject, so that you see who has answered.',
    switchLabel: 'Note when a program wrote',
  },

  look: {
    title: 'Appearance',
    legend: 'Theme',
    themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  },

  data: {
    title: 'Your data',
    import: 'Import mail or a list of programs',
    about:
      'Prematch keeps programs, and for each email its date, purpose, recipients, subject and short quotes; never the whole text. It lives in this browser only.',
    holds: (held: Held): string => `Kept now: ${listed(held)}.`,
    seasonPage: 'See them all on the season page',
    deleteTitle: 'Delete everything',
    delete: 'Delete everything…',
    sure: 'Delete everything for good?',
    what: (held: Held): string =>
      `${listed(held)}, your profile and all options are deleted. Only a backup brings them back, and Prematch starts to count from zero. Emails in your mailbox stay, and one that is being sent goes out.`,
    yes: 'Delete everything',
    no: 'Keep everything',
    deleted: 'Everything is deleted.',
    failed:
      'Nothing was deleted: the browser refused. Close other tabs with your mailbox, then try again.',
  },
} as const;
