import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { WORDS } from '../../src/pages/popup/words.ts';
import { openDraft, send } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { pressOn, shows, showsNoMore, textOf } from '../browser/own-page.ts';
import { closeSheet, nameProgram, openList } from '../browser/prematch.ts';
import { until } from '../browser/until.ts';
import { OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const EMAIL = 'hall@union-hill.example';
const NAME = 'Union Hill EM';

/** Writes to the program in a mailbox of its own, up to Send. */
const write = async (): Promise<Page> => {
  const page = await browser.get().openMailbox();
  await openDraft(page, { to: [{ name: '', email: EMAIL }], subject: 'A question' });
  await page.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(page, { warning: [PLEADED] });
  return page;
};

/** The states of all contacts in the history, in a page of the extension. */
const contacts = (own: Page): Promise<string[]> =>
  own.evaluate(async () => {
    const opening = indexedDB.open('prematch');
    await new Promise((done) => (opening.onsuccess = done));
    const reading = opening.result.transaction('contacts').objectStore('contacts').getAll();
    await new Promise((done) => (reading.onsuccess = done));
    opening.result.close();
    return reading.result.map((contact: { state: string }) => contact.state);
  });

it('counts each mail of two tabs once when the worker is stopped while it is sent', async () => {
  const pages = [await write(), await write()];
  const [first] = pages;
  if (first === undefined) throw new Error('no tab');
  await first.bringToFront();
  await openList(first);
  await nameProgram(first, NAME);
  await closeSheet(first);
  const own = await browser.get().openPage('guide');
  for (const page of pages) {
    await page.bringToFront();
    await Promise.all([send(page), browser.get().stopWorker()]);
  }
  await own.bringToFront();
  await until(own, 'both sent', async () => (await contacts(own)).join() === 'sent,sent');
  for (const page of pages) await page.close();
  await own.close();
});

it('tells of a mail that could not be stored, and counts it when there is room', async () => {
  const page = await write();
  await browser.get().runInWorker((scope) => {
    scope.IDBObjectStore.prototype.add = () => {
      throw new scope.DOMException('No room.', 'QuotaExceededError');
    };
  });
  await page.bringToFront();
  await send(page);
  const popup = await browser.get().openPage('popup');
  await popup.bringToFront();
  await shows(popup, WORDS.safety.waiting(1));
  expect(await contacts(popup)).toHaveLength(2);
  // The next worker finds room.
  await browser.get().stopWorker();
  await openDraft(page, { to: [{ name: '', email: EMAIL }] });
  await popup.bringToFront();
  await showsNoMore(popup, WORDS.safety.waiting(1));
  expect(await contacts(popup)).toHaveLength(3);
  await popup.close();
  await page.close();
});

it('tells when the browser has deleted the history, until that is read', async () => {
  const popup = await browser.get().openPage('popup');
  await popup.bringToFront();
  await shows(popup, NAME);
  expect(await textOf(popup)).not.toContain('deleted the history');
  const own = await browser.get().openPage('guide');
  await own.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('prematch').onsuccess = done;
      }),
  );
  await own.close();
  await popup.bringToFront();
  await shows(popup, WORDS.empty.title);
  await shows(popup, 'deleted the history');
  await pressOn(popup, WORDS.safety.understood);
  await showsNoMore(popup, 'deleted the history');
  await popup.close();
});
