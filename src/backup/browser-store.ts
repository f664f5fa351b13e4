/** What was chosen, in the extension's storage. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { BADGE_KEY } from '../settings/badge-place.ts';
import { DISMISSED_KEY, KeptDismissals } from '../settings/dismissals.ts';
import { loadPause, PAUSE_KEY } from '../settings/pause-store.ts';
import { INSTALL_KEY, installKey, loadSettings, SETTINGS_KEY } from '../settings/settings.ts';
import { BadgePlace } from '../wire/wire.ts';
import type { Choices } from './backup.ts';
import type { ChoicesStore } from './restore.ts';

export const browserStore: ChoicesStore = {
  async read(): Promise<Choices> {
    const [settings, key, pause, stored] = await Promise.all([
      loadSettings(),
      installKey(),
      loadPause(),
      browser.storage.local.get(null),
    ]);
    return {
      settings,
      installKey: key,
      pause: { mailboxes: pause.mailboxes, drafts: pause.drafts },
      dismissed: v.parse(KeptDismissals, stored[DISMISSED_KEY]),
      badges: badgesIn(stored),
    };
  },

  async write({ settings, installKey: key, pause, dismissed, badges }: Choices): Promise<void> {
    const { local } = browser.storage;
    const [{ until }, stored] = await Promise.all([loadPause(), local.get(null)]);
    // One call, so that the browser keeps all of it or nothing.
    await local.set({
      [SETTINGS_KEY]: settings,
      [INSTALL_KEY]: key,
      [PAUSE_KEY]: { until, ...pause },
      [DISMISSED_KEY]: dismissed,
      ...Object.fromEntries(
        Object.entries(badges).map(([host, place]) => [`${BADGE_KEY}${host}`, place]),
      ),
    });
    const stale = Object.keys(badgesIn(stored)).filter((host) => !(host in badges));
    await local.remove(stale.map((host) => `${BADGE_KEY}${host}`));
  },
};

function badgesIn(stored: Readonly<Record<string, unknown>>): Choices['badges'] {
  const badges: Record<string, BadgePlace> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(BADGE_KEY)) continue;
    const place = v.safeParse(BadgePlace, value);
    if (place.success) badges[key.slice(BADGE_KEY.length)] = place.output;
  }
  return badges;
}

/** Forgets all that the extension's storage holds, also of private windows. */
export async function clearBrowserStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
