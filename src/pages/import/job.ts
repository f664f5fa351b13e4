/** What the page asks its worker to do, and what it hears. Both run the same build. */
import type { Profile, Season } from '../../draft/draft.ts';
import type { FingerprintKey } from '../../findings/fingerprint.ts';
import type { StoredProgram } from '../../history/db.ts';
import type { Columns } from '../../imports/columns.ts';
import type { Found } from '../../imports/found.ts';
import type { Sender } from '../../imports/sent-mail.ts';

/** What reading depends on besides what is read. */
export interface Circumstances {
  readonly season: Season;
  readonly profile: Profile;
  readonly key: FingerprintKey;
  readonly programs: readonly StoredProgram[];
  /** Addresses that the applicant is known to write from, in lower case. */
  readonly own: ReadonlySet<string>;
}

/** What the applicant has said of it. */
export interface Choices {
  /** Which senders of mails they are; absent: as it looks. */
  readonly self?: ReadonlySet<string>;
  /** Which column of a spreadsheet is what; absent: as it looks. */
  readonly columns?: Columns;
  /** The day of mails that Outlook exported without one. */
  readonly day?: string;
}

export interface Job {
  readonly files: readonly File[];
  /** Lines that were pasted in the place of files. */
  readonly lines: string;
  readonly choices: Choices;
  readonly circumstances: Circumstances;
}

/** What was read, and how. */
export interface Reading {
  readonly found: Found;
  /** Of mails: who they are from, and who of them is the applicant. */
  readonly senders: readonly Sender[];
  readonly self: ReadonlySet<string>;
  /** Of a spreadsheet: its headings, and what each was taken for. */
  readonly sheet?: { readonly headings: readonly string[]; readonly columns: Columns };
  /** Set where days had to be said by the applicant. */
  readonly withoutDays: boolean;
}

export type Heard =
  | { readonly tells: 'progress'; readonly done: number; readonly all: number }
  | { readonly tells: 'who'; readonly senders: readonly Sender[] }
  | { readonly tells: 'day' }
  | { readonly tells: 'reading'; readonly reading: Reading }
  | { readonly tells: 'failed' };
