import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import {
  bodyHtml,
  discard,
  enterBody,
  openDraft,
  send,
  strangeMutations,
  transmitted,
  windowOf,
} from '../browser/mailbox.ts';
import { marked, marksBecome } from '../browser/marks.ts';
import { closeSheet, isShown, nameProgram, openList } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import type { MailboxOptions } from '../webmail/options.ts';
import { words } from '../../src/inline/words.ts';
import { OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();

const TEXT = `${OPENING} ${PLEA} `;
const SUBJECT = 'An update';

/** One way in which Gmail shows a compose window. */
interface Form {
  readonly options?: (email: string) => MailboxOptions;
  /** What is done until the caret can be put into the body; without it a draft is opened. */
  readonly open?: (page: Page, email: string) => Promise<unknown>;
  /** Who an answer goes to, in the place of a new address. */
  readonly to?: string;
  /** Compose windows on the page when it is open. */
  readonly windows?: number;
  /** Where the keys are pressed that send; without it, Send is clicked. */
  readonly sendFrom?: (page: Page, email: string) => Promise<void>;
}

const newMail = (email: string) => ({ to: [{ name: '', email }], subject: SUBJECT });
const atLoad = (more: MailboxOptions) => (email: string) => ({
  ...more,
  composes: [newMail(email)],
});
const isThere = (): Promise<void> => Promise.resolve();
const ANSWERED = 'jordan.pike@lakeview-em.example';

/** Types an address into the first recipient field, and leaves it there as it is typed. */
const typeRecipient = async (page: Page, email: string): Promise<void> => {
  // Where they are folded into one row, the row opens them.
  await page.focus('.hl');
  await page.focus('div[name="to"] input');
  await page.keyboard.type(email);
};

const FORMS: Readonly<Record<string, Form>> = {
  'a pop-up': {},
  'a pop-up, sent by keys': { sendFrom: enterBody },
  'one that was minimised and restored': {
    open: async (page, email) => {
      const id = await openDraft(page, newMail(email));
      await page.click('.Hl');
      await page.waitForSelector(windowOf(id), { hidden: true });
      await page.click('.Hp');
      await page.waitForSelector(windowOf(id), { visible: true });
    },
  },
  'one in full screen': {
    open: async (page, email) => {
      await openDraft(page, newMail(email));
      await page.click('.Hq');
      await page.waitForSelector('.aSs [data-compose-id]');
    },
  },
  'a window of its own': { options: atLoad({ view: 'pop-out' }), open: isThere },
  'one that was open before the page was looked at': { options: atLoad({}), open: isThere },
  'one of two': {
    open: async (page, email) => {
      await openDraft(page, { ...newMail('sven@home.example'), subject: 'Cat' });
      await openDraft(page, newMail(email));
    },
    windows: 2,
  },
  'a draft that was closed and opened again': {
    open: async (page, email) => {
      const id = await openDraft(page, newMail(email));
      await page.keyboard.type('Dear all, ');
      await page.click('.Ha');
      await until(page, 'the window closed', async () => (await page.$(windowOf(id))) === null);
      await page.evaluate(() => {
        window.__mailbox.reopen(window.__mailbox.drafts.at(-1)?.draft ?? '');
      });
    },
  },
  'one of the second account': { options: () => ({ account: 'u/1' }) },
  'one of a mailbox that somebody else has lent': {
    options: () => ({ account: 'b/AOoXmailboxOfAColleague/u/0' }),
  },
  'a confidential one': {
    open: (page, email) => openDraft(page, { ...newMail(email), confidential: true }),
  },
  'one with chips as they were until 2022': { options: () => ({ oldChips: true }) },
  'one whose recipient is typed and no chip yet': {
    open: (page) => openDraft(page, { subject: SUBJECT }),
    sendFrom: typeRecipient,
  },
  'an answer': { options: () => ({ view: 'thread', reply: 'reply' }), open: isThere, to: ANSWERED },
  'an answer to all, with its quote unfolded': {
    options: () => ({ view: 'thread', reply: 'reply-all' }),
    open: (page) => page.click('.ajR'),
    to: ANSWERED,
  },
  'one that hands a mail on': {
    options: () => ({ view: 'thread', reply: 'forward', signature: 'Amina Yusuf' }),
    open: async (page, email) => {
      await typeRecipient(page, email);
      await page.keyboard.press('Enter');
    },
  },
  'an answer in a window of its thread': {
    options: () => ({ view: 'thread-window', reply: 'reply' }),
    open: isThere,
    to: ANSWERED,
  },
  'an answer in the reading pane': {
    options: () => ({ view: 'reading-pane', reply: 'reply' }),
    open: isThere,
    to: ANSWERED,
  },
};

let desk: Page;
beforeAll(async () => {
  desk = await browser.get().openMailbox();
});

/** Emails that are kept of the program with this address, as the list of a new draft tells. */
const counted = async (email: string): Promise<number> => {
  await desk.bringToFront();
  const id = await openDraft(desk, newMail(email));
  await desk.keyboard.type(TEXT);
  await marksBecome(desk, { warning: [PLEADED] });
  await openList(desk);
  const { field, messages } = words.program;
  const isUnknown = await until(desk, 'what is known of the program', async () => {
    const texts = await ui(desk).texts();
    if (texts.some((text) => text.includes(' so far') || text.includes(messages(0)))) return 'no';
    return (await ui(desk).box(`input[aria-label="${field}"]`)) !== null && 'yes';
  });
  if (isUnknown === 'yes') {
    await nameProgram(desk, `${email.split('@')[1]} EM`);
    await isShown(desk, messages(0));
  }
  const told = (await ui(desk).texts()).join(' ');
  await closeSheet(desk);
  await discard(desk, id);
  const [, count] = /(\d+) emails? so far/.exec(told) ?? [];
  if (count === undefined) expect(told).toContain(messages(0));
  return Number(count ?? 0);
};

/** Puts the caret where one begins to write. */
const enterFirstLine = async (page: Page): Promise<void> => {
  await enterBody(page);
  await page.evaluate(() => {
    const body = document.activeElement;
    const line = body?.querySelector('div[dir]') ?? body;
    if (line) document.getSelection()?.collapse(line, 0);
  });
};

/** What is transmitted, less the quote that Gmail adds when it is folded away. */
const withoutQuote = (html: string, sent: string): string =>
  sent.startsWith(html) && sent.slice(html.length).startsWith('<br><div class="gmail_quote">')
    ? html
    : sent;

describe.each(Object.entries(FORMS))('%s', (name, form) => {
  it('is found once, read, marked, sent as written and counted once', async () => {
    const email = form.to ?? `hall@form-${Object.keys(FORMS).indexOf(name)}-em.example`;
    const before = await counted(email);
    const page = await browser.get().openMailbox(form.options?.(email));
    await (form.open ?? ((on: Page) => openDraft(on, newMail(email))))(page, email);
    await enterFirstLine(page);
    await page.keyboard.type(TEXT);
    await marksBecome(page, { warning: [PLEADED] });
    expect(await marked(page, 'warning')).toEqual([PLEA]);
    expect(await page.$$('prematch-ui')).toHaveLength(form.windows ?? 1);
    if (form.sendFrom === undefined) {
      await openList(page, 'keys');
      await isShown(page, `${email.split('@')[1]} EM`);
      await closeSheet(page);
    }
    const written = await bodyHtml(page);
    const html = written.startsWith('<div dir="ltr">') ? written : transmitted(written);
    await form.sendFrom?.(page, email);
    const mail = await send(page, form.sendFrom === undefined ? 'click' : 'keysHere');
    expect(withoutQuote(html, mail.html)).toBe(html);
    expect(mail.to.map((person) => person.email)).toContain(email);
    expect(await strangeMutations(page)).toEqual([]);
    // The list is as new as the last check, and the history as the worker's last answer.
    await desk.bringToFront();
    await until(desk, 'the mail counted once', async () => (await counted(email)) === before + 1);
    await page.close();
  });
});
