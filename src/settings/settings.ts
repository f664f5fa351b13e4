/**
 * The user's settings in the extension's storage, under one key. Content scripts cannot read them:
 * see {@link closeStorage}.
 */
import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { InstallKey, readSettings, type Settings } from './schema.ts';

export type { InstallKey, Settings };

export const SETTINGS_KEY = 'settings';
export const INSTALL_KEY = 'installKey';

/** The settings, with defaults for what was never chosen. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY], Date.now());
}

/**
 * Changes some settings. The change is worked out from the settings as they are then, so two pages
 * that save at once lose nothing.
 * @throws when the browser refuses to store.
 */
export async function saveSettings(
  patch: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return navigator.locks.request('prematch-settings', async () => {
    const before = await loadSettings();
    const after = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) };
    await browser.storage.local.set({ [SETTINGS_KEY]: after });
    return after;
  });
}

/**
 * Calls `listener` after each change, made here or elsewhere, with the settings after and before it.
 * @returns a function that ends it.
 */
export function onSettingsChanged(
  listener: (settings: Settings, before: Settings) => void,
): () => void {
  const changed: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    const change = changes[SETTINGS_KEY];
    if (!change) return;
    const now = Date.now();
    listener(readSettings(change.newValue, now), readSettings(change.oldValue, now));
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => {
    browser.storage.local.onChanged.removeListener(changed);
  };
}

/**
 * The key of this install's fingerprints, made once. Without it a fingerprint tells nothing about
 * the text it was taken from.
 */
export async function installKey(): Promise<InstallKey> {
  return navigator.locks.request('prematch-install-key', async () => {
    const stored = await browser.storage.local.get(INSTALL_KEY);
    const known = v.safeParse(InstallKey, stored[INSTALL_KEY]);
    if (known.success) return known.output;
    const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4));
    const made: InstallKey = [a, b, c, d];
    await browser.storage.local.set({ [INSTALL_KEY]: made });
    return made;
  });
}

/**
 * Calls `listener` after the key was replaced by a backup's, or deleted: it is to be asked for anew.
 * @returns a function that ends it.
 */
export function onInstallKeyChanged(listener: () => void): () => void {
  const changed: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    if (INSTALL_KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => {
    browser.storage.local.onChanged.removeListener(changed);
  };
}

interface AccessLevel {
  setAccessLevel(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps settings out of reach of content scripts, which live in the mail page's process. Browsers
 * without the call keep their default.
 */
export async function closeStorage(): Promise<void> {
  const storage: object = browser.storage.local;
  if (hasAccessLevel(storage)) await storage.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

function hasAccessLevel(storage: object): storage is AccessLevel {
  return 'setAccessLevel' in storage && typeof storage.setAccessLevel === 'function';
}
