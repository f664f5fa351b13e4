import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { expect, it } from 'vitest';
import { openDraft, send } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { nameProgram, openList } from '../browser/prematch.ts';
import { until } from '../browser/until.ts';
import { DIRECTOR, OPENING, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();

/** The browser's own name for it, on the extension's pages. */
declare const chrome: Pick<Browser, 'storage'>;

const SUBJECT = 'Continued interest, and one update';
/** A claim, and so quoted: but never more than the beginning of it. */
const CLAIM =
  'I will rank your program first, because the residents spoke of the marigold ward of your hospital, where the lamps go out at nine, where the nurses sing, and where I saw what a windowsill full of thermometers is good for on a long night in winter.';
const NEWS = 'I passed Step 3';
/** Neither news nor a claim. */
const PRIVATE =
  'My grandmother mends nets in a harbour of forty tangerine boats, and on the evenings when the fog is thick she counts them by their horns until the last one is home, which is what I think of whenever a waiting room grows quiet and somebody says that everybody has been seen for tonight.';
const BODY = `${OPENING} ${NEWS} in January. ${PRIVATE} ${CLAIM} `;

/** Every string that the extension keeps, in whichever database or storage, keys and all. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    found.push(await caches.keys());
    for (const area of ['local', 'session', 'sync'] as const) {
      found.push(await chrome.storage[area].get(null));
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const database = opening.result;
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => (reading.onsuccess = resolve));
        found.push([name, store, reading.result]);
      }
      database.close();
    }
    const strings: string[] = [];
    JSON.stringify(found, (key, value: unknown) => {
      strings.push(key);
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    return strings;
  });

/** Whether two texts have so many characters in a row in common. */
const shares = (one: string, other: string, length: number): boolean => {
  for (let at = 0; at + length <= one.length; at += 1) {
    if (other.includes(one.slice(at, at + length))) return true;
  }
  return false;
};

it('keeps of a sent mail its subject and short quotes, and nowhere its text', async () => {
  const page = await browser.get().openMailbox();
  await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
  await page.keyboard.type(BODY);
  await marksBecome(page, { warning: [PROMISED] });
  await openList(page);
  await nameProgram(page, 'Lakeview Emergency Medicine');
  await send(page);

  const own = await browser.get().openPage('options');
  await own.bringToFront();
  const strings = await until(own, 'the contact', async () => {
    const now = await kept(own);
    return now.includes(SUBJECT) && now;
  });
  // The quotes are there, so what is not there would be seen as well.
  expect(strings.filter((text) => text.startsWith(NEWS))).toHaveLength(1);
  expect(strings.filter((text) => text.startsWith(CLAIM.slice(0, 100)))).toHaveLength(1);
  for (const text of strings.filter((each) => shares(each, BODY, 20))) {
    expect(text.length).toBeLessThanOrEqual(160);
  }
  expect(strings.filter((text) => /windowsill|grandmother|tangerine|tonight/.test(text))).toEqual(
    [],
  );

  const ofMailbox = await page.evaluate(async () => [
    ...Object.entries(localStorage),
    ...Object.entries(sessionStorage),
    ...(await indexedDB.databases()),
    document.cookie,
  ]);
  expect(ofMailbox).toEqual(['']);
  await own.close();
  await page.close();
});
