/** When a backup is due: after so many contacts that are in none. Pure. */
import * as v from 'valibot';

/** Contacts until the next reminder. */
export const REMIND_AFTER = 30;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const StoredReminder = v.object({
  /** When the last backup was saved; milliseconds since 1970 in UTC. */
  savedAt: v.exactOptional(Count),
  /** How many contacts there were in it. */
  saved: v.fallback(Count, 0),
  /** How many there were at the last backup, or when the reminder was put off. */
  from: v.fallback(Count, 0),
});
export type StoredReminder = v.InferOutput<typeof StoredReminder>;

/** Reads what is stored; nothing was saved where it is missing or broken. */
export function readReminder(stored: unknown): StoredReminder {
  return v.parse(v.fallback(StoredReminder, { saved: 0, from: 0 }), stored);
}

/** Contacts that are in no backup, where there are enough of them for a word; undefined before. */
export function dueFor({ saved, from }: StoredReminder, contacts: number): number | undefined {
  return contacts - from >= REMIND_AFTER ? contacts - saved : undefined;
}

/** After contacts were deleted; what comes from now on is counted from what is left. */
export function withContacts(reminder: StoredReminder, contacts: number): StoredReminder {
  const { saved, from } = reminder;
  return saved <= contacts && from <= contacts
    ? reminder
    : { ...reminder, saved: Math.min(saved, contacts), from: Math.min(from, contacts) };
}

/** After a backup with so many contacts was saved. */
export function afterBackup(contacts: number, savedAt: number): StoredReminder {
  return { savedAt, saved: contacts, from: contacts };
}

/** After the reminder was put off. */
export function putOff(reminder: StoredReminder, contacts: number): StoredReminder {
  return { ...reminder, from: contacts };
}

/** After so many contacts came out of another backup. */
export function moved(reminder: StoredReminder, by: number): StoredReminder {
  const { saved, from } = reminder;
  return { ...reminder, saved: Math.max(0, saved + by), from: Math.max(0, from + by) };
}
