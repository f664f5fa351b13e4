/** The reminder in the extension's storage. */
import browser from 'webextension-polyfill';
import { readReminder, type StoredReminder } from './reminder.ts';

const KEY = 'backup';

/** @throws when the browser cannot read its storage. */
export async function loadReminder(): Promise<StoredReminder> {
  return readReminder((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes it, from what it is then.
 * @throws when the browser refuses to store.
 */
export async function saveReminder(
  change: (reminder: StoredReminder) => StoredReminder,
): Promise<void> {
  await navigator.locks.request('prematch-backup', async () => {
    const before = await loadReminder();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [KEY]: after });
  });
}

/**
 * Calls `listener` after each change, made here or elsewhere.
 * @returns a function that ends it.
 */
export function onReminderChanged(listener: (reminder: StoredReminder) => void): () => void {
  const changed: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    const change = changes[KEY];
    if (change) listener(readReminder(change.newValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => {
    browser.storage.local.onChanged.removeListener(changed);
  };
}
