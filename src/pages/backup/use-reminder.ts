import { useEffect, useState } from 'preact/hooks';
import { dueFor, type StoredReminder, withContacts } from '../../backup/reminder.ts';
import { loadReminder, onReminderChanged, saveReminder } from '../../backup/reminder-store.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import { useLive } from '../shared/use-live.ts';

export interface Reminder {
  readonly stored: StoredReminder;
  /** How many contacts there are. */
  readonly contacts: number;
  /** Contacts that are in no backup, where there are enough of them for a word. */
  readonly due: number | undefined;
}

/** Where backups stand; undefined until that is known, and where it cannot be read. */
export function useReminder(db: HistoryDatabase): Reminder | undefined {
  const [stored, setStored] = useState<StoredReminder>();
  const counted = useLive(() => db.contacts.count(), [db]);
  useEffect(() => {
    const end = onReminderChanged(setStored);
    loadReminder().then(setStored, () => undefined);
    return end;
  }, []);

  const contacts = counted.state === 'ready' ? counted.value : undefined;
  useEffect(() => {
    if (contacts === undefined || stored === undefined) return;
    if (withContacts(stored, contacts) === stored) return;
    saveReminder((reminder) => withContacts(reminder, contacts)).catch(() => undefined);
  }, [contacts, stored]);
  if (contacts === undefined || stored === undefined) return undefined;
  return { stored, contacts, due: dueFor(withContacts(stored, contacts), contacts) };
}
