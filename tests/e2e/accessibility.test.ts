import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WORDS as OPTIONS } from '../../src/pages/options/words.ts';
import { WORDS as HISTORY_WORDS } from '../../src/pages/history/words.ts';
import { openDraft, send } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { pressOn, shows } from '../browser/own-page.ts';
import { nameProgram, openCard, openList, openTemplates } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { troublesInUi, troublesOnPage } from './axe.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED, PROMISE, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const DRAFT = { to: [DIRECTOR], subject: 'Continued interest' };

/** Opens a draft with something to mend. */
const write = async (theme: 'light' | 'dark'): Promise<Page> => {
  const page = await browser.get().openMailbox({ theme });
  await openDraft(page, DRAFT);
  await page.keyboard.type(`${OPENING} ${PROMISE} ${PLEA} Where am I ranked? `);
  await marksBecome(page, { error: ['Where am I ranked'], warning: [PROMISED, PLEADED] });
  return page;
};

it('is told by axe of what is wrong', async () => {
  const popup = await browser.get().openPage('popup');
  await popup.evaluate(() => {
    document.body.append(document.createElement('button'));
  });
  expect(await troublesOnPage(popup)).toContain('button-name: <button></button>');
  await popup.close();
  const mailbox = await browser.get().openMailbox();
  await openDraft(mailbox);
  await ui(mailbox).waitFor('.pill button');
  await ui(mailbox).evaluate((root) => {
    root.querySelector('.pill')?.append(document.createElement('button'));
  });
  expect(await troublesInUi(mailbox)).toContain('button-name: <button></button>');
  await mailbox.close();
});

it('has an empty popup that anybody can use', async () => {
  const page = await browser.get().openPage('popup');
  await until(page, 'the popup', () => page.$('.empty'));
  expect(await troublesOnPage(page)).toEqual([]);
  await page.close();
});

describe.each(['light', 'dark'] as const)('in the %s theme, anybody can use', (theme) => {
  describe('in a compose window', () => {
    let page: Page;

    beforeEach(async () => {
      page = await write(theme);
      return () => page.close();
    });

    it('the badge and the card', async () => {
      await openCard(page, PROMISED);
      expect(await troublesInUi(page)).toEqual([]);
    });

    it('the list', async () => {
      await openList(page);
      expect(await troublesInUi(page)).toEqual([]);
    });

    it('the templates', async () => {
      await openTemplates(page);
      expect(await troublesInUi(page)).toEqual([]);
    });
  });

  describe('of the pages', () => {
    beforeAll(async () => {
      const mailbox = await browser.get().openMailbox({ theme });
      await openDraft(mailbox, DRAFT);
      await mailbox.keyboard.type(`${OPENING} ${PROMISE} `);
      await marksBecome(mailbox, { warning: [PROMISED] });
      await openList(mailbox);
      if (theme === 'light') await nameProgram(mailbox, 'Lakeview Emergency Medicine');
      await send(mailbox);
      await mailbox.close();
      await chooseTheme(theme);
    });

    it.each(['popup', 'guide', 'options'] as const)('the %s', async (name) => {
      const page = await browser.get().openPage(name);
      await until(page, 'the page', () => page.$('h1'));
      expect(await troublesOnPage(page)).toEqual([]);
      await page.close();
    });

    it('a program in the popup', async () => {
      const page = await browser.get().openPage('popup');
      const row = await until(page, 'a program', () => page.$('.row'));
      await row.click();
      await until(page, 'its emails', () => page.$('.messages article'));
      expect(await troublesOnPage(page)).toEqual([]);
      await pressOn(page, HISTORY_WORDS.details.title);
      await pressOn(page, HISTORY_WORDS.people.add);
      await pressOn(page, HISTORY_WORDS.add.label);
      await shows(page, HISTORY_WORDS.add.topicHint);
      expect(await troublesOnPage(page)).toEqual([]);
      await page.close();
    });
  });
});

/** Chooses the theme of the extension's pages in its options. */
async function chooseTheme(theme: 'light' | 'dark'): Promise<void> {
  const page = await browser.get().openPage('options');
  const label = OPTIONS.look.themes[theme];
  await until(page, 'the choice', () =>
    page.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const choice = labels.find(({ textContent }) => textContent === wanted);
      choice?.click();
      return choice !== undefined;
    }, label),
  );
  await until(page, 'the theme', () =>
    page.evaluate((wanted) => document.documentElement.dataset['theme'] === wanted, theme),
  );
  await page.close();
}
