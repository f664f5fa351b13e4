import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/pages/popup/words.ts';
import { grantWithoutQuestion, setHostAccess } from '../browser/host-access.ts';
import { openDraft } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { pressOn, shows, showsNoMore } from '../browser/own-page.ts';
import { troublesOnPage } from './axe.ts';
import { OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();

describe('while the mail hosts are closed to Prematch', () => {
  let mailbox: Page;
  let popup: Page;

  beforeEach(async () => {
    await setHostAccess(browser.get(), false);
    mailbox = await browser.get().openMailbox();
    await openDraft(mailbox);
    await mailbox.keyboard.type(`${OPENING} ${PLEA} `);
    popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await shows(popup, WORDS.access.off);
    return async () => {
      await popup.close();
      await mailbox.close();
      await setHostAccess(browser.get(), true);
    };
  });

  /** The open draft is checked without a reload. */
  const isChecked = async (): Promise<void> => {
    await showsNoMore(popup, WORDS.access.off);
    await mailbox.bringToFront();
    await marksBecome(mailbox, { warning: [PLEADED] });
    expect(await mailbox.$$('prematch-ui')).toHaveLength(1);
  };

  it('the popup says so, and anybody can use it', async () => {
    expect(await mailbox.$('prematch-ui')).toBeNull();
    expect(await troublesOnPage(popup)).toEqual([]);
  });

  it('it notices that they were opened elsewhere, and open drafts are checked', async () => {
    await setHostAccess(browser.get(), true);
    await isChecked();
  });

  // Chromium asks in a window of its own that no protocol can reach.
  it.runIf(process.env['PREMATCH_TEST_BROWSER'] === 'firefox')(
    'one press opens them, and open drafts are checked',
    async () => {
      await grantWithoutQuestion(browser.get());
      await pressOn(popup, WORDS.access.allow);
      await isChecked();
    },
  );
});
