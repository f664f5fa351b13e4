import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marks } from '../browser/marks.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { compose, enterBody, startBrowser, type, untilMarked } from './applicant.ts';

const browser = startBrowser();
const TEXT = 'Thank you for the interview at your residency. I will rank you first. ';

it('leaves nothing behind when compose windows close, thirty times', async () => {
  const page = await browser.get().openMailbox();
  for (let round = 0; round < 30; round += 1) {
    const id = await compose(page, { body: `<div>${TEXT}</div>` });
    await untilMarked(page, 'warning', 'rank you first');
    await page.click(`[data-compose-id="${id}"] .oh`);
    await until(
      page,
      'the window closed',
      async () => (await page.$$('[data-compose-id]')).length === 0,
    );
    await until(page, 'our marks gone', async () => (await marks(page)).length === 0);
    await until(page, 'our nodes gone', async () => (await page.$$('prematch-ui')).length === 0);
  }
  await page.close();
});

it('checks several compose windows at once', async () => {
  const page = await browser.get().openMailbox();
  await compose(page);
  await type(page, TEXT);
  await compose(page);
  await type(page, TEXT);
  await until(page, 'both marked', async () => (await marks(page)).length >= 2);
  expect(await ui(page).evaluateAll((roots) => roots.length)).toBe(2);
  await page.close();
});

it('checks an inline reply without its quote', async () => {
  const page = await browser.get().openMailbox({ view: 'thread', reply: 'reply' });
  const body = await page.waitForSelector('[contenteditable="true"]');
  await body?.focus();
  await type(page, TEXT);
  await untilMarked(page, 'warning', 'rank you first');
  await page.close();
});

it('checks a compose window that the host moved into a pop-out without an address', async () => {
  const page = await browser.get().openMailbox();
  const id = await compose(page);
  const opened = new Promise<Page>((resolve) => {
    page.once('popup', (popup) => {
      if (popup !== null) resolve(popup);
    });
  });
  await page.evaluate((number) => {
    const popup = window.open('about:blank', '', 'width=700,height=600');
    const window_ = document.querySelector(`[data-compose-id="${number}"]`);
    if (popup !== null && window_ !== null) popup.document.body.append(window_);
  }, id);
  const popup = await opened;
  await popup.bringToFront();
  // In Firefox the body is still an element of the window that it came from.
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  });
  await type(popup, TEXT);
  await untilMarked(popup, 'warning', 'rank you first');
  await popup.close();
  await page.close();
});

it('stays out of frames', async () => {
  const page = await browser.get().openMailbox();
  await compose(page);
  await page.evaluate(async (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument;
    const window_ = document.querySelector('[data-compose-id]');
    if (inner === null || window_ === null) throw new Error('no frame');
    inner.body.append(inner.importNode(window_, true));
    inner.querySelector('prematch-ui')?.remove();
    inner.querySelector('[contenteditable]')?.append(text);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }, TEXT);
  await enterBody(page, 1);
  await type(page, TEXT);
  await untilMarked(page, 'warning', 'rank you first');
  expect(await ui(page).evaluateAll((roots) => roots.length)).toBe(1);
  const inFrame = await page.evaluate(
    () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('prematch-ui').length,
  );
  expect(inFrame).toBe(0);
  await page.close();
});

it('asks for nothing outside of the mailbox', async () => {
  const asked = await browser.get().requests();
  const strangers = asked.filter(
    (url) =>
      !url.startsWith('https://mail.google.com/') &&
      !url.startsWith(browser.get().origin) &&
      !url.startsWith('data:') &&
      url !== 'about:blank',
  );
  expect(strangers).toEqual([]);
});
