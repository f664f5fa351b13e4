/** Outlook on the web, with the editor that it has: what is true in Gmail is true here. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/inline/words.ts';
import { WORDS } from '../../src/pages/popup/words.ts';
import { press } from '../browser/keys.ts';
import { selectedText, strangeMutations, undo } from '../browser/mailbox.ts';
import { marked, marks, marksBecome } from '../browser/marks.ts';
import {
  bodyHtml,
  bodyText,
  discard,
  enterBody,
  openDraft,
  send,
  SEND_BY,
  sentCount,
  subject,
} from '../browser/outlook.ts';
import { pressOn, shows, textOf } from '../browser/own-page.ts';
import {
  applyFix,
  closeSheet,
  isShown,
  nameProgram,
  openCard,
  openList,
  openTemplates,
  pressButton,
  readBadge,
} from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import type { MailboxOptions } from '../webmail/options.ts';
import { troublesOnPage } from './axe.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED, PROMISE, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const SUBJECT = 'Continued interest';
let page: Page;

const open = async (options: MailboxOptions = {}): Promise<Page> => {
  page = await browser.get().openMailbox({ host: 'outlook.office.com', ...options });
  return page;
};

describe('a draft', () => {
  beforeEach(async () => {
    await open();
    return () => page.close();
  });

  it('is marked while it is written, and nothing in it is touched', async () => {
    await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} ${PROMISE} ${PLEA} `);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
    expect(await bodyHtml(page)).not.toMatch(/prematch/i);
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('is marked once and in itself where two are open and one is hidden', async () => {
    await openDraft(page, { to: [DIRECTOR], subject: 'First' });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await openDraft(page, { to: [DIRECTOR], subject: 'Second' });
    await page.keyboard.type(`${OPENING} ${PROMISE} `);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
    expect(await marked(page, 'warning')).toHaveLength(2);
  });

  it('keeps badge and marks when the page is drawn anew', async () => {
    await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await page.evaluate(() => window.__mailbox.redraw?.());
    await ui(page).waitFor('.pill');
    await openCard(page, PLEADED);
    await isShown(page, 'Guide');
  });

  it('has no address where Outlook shows only a name, and that is said', async () => {
    await page.close();
    await open({ chips: 'name' });
    await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await openList(page);
    await isShown(page, 'Recipient unknown');
  });
});

describe('a pause of this mailbox', () => {
  const told = words.pause.told({ of: 'mailbox', mailbox: 'outlook.office.com' });
  const isPaused = (where: Page): Promise<unknown> =>
    until(where, 'the badge to say so', async () => (await readBadge(where)).includes(told));

  it('holds in a window that shows the address of the account and in one that does not, and ends in any', async () => {
    await open();
    await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await openList(page);
    await pressButton(page, words.pause.label);
    await pressButton(page, `${words.pause.label}: ${words.pause.choices.mailbox}`);
    await isPaused(page);
    expect(await marks(page)).toEqual([]);
    const popOut = await browser.get().openMailbox({
      host: 'outlook.office.com',
      view: 'pop-out',
      composes: [{ to: [DIRECTOR], subject: SUBJECT }],
    });
    await popOut.$eval('[id$="_FROM"]', (sender) => {
      sender.remove();
    });
    await enterBody(popOut);
    await popOut.keyboard.type(`${OPENING} ${PLEA} `);
    await isPaused(popOut);
    await openList(popOut);
    await pressButton(popOut, words.pause.resume);
    await marksBecome(popOut, { warning: [PLEADED] });
    await popOut.close();
    await page.bringToFront();
    await marksBecome(page, { warning: [PLEADED] });
    await page.close();
  });
});

describe('what is no draft', () => {
  it('is left alone: a read message and the editor of the signature', async () => {
    await open({ view: 'thread' });
    await page.click('#owaSettingsButton');
    await page.click('[role="dialog"] [role="textbox"]');
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await page.keyboard.press('Escape');
    // A draft that opens after it is found, so the page was looked at.
    await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} ${PROMISE} `);
    await marksBecome(page, { warning: [PROMISED], none: [PLEADED] });
    expect(await page.$$('prematch-ui')).toHaveLength(1);
    await page.close();
  });

  it('is told of in the self-test, so that a draft which is not found is not called ready', async () => {
    await open();
    await page.click('#owaSettingsButton');
    await page.waitForSelector('[role="dialog"] [role="textbox"]');
    const popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await pressOn(popup, WORDS.test.thisTab);
    await shows(popup, WORDS.test.unrecognised);
    await shows(popup, WORDS.test.strangers.told(1));
    expect(await textOf(popup)).not.toContain(WORDS.test.noCompose);
    expect(await troublesOnPage(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe.each(['reply', 'reply-all', 'forward'] as const)('a %s', (reply) => {
  it('is checked without its quote', async () => {
    await open({ view: 'thread', reply, signature: 'Amina Yusuf, MBBS' });
    await enterBody(page);
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await page.close();
  });
});

it('checks an answer whose header is folded', async () => {
  await open({ view: 'thread', reply: 'reply', foldsHeader: true });
  await enterBody(page);
  await page.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(page, { warning: [PLEADED] });
  await page.close();
});

it.each(['outlook.live.com', 'outlook.office365.com', 'outlook.cloud.microsoft'] as const)(
  'works at %s, in a window of its own',
  async (host) => {
    const composes = [{ to: [DIRECTOR], subject: SUBJECT }];
    await open({ host, view: 'pop-out', composes });
    await enterBody(page);
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await page.close();
  },
);

it.each(['vi', 'es', 'ko', 'fr', 'de', 'pt', 'zh', 'ar'] as const)(
  'works in the language %s',
  async (language) => {
    await open({ language });
    await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    const html = await bodyHtml(page);
    expect((await send(page)).html).toBe(html);
    await page.close();
  },
);

it('checks plain text, and sends it as written', async () => {
  await open({ plainText: true });
  await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
  await page.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(page, { warning: [PLEADED] });
  const text = await bodyHtml(page);
  expect(text).toContain(PLEA);
  expect((await send(page, 'keys')).html).toBe(text);
  await page.close();
});

it('finds a draft that was hidden when the page was opened', async () => {
  const composes = [
    { to: [DIRECTOR], subject: 'First', body: `${OPENING} ${PLEA}` },
    { to: [DIRECTOR], subject: 'Second', body: `${OPENING} ${PROMISE}` },
  ];
  await open({ composes });
  await marksBecome(page, { warning: [PROMISED], none: [PLEADED] });
  await page.click('.tabs button');
  await marksBecome(page, { warning: [PLEADED] });
  await page.close();
});

it('checks a draft that Outlook moved into a window without an address', async () => {
  await open();
  await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
  const opened = new Promise<Page>((resolve) => {
    page.once('popup', (popup) => {
      if (popup !== null) resolve(popup);
    });
  });
  await page.evaluate(() => {
    const popup = window.open('about:blank', '', 'width=800,height=700');
    const compose = document.querySelector('[id^="docking_InitVisiblePart_"]');
    if (popup !== null && compose !== null) popup.document.body.append(compose);
  });
  const popup = await opened;
  await popup.bringToFront();
  // In Firefox the body is still an element of the window that it came from.
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>('[id^="editorParent_"] [contenteditable]')?.focus();
  });
  await popup.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(popup, { warning: [PLEADED] });
  await popup.close();
  await page.close();
});

it('marks for a dark ground where Outlook is dark', async () => {
  await open({ theme: 'dark' });
  await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
  await page.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(page, { warning: [PLEADED] });
  expect(await marks(page)).toEqual([{ name: 'prematch-warning-dark', text: PLEA }]);
  await page.close();
});

describe('a fix', () => {
  beforeEach(async () => {
    await open();
    await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} ${PROMISE} ${PLEA} And more`);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
    return () => page.close();
  });

  it('goes in with one click and out with one undo, which takes nothing else along', async () => {
    const before = await bodyHtml(page);
    const { fixes } = await openCard(page, PROMISED);
    await applyFix(page, fixes[0] ?? '');
    await marksBecome(page, { warning: [PLEADED], none: [PROMISED] });
    const after = await bodyHtml(page);
    expect(after).not.toBe(before);
    await undo(page);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
    expect(await bodyHtml(page)).toBe(before);
    await press(page, 'Control', 'KeyY');
    await marksBecome(page, { warning: [PLEADED], none: [PROMISED] });
    expect(await bodyHtml(page)).toBe(after);
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('leaves what is typed after it to an undo of its own', async () => {
    await openCard(page, PLEADED);
    await pressButton(page, 'Delete this sentence');
    await marksBecome(page, { warning: [PROMISED], none: [PLEADED] });
    const fixed = await bodyText(page);
    await page.keyboard.type('x');
    await undo(page);
    expect(await bodyText(page)).toBe(fixed);
    await undo(page);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
  });
});

/** Opens the menu by keys and takes the first template. */
const insertFirst = async (): Promise<void> => {
  await openTemplates(page, 'keys');
  await ui(page).waitFor('.menu button:focus');
  await page.keyboard.press('Enter');
  await until(page, 'a gap selected', async () => /^\[.+\]$/.test(await selectedText(page)));
};

describe('a template', () => {
  beforeEach(async () => {
    await open({ signature: 'Amina Yusuf, MBBS' });
    return () => page.close();
  });

  /** Every line with words of it looks like the lines that Outlook's own keys make. */
  const isInOneFont = async (): Promise<void> => {
    const fonts = await page.$$eval('[id^="editorParent_"] div:not(:has(div)):not([id])', (lines) =>
      lines.map((line) => getComputedStyle(line).fontFamily + getComputedStyle(line).fontSize),
    );
    expect(fonts.length).toBeGreaterThan(5);
    expect(new Set(fonts).size).toBe(1);
    expect(fonts[0]).toMatch(/^Aptos.*16px$/);
  };

  it('goes in above the signature in the font of the mail, and out with one undo', async () => {
    await openDraft(page, { to: [DIRECTOR] });
    const before = await bodyHtml(page);
    await insertFirst();
    const html = await bodyHtml(page);
    expect(html.indexOf('Sincerely')).toBeLessThan(html.indexOf('Amina Yusuf, MBBS'));
    await isInOneFont();
    expect(await subject(page)).not.toBe('');
    await undo(page);
    expect(await bodyHtml(page)).toBe(before);
    await until(page, 'an empty subject', async () => (await subject(page)) === '');
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('goes below the line that the caret is in', async () => {
    await openDraft(page, { subject: 'My own subject' });
    await page.keyboard.type('A line of mine.');
    const before = await bodyText(page);
    await insertFirst();
    expect((await bodyText(page)).startsWith('A line of mine.\n')).toBe(true);
    await isInOneFont();
    expect(await subject(page)).toBe('My own subject');
    await undo(page);
    expect(await bodyText(page)).toBe(before);
  });
});

it('writes the lines of a template with the colour that is meant on a dark ground', async () => {
  await open({ theme: 'dark' });
  await openDraft(page, { to: [DIRECTOR] });
  await page.keyboard.type('A line of mine.');
  await insertFirst();
  const colours = await page.$$eval('[id^="editorParent_"] div:not(:has(div))', (lines) =>
    lines.map((line) => line.closest('[data-ogsc]')?.getAttribute('data-ogsc')),
  );
  expect(colours.length).toBeGreaterThan(5);
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
  await page.close();
});

describe('a mail', () => {
  beforeEach(async () => {
    await open();
    return () => page.close();
  });

  const writeTo = async (name: string): Promise<string> => {
    const email = `helen.hall@${name.toLowerCase().replaceAll(' ', '-')}.example`;
    await openDraft(page, { to: [{ name: '', email }], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} I passed Step 3 in January. ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await openList(page);
    await nameProgram(page, name);
    await isShown(page, 'no emails yet');
    await closeSheet(page);
    return email;
  };

  /** Looks into the list of a new draft to the same address until the history has taken it in. */
  const isCounted = async (email: string, told: string): Promise<void> => {
    await openDraft(page, { to: [{ name: '', email }], subject: SUBJECT });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await openList(page);
    await until(page, told, async () => {
      if ((await ui(page).texts()).some((shown) => shown.includes(told))) return true;
      // The list is as new as the last check, and a check is as new as the text.
      await closeSheet(page);
      await page.keyboard.type('.');
      await openList(page);
      return false;
    });
  };

  it.each([
    ['a click on Send', 'click', 'Mercy EM'],
    ['Ctrl and Enter', 'keys', 'Union Hill EM'],
    ['Alt and S', 'altS', 'Harbor Point EM'],
  ] satisfies [string, keyof typeof SEND_BY, string][])(
    'sent by %s is sent as written, and counted once',
    async (_way, by, name) => {
      const email = await writeTo(name);
      const html = await bodyHtml(page);
      expect((await send(page, by)).html).toBe(html);
      expect(await sentCount(page)).toBe(1);
      await isCounted(email, '1 email so far');
    },
  );

  it('that is put off by the menu is counted when Outlook takes it', async () => {
    const email = await writeTo('Silver Lake EM');
    const html = await bodyHtml(page);
    expect((await send(page, 'menu')).html).toBe(html);
    await isCounted(email, '1 email so far');
  });

  it('is not counted when the menu beside Send was only looked at', async () => {
    const email = await writeTo('Pine Ridge EM');
    await page.click('[id^="docking_"] .fui-MenuButton');
    await page.focus('[role="menuitem"]');
    await page.keyboard.press('Escape');
    await discard(page);
    await isCounted(email, 'no emails yet');
  });

  it.each(['click', 'keys', 'altS'] as const)(
    'with an error is asked about once when it is sent by %s, and goes out as written',
    async (by) => {
      await openDraft(page, { to: [DIRECTOR], subject: SUBJECT });
      await page.keyboard.type(`${OPENING} Where am I ranked on your list? `);
      await marksBecome(page, { error: ['Where am I ranked'] });
      const html = await bodyHtml(page);
      await SEND_BY[by](page);
      await ui(page).waitFor('dialog[open]');
      expect(await sentCount(page)).toBe(0);
      expect(await page.$('#ok-1')).toBeNull();
      await pressButton(page, words.gate.send);
      await until(page, 'the mail to go out', async () => (await sentCount(page)) === 1);
      expect(await page.evaluate(() => window.__mailbox.sent[0]?.html)).toBe(html);
    },
  );

  it('goes out though the worker is killed just before', async () => {
    const email = await writeTo('Stone Creek EM');
    const html = await bodyHtml(page);
    await browser.get().stopWorker();
    expect((await send(page, 'keys')).html).toBe(html);
    await isCounted(email, '1 email so far');
  });

  it('thrown away is not counted', async () => {
    const email = await writeTo('Cedar Valley EM');
    await discard(page);
    await isCounted(email, 'no emails yet');
  });

  it('is counted when Outlook’s question is answered with yes, and not with no', async () => {
    const email = await writeTo('Granite Bay EM');
    await page.$eval('input[id$="_SUBJECT"]', (field) => {
      if (field instanceof HTMLInputElement) field.value = '';
    });
    await SEND_BY.click(page);
    await page.waitForSelector('#cancel-1');
    await page.click('#cancel-1');
    await discard(page);
    await isCounted(email, 'no emails yet');
    await closeSheet(page);
    await page.$eval('input[id$="_SUBJECT"]', (field) => {
      if (field instanceof HTMLInputElement) field.value = '';
    });
    await SEND_BY.click(page);
    await page.waitForSelector('#ok-1');
    await page.click('#ok-1');
    await until(page, 'the mail to go out', async () => (await sentCount(page)) === 1);
    await isCounted(email, '1 email so far');
  });
});
