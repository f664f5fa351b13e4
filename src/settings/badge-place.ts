/** Where the user has put the badge, host by host. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { BadgePlace } from '../wire/wire.ts';

export const BADGE_KEY = 'badge ';
const keyOf = (host: string): string => `${BADGE_KEY}${host}`;

/**
 * Null where it was never moved.
 * @throws when the browser cannot read its storage.
 */
export async function loadBadgePlace(host: string): Promise<BadgePlace | null> {
  const key = keyOf(host);
  const read = v.safeParse(BadgePlace, (await browser.storage.local.get(key))[key]);
  return read.success ? read.output : null;
}

/** @throws when the browser refuses to store. */
export async function saveBadgePlace(host: string, place: BadgePlace): Promise<void> {
  await browser.storage.local.set({ [keyOf(host)]: place });
}
