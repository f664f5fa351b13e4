/** What an import has found, before anything is written. */
import type { ImportedContact, ImportedProgram } from '../history/import-contacts.ts';

/** Where something is in what is imported. */
export interface Place {
  readonly file: string;
  /** Of a message or a line, from 1. */
  readonly number: number;
  readonly of: 'message' | 'line';
  /** Where a message begins in its file. */
  readonly byte?: number;
}

export type TroubleKind =
  /** No line of a mail's head, or one that has no end. */
  | 'no-mail'
  /** Its head names no date that can be read. */
  | 'no-date'
  /** The file is none of those that can be read. */
  | 'no-file'
  /** The browser could not read the file, or not to its end. */
  | 'unreadable'
  /** A line of a table without a program. */
  | 'no-program'
  /** A day that is none. */
  | 'bad-day'
  /** A table whose quotes do not close. */
  | 'bad-table';

export interface Trouble {
  readonly kind: TroubleKind;
  readonly place: Place;
  /** The words that could not be read; "" where there are none to show. */
  readonly words: string;
}

export const REASONS = [
  'received',
  'draft',
  'chat',
  'automatic',
  'nobody',
  'self',
  'twice',
  'unrelated',
  'no-program',
] as const;
/** Why a mail is no contact. */
export type Reason = (typeof REASONS)[number];

export interface LeftOut {
  readonly reason: Reason;
  readonly subject: string;
  /** Milliseconds since 1970 in UTC; undefined where it has no date. */
  readonly sentAt: number | undefined;
}

export type FoundProgram = ImportedProgram;
export type FoundContact = ImportedContact;

export interface Found {
  readonly programs: readonly FoundProgram[];
  readonly contacts: readonly FoundContact[];
  /** How many were left out, by reason. */
  readonly leftOutCounts: Readonly<Partial<Record<Reason, number>>>;
  /** The first of each reason: see {@link LISTED}. */
  readonly leftOut: readonly LeftOut[];
  readonly troubleCount: number;
  /** The first of them. */
  readonly troubles: readonly Trouble[];
}

/** So many are listed of each reason, and of troubles; a whole mailbox has a hundred thousand. */
export const LISTED = 500;

/** Gathers what is left out and what is wrong, with bounded memory. */
export class Notes {
  readonly #counts: Partial<Record<Reason, number>> = {};
  readonly #leftOut: LeftOut[] = [];
  readonly #troubles: Trouble[] = [];
  #troubleCount = 0;

  leaveOut(leftOut: LeftOut): void {
    const before = this.#counts[leftOut.reason] ?? 0;
    this.#counts[leftOut.reason] = before + 1;
    if (before < LISTED) this.#leftOut.push(leftOut);
  }

  trouble(kind: TroubleKind, place: Place, words = ''): void {
    this.#troubleCount += 1;
    if (this.#troubles.length < LISTED) {
      this.#troubles.push({ kind, place, words: words.slice(0, 120) });
    }
  }

  taken(): Omit<Found, 'programs' | 'contacts'> {
    return {
      leftOutCounts: this.#counts,
      leftOut: this.#leftOut,
      troubleCount: this.#troubleCount,
      troubles: this.#troubles,
    };
  }
}
