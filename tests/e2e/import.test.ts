import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/pages/import/words.ts';
import { WORDS as OPTIONS } from '../../src/pages/options/words.ts';
import { asMbox, seasonArchive } from '../archive/season-archive.ts';
import { controlOf, pressOn, shows } from '../browser/own-page.ts';
import { until } from '../browser/until.ts';
import { troublesOnPage } from './axe.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const MAILS = { residency: 90, others: 60, start: Date.UTC(2026, 8, 1) };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prematch-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Gives the page a file, as its button does. */
async function choose(page: Page, name: string, content: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const input = await until(page, 'the choice of files', () => page.$('input[type="file"]'));
  if (!isInput(input)) throw new TypeError('it is no input');
  await input.uploadFile(path);
}

/** The programs of the popup's list, also those that are out of sight and not drawn. */
const namesIn = (popup: Page): Promise<readonly string[]> =>
  popup.$$eval('.row-name', (rows) => rows.map(({ textContent }) => textContent));

const isInput = (element: ElementHandle): element is ElementHandle<HTMLInputElement> =>
  'uploadFile' in element;

describe('a mailbox file', () => {
  it('is looked at first, then in the history as a whole, and adds nothing twice', async () => {
    const archive = seasonArchive(7, MAILS);
    const mbox = [...asMbox(archive)].join('');
    const options = await browser.get().openPage('options');
    await shows(options, OPTIONS.data.import);
    await options.close();
    const page = await browser.get().openPage('import');
    await choose(page, 'Sent.mbox', mbox);
    const sum = WORDS.preview.sum(archive.programs.length, MAILS.residency);
    await shows(page, sum);
    await shows(page, WORDS.preview.leftOut(MAILS.others));
    expect(await troublesOnPage(page)).toEqual([]);
    await pressOn(page, WORDS.preview.import(archive.programs.length, MAILS.residency));
    await shows(page, WORDS.done.sum(archive.programs.length, MAILS.residency));

    await pressOn(page, WORDS.done.another);
    await choose(page, 'Sent.mbox', mbox);
    await shows(page, WORDS.preview.known(MAILS.residency));
    await page.close();

    const popup = await browser.get().openPage('popup');
    await until(popup, 'all programs', async () => {
      const names = await namesIn(popup);
      return names.length === archive.programs.length;
    });
    expect((await namesIn(popup)).join()).toContain('Silver Fork');
    await popup.close();
  });
});

it('names the messages that it cannot read, and takes nothing before it is told to', async () => {
  const page = await browser.get().openPage('import');
  await choose(page, 'broken.mbox', 'From a Tue Feb 09 15:15:00 +0000 2027\n\nno head at all\n');
  await shows(page, WORDS.preview.nothing);
  await pressOn(page, WORDS.preview.troubles(1));
  await shows(page, `broken.mbox, message 1, byte 0 ${WORDS.preview.trouble['no-mail']}`);
  await page.close();
});

it('takes a list of programs that is pasted, with names as they are mended', async () => {
  const page = await browser.get().openPage('import');
  await page.focus(await controlOf(page, WORDS.choose.paste));
  await page.keyboard.type('Zephyr Hills, Tampa\nApple Valley EM <pc@applevalley.example>');
  await pressOn(page, WORDS.choose.read);
  await shows(page, WORDS.preview.sum(2, 0));
  await page.focus(`[aria-label="${WORDS.preview.nameOf('Zephyr Hills')}"]`);
  await page.keyboard.press('End');
  await page.keyboard.type(' EM');
  await pressOn(page, WORDS.preview.import(2, 0));
  await shows(page, WORDS.done.sum(2, 0));
  await page.close();
  const popup = await browser.get().openPage('popup');
  await until(popup, 'the program', async () => (await namesIn(popup)).includes('Zephyr Hills EM'));
  await popup.close();
});
