/** Outlook's mailbox does what its sources say, so that a test of the extension may rely on it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../browser/find.ts';
import { press as pressIn } from '../browser/keys.ts';
import { launch } from '../browser/launch.ts';
import type { Launched } from '../browser/launch.ts';
import type { ComposeOptions, MailboxOptions } from './options.ts';
import type { EditableMutation, Mail } from './types.ts';

const BODY = '[id^="editorParent_"] [contenteditable="true"]';
const TO = '[id$="_TO"] [contenteditable="true"]';
const SUBJECT = 'input[id$="_SUBJECT"]';
const SEND = '[id$="__primaryActionButton"]';
const PIKE = { name: 'Jordan Pike', email: 'jordan.pike@lakeview-em.example' };

let launched: Launched;
let page: Page;

beforeAll(async () => {
  const browser = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (browser === undefined)
    throw new Error('the mailbox is tested in Chromium: none is installed');
  launched = await launch({ browser, headless: true });
});
afterEach(() => page.close());
afterAll(() => launched.close());

async function open(options: MailboxOptions = {}): Promise<void> {
  page = await launched.openMailbox({ host: 'outlook.office.com', ...options });
}

const openCompose = (options: ComposeOptions): Promise<void> => open({ composes: [options] });
const sent = (): Promise<readonly Mail[]> => page.evaluate(() => window.__mailbox.sent);
const count = (css: string): Promise<number> => page.$$eval(css, (found) => found.length);
const text = (): Promise<string> => page.$eval(BODY, (body) => body.textContent);
const press = (...keys: Parameters<typeof pressIn> extends [Page, ...infer K] ? K : never) =>
  pressIn(page, ...keys);

async function type(css: string, words: string): Promise<void> {
  await page.click(css);
  await page.keyboard.type(words);
}

async function onlySent(): Promise<Mail> {
  const [mail, ...more] = await sent();
  expect(more).toEqual([]);
  if (mail === undefined) throw new Error('nothing was sent');
  return mail;
}

it.each([
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const)('answers at %s', async (host) => {
  await open({ host, composes: [{ to: [PIKE] }] });
  expect(new URL(page.url()).host).toBe(host);
  expect(await count(BODY)).toBe(1);
});

it('transmits what was typed', async () => {
  await open();
  await page.click('.new');
  await page.keyboard.type(`${PIKE.email};`);
  await type(SUBJECT, 'Thank you');
  await type(BODY, 'Dear Jordan,');
  await press('Enter');
  await page.keyboard.type('5 < 6');
  await page.click(SEND);
  const mail = await onlySent();
  expect(mail).toMatchObject({ to: [PIKE], subject: 'Thank you' });
  const lines = /^<div class="elementToProof"[^>]*>Dear Jordan,<\/div><div [^>]*>5 &lt; 6<\/div>$/;
  expect(mail.html).toMatch(lines);
  expect(await count(BODY)).toBe(0);
});

describe('sending', () => {
  it.each([
    ['by a click', () => page.click(SEND)],
    ['by Enter on the button', () => page.focus(SEND).then(() => press('Enter'))],
    ['by Ctrl+Enter', () => page.click(BODY).then(() => press('Control', 'Enter'))],
    ['by Alt+S', () => page.click(BODY).then(() => press('Alt', 'KeyS'))],
  ])('%s', async (_, send) => {
    await openCompose({ to: [PIKE], subject: 'Hello', body: 'one' });
    const before = await page.$eval(BODY, (body) => body.getHTML());
    await send();
    expect(await onlySent()).toMatchObject({ to: [PIKE], html: before });
  });

  it('asks first where there is no subject', async () => {
    await openCompose({ to: [PIKE], body: 'one' });
    await page.click(SEND);
    expect(await sent()).toEqual([]);
    await page.click('#cancel-1');
    expect(await count(BODY)).toBe(1);
    await page.click(SEND);
    await page.click('#ok-1');
    expect(await onlySent()).toMatchObject({ subject: '' });
  });

  it('can be put off by the menu', async () => {
    await openCompose({ to: [PIKE], subject: 'Hello' });
    await page.click('.fui-MenuButton');
    await page.click('[data-send="later"]');
    await page.click('#ok-1');
    expect(await count(BODY)).toBe(0);
  });

  it('is told from throwing away', async () => {
    await openCompose({ to: [PIKE], subject: 'Hello' });
    await page.click('#discardCompose');
    await page.click('#ok-1');
    expect(await count(BODY)).toBe(0);
    expect(await sent()).toEqual([]);
  });
});

describe('the editor', () => {
  const who = async (): Promise<EditableMutation['who'][]> => {
    const mutations = await page.evaluate(() => window.__mailbox.mutations);
    return [...new Set(mutations.map((mutation) => mutation.who))];
  };

  it('has an undo of its own, which knows nothing of what a script edits', async () => {
    await openCompose({ to: [PIKE], subject: 'Hello', body: 'one' });
    await page.click(BODY);
    await press('Control', 'End');
    await page.keyboard.type(' two three');
    await page.evaluate(() => {
      document.getSelection()?.modify('extend', 'backward', 'word');
      // What an extension may do; the editor is not told of it.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.execCommand('insertText', false, 'four');
    });
    expect(await text()).toBe('one two four');
    await press('Control', 'KeyZ');
    // The edit is gone, and words of the writer with it.
    expect(await text()).not.toBe('one two three');
    expect(await who()).toEqual(['editing', 'mailbox']);
  });

  it('never goes back behind what it began with', async () => {
    await openCompose({ to: [PIKE], subject: 'Hello', body: 'one' });
    await type(BODY, '!');
    for (let time = 0; time < 3; time += 1) await press('Control', 'KeyZ');
    expect(await text()).toBe('one');
  });

  it('tells a script that writes into it', async () => {
    await openCompose({ body: 'one' });
    await page.$eval(BODY, (body) => {
      body.append('x');
    });
    expect(await who()).toEqual(['script']);
  });
});

it('drops nodes that are not its own when it is drawn anew', async () => {
  await openCompose({ body: 'one' });
  await page.evaluate(() => {
    document.querySelector('[id^="docking_InitVisiblePart_"]')?.append(document.createElement('b'));
    document.querySelector('[data-testid="ComposeSendButton"]')?.after(document.createElement('b'));
  });
  await page.evaluate(() => window.__mailbox.redraw?.());
  expect(await count('[id^="docking_"] b')).toBe(0);
  expect(await text()).toBe('one');
});

it('shows one of several drafts', async () => {
  await open({
    composes: [
      { subject: 'First', body: 'one' },
      { subject: 'Second', body: 'two' },
    ],
  });
  const shown = () =>
    page.$$eval(BODY, (bodies) =>
      bodies.flatMap((body) => (body.checkVisibility() ? [body.textContent] : [])),
    );
  expect(await shown()).toEqual(['two']);
  await page.click('.tabs button');
  expect(await shown()).toEqual(['one']);
});

it('lets a draft go on in a window of its own', async () => {
  await openCompose({ to: [PIKE], subject: 'Hello', body: 'one' });
  const opened = new Promise<Page>((resolve) => {
    page.once('popup', (popup) => {
      if (popup !== null) resolve(popup);
    });
  });
  await page.click('#popoutCompose');
  const popup = await opened;
  await popup.waitForSelector(`[data-app-section="Form_Content"] ${BODY}`);
  expect(await popup.$eval(BODY, (body) => body.textContent)).toBe('one');
  expect(await count(BODY)).toBe(0);
  await popup.close();
});

it('changes its words and nothing else with the language', async () => {
  await open({ language: 'ar', composes: [{ to: [PIKE], subject: 'Hello' }] });
  expect(await page.$eval(BODY, (body) => body.getAttribute('aria-label'))).toBe('نص الرسالة');
  await page.click(SEND);
  expect(await onlySent()).toMatchObject({ to: [PIKE] });
});

it('folds the header of an answer until it is looked at', async () => {
  await open({ view: 'thread', reply: 'reply', foldsHeader: true });
  expect(await count(TO)).toBe(0);
  await page.click('[id^="docking_"] [role="button"]');
  expect(await count(TO)).toBe(1);
});

describe('the markup', () => {
  /** What an element is to a reader of the page, its words and numbers aside. */
  const NAMES = ['class', 'role', 'type', 'tabindex', 'style', 'data-testid', 'aria-haspopup'];
  const skeleton = (from: Page, css: string): Promise<string[]> =>
    from.$$eval(
      css,
      (roots, names) =>
        roots
          .flatMap((root) => [root, ...root.querySelectorAll('*')])
          .filter((element) => element.closest('[role="document"], #divRplyFwdMsg ~ *') === null)
          .map((element) => {
            const values = names.map((name) =>
              (element.getAttribute(name) ?? '').replace(/\s/g, ''),
            );
            const id = element.id.replace(/^MSG_[^_]+|-r[0-9a-z]+_|\d+/g, '');
            return [element.localName, id, ...values].join(' ');
          }),
      NAMES,
    );

  const SAM = { name: 'Sam Sample', email: 'sam@example.com' };
  const signature = 'Me Example<br>Example Ltd';
  const root = '[id^="docking_InitVisiblePart_"]';
  const cases: [string, MailboxOptions][] = [
    ['new-mail-empty-2026', { composes: [{}] }],
    [
      'new-mail-2026',
      {
        composes: [
          {
            to: [SAM, SAM, SAM],
            cc: [SAM],
            body: 'Hi Sam,',
            signature,
            attachments: [{ name: 'report.pdf', size: 1 }],
          },
        ],
      },
    ],
    ['new-mail-2026-pt', { composes: [{ to: [SAM], body: 'Olá' }] }],
    [
      'two-composes-2026',
      {
        composes: [
          { to: [SAM], body: '1' },
          { to: [SAM], body: '2' },
        ],
      },
    ],
    ['inline-reply-2026', { view: 'thread', reply: 'reply', signature }],
  ];

  it.each(cases)('is that of %s', async (name, options) => {
    const file = new URL(`../hosts/outlook/reconstructed-${name}.html`, import.meta.url);
    const saved = await launched.browser.newPage();
    await saved.setContent(await readFile(file, 'utf8'));
    const wanted = await skeleton(saved, root);
    await saved.close();
    await open(options);
    expect(wanted.length).toBeGreaterThan(30);
    expect(await skeleton(page, root)).toEqual(wanted);
  });
});
