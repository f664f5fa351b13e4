/** The mailbox does what its sources say, so that a test of the extension may rely on it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../browser/find.ts';
import { press as pressIn } from '../browser/keys.ts';
import { launch } from '../browser/launch.ts';
import type { Launched } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import type { ComposeOptions, MailboxOptions } from './options.ts';
import { answer, mailboxUrl } from './serve.ts';
import type { EditableMutation, Mail } from './types.ts';

const BODY = '[contenteditable="true"][role="textbox"]';
const SUBJECT = 'input[name="subjectbox"]';
const SEND = '.aoO';
const PIKE = { name: 'Jordan Pike', email: 'jordan.pike@lakeview-em.example' };
const STRANGER = { name: '', email: 'stranger@example.org' };

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
  page = await launched.openMailbox({ toastMs: null, ...options });
}

const openCompose = (options: ComposeOptions): Promise<void> => open({ composes: [options] });
const sent = (): Promise<readonly Mail[]> => page.evaluate(() => window.__mailbox.sent);
const drafts = (): Promise<readonly Mail[]> => page.evaluate(() => window.__mailbox.drafts);
const toastText = (): Promise<string> => page.$eval('.b8', (bar) => bar.textContent);
const count = (css: string): Promise<number> => page.$$eval(css, (found) => found.length);

const press = (...keys: readonly KeyInput[]): Promise<void> => pressIn(page, ...keys);
async function type(css: string, text: string): Promise<void> {
  await page.click(css);
  await page.keyboard.type(text);
}

/** The mail that has been sent, when it is the only one. */
async function onlySent(): Promise<Mail> {
  const [mail, ...more] = await sent();
  expect(more).toEqual([]);
  if (mail === undefined) throw new Error('nothing was sent');
  return mail;
}

describe('writing', () => {
  it('transmits what was typed, byte for byte', async () => {
    await open();
    await page.click('[gh="cm"]');
    await page.keyboard.type(`${PIKE.email},`);
    await type(SUBJECT, 'Thank you');
    await type(BODY, 'Dear Jordan,\n\n5 < 6 & "so on".');
    await page.click(SEND);
    expect(await onlySent()).toMatchObject({
      to: [PIKE],
      cc: [],
      bcc: [],
      subject: 'Thank you',
      html: '<div dir="ltr">Dear Jordan,<div><br></div><div>5 &lt; 6 &amp; "so on".</div></div>',
      plain: false,
    });
  });

  it('mirrors the subject into the hidden field and the name of the region', async () => {
    await openCompose({});
    await type(SUBJECT, 'Visit');
    expect(await page.$eval('input[name="subject"]', (input) => input.value)).toBe('Visit');
    expect(await page.$eval('.aoI', (region) => region.getAttribute('aria-label'))).toBe('Visit');
  });

  it('transmits plain text as it stands', async () => {
    await open({
      plainText: true,
      signature: 'Me',
      composes: [{ to: [PIKE], body: 'Dear <you>,' }],
    });
    expect(await page.$eval(BODY, (body) => body.checkVisibility())).toBe(false);
    await page.click(SEND);
    expect(await onlySent()).toMatchObject({ html: 'Dear <you>,\n\n-- \nMe', plain: true });
  });

  it('puts the signature below the words', async () => {
    await openCompose({ to: [PIKE], body: 'Hello', signature: 'Me' });
    await page.click(SEND);
    expect((await onlySent()).html).toBe(
      '<div dir="ltr">Hello<div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Me</div></div></div>',
    );
  });

  it('takes files and lets go of them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'prematch-'));
    const file = join(folder, 'cv.pdf');
    await writeFile(file, 'x'.repeat(3000));
    await openCompose({ to: [PIKE], attachments: [{ name: 'old.pdf', size: 10 }] });
    const input = await page.$('input[type="file"]');
    await input?.uploadFile(file);
    await until(page, 'two cards', async () => (await count('.dL')) === 2);
    expect(await page.$$eval('.vI', (names) => names.map((name) => name.textContent))).toEqual([
      'old.pdf',
      'cv.pdf',
    ]);
    await page.click('.vq');
    await page.click(SEND);
    expect((await onlySent()).attachments).toEqual([{ name: 'cv.pdf', size: 3000 }]);
    await rm(folder, { recursive: true });
  });

  it('saves the draft after a pause and when it is closed', async () => {
    await open({ autosaveMs: 1, composes: [{ to: [PIKE] }] });
    expect(await drafts()).toEqual([]);
    await type(BODY, 'a');
    await until(page, 'a saved draft', async () => (await drafts()).length > 0);
    await page.keyboard.type('b');
    await page.click('.Ha');
    expect((await drafts()).at(-1)).toMatchObject({ html: '<div dir="ltr">ab</div>', to: [PIKE] });
    expect(await count('.M9')).toBe(0);
  });

  it('reopens a closed draft from its folder, and not a discarded one', async () => {
    await openCompose({ to: [PIKE], body: 'kept' });
    await page.click('.Ha');
    await page.click('[data-folder="drafts"]');
    await page.click('tr.zA');
    expect(await page.$eval(BODY, (body) => body.textContent)).toBe('kept');
    await page.click('.oh');
    expect(await count('tr.zA')).toBe(0);
  });
});

describe('recipients', () => {
  const chips = (field: string): Promise<string[]> =>
    page.$$eval(`div[name="${field}"] [role="option"]`, (found) =>
      found.map(
        (chip) =>
          `${chip.getAttribute('data-name') ?? ''} ${chip.getAttribute('data-hovercard-id') ?? ''}`,
      ),
    );

  it.each(['Enter', ',', 'Tab'] as const)('become chips on %s', async (key) => {
    await openCompose({});
    await type('div[name="to"] input', STRANGER.email);
    expect(await chips('to')).toEqual([]);
    await press(key);
    expect(await chips('to')).toEqual([' stranger@example.org']);
  });

  it('keep the name that was typed, and know the contacts', async () => {
    await openCompose({});
    await type('div[name="to"] input', `Dr. New <new@example.org>,${PIKE.email},`);
    expect(await chips('to')).toEqual([
      'Dr. New new@example.org',
      'Jordan Pike jordan.pike@lakeview-em.example',
    ]);
  });

  it('are removed by their cross and by Backspace', async () => {
    await openCompose({});
    await type('div[name="to"] input', 'a@example.org,b@example.org,c@example.org,');
    await press('Backspace');
    await page.click('.afX');
    expect(await chips('to')).toEqual([' b@example.org']);
  });

  it('fold into one row that opens again', async () => {
    await openCompose({ to: [PIKE] });
    expect(await page.$eval('.az9', (row) => row.textContent)).toBe('Jordan Pike');
    expect(await page.$eval('.fX', (fields) => fields.checkVisibility())).toBe(false);
    await page.click('.hl');
    await page.click('.pE');
    await page.keyboard.type('c@example.org,');
    await page.click('.pB');
    await page.keyboard.type('d@example.org');
    await page.click(BODY);
    await page.click(SEND);
    expect(await onlySent()).toMatchObject({
      to: [PIKE],
      cc: [{ name: '', email: 'c@example.org' }],
      bcc: [{ name: '', email: 'd@example.org' }],
    });
  });
});

describe('sending', () => {
  it.each([
    ['by a click', () => page.click(SEND)],
    ['by Enter on the button', () => page.focus(SEND).then(() => press('Enter'))],
    ['by Space on the button', () => page.focus(SEND).then(() => press('Space'))],
    ['by Ctrl+Enter in the body', () => page.click(BODY).then(() => press('Control', 'Enter'))],
    ['by Cmd+Enter in the subject', () => page.click(SUBJECT).then(() => press('Meta', 'Enter'))],
  ])('%s', async (_, send) => {
    await openCompose({ to: [PIKE], subject: 'Hello', body: 'one' });
    await send();
    expect(await onlySent()).toMatchObject({ to: [PIKE], html: '<div dir="ltr">one</div>' });
    expect(await count('.M9')).toBe(0);
    expect(await toastText()).toContain('Message sent');
  });

  it('takes an address along that is no chip yet', async () => {
    await openCompose({ body: 'one' });
    await type('div[name="to"] input', STRANGER.email);
    await press('Control', 'Enter');
    expect((await onlySent()).to).toEqual([STRANGER]);
  });

  it('asks for a press before a click, and for keys that are no composition', async () => {
    await openCompose({ to: [PIKE] });
    await page.$eval(SEND, (button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await page.$eval(BODY, (body) => {
      const keys = { key: 'Enter', ctrlKey: true, bubbles: true, isComposing: true };
      body.dispatchEvent(new KeyboardEvent('keydown', keys));
    });
    expect(await sent()).toEqual([]);
  });

  it('can be held back by a listener that is asked first', async () => {
    await openCompose({ to: [PIKE] });
    await page.evaluate(() => {
      const hold = (event: Event): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('click', hold, { capture: true });
      window.addEventListener('keydown', hold, { capture: true });
    });
    await page.click(SEND);
    await page.focus(BODY);
    await press('Control', 'Enter');
    expect(await sent()).toEqual([]);
  });

  it.each([
    ['no recipient', {}, 'at least one recipient'],
    ['a wrong address', { to: [{ name: '', email: 'nobody' }] }, '"nobody"'],
  ])('is refused with %s', async (_, content, text) => {
    await openCompose(content);
    await page.click(SEND);
    const dialog = '[role="alertdialog"]';
    expect(await page.$eval(dialog, (shown) => shown.textContent)).toContain(text);
    expect(await sent()).toEqual([]);
    await press('Enter');
    expect(await count(dialog)).toBe(0);
    expect(await count('.M9')).toBe(1);
    expect(await toastText()).toBe('');
  });

  it('is undone: the mail is back and the same', async () => {
    await openCompose({
      to: [PIKE],
      cc: [STRANGER],
      subject: 'Hello',
      body: 'one',
      signature: 'Me',
    });
    await type(SUBJECT, '!');
    await page.click(SEND);
    const first = await onlySent();
    await page.click('#link_undo');
    expect(await sent()).toEqual([]);
    expect(await toastText()).toBe('');
    expect(await page.$eval('input[name="draft"]', (input) => input.value)).toBe(first.draft);
    await page.click(SEND);
    expect({ ...(await onlySent()), at: 0 }).toEqual({ ...first, at: 0 });
  });

  it('can be looked at', async () => {
    await openCompose({ to: [PIKE], subject: 'Hello', body: 'one' });
    await page.click(SEND);
    await page.click('#link_vsm');
    expect(await page.$eval('.a3s', (mail) => mail.textContent)).toBe('one');
    await page.click('[data-folder="sent"]');
    expect(await page.$eval('tr.zA', (row) => row.textContent)).toContain('Hello');
  });

  it('leaves a toast that goes by itself', async () => {
    await open({ toastMs: 1, composes: [{ to: [PIKE] }] });
    await page.click(SEND);
    await until(page, 'the toast to go', async () => (await toastText()) === '');
    expect(await sent()).toHaveLength(1);
  });

  it('is told from discarding, whose toast shows no message', async () => {
    await openCompose({ to: [PIKE], body: 'one' });
    await page.click('.oh');
    expect(await count('#link_undo')).toBe(1);
    expect(await count('#link_vsm')).toBe(0);
    await page.click('#link_undo');
    expect(await page.$eval(BODY, (body) => body.textContent)).toBe('one');
  });
});

describe('windows', () => {
  it('stand side by side and know their own', async () => {
    await open({
      composes: [
        { to: [PIKE], body: 'one' },
        { to: [STRANGER], body: 'two' },
      ],
    });
    await type('[data-compose-id="1"] [contenteditable="true"]', '');
    await press('Control', 'End');
    await page.keyboard.type('!');
    await press('Control', 'Enter');
    expect(await onlySent()).toMatchObject({ to: [PIKE], html: '<div dir="ltr">one!</div>' });
    expect(await page.$eval(BODY, (body) => body.textContent)).toBe('two');
  });

  it('are minimised and restored', async () => {
    await openCompose({ body: 'one' });
    const shown = (): Promise<boolean> => page.$eval(BODY, (body) => body.checkVisibility());
    await page.click('.Hl');
    expect(await shown()).toBe(false);
    await page.click('.Hp');
    expect(await shown()).toBe(true);
  });

  it('fill the screen and keep the very same body', async () => {
    await openCompose({ to: [PIKE], body: 'one' });
    const body = await page.waitForSelector(BODY);
    await page.click('.Hq');
    expect(await count('body > .aSs > .aSt [role="dialog"]')).toBe(1);
    await page.click('.Hq');
    expect(await count('body > .aSs')).toBe(0);
    expect(await count('.dw .no [role="dialog"]')).toBe(1);
    expect(await body?.evaluate((node) => node.isConnected)).toBe(true);
    await page.click('.Hq');
    await page.click(SEND);
    expect((await onlySent()).html).toBe('<div dir="ltr">one</div>');
    expect(await count('.M9')).toBe(0);
    expect(await page.$eval('.aSs', (shell) => shell.checkVisibility())).toBe(false);
  });

  it('close on Escape and keep their draft', async () => {
    await openCompose({ body: 'one' });
    await page.click(BODY);
    await press('Escape');
    expect(await count('.M9')).toBe(0);
    expect(await drafts()).toHaveLength(1);
  });
});

describe('answers', () => {
  it('go to the sender, with the quote folded away', async () => {
    await open({ view: 'thread' });
    await page.click('.bkH');
    expect(await count('.ip.adB > .M9')).toBe(1);
    await page.keyboard.type('Thank you.');
    expect(await page.$eval(BODY, (body) => body.textContent)).toBe('Thank you.');
    await press('Control', 'Enter');
    const mail = await onlySent();
    expect(mail).toMatchObject({
      to: [PIKE],
      cc: [],
      subject: 'Re: Your interview at Lakeview EM',
    });
    const quote =
      /^<div dir="ltr">Thank you\.<\/div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On .* wrote:<br><\/div><blockquote class="gmail_quote" style=".*">.*<\/blockquote><\/div>$/;
    expect(mail.html).toMatch(quote);
    expect(await count('.nr.tMHS5d')).toBe(1);
  });

  it('transmit the same when the quote is unfolded', async () => {
    await open({ view: 'thread', reply: 'reply' });
    await page.click('.ajR');
    expect(await page.$eval(BODY, (body) => body.textContent)).toContain('wrote:');
    await page.click(SEND);
    const unfolded = await onlySent();
    await page.click('#link_undo');
    await page.reload();
    await page.click(SEND);
    expect((await onlySent()).html).toBe(unfolded.html);
  });

  it('go to all', async () => {
    await open({ view: 'thread', reply: 'reply-all' });
    await page.click(SEND);
    const { to, cc } = await onlySent();
    expect([...to, ...cc].map(({ email }) => email)).toEqual([
      'jordan.pike@lakeview-em.example',
      'elena.marsh@lakeview-em.example',
    ]);
  });

  it('hand on', async () => {
    await open({ view: 'thread', reply: 'forward' });
    await page.keyboard.type(`${STRANGER.email},`);
    await page.click(SEND);
    const mail = await onlySent();
    expect(mail.subject).toBe('Fwd: Your interview at Lakeview EM');
    expect(mail.html).toContain('Forwarded message');
  });
});

describe('the witness', () => {
  const who = async (): Promise<EditableMutation['who'][]> => {
    const mutations = await page.evaluate(() => window.__mailbox.mutations);
    return [...new Set(mutations.map((mutation) => mutation.who))];
  };

  it('sees typing, commands and undo as editing', async () => {
    await openCompose({});
    await type(BODY, 'one two\nthree');
    await page.evaluate(() => {
      document.getSelection()?.modify('extend', 'backward', 'word');
      // The command that an extension uses for its fixes; there is no other that can be undone.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.execCommand('insertText', false, 'four');
    });
    await press('Control', 'z');
    expect(await who()).toEqual(['editing']);
  });

  it.each([
    [
      'nodes',
      (body: Element) => {
        body.append('x');
      },
    ],
    [
      'attributes',
      (body: Element) => {
        body.setAttribute('data-checked', '');
      },
    ],
    [
      'text',
      (body: Element) => {
        body.firstChild?.firstChild?.replaceWith('y');
      },
    ],
  ])('sees a script that changes %s', async (_, change) => {
    await openCompose({ body: 'one' });
    await page.$eval(BODY, change);
    expect(await who()).toEqual(['script']);
  });

  it('knows the hand of the mailbox', async () => {
    await open({ view: 'thread', reply: 'reply' });
    await page.click('.ajR');
    expect(await who()).toEqual(['mailbox']);
  });
});

describe('the markup', () => {
  /** What an element is to a reader of the page, its words and numbers aside. */
  const NAMES = ['class', 'name', 'role', 'type', 'command', 'selector', 'tabindex', 'style'];
  const skeleton = (from: Page, css: string): Promise<string[]> =>
    from.$$eval(
      css,
      (roots, names) =>
        roots
          .flatMap((root) => [root, ...root.querySelectorAll('*')])
          .filter((element) => !element.matches('[email]'))
          .map((element) => {
            // Which of the two addressing forms is shown is no part of the saved pages.
            const folded = element.matches('.fX, .hl, .bzf');
            const shown = names.filter((name) => !(folded && name === 'style'));
            const values = shown.map(
              (name) => element.getAttribute(name)?.replaceAll(' ', '') ?? '',
            );
            return [element.localName, ...values].join(' ');
          }),
      NAMES,
    );

  const SAM = { name: 'Sam Sample', email: 'sam@example.com' };
  const FRESH = { name: '', email: 'fresh-typed@example.net' };
  const CAROL = { name: 'Carol C', email: 'carol@example.org' };
  const AUDIT = { name: '', email: 'audit@example.com' };
  const people = { to: [SAM, FRESH], cc: [CAROL], bcc: [AUDIT] };
  const b = { to: [{ name: 'B', email: 'b@example.org' }], subject: 'Second draft', body: 'two' };
  const signed = {
    body: 'Hi Sam,<br><br>please see attached.<br>',
    signature: 'Me Example<br>Example Ltd',
    attachments: [{ name: 'report.pdf', size: 122_880 }],
  };
  const cases: readonly (readonly [string, string, MailboxOptions])[] = [
    ['compose-popup-2026-empty', '.AD', { composes: [{}] }],
    ['compose-popup-2026-recipients', '.AD', { composes: [{ ...people, ...signed }] }],
    ['two-popups-2026', '.AD', { composes: [{ ...people, body: 'one' }, b] }],
    ['fullscreen-2026', '.aSs', { composes: [{ ...people, body: 'Hi', form: 'full-screen' }] }],
    ['inline-reply-2026', '.ip', { view: 'thread', reply: 'reply' }],
  ];

  it.each(cases)('is that of %s', async (name, css, options) => {
    const file = new URL(`../hosts/gmail/reconstructed-${name}.html`, import.meta.url);
    const saved = await launched.browser.newPage();
    await saved.setContent(await readFile(file, 'utf8'));
    const wanted = await skeleton(saved, css);
    await saved.close();
    await open(options);
    expect(wanted.length).toBeGreaterThan(50);
    expect(await skeleton(page, css)).toEqual(wanted);
  });

  it('is that of sent-toast-2026', async () => {
    const file = new URL('../hosts/gmail/reconstructed-sent-toast-2026.html', import.meta.url);
    const saved = await launched.browser.newPage();
    await saved.setContent(await readFile(file, 'utf8'));
    const wanted = await skeleton(saved, '.b8');
    await saved.close();
    await openCompose({ to: [PIKE] });
    await page.click(SEND);
    expect(await skeleton(page, '.b8')).toEqual(wanted);
  });
});

describe('the page', () => {
  it('refuses strings as markup and code, as the host does', async () => {
    await open();
    const refused = await page.evaluate(() => {
      const element = document.createElement('div');
      try {
        Reflect.set(element, 'innerHTML', '<b>');
      } catch (error) {
        return error instanceof TypeError;
      }
      return false;
    });
    expect(refused).toBe(true);
    await page.goto(mailboxUrl({ csp: false }));
    expect(await page.evaluate(() => Reflect.set(document.body, 'innerHTML', '<b>'))).toBe(true);
  });

  it('changes its words and nothing else with the language', async () => {
    await open({ language: 'ar', composes: [{ to: [PIKE] }] });
    const label = await page.$eval(BODY, (body) => body.getAttribute('aria-label'));
    expect(label).toBe('نص الرسالة');
    expect(await page.$eval('html', (root) => root.dir)).toBe('rtl');
    await page.click(SEND);
    expect(await onlySent()).toMatchObject({ to: [PIKE] });
  });

  it.each([
    ['light', false, false],
    ['dark', true, true],
    ['half-dark', true, false],
  ] as const)('is %s', async (theme, darkFrame, darkMails) => {
    await open({ theme });
    const red = (css: string, property: 'color' | 'backgroundColor'): Promise<number> =>
      page.$eval(
        css,
        (element, name) => Number(/\d+/.exec(getComputedStyle(element)[name])?.[0]),
        property,
      );
    expect((await red('.aio', 'color')) > 128).toBe(darkFrame);
    expect((await red('.bkK > .nH', 'backgroundColor')) < 128).toBe(darkMails);
  });

  it('refuses options that it does not know', async () => {
    await expect(answer('https://mail.google.com/mail/u/0/?mailbox={"toast":1}')).rejects.toThrow();
    expect(await answer('https://example.org/')).toBeUndefined();
    await open();
  });

  it('asks for nothing but itself', async () => {
    await openCompose({ to: [PIKE] });
    await page.click(SEND);
    const hosts = (await launched.requests()).map((url) => new URL(url).host);
    expect(new Set(hosts)).toEqual(new Set(['mail.google.com']));
  });
});
