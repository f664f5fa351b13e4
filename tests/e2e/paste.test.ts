import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/pages/paste/words.ts';
import { WORDS as HISTORY_WORDS } from '../../src/pages/history/words.ts';
import { WORDS as POPUP } from '../../src/pages/popup/words.ts';
import { undo } from '../browser/mailbox.ts';
import { controlOf, pressOn, shows } from '../browser/own-page.ts';
import { until } from '../browser/until.ts';
import { troublesOnPage } from './axe.ts';
import { OPENING, PLEA, PROMISE } from './letter.ts';
import { startBrowser } from './start-browser.ts';

/** The browser's own name for it, on the extension's pages. */
declare const chrome: Pick<Browser, 'storage'>;

const browser = startBrowser();
const TEXT = `${OPENING} ${PROMISE} ${PLEA}`;
const PROGRAM = 'Harbor Point EM';

let page: Page;

const area = (): Promise<string> => controlOf(page, WORDS.text);
const valueOf = async (): Promise<string> =>
  page.$eval(await area(), (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));

/** Puts a text where the caret is, at once, as pasting does. */
const insert = (where: Page, text: string): Promise<unknown> =>
  // Deprecated, and without a successor.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  where.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);

const paste = async (text: string): Promise<void> => {
  await page.focus(await area());
  await insert(page, text);
};

const choose = async (label: string, value: string): Promise<void> => {
  await page.select(await controlOf(page, label), value);
};

const nameProgram = async (name: string): Promise<void> => {
  await choose(WORDS.program, '+');
  await page.focus(await controlOf(page, WORDS.newName));
  await page.keyboard.type(name);
};

beforeEach(async () => {
  page = await browser.get().openPage('paste');
  await page.bringToFront();
  return () => page.close();
});

describe('a text that stands in no compose window', () => {
  it('is checked as it is pasted: quote, reason, section and wordings', async () => {
    await paste(TEXT);
    await shows(page, PROMISE);
    const [found] = await page.$$eval('.found', (articles) =>
      articles
        .filter(({ textContent }) => textContent.includes('rank list'))
        .map((article) => ({
          quote: article.querySelector('q')?.textContent,
          wordings: article.querySelectorAll('.wordings p').length,
          section: article.querySelector('a')?.href.split('#')[1],
        })),
    );
    expect(found).toMatchObject({ quote: PROMISE, section: 's-2-2' });
    expect(found?.wordings).toBeGreaterThan(0);
    expect(await troublesOnPage(page)).toEqual([]);
  });

  it('is mended in its field, and one undo brings the words back', async () => {
    await paste(TEXT);
    await shows(page, PLEA);
    const button = await until(page, 'a wording', () =>
      page.evaluate((quote) => {
        const found = [...document.querySelectorAll('.found')].find(({ textContent }) =>
          textContent.includes(quote),
        );
        return found?.querySelector('.wordings .button')?.getAttribute('aria-label');
      }, PLEA),
    );
    await pressOn(page, button);
    const wording = button.slice(WORDS.replaceWith('').length);
    await until(page, 'the wording', async () => (await valueOf()) === TEXT.replace(PLEA, wording));
    await undo(page);
    expect(await valueOf()).toBe(TEXT);
  });

  it('shows the words of a finding where they stand', async () => {
    await paste(TEXT);
    await pressOn(page, WORDS.show(PLEA));
    const selected = await page.$eval(await area(), (field) =>
      field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : '',
    );
    expect(selected).toBe(PLEA);
  });

  it('is taken for a message to a program where the program is chosen', async () => {
    await paste('The ramen downtown was lovely. Tell me where I am ranked.');
    await shows(page, WORDS.foreign);
    await nameProgram(PROGRAM);
    await until(page, 'findings', async () => (await page.$('.found')) !== null);
  });

  it('leaves nothing behind', async () => {
    await paste(TEXT);
    await shows(page, PLEA);
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
        Object.values(localStorage),
      ]),
    );
    expect(kept).not.toContain(PLEA);
    const another = await browser.get().openPage('paste');
    await another.bringToFront();
    await shows(another, WORDS.empty);
    await another.close();
  });
});

describe('“I sent this”', () => {
  it('asks for the program first', async () => {
    await paste(TEXT);
    await shows(page, PLEA);
    await pressOn(page, WORDS.sent);
    await pressOn(page, WORDS.countIt);
    await shows(page, WORDS.needsProgram);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select');
    expect(await troublesOnPage(page)).toEqual([]);
  });

  it('counts the contact with its purpose, way and day, and the next text knows of it', async () => {
    await paste(TEXT);
    await nameProgram(PROGRAM);
    await choose(WORDS.purpose, 'thank-you');
    await shows(page, PLEA);
    await pressOn(page, WORDS.sent);
    await pressOn(page, WORDS.countIt);
    await shows(page, `Counted for ${PROGRAM}`);
    const popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await pressOn(popup, PROGRAM);
    await shows(popup, HISTORY_WORDS.byHand(HISTORY_WORDS.channels.portal));
    expect(await popup.$eval('.message select', (purpose) => purpose.value)).toBe('thank-you');
    await popup.close();
    await page.bringToFront();
    await pressOn(page, WORDS.another);
    expect(await valueOf()).toBe('');
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('anybody can use it, also at twice the size', async () => {
    await chooseTheme(theme);
    await paste(TEXT);
    await shows(page, PLEA);
    await pressOn(page, WORDS.sent);
    expect(await troublesOnPage(page)).toEqual([]);
    // A window of half the width is what a page gets that is drawn twice as large.
    await page.setViewport({ width: 320, height: 700 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

it('is at hand in the popup, where the text stays while one looks elsewhere', async () => {
  const popup = await browser.get().openPage('popup');
  await popup.bringToFront();
  await pressOn(popup, POPUP.paste);
  const field = await controlOf(popup, WORDS.text);
  await popup.focus(field);
  await insert(popup, TEXT);
  await shows(popup, PLEA);
  expect(await troublesOnPage(popup)).toEqual([]);
  await popup.keyboard.press('Escape');
  await until(popup, 'the overview', () =>
    popup.evaluate(() => document.activeElement?.getAttribute('data-place') === 'paste'),
  );
  await popup.keyboard.press('Enter');
  await shows(popup, PLEA);
  await popup.close();
});

/** Chooses the theme of the extension's pages, as its options do. */
async function chooseTheme(theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((wanted) => chrome.storage.local.set({ settings: { theme: wanted } }), theme);
  await until(page, 'the theme', () =>
    page.evaluate((wanted) => document.documentElement.dataset['theme'] === wanted, theme),
  );
}
