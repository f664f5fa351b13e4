import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WORDS } from '../../src/pages/backup/words.ts';
import { WORDS as OPTIONS } from '../../src/pages/options/words.ts';
import { openDraft, send } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { controlOf, pressOn, shows, textOf } from '../browser/own-page.ts';
import { nameProgram, openList } from '../browser/prematch.ts';
import { until } from '../browser/until.ts';
import { troublesOnPage } from './axe.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const downloads = await mkdtemp(join(tmpdir(), 'prematch-'));
const browser = startBrowser({ downloads });
afterAll(() => rm(downloads, { recursive: true }));

const LAKEVIEW = 'Lakeview Emergency Medicine';
const PASSPHRASE = 'lantern orchid ferry quartz';

/** The file that the page has saved, whole: its path and text. */
const saved = (page: Page, ending: string): Promise<{ path: string; text: string }> =>
  until(page, `a file ${ending}`, async () => {
    const name = (await readdir(downloads)).find((each) => each.endsWith(ending));
    if (name === undefined) return null;
    const path = join(downloads, name);
    const text = await readFile(path, 'utf8');
    return text === '' ? null : { path, text };
  });

/** What the popup shows of the history. */
const popupText = async (): Promise<string> => {
  const popup = await browser.get().openPage('popup');
  await until(popup, 'the popup', () => popup.$('.foot'));
  const text = await textOf(popup);
  await popup.close();
  return text;
};

beforeAll(async () => {
  const mailbox = await browser.get().openMailbox();
  await openDraft(mailbox, { to: [DIRECTOR], subject: '=Thank you' });
  await mailbox.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(mailbox, { warning: [PLEADED] });
  await openList(mailbox);
  await nameProgram(mailbox, LAKEVIEW);
  await send(mailbox);
  const popup = await browser.get().openPage('popup');
  await until(popup, 'the contact', async () => {
    const text = await textOf(popup);
    return text.includes(LAKEVIEW) && !text.includes('no email yet');
  });
  await popup.close();
  // Only now: what it tells of the send must have arrived.
  await mailbox.close();
});

it('saves a locked backup and a table, and after all was deleted puts the backup back', async () => {
  const before = await popupText();
  const page = await browser.get().openPage('options');
  await shows(page, WORDS.save.never);

  await pressOn(page, WORDS.table.button);
  await shows(page, WORDS.table.saved('', 1).slice(-12));
  const table = await saved(page, '.csv');
  expect(table.text.startsWith('\uFEFF"Date"')).toBe(true);
  expect(table.text).toContain(`"'=Thank you"`);

  await page.click(`[aria-label="${WORDS.save.lock}"]`);
  for (const label of [WORDS.save.passphrase, WORDS.save.repeat]) {
    await page.focus(await controlOf(page, label));
    await page.keyboard.type(PASSPHRASE);
  }
  expect(await troublesOnPage(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const backup = await saved(page, '.json');
  expect(backup.text).not.toContain('Lakeview');
  await shows(page, WORDS.save.last(Date.now(), 0, Date.now()));

  await pressOn(page, OPTIONS.data.delete);
  await pressOn(page, OPTIONS.data.yes);
  await shows(page, OPTIONS.data.deleted);
  expect(await popupText()).not.toContain(LAKEVIEW);

  const field = await page.$(`input${await controlOf(page, WORDS.restore.file)}`);
  if (!field) throw new Error('there is no field for the file');
  await (await field.toElement('input')).uploadFile(backup.path);
  await shows(page, WORDS.restore.locked);
  await page.focus('.confirm input[type="password"]');
  await page.keyboard.type('not the passphrase');
  await page.keyboard.press('Enter');
  await shows(page, WORDS.restore.wrongPassphrase);
  await page.$eval('.confirm input[type="password"]', (input) => {
    if (input instanceof HTMLInputElement) input.select();
  });
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await shows(page, WORDS.restore.intoEmpty);
  expect(await troublesOnPage(page)).toEqual([]);
  await pressOn(page, WORDS.restore.restore);
  await shows(page, WORDS.restore.done(1, 1));
  expect(await popupText()).toBe(before);
  await page.close();
});
