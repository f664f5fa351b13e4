import type { Draft, Program, Purpose, Role } from '../draft/draft.ts';
import type { Claim, Fact, Finding, Quote } from '../findings/finding.ts';
import type { FingerprintKey } from '../findings/fingerprint.ts';
import type { ReadText } from '../text/sentence.ts';

/** Where the application season stands when the mail is sent (guide, steps 1 to 6). */
export const PHASES = [
  'unknown',
  'before-applications',
  'applications',
  'interviews',
  'late-season',
  'after-rank-deadline',
  'after-match-day',
] as const;
export type Phase = (typeof PHASES)[number];

/** How much is advised of each kind of message; the options change them (guide 5.2, FAQ 1, step 4). */
export interface Limits {
  readonly preInterview: number;
  /** A recipient, an interview. */
  readonly thankYou: number;
  /** Updates and interest messages of the late season together. */
  readonly lateSeason: number;
  /** Programs written to before an interview within 14 days. */
  readonly targets: number;
  /** Programs told of interest in the late season. */
  readonly interest: number;
}

export const DEFAULT_LIMITS: Limits = {
  preInterview: 1,
  thankYou: 1,
  lateSeason: 1,
  targets: 15,
  interest: 3,
};

export interface Recipient {
  readonly field: 'to' | 'cc' | 'bcc';
  /** Lower case; "" where the line holds none. */
  readonly address: string;
  readonly name: string;
  /** Set where the person belongs to the program that is written to. */
  readonly role?: Role;
  /** The known program the address belongs to, also when it is another one. */
  readonly program?: string;
}

/** A draft with all that can be read out of it. Everything is worked out on first use, once. */
export interface Mail {
  readonly draft: Draft;
  readonly limits: Limits;
  /** With it the history's fingerprints can be compared with this text. */
  readonly fingerprintKey: FingerprintKey;
  readonly program: Program | undefined;
  readonly body: ReadText;
  readonly subject: ReadText;
  readonly quoted: ReadText;
  readonly recipients: readonly Recipient[];
  readonly residency: boolean;
  readonly purpose: Purpose;
  readonly phase: Phase;
  /** Whether the program has invited the applicant to an interview. */
  readonly invited: boolean;
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly features: readonly Quote[];
  /** Findings of the language rules in the body, in order: some message rules build on them. */
  readonly language: readonly Finding[];
}
