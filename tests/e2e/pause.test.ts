import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/inline/words.ts';
import { WORDS } from '../../src/pages/popup/words.ts';
import { openDraft, send } from '../browser/mailbox.ts';
import { marked, marks, marksBecome } from '../browser/marks.ts';
import { pressOn, shows, showsNoMore, textOf } from '../browser/own-page.ts';
import { focusedItem, isShown, openList, pressButton, readBadge } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { troublesInUi, troublesOnPage } from './axe.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

/** The browser's own name for it, on the extension's pages. */
declare const chrome: Pick<Browser, 'storage'>;

const browser = startBrowser();
const ME = 'me@example.com';
const { choices } = words.pause;

let mailbox: Page;

const write = async (): Promise<void> => {
  await openDraft(mailbox, { to: [DIRECTOR], subject: 'Thank you' });
  await mailbox.keyboard.type(`${OPENING} ${PLEA} `);
};

const pauseAtBadge = async (choice: keyof typeof choices): Promise<void> => {
  await openList(mailbox);
  await pressButton(mailbox, words.pause.label);
  await pressButton(mailbox, `${words.pause.label}: ${choices[choice]}`);
};

const nothingMarked = (): Promise<unknown> =>
  until(mailbox, 'no marks', async () => (await marks(mailbox)).length === 0);

beforeEach(async () => {
  mailbox = await browser.get().openMailbox();
  await write();
  await marksBecome(mailbox, { warning: [PLEADED] });
  return () => mailbox.close();
});

describe('a pause at the badge', () => {
  it('of this email takes its marks away, says so, and ends when asked', async () => {
    await pauseAtBadge('message');
    await nothingMarked();
    await isShown(mailbox, words.pause.told({ of: 'message' }));
    await until(mailbox, 'the focus on the way back', async () =>
      (await focusedItem(mailbox)).includes(words.pause.resume),
    );
    expect(await readBadge(mailbox)).toContain(words.pause.told({ of: 'message' }));
    expect(await troublesInUi(mailbox)).toEqual([]);
    await mailbox.keyboard.press('Enter');
    await marksBecome(mailbox, { warning: [PLEADED] });
  });

  it('of this email leaves the next one alone', async () => {
    await pauseAtBadge('message');
    await nothingMarked();
    await write();
    await until(
      mailbox,
      'the other marked',
      async () => (await marked(mailbox, 'warning')).length === 1,
    );
  });

  it('of this mailbox holds for every email from there, and counts none', async () => {
    await pauseAtBadge('mailbox');
    await nothingMarked();
    await isShown(mailbox, words.pause.told({ of: 'mailbox', mailbox: ME }));
    await send(mailbox);
    await write();
    await until(mailbox, 'the badge', async () =>
      (await readBadge(mailbox)).includes(words.pause.told({ of: 'mailbox', mailbox: ME })),
    );
    expect(await marks(mailbox)).toEqual([]);
    const popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await shows(popup, WORDS.pause.mailbox(ME));
    expect(await textOf(popup)).toContain(WORDS.empty.title);
    await pressOn(popup, WORDS.pause.resume);
    await showsNoMore(popup, WORDS.pause.mailbox(ME));
    await popup.close();
    await mailbox.bringToFront();
    await marksBecome(mailbox, { warning: [PLEADED] });
  });
});

describe('a pause from the popup', () => {
  it('of an hour is obeyed at once by every mail tab, and told there', async () => {
    const second = await browser.get().openMailbox();
    await openDraft(second);
    await second.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(second, { warning: [PLEADED] });
    const popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await pressOn(popup, WORDS.test.thisTab);
    await pressOn(popup, WORDS.pause.hour);
    await shows(popup, 'Paused until');
    expect(await troublesOnPage(popup)).toEqual([]);
    for (const page of [second, mailbox]) {
      await page.bringToFront();
      await until(page, 'no marks', async () => (await marks(page)).length === 0);
      expect(await readBadge(page)).toMatch(/Paused until \d/);
    }
    await popup.bringToFront();
    await pressOn(popup, WORDS.pause.resume);
    await showsNoMore(popup, 'Paused until');
    for (const page of [second, mailbox]) {
      await page.bringToFront();
      await marksBecome(page, { warning: [PLEADED] });
    }
    await second.close();
    await popup.close();
  });

  it('of an hour ends by itself', async () => {
    const popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await shows(popup, WORDS.test.thisTab);
    // An hour that began 59 minutes and 58 seconds ago.
    await popup.evaluate(async () => {
      const until = Date.now() + 2000;
      await chrome.storage.local.set({ pause: { until, mailboxes: [], drafts: [] } });
    });
    await shows(popup, 'Paused until');
    await mailbox.bringToFront();
    await nothingMarked();
    await marksBecome(mailbox, { warning: [PLEADED] });
    await popup.bringToFront();
    await showsNoMore(popup, 'Paused until');
    await popup.close();
  });
});

it('of an email is kept for when its draft is opened again', async () => {
  await pauseAtBadge('message');
  await nothingMarked();
  const { draft: id } = await until(mailbox, 'the draft saved', () =>
    mailbox.evaluate(() => window.__mailbox.drafts.at(-1)),
  );
  await mailbox.click('.Ha');
  await ui(mailbox).waitForNone('.pill');
  await mailbox.evaluate((kept) => window.__mailbox.reopen(kept), id);
  await until(mailbox, 'the badge', async () =>
    (await readBadge(mailbox).catch(() => '')).includes(words.pause.told({ of: 'message' })),
  );
  expect(await marks(mailbox)).toEqual([]);
});
