/**
 * What a backup holds, and its form as a file: JSON with all records of the history and all that was
 * chosen, so that it can be put back as it was on another machine.
 */
import * as v from 'valibot';
import { Settlement, StoredContact, StoredProgram, StoredResponse } from '../history/db.ts';
import { KeptDismissals } from '../settings/dismissals.ts';
import type { StoredPause } from '../settings/pause.ts';
import { InstallKey, readSettings, type Settings } from '../settings/schema.ts';
import { BadgePlace } from '../wire/wire.ts';

/** All records of the history. */
export interface HistoryRecords {
  readonly programs: readonly StoredProgram[];
  readonly contacts: readonly StoredContact[];
  readonly responses: readonly StoredResponse[];
  readonly settlements: readonly Settlement[];
}

/** What the browser's storage keeps beside the history. */
export interface Choices {
  readonly settings: Settings;
  /** The key of the fingerprints, and of what was dismissed. */
  readonly installKey: InstallKey;
  /** Mailboxes and drafts that are paused; an hour's pause is over before a backup is needed. */
  readonly pause: Pick<StoredPause, 'mailboxes' | 'drafts'>;
  readonly dismissed: KeptDismissals;
  /** Where the badge was put, by host. */
  readonly badges: Readonly<Record<string, BadgePlace>>;
}

export interface Backup extends HistoryRecords {
  /** Milliseconds since 1970 in UTC. */
  readonly madeAt: number;
  readonly choices: Choices;
}

export const FORMAT = 'prematch-backup';

type Migration = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Each lifts a file by one version; the first is for version 1. One is added whenever a file of this
 * version could not be read as it is, or would lose something where an earlier Prematch reads it.
 */
export const MIGRATIONS: readonly Migration[] = [];

export const versionAfter = (migrations: readonly Migration[]): number => migrations.length + 1;

const Fingerprint = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))),
  v.maxLength(256),
  v.transform((numbers) => Uint32Array.from(numbers)),
);

/**
 * A file of the present version. Records are strict: a field that is not known here is refused, since
 * it would be lost without a word.
 * @param now milliseconds since 1970 in UTC, for the dates of a season that is over by then.
 */
export const backupFile = (now: number) =>
  v.object({
    madeAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
    programs: v.array(v.strictObject(StoredProgram.entries)),
    contacts: v.array(v.strictObject({ ...StoredContact.entries, fingerprint: Fingerprint })),
    responses: v.array(v.strictObject(StoredResponse.entries)),
    settlements: v.array(v.strictObject(Settlement.entries)),
    choices: v.strictObject({
      settings: v.pipe(
        v.record(v.string(), v.unknown()),
        v.transform((settings) => readSettings(settings, now)),
      ),
      installKey: InstallKey,
      pause: v.strictObject({
        mailboxes: v.array(v.string()),
        drafts: v.array(v.string()),
      }),
      dismissed: KeptDismissals,
      badges: v.record(v.string(), BadgePlace),
    }),
  });

/** The text of a backup's file. */
export function writeBackup(backup: Backup): string {
  const { contacts, ...rest } = backup;
  return JSON.stringify({
    format: FORMAT,
    version: versionAfter(MIGRATIONS),
    ...rest,
    contacts: contacts.map((contact) => ({
      ...contact,
      fingerprint: Array.from(contact.fingerprint),
    })),
  });
}
