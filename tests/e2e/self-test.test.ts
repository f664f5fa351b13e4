import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/pages/popup/words.ts';
import { openDraft } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { pressOn, shows, textOf } from '../browser/own-page.ts';
import { until } from '../browser/until.ts';
import { troublesOnPage } from './axe.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

/** The browser's own name for it, on the extension's pages. */
declare const chrome: Pick<Browser, 'tabs' | 'scripting' | 'runtime'>;

const browser = startBrowser();

/** Opens the popup, and in it the self-test of the mail tab that was in front. */
const openSelfTest = async (): Promise<Page> => {
  const popup = await browser.get().openPage('popup');
  await popup.bringToFront();
  await pressOn(popup, WORDS.test.thisTab);
  await shows(popup, WORDS.test.title);
  return popup;
};

/** Each line of the self-test: its sign and its words. */
const lines = (popup: Page): Promise<string[]> =>
  popup.$$eval('.tests li', (items) =>
    items.map((item) => {
      const sign = item.querySelector('.verdict')?.className.split('verdict-')[1] ?? '';
      return `${sign}: ${item.textContent}`;
    }),
  );

it('says nothing of tabs while no mail is open', async () => {
  const popup = await browser.get().openPage('popup');
  await popup.bringToFront();
  await shows(popup, WORDS.empty.title);
  expect(await popup.$('.strip')).toBeNull();
  await popup.close();
});

describe('in a mail tab', () => {
  let mailbox: Page;

  beforeAll(async () => {
    mailbox = await browser.get().openMailbox();
    return () => mailbox.close();
  });

  it('waits for a compose window', async () => {
    const popup = await openSelfTest();
    expect(await textOf(popup)).toContain(WORDS.test.noCompose);
    await popup.close();
  });

  it('finds everything of a compose window', async () => {
    await mailbox.bringToFront();
    await openDraft(mailbox, { to: [DIRECTOR], subject: 'Thank you' });
    await mailbox.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(mailbox, { warning: [PLEADED] });
    const popup = await openSelfTest();
    const found = await lines(popup);
    expect(found.length).toBeGreaterThanOrEqual(7);
    expect(found.filter((line) => !line.startsWith('found: '))).toEqual([]);
    expect(await troublesOnPage(popup)).toEqual([]);
    await popup.close();
  });

  it('blacks out every word in the report', async () => {
    const popup = await openSelfTest();
    const report = await popup.$eval('.report', (area) =>
      area instanceof HTMLTextAreaElement ? area.value : '',
    );
    const { name, email } = DIRECTOR;
    const words = [OPENING, PLEA, name, email, 'Thank you', 'me@example.com']
      .join(' ')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3);
    expect(words.filter((word) => report.includes(word))).toEqual([]);
    expect(report).toMatch(/BODY 1\//);
    expect(report).toContain('[role=textbox]');
    await popup.close();
  });

  it('says in words what is missing, and what follows', async () => {
    await mailbox.evaluate(() => {
      for (const field of document.querySelectorAll('div[name="to"], textarea[name="to"]')) {
        field.setAttribute('name', 'renamed');
      }
    });
    const popup = await openSelfTest();
    const { recipients } = WORDS.test.parts;
    expect(await textOf(popup)).toContain(WORDS.test.misses(recipients.name));
    expect(await lines(popup)).toContain(
      `missing: ${recipients.name}: ${WORDS.test.verdicts.missing} ${recipients.missing}`,
    );
    await mailbox.evaluate(() => {
      for (const field of document.querySelectorAll('[name="renamed"]')) {
        field.setAttribute('name', 'to');
      }
    });
    await pressOn(popup, WORDS.test.again);
    await shows(popup, WORDS.test.allFound(1));
    await popup.close();
  });

  it('goes by keys alone, and gives the focus back', async () => {
    const popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await shows(popup, WORDS.test.thisTab);
    await popup.focus('.strip');
    await popup.keyboard.press('Enter');
    await shows(popup, WORDS.test.title);
    await popup.keyboard.press('Escape');
    await until(popup, 'the focus back', () =>
      popup.evaluate(() => document.activeElement?.classList.contains('strip') === true),
    );
    await popup.close();
  });
});

it('runs once in a document, however often the browser brings it', async () => {
  const mailbox = await browser.get().openMailbox();
  await openDraft(mailbox);
  await mailbox.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(mailbox, { warning: [PLEADED] });
  const before = await mailbox.$('prematch-ui');
  const popup = await browser.get().openPage('popup');
  await popup.evaluate(async () => {
    const { tabs, scripting, runtime } = chrome;
    const [tab] = await tabs.query({ url: 'https://mail.google.com/*' });
    const files = runtime.getManifest().content_scripts?.[0]?.js ?? [];
    const target = { tabId: tab?.id ?? -1 };
    for (let times = 0; times < 2; times += 1) await scripting.executeScript({ target, files });
  });
  await popup.close();
  await mailbox.bringToFront();
  await mailbox.keyboard.type('I hope to hear from you. ');
  await marksBecome(mailbox, { warning: [PLEADED] });
  expect(await before?.evaluate((node) => node.isConnected)).toBe(true);
  expect(await mailbox.$$('prematch-ui')).toHaveLength(1);
  await mailbox.close();
});
