import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WORDS as HISTORY_WORDS } from '../../src/pages/history/words.ts';
import { WORDS } from '../../src/pages/popup/words.ts';
import { dayOf, longDate } from '../../src/pages/shared/days.ts';
import { DAY_MS, shortDate } from '../../src/season/local-time.ts';
import { openDraft, send } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { pressOn } from '../browser/own-page.ts';
import { nameProgram, openList } from '../browser/prematch.ts';
import { atRest, until } from '../browser/until.ts';
import { troublesOnPage } from './axe.ts';
import { OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

/** The browser's own name for it, on the extension's pages. */
declare const chrome: Pick<Browser, 'tabs'>;

const browser = startBrowser();
const PROGRAMS = ['Mercy Emergency Medicine', 'Union Hill EM', 'Harbor Point EM'] as const;

/** Writes to a program in a mailbox of its own. */
const write = async (name: string): Promise<Page> => {
  const page = await browser.get().openMailbox();
  const email = `hall@${name.toLowerCase().replaceAll(' ', '-')}.example`;
  await openDraft(page, { to: [{ name: '', email }], subject: 'Thank you' });
  await page.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(page, { warning: [PLEADED] });
  return page;
};

/** The same to a program that is named, up to Send. */
const writeTo = async (name: string): Promise<Page> => {
  const page = await write(name);
  await openList(page);
  await nameProgram(page, name);
  return page;
};

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Resolves when the page shows the words, also in a tab behind another, which draws no frames. */
const comesToShow = (page: Page, words: string): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (!document.body.textContent.includes(wanted)) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, characterData: true, subtree: true });
        look();
      }),
    words,
  );

it('tells what to do while nothing is counted', async () => {
  const popup = await browser.get().openPage('popup');
  await comesToShow(popup, WORDS.empty.title);
  expect(await textOf(popup)).toContain(WORDS.empty.now);
  await popup.close();
});

it('counts a mail while it is sent in the next tab', async () => {
  const [name] = PROGRAMS;
  const popup = await browser.get().openPage('popup');
  const mailbox = await writeTo(name);
  await comesToShow(popup, name);
  const before = HISTORY_WORDS.spokenPlace(HISTORY_WORDS.places.thankYou, 0, 1);
  const after = HISTORY_WORDS.spokenPlace(HISTORY_WORDS.places.thankYou, 1, 1);
  await comesToShow(popup, before);
  const counted = comesToShow(popup, after);
  await send(mailbox);
  await counted;
  await popup.bringToFront();
  await until(popup, 'the last contact', async () =>
    (await popup.$eval('body', ({ textContent }) => textContent)).includes(
      WORDS.lastContact('today'),
    ),
  );
  await popup.close();
  await mailbox.close();
});

describe('the search', () => {
  let popup: Page;

  beforeAll(async () => {
    for (const name of PROGRAMS.slice(1)) await (await writeTo(name)).close();
  });
  beforeEach(async () => {
    popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await atRest(popup, 'the last row', () =>
      popup.$(`.rows li:nth-child(${PROGRAMS.length})`).then((row) => row?.boundingBox()),
    );
    return () => popup.close();
  });

  const rows = (): Promise<string[]> =>
    popup.$$eval('.row-name', (names) => names.map(({ textContent }) => textContent));
  const rowsBecome = async (names: readonly string[]): Promise<void> => {
    await until(popup, names.join(), async () => (await rows()).sort().join() === names.join());
  };

  it('takes what is typed anywhere, shows the programs of it, and Escape shows all again', async () => {
    await rowsBecome([...PROGRAMS].sort());
    await popup.keyboard.type('hill');
    await rowsBecome(['Union Hill EM']);
    await popup.keyboard.press('Escape');
    await rowsBecome([...PROGRAMS].sort());
  });

  it('says what matches nothing, and how many programs match', async () => {
    await popup.keyboard.type('zz');
    await comesToShow(popup, WORDS.noMatch('zz'));
    await rowsBecome([]);
    await popup.keyboard.press('Backspace');
    await popup.keyboard.press('Backspace');
    await popup.keyboard.type('EM');
    await comesToShow(popup, WORDS.found(3));
  });

  it('goes to a program by keys, and comes back to the same search', async () => {
    await popup.keyboard.type('harbor');
    await rowsBecome(['Harbor Point EM']);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await comesToShow(popup, HISTORY_WORDS.noMessages);
    await popup.keyboard.press('Escape');
    await rowsBecome(['Harbor Point EM']);
  });
});

describe('the program at hand', () => {
  /** Opens the popup over the mail tab that was in front. */
  const openOver = async (mailbox: Page): Promise<Page> => {
    await mailbox.bringToFront();
    const popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    return popup;
  };
  /** The script in a mail tab may still be on its way when the popup asks. */
  const isThreadRead = async (): Promise<boolean> => {
    const [tab] = await chrome.tabs.query({ url: ['https://mail.google.com/*'] });
    const asked = { prematch: 'tab.opened' };
    const opened: unknown = await chrome.tabs
      .sendMessage(tab?.id ?? 0, asked, { frameId: 0 })
      .catch(() => []);
    return Array.isArray(opened) && opened.length > 0;
  };
  const head = (popup: Page): Promise<string> =>
    popup.$eval('.at-hand-open', ({ textContent }) => textContent);

  it('is that of the email being written, first for the keys, and opens with a press', async () => {
    const [name] = PROGRAMS;
    const mailbox = await write(name);
    const popup = await openOver(mailbox);
    await until(popup, 'the panel', () => popup.$('.at-hand-open'));
    expect(await head(popup)).toContain(name);
    expect(await head(popup)).toContain(WORDS.atHand.nth('2nd'));
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await comesToShow(popup, HISTORY_WORDS.contacts(1));
    await popup.keyboard.press('Escape');
    await until(popup, 'the focus back on it', () => popup.$('.at-hand-open:focus'));
    expect(await troublesOnPage(popup)).toEqual([]);
    await popup.close();
    await mailbox.close();
  });

  it('is named with a press where it is not known yet', async () => {
    const mailbox = await browser.get().openMailbox();
    await openDraft(mailbox, {
      to: [{ name: 'Dr. Ada Reyes', email: 'reyes@redmesa-em.example' }],
      subject: 'Red Mesa Emergency Medicine Residency: interest',
    });
    await mailbox.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(mailbox, { warning: [PLEADED] });
    const popup = await openOver(mailbox);
    await pressOn(popup, WORDS.atHand.yes);
    await until(popup, 'the panel', () => popup.$('.at-hand-open:focus'));
    expect(await head(popup)).toContain('Red Mesa');
    expect(await head(popup)).toContain(WORDS.atHand.nth('1st'));
    await popup.close();
    await mailbox.close();
  });

  it('is that of the opened thread, whose invitation is noted with a press', async () => {
    const day = new Date(Date.now() + 21 * DAY_MS);
    const spelt = day.toLocaleDateString('en-US', {
      month: 'long',
      day: 'numeric',
      year: 'numeric',
    });
    const mailbox = await browser.get().openMailbox({
      view: 'thread',
      read: {
        from: { name: 'Tara Patel', email: 'patel@cedar-falls-em.example' },
        to: [{ name: 'Me Example', email: 'me@example.com' }],
        subject: 'Interview at the Cedar Falls Emergency Medicine Residency',
        html: `<div>We are pleased to invite you to interview at our emergency medicine residency on ${spelt}.</div><div>Tara Patel</div><div>Program Coordinator</div>`,
        at: Math.floor(Date.now() / 1000) * 1000 - DAY_MS,
      },
    });
    const early = await openOver(mailbox);
    await until(early, 'the thread read', () => early.evaluate(isThreadRead));
    await early.close();
    const popup = await openOver(mailbox);
    await pressOn(popup, WORDS.proposals.invitation.yes(longDate(dayOf(+day))));
    await until(popup, 'the panel', () => popup.$('.at-hand-open'));
    expect(await head(popup)).toContain(WORDS.atHand.opened);
    await comesToShow(popup, HISTORY_WORDS.step.interviewAhead(shortDate(dayOf(+day)), 21));
    await popup.close();
    await mailbox.close();
  });
});
