/** The pause in the extension's storage. */
import browser from 'webextension-polyfill';
import { type Pause, readPause } from './pause.ts';

export const PAUSE_KEY = 'pause';

/** @throws when the browser cannot read its storage. */
export async function loadPause(): Promise<Pause> {
  const stored = await browser.storage.local.get(PAUSE_KEY);
  return readPause(stored[PAUSE_KEY]);
}

/**
 * Changes the pause, from what it is then.
 * @throws when the browser refuses to store.
 */
export async function savePause(change: (pause: Pause) => Pause): Promise<void> {
  await navigator.locks.request('prematch-pause', async () => {
    await browser.storage.local.set({ [PAUSE_KEY]: change(await loadPause()) });
  });
}

/**
 * Calls `listener` after each change, made here or elsewhere.
 * @returns a function that ends it.
 */
export function onPauseChanged(listener: (pause: Pause) => void): () => void {
  const changed: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    const change = changes[PAUSE_KEY];
    if (change) listener(readPause(change.newValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => {
    browser.storage.local.onChanged.removeListener(changed);
  };
}
