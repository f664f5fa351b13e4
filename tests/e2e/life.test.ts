import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { discard, enterBody, openDraft } from '../browser/mailbox.ts';
import { marked, marks, marksBecome } from '../browser/marks.ts';
import { pressButton } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const TEXT = `${OPENING} ${PLEA} `;

/** How many nodes of ours the page has. */
const nodes = (page: Page): Promise<number> => page.$$eval('prematch-ui', (hosts) => hosts.length);

it('leaves nothing behind when compose windows close, thirty times', async () => {
  const page = await browser.get().openMailbox();
  for (let round = 0; round < 30; round += 1) {
    const id = await openDraft(page, { body: `<div>${TEXT}</div>` });
    await marksBecome(page, { warning: [PLEADED] });
    await discard(page, id);
    await until(page, 'our marks gone', async () => (await marks(page)).length === 0);
    await until(page, 'our nodes gone', async () => (await nodes(page)) === 0);
  }
  await page.close();
});

it('checks several compose windows at once', async () => {
  const page = await browser.get().openMailbox();
  for (let windows = 1; windows <= 2; windows += 1) {
    await openDraft(page);
    await page.keyboard.type(TEXT);
    await until(page, 'all marked', async () => (await marked(page, 'warning')).length === windows);
    expect(await nodes(page)).toBe(windows);
  }
  await page.close();
});

it('checks an inline reply without its quote', async () => {
  const page = await browser.get().openMailbox({ view: 'thread', reply: 'reply' });
  await enterBody(page);
  await page.keyboard.type(TEXT);
  await marksBecome(page, { warning: [PLEADED] });
  await page.close();
});

// In Firefox about one run in eight sees no marks in the moved window, for a reason not found yet.
it.skipIf(process.env['PREMATCH_TEST_BROWSER'] === 'firefox')(
  'checks a compose window that the host moved into a pop-out without an address',
  async () => {
    const page = await browser.get().openMailbox();
    await openDraft(page);
    const opened = new Promise<Page>((resolve) => {
      page.once('popup', (popup) => {
        if (popup !== null) resolve(popup);
      });
    });
    await page.evaluate(async () => {
      const popup = window.open('about:blank', '', 'width=700,height=600');
      const compose = document.querySelector('[data-compose-id]');
      if (popup === null || compose === null) throw new Error('no pop-out');
      // Firefox puts another document into a new window before it is loaded.
      if (popup.document.readyState !== 'complete') {
        await new Promise((resolve) => {
          popup.addEventListener('load', resolve, { once: true });
        });
      }
      popup.document.body.append(compose);
    });
    const popup = await opened;
    await popup.bringToFront();
    // In Firefox the body is still an element of the window that it came from.
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
    });
    await popup.keyboard.type(TEXT);
    await marksBecome(popup, { warning: [PLEADED] });
    await pressButton(popup, 'Prematch: ');
    await ui(popup).waitFor('[role="dialog"]');
    await popup.close();
    await page.close();
  },
);

it('stays out of frames', async () => {
  const page = await browser.get().openMailbox();
  await openDraft(page);
  await page.evaluate(async (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument;
    const compose = document.querySelector('[data-compose-id]');
    if (inner === null || compose === null) throw new Error('no frame');
    inner.body.append(inner.importNode(compose, true));
    inner.querySelector('prematch-ui')?.remove();
    inner.querySelector('[contenteditable]')?.append(text);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }, TEXT);
  await enterBody(page);
  await page.keyboard.type(TEXT);
  await marksBecome(page, { warning: [PLEADED] });
  expect(await nodes(page)).toBe(1);
  const inFrame = await page.evaluate(
    () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('prematch-ui').length,
  );
  expect(inFrame).toBe(0);
  await page.close();
});

it('takes over open drafts when it is updated, and the old version leaves nothing', async () => {
  const page = await browser.get().openMailbox();
  for (let windows = 1; windows <= 2; windows += 1) {
    await openDraft(page);
    await page.keyboard.type(TEXT);
  }
  await until(page, 'both marked', async () => (await marked(page, 'warning')).length === 2);
  const old = await page.$$('prematch-ui');
  await browser.get().updateExtension();
  await page.bringToFront();
  await until(page, 'the old nodes gone', async () => {
    const connected = await Promise.all(old.map((node) => node.evaluate((n) => n.isConnected)));
    return !connected.includes(true);
  });
  await until(page, 'new nodes', async () => (await nodes(page)) === 2);
  await until(page, 'both marked', async () => (await marked(page, 'warning')).length === 2);
  // What may be left of the old version would answer to this as well.
  await page.keyboard.type('Where am I ranked on your list? ');
  await marksBecome(page, { error: ['Where am I ranked'], warning: [PLEADED] });
  expect(await marked(page, 'warning')).toEqual([PLEA, PLEA]);
  expect(await marked(page, 'error')).toHaveLength(1);
  const perWindow = await page.$$eval('[data-compose-id]', (windows) =>
    windows.map((window) => window.querySelectorAll('prematch-ui').length),
  );
  expect(perWindow).toEqual([1, 1]);
  await pressButton(page, 'Prematch: ');
  await ui(page).waitFor('[role="dialog"]');
  await page.close();
});
