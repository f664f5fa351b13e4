/** Making a backup of all that is kept here, and putting one back: all of it, or nothing. */
import Dexie from 'dexie';
import type { HistoryDatabase } from '../history/db.ts';
import type { Backup, Choices, HistoryRecords } from './backup.ts';
import { mergeHistories, type MergeSetting } from './merge.ts';

/** What the browser's storage keeps beside the history. */
export interface ChoicesStore {
  /** @throws when the browser cannot read its storage. */
  read(): Promise<Choices>;
  /** @throws when the browser refuses to store; what was there stays then. */
  write(choices: Choices): Promise<void>;
}

/** @returns all records, as they were at one moment. */
export async function readHistory(db: HistoryDatabase): Promise<HistoryRecords> {
  return db.transaction('r', db.tables, async () => {
    const [programs, contacts, responses, settlements] = await Promise.all([
      db.programs.toArray(),
      db.contacts.toArray(),
      db.responses.toArray(),
      db.settlements.toArray(),
    ]);
    return { programs, contacts, responses, settlements };
  });
}

/** @param now milliseconds since 1970 in UTC. */
export async function makeBackup(
  db: HistoryDatabase,
  store: ChoicesStore,
  now: number,
): Promise<Backup> {
  const [history, choices] = await Promise.all([readHistory(db), store.read()]);
  return { madeAt: now, ...history, choices };
}

/** What is here before a backup is put back. */
export interface Here {
  readonly history: HistoryRecords;
  readonly choices: Choices;
}

/**
 * - replace: all that is here goes, and everything is as the backup has it.
 * - merge: what is here stays, and the backup's history comes to it.
 */
export type RestoreMode = 'replace' | 'merge';

/** What will be here after a backup was put back. Pure. */
export function outcome(
  here: Here,
  backup: Backup,
  mode: RestoreMode,
  note: MergeSetting['note'],
): Here {
  if (mode === 'replace') return { history: backup, choices: backup.choices };
  const takesKey = canTakeKey(here, backup);
  return {
    history: mergeHistories(here.history, backup, { sameKey: takesKey, note }),
    choices: mergeChoices(here.choices, backup.choices, takesKey),
  };
}

/**
 * Whether the fingerprints here can be made with the backup's key from now on: it is the same, or
 * there is none here that would be lost by it.
 */
export function canTakeKey({ history, choices }: Here, backup: Backup): boolean {
  const theirs = backup.choices.installKey;
  return (
    choices.installKey.every((part, index) => part === theirs[index]) ||
    history.contacts.every(({ fingerprint }) => fingerprint.length === 0)
  );
}

/** What was chosen here stays; what nobody has said yet is taken from the backup. */
function mergeChoices(own: Choices, backup: Choices, takesKey: boolean): Choices {
  const { season, seasonConfirmed, profile } = backup.settings;
  return {
    ...own,
    settings: {
      ...own.settings,
      profile: { ...profile, ...own.settings.profile },
      ...(seasonConfirmed && !own.settings.seasonConfirmed && { season, seasonConfirmed }),
    },
    // What was dismissed is kept under the key.
    ...(takesKey && { installKey: backup.installKey, dismissed: backup.dismissed }),
  };
}

/**
 * Puts a backup back in one transaction, from what is here at that moment.
 * @param note see {@link MergeSetting}.
 * @throws Dexie errors, or what the store throws; everything is as it was then.
 */
export async function restore(
  db: HistoryDatabase,
  store: ChoicesStore,
  backup: Backup,
  mode: RestoreMode,
  note: MergeSetting['note'],
): Promise<void> {
  const before = await store.read();
  try {
    await db.transaction('rw', db.tables, async () => {
      const after = outcome(
        { history: await readHistory(db), choices: before },
        backup,
        mode,
        note,
      );
      await Promise.all(db.tables.map((table) => table.clear()));
      const { programs, contacts, responses, settlements } = after.history;
      await db.programs.bulkAdd(programs);
      await db.contacts.bulkAdd(contacts);
      await db.responses.bulkAdd(responses);
      await db.settlements.bulkAdd(settlements);
      // Inside, so that the history is not kept where the settings cannot be.
      await Dexie.waitFor(store.write(after.choices));
    });
  } catch (error) {
    // It may have been written before the history was refused; what fails here as well was not.
    await store.write(before).catch(() => undefined);
    throw error;
  }
}
