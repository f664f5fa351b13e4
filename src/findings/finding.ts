import type { NewsKind, Purpose } from '../draft/draft.ts';

/**
 * error: to be answered before sending. warning: drawn and listed. suggestion: drawn lightly, listed
 * last.
 */
export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where in a draft a finding stands. `message` is the mail as a whole. */
export const FIELDS = [
  'body',
  'subject',
  'quoted',
  'from',
  'recipients',
  'attachments',
  'message',
] as const;
export type Field = (typeof FIELDS)[number];

/** A stretch of a text: UTF-16 offsets, `end` exclusive, and the words between them. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** One thing to look at before sending. Plain data: it never touches the text itself. */
export interface Finding extends Quote {
  readonly rule: string;
  readonly severity: Severity;
  /** Offsets count in this field's text; 0, 0 and "" for recipients, attachments and message. */
  readonly field: Field;
  /** What the sentence does: "Promises a place on your rank list". */
  readonly title: string;
  /** Why that hurts here, then the way out; at most 30 words together with the title. */
  readonly message: string;
  /** Sections of the guide: "2.3", "FAQ 2". */
  readonly guide: readonly string[];
  /** Whole wordings that fit in the place of the quote. */
  readonly replacements: readonly string[];
  /** True where taking the quote out is a way. */
  readonly deletable: boolean;
}

/** Something done, got or changed since, told as news. */
export interface Fact extends Quote {
  readonly kind: NewsKind;
}

/** What the applicant says of their own rank list. */
export interface Claim extends Quote {
  readonly kind: 'first-choice' | 'rank-highly';
}

/** All that a check says of a draft. */
export interface Answer {
  readonly id?: string;
  /** False: the mail is none of our business, and everything else is empty. */
  readonly residency: boolean;
  readonly purpose: Purpose;
  readonly program?: { readonly name: string };
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  /** Concrete, specific things about this program. */
  readonly features: readonly Quote[];
  readonly findings: readonly Finding[];
}
