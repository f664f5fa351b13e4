import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/inline/words.ts';
import { WORDS as HISTORY_WORDS } from '../../src/pages/history/words.ts';
import { MAIN_KEY, press, pressTimes } from '../browser/keys.ts';
import {
  bodyHtml,
  enterBody,
  isToldSent,
  openDraft,
  selectedText,
  send,
  SEND_BY,
  transmitted,
  windowOf,
} from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import {
  badgeBecomes,
  closeSheet,
  isShown,
  nameProgram,
  openList,
  pressButton,
  readCard,
  readGate,
} from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import type { MailboxOptions } from '../webmail/options.ts';
import { troublesInUi } from './axe.ts';
import { OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let page: Page;

const ERROR = 'Where am I ranked on your list?';
const FOUND = 'Where am I ranked';
const GATE = 'dialog[open]';
const UNSENT = `${words.product}: ${words.badge.unsent}`;

const open = async (options: MailboxOptions = {}): Promise<void> => {
  page = await browser.get().openMailbox(options);
};

beforeEach(() => open());
afterEach(() => page.close());

/** The browser's own name for it, on the extension's pages. */
declare const chrome: Pick<Browser, 'storage'>;

/** Writes to a program of its own, with an error in the text. */
const writeError = async (name: string): Promise<string> => {
  const email = `hall@${name.toLowerCase().replaceAll(' ', '-')}.example`;
  await openDraft(page, { to: [{ name: '', email }], subject: 'An update' });
  await page.keyboard.type(`${OPENING} ${ERROR} `);
  await marksBecome(page, { error: [FOUND] });
  return email;
};

const writeClean = async (to = 'hall@clean.example'): Promise<void> => {
  await openDraft(page, { to: [{ name: '', email: to }], subject: 'An update' });
  await page.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(page, { warning: [PLEADED] });
};

const sentCount = (): Promise<number> => page.evaluate(() => window.__mailbox.sent.length);

const isSent = (count = 1): Promise<boolean> =>
  until(page, 'the mail to go out', async () => (await sentCount()) === count);

const gateShown = (): Promise<{ title: string; names: readonly string[] }> => readGate(page);

/** The words on the button of the dialog that has the focus. */
const focusedChoice = (): Promise<string> =>
  ui(page).evaluateAll(
    (roots) => roots.map((root) => root.activeElement?.textContent ?? '').find(Boolean) ?? '',
  );

/** How many mails the history counts to who is written to; read in a mailbox of its own. */
const countedTo = async (email: string, told: string): Promise<void> => {
  const later = await browser.get().openMailbox();
  await openDraft(later, { to: [{ name: '', email }] });
  await later.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(later, { warning: [PLEADED] });
  await openList(later);
  await isShown(later, told);
  await later.close();
};

/** Remembers of every click that reaches the mailbox's Send whether a person made it. */
const watchClicks = (): Promise<void> =>
  page.evaluate(() => {
    const heard: boolean[] = [];
    Object.assign(window, { heard });
    document.querySelector('.aoO')?.addEventListener('click', (event) => {
      heard.push(event.isTrusted && !event.defaultPrevented);
    });
  });
const clicks = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'heard') as unknown);

const SEND_WAYS = {
  ...SEND_BY,
  space: async (on: Page): Promise<void> => {
    await (await on.$('.aoO'))?.focus();
    await on.keyboard.press(' ');
  },
};

describe('a mail with an error', () => {
  it.each([
    ['a click', 'click', 'Gate Click EM'],
    ['keys', 'keys', 'Gate Keys EM'],
    ['Enter on Send', 'button', 'Gate Enter EM'],
    ['the space bar on Send', 'space', 'Gate Space EM'],
  ] as const)('sent by %s is asked about, and goes out as written', async (_what, by, name) => {
    const email = await writeError(name);
    await openList(page);
    await nameProgram(page, name);
    await closeSheet(page);
    const html = await bodyHtml(page);
    await SEND_WAYS[by](page);
    expect(await gateShown()).toEqual({
      title: words.gate.title(1, name),
      names: [expect.stringMatching(/\w/)],
    });
    await isShown(page, 'Guide ');
    expect(await sentCount()).toBe(0);
    await pressButton(page, words.gate.send);
    await isSent();
    expect(await page.evaluate(() => window.__mailbox.sent[0]?.html)).toBe(transmitted(html));
    await ui(page).waitForNone(GATE);
    await countedTo(email, '1 email so far');
  });

  it('goes back to the words in question, opens their card, and is asked about once', async () => {
    await writeError('Gate Back EM');
    await SEND_BY.click(page);
    const { names } = await gateShown();
    expect(await focusedChoice()).toBe(words.gate.back);
    await page.keyboard.press('Enter');
    await ui(page).waitForNone(GATE);
    await until(page, 'the words selected', async () => (await selectedText(page)) !== '');
    expect(ERROR).toContain(await selectedText(page));
    expect([(await readCard(page)).title]).toEqual(names);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe(
      'true',
    );
    expect(await sentCount()).toBe(0);
    await SEND_BY.click(page);
    await isSent();
  });

  it('keeps the focus in the dialog, and Escape goes back', async () => {
    await writeError('Gate Escape EM');
    await SEND_BY.keys(page);
    await gateShown();
    await page.keyboard.press('Tab');
    expect(await focusedChoice()).toBe(words.gate.send);
    await page.keyboard.press('Tab');
    expect(await focusedChoice()).toContain('Guide');
    await press(page, 'Shift', 'Tab');
    expect(await focusedChoice()).toBe(words.gate.send);
    await page.keyboard.press('Escape');
    await ui(page).waitForNone(GATE);
    expect(await sentCount()).toBe(0);
    // Gmail would have taken it for "close this window".
    expect(await page.$('.aoO')).not.toBeNull();
    await SEND_BY.keys(page);
    await isSent();
  });

  it.each(['light', 'dark'] as const)('is asked about accessibly, in %s', async (theme) => {
    await page.close();
    await open({ theme });
    await writeError(`Gate ${theme} EM`);
    await SEND_BY.click(page);
    await gateShown();
    expect(await troublesInUi(page)).toEqual([]);
  });

  it('is asked about also when the worker was stopped', async () => {
    await writeError('Gate Stopped EM');
    await browser.get().stopWorker();
    await SEND_BY.click(page);
    await gateShown();
    await pressButton(page, words.gate.send);
    await isSent();
  });

  it('is not asked about where the dialog cannot be seen', async () => {
    await writeError('Gate Blocked EM');
    await page.addStyleTag({ content: 'prematch-ui { display: none !important }' });
    await watchClicks();
    await SEND_BY.click(page);
    await isSent();
    expect(await clicks()).toEqual([true]);
  });

  it('says that it is not sent when the page takes the dialog away', async () => {
    await writeError('Gate Removed EM');
    await SEND_BY.click(page);
    await gateShown();
    await page.evaluate(() => {
      document.querySelector('body > prematch-ui')?.remove();
    });
    await badgeBecomes(page, UNSENT);
    await SEND_BY.click(page);
    await isSent();
  });

  it('is asked about with Send & archive, which then sends and archives', async () => {
    await page.close();
    await open({ view: 'thread', reply: 'reply', sendAndArchive: true });
    await enterBody(page);
    await page.keyboard.type(`${OPENING} ${ERROR} `);
    await marksBecome(page, { error: [FOUND] });
    await page.click('.Uo');
    await gateShown();
    expect(await sentCount()).toBe(0);
    await pressButton(page, words.gate.send);
    await isSent();
    // Archived: the mailbox is back in its list.
    await page.waitForSelector('tr.zA');
  });

  it('is not asked about for a key of an input method', async ({ skip }) => {
    // WebDriver BiDi cannot compose.
    if (browser.get().found.kind === 'firefox') skip();
    await writeError('Gate Composing EM');
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', {
      text: '감사',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      modifiers: 2,
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: '감사' });
    expect(await ui(page).box(GATE)).toBeNull();
    await marksBecome(page, { error: [FOUND] });
    await SEND_BY.click(page);
    await gateShown();
    expect(await sentCount()).toBe(0);
  });
});

describe('a mail to be sent later', () => {
  /** Chooses a time, as the mouse or the keyboard does. */
  const schedule = async (by: 'mouse' | 'keys'): Promise<void> => {
    if (by === 'mouse') {
      await page.click('.hG');
      await page.click('[selector="scheduledSend"]');
    } else {
      await (await page.$('.hG'))?.focus();
      await pressTimes(page, 'Enter', 2);
    }
  };
  const isScheduled = (): Promise<boolean> =>
    until(page, 'the mail to be scheduled', () =>
      page.evaluate(() => window.__mailbox.scheduled?.length === 1),
    );

  it.each([
    ['the mouse', 'mouse', 'compose window'],
    ['keys', 'keys', 'compose window'],
    ['the mouse, in a menu at the end of the page', 'mouse', 'page'],
    ['keys, with a menu at the end of the page', 'keys', 'page'],
  ] as const)('is asked about when it has an error, by %s', async (what, by, menuAt) => {
    await writeError(`Later ${what.replaceAll(/[^\w]+/g, ' ')} EM`);
    if (menuAt === 'page') {
      await page.evaluate(() => {
        const menu = document.querySelector('#sbddm');
        if (menu !== null) document.body.append(menu);
      });
    }
    await schedule(by);
    await gateShown();
    expect(await page.$('.AM')).toBeNull();
    await pressButton(page, words.gate.send);
    await page.locator('.AM').click();
    await isScheduled();
  });

  it.each([
    [
      'is counted until the user says that it was not sent',
      'Later Counted EM',
      HISTORY_WORDS.wasSent.no,
    ],
    [
      'stays counted when the user says that it was sent',
      'Later Sent EM',
      HISTORY_WORDS.wasSent.yes,
    ],
  ])('%s', async (_what, name, answer) => {
    const email = `hall@${name.toLowerCase().replaceAll(' ', '-')}.example`;
    await writeClean(email);
    await openList(page);
    await nameProgram(page, name);
    await closeSheet(page);
    await schedule('mouse');
    await page.locator('.AM').click();
    await isScheduled();
    await countedTo(email, '1 email so far');
    const popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await popup.locator(`button::-p-text(${name})`).click();
    await popup.locator(`::-p-text(${HISTORY_WORDS.wasSent.scheduled})`).wait();
    await popup.locator(`.confirm button::-p-text(${answer})`).click();
    const left =
      answer === HISTORY_WORDS.wasSent.yes ? HISTORY_WORDS.contacts(1) : HISTORY_WORDS.noMessages;
    await popup.locator(`h2::-p-text(${left})`).wait();
    await until(popup, 'no more question', async () => (await popup.$('.confirm')) === null);
    await popup.close();
  });

  it('is sent at once when the user thinks better of it', async () => {
    const email = 'hall@later-now.example';
    await writeClean(email);
    await openList(page);
    await nameProgram(page, 'Later Now EM');
    await closeSheet(page);
    await schedule('mouse');
    await page.locator('button[name="cancel"]').click();
    await until(page, 'no dialog', async () => (await page.$('.AM')) === null);
    await SEND_BY.click(page);
    await isSent();
    await countedTo(email, '1 email so far');
  });

  it('is not counted by the word on another mail, where no time was chosen', async () => {
    const email = 'hall@later-never-em.example';
    await writeClean(email);
    await openList(page);
    await nameProgram(page, 'Later Never EM');
    await closeSheet(page);
    await schedule('mouse');
    await page.locator('button[name="cancel"]').click();
    await until(page, 'no dialog', async () => (await page.$('.AM')) === null);
    const other = await openDraft(page, { to: [{ name: '', email: 'sam@lunch.example' }] });
    await page.keyboard.type('See you at noon.');
    await page.click(`${windowOf(other)} .aoO`);
    await isToldSent(page);
    await countedTo(email, 'no emails yet');
  });
});

describe('a mail without errors', () => {
  it('passes at once and untouched', async () => {
    await writeClean();
    await watchClicks();
    await SEND_BY.click(page);
    // Already: the very click that was made has sent it.
    expect(await sentCount()).toBe(1);
    expect(await clicks()).toEqual([true]);
  });

  it('passes at once when the worker was stopped', async () => {
    await writeClean();
    await watchClicks();
    await browser.get().stopWorker();
    await SEND_BY.click(page);
    expect(await sentCount()).toBe(1);
    expect(await clicks()).toEqual([true]);
  });

  it('goes on by itself when an answer takes too long', async () => {
    await writeClean();
    await watchClicks();
    const busy = await browser.get().occupyWorker(page, 6_000);
    await enterBody(page);
    await press(page, MAIN_KEY, 'End');
    await page.keyboard.type('Thank you. ');
    const html = await bodyHtml(page);
    const { html: sent } = await send(page, 'click');
    expect(busy.isOver()).toBe(false);
    expect(sent).toBe(transmitted(html));
    // By us: once.
    expect(await clicks()).toEqual([false]);
    await busy.over;
  });

  it('says so when a send that was held did not go out, also in a narrow window', async () => {
    await writeClean();
    await page.addStyleTag({ content: '[g_editable="true"] { max-width: 300px }' });
    await page.evaluate(() => {
      document.addEventListener(
        'click',
        (event) => {
          if (!event.isTrusted) event.stopImmediatePropagation();
        },
        { capture: true },
      );
    });
    const busy = await browser.get().occupyWorker(page, 6_000);
    await enterBody(page);
    await press(page, MAIN_KEY, 'End');
    await page.keyboard.type('Thank you. ');
    await SEND_BY.click(page);
    await badgeBecomes(page, UNSENT);
    expect(await sentCount()).toBe(0);
    await busy.over;
    await marksBecome(page, { warning: [PLEADED] });
    await SEND_BY.click(page);
    await isSent();
  });

  it.each(['document', 'window'] as const)(
    'goes out once beside another extension that holds sends at the %s',
    async (place) => {
      const email = `hall@beside-${place}.example`;
      await writeClean(email);
      await openList(page);
      await nameProgram(page, `Beside ${place} EM`);
      await closeSheet(page);
      await page.evaluate((at) => {
        let isHeld = false;
        (at === 'window' ? window : document).addEventListener(
          'click',
          (event) => {
            const button = event.target;
            if (!(button instanceof HTMLElement) || !button.matches('.aoO') || isHeld) return;
            isHeld = true;
            event.preventDefault();
            event.stopImmediatePropagation();
            setTimeout(() => {
              for (const type of ['mousedown', 'mouseup', 'click']) {
                button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
              }
            }, 100);
          },
          { capture: true },
        );
      }, place);
      await send(page, 'click');
      expect(await sentCount()).toBe(1);
      await countedTo(email, '1 email so far');
    },
  );

  it('is not counted when the user closes the window after a refusal', async () => {
    const to = [
      { name: '', email: 'hall@refused.example' },
      { name: '', email: 'nobody' },
    ];
    await openDraft(page, { to, subject: 'An update' });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await openList(page);
    await nameProgram(page, 'Refused EM');
    await closeSheet(page);
    await SEND_BY.click(page);
    await page.locator('[role="alertdialog"] button').click();
    await page.click('.Ha');
    await until(page, 'the window closed', async () => (await page.$('.aoO')) === null);
    expect(await sentCount()).toBe(0);
    await countedTo('hall@refused.example', 'no emails yet');
  });
});

/** What the extension keeps in the browser's storage, as one text; from a page of its own. */
const stored = (own: Page): Promise<string> =>
  own.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  );

it('is counted later when the history was out of reach', async () => {
  const email = 'hall@undelivered.example';
  await writeClean(email);
  await openList(page);
  await nameProgram(page, 'Undelivered EM');
  await closeSheet(page);
  const own = await browser.get().openPage('options');
  await browser.get().runInWorker((scope) => {
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    Object.assign(scope.IDBObjectStore.prototype, { add: full, put: full });
  });
  await page.bringToFront();
  await send(page, 'click');
  await own.bringToFront();
  await until(own, 'the record waiting', async () => (await stored(own)).includes('An update'));
  const kept = await stored(own);
  expect(kept).not.toContain('Thank you for the interview');
  expect(kept).not.toContain(PLEADED);
  await browser.get().stopWorker();
  await page.bringToFront();
  // Whatever wakes the worker lets it take in what waits.
  await countedTo(email, '1 email so far');
  await until(own, 'nothing waiting', async () => !(await stored(own)).includes('"sendId"'));
  await own.close();
});
