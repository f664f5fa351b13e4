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
  const perWindow = await page.$$eval('.M9', (windows) =>
    windows.map((window) => window.querySelectorAll('prematch-ui').length),
  );
  expect(perWindow).toEqual([1, 1]);
  await pressButton(page, 'Prematch: ');
  await ui(page).waitFor('[role="dialog"]');
  await page.close();
});

/**
 * What the content script listens to at window and document. Chromium's protocol tells it to who asks
 * in the script's own world.
 */
async function listenersOfOurs(page: Page): Promise<{ window: string[]; document: string[] }> {
  const session = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Prematch') worlds.push(context.id);
    });
    // The worlds that are there already are told before this is answered.
    await session.send('Runtime.enable');
    const typesAt = async (expression: string): Promise<string[]> => {
      const [contextId] = worlds;
      if (contextId === undefined) throw new Error('the page has no world of ours');
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      if (result.objectId === undefined) throw new Error(`no ${expression}`);
      const { objectId } = result;
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
      return listeners.map(({ type }) => type).sort();
    };
    return { window: await typesAt('window'), document: await typesAt('document') };
  } finally {
    await session.detach();
  }
}

it.skipIf(process.env['PREMATCH_TEST_BROWSER'] === 'firefox')(
  'listens to nothing but the focus before a compose window opens, and after the last closes',
  async () => {
    const page = await browser.get().openMailbox();
    const atRest = { window: [], document: ['focusin'] };
    expect(await listenersOfOurs(page)).toEqual(atRest);
    const [first, second] = [await openDraft(page), await openDraft(page)];
    await until(page, 'both found', async () => (await nodes(page)) === 2);
    const whileOpen = await listenersOfOurs(page);
    expect(whileOpen.window).toEqual(expect.arrayContaining(['click', 'keydown', 'mouseup']));
    await discard(page, first);
    await until(page, 'one left', async () => (await nodes(page)) === 1);
    expect((await listenersOfOurs(page)).window).toContain('mouseup');
    await discard(page, second);
    await until(page, 'our nodes gone', async () => (await nodes(page)) === 0);
    await until(
      page,
      'our listeners gone',
      async () => JSON.stringify(await listenersOfOurs(page)) === JSON.stringify(atRest),
    );
    await page.close();
  },
);

it('finds a draft that came while its tab was behind another, where only the focus leads to it', async () => {
  const page = await browser.get().openMailbox();
  const other = await browser.get().openMailbox();
  await page.evaluate(() => {
    if (document.visibilityState === 'visible') throw new Error('the tab is not behind');
    window.__mailbox.compose();
    const compose = document.querySelector('.M9');
    const host = document.createElement('div');
    // The page is told of no node in there.
    host.attachShadow({ mode: 'open' }).append(compose ?? '');
    document.body.append(host);
    host.shadowRoot?.querySelector<HTMLElement>('[g_editable]')?.focus();
  });
  await other.close();
  await page.bringToFront();
  await page.keyboard.type(TEXT);
  await marksBecome(page, { warning: [PLEADED] });
  await page.close();
});
