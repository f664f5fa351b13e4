/** What a system asks of all pages: the user's own colours, and less motion. */
import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefoxChrome } from './bidi.ts';
import type { Launched } from './launch.ts';

/** Each with its value, and the preference by which Firefox takes it from the system. */
const WISHES = {
  'forced-colors': { value: 'active', pref: 'browser.display.document_color_use', set: 2 },
  'prefers-reduced-motion': { value: 'reduce', pref: 'ui.prefersReducedMotion', set: 1 },
} as const;

/** An emulation ends with the session that began it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Resolves when the page has heard of the wish, or that it is over. */
export async function wish(
  { browser, found }: Launched,
  page: Page,
  name: keyof typeof WISHES,
  on: boolean,
): Promise<void> {
  const { value, pref, set } = WISHES[name];
  if (found.kind === 'chromium') {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    const features = on ? [{ name, value }] : [];
    await session.send('Emulation.setEmulatedMedia', { features });
  } else {
    const change = on ? `setIntPref('${pref}', ${set})` : `clearUserPref('${pref}')`;
    await inFirefoxChrome(browser, `Services.prefs.${change}`);
  }
  await page.waitForFunction(
    (query, matches) => matchMedia(query).matches === matches,
    {},
    `(${name}: ${value})`,
    on,
  );
}
