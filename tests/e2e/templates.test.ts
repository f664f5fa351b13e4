import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { press } from '../browser/keys.ts';
import {
  bodyHtml,
  discard,
  openDraft,
  selectedText,
  strangeMutations,
  subject,
  undo,
} from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { openTemplates, pressButton } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.get().openMailbox({ signature: 'Amina Yusuf, MBBS' });
  return () => page.close();
});

/** Opens the menu by keys and takes the first template; resolves with its first gap. */
const insertFirst = async (): Promise<string> => {
  await openTemplates(page, 'keys');
  await ui(page).waitFor('.menu button:focus');
  await page.keyboard.press('Enter');
  return until(page, 'a gap selected', async () => {
    const selected = await selectedText(page);
    return /^\[.+\]$/.test(selected) && selected;
  });
};

describe('a template', () => {
  it('goes into an empty mail, leaves the signature, and one undo takes it out', async () => {
    await openDraft(page, { to: [DIRECTOR] });
    const before = await bodyHtml(page);
    await insertFirst();
    const html = await bodyHtml(page);
    expect(html).toContain('Dear');
    expect(html.indexOf('Sincerely')).toBeLessThan(html.indexOf('Amina Yusuf, MBBS'));
    expect(await subject(page)).not.toBe('');
    await undo(page);
    expect(await bodyHtml(page)).toBe(before);
    // The subject that came with it goes with it.
    await until(page, 'an empty subject', async () => (await subject(page)) === '');
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('never overwrites what is written, nor a subject', async () => {
    await openDraft(page, { subject: 'My own subject' });
    await page.keyboard.type('A line of mine.');
    await press(page, 'Shift', 'Home');
    await insertFirst();
    expect(await bodyHtml(page)).toContain('A line of mine.');
    expect(await subject(page)).toBe('My own subject');
  });

  it('goes into no other mail where its own was closed before it came', async () => {
    const closed = await openDraft(page, { to: [DIRECTOR] });
    const [title = ''] = await openTemplates(page);
    const busy = await browser.get().occupyWorker(page, 2_000);
    await pressButton(page, title);
    await discard(page, closed);
    await openDraft(page, { to: [DIRECTOR], subject: 'Mine' });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    const written = await bodyHtml(page);
    await busy.over;
    // What the worker is asked later it answers later.
    await marksBecome(page, { warning: [PLEADED] });
    expect(await bodyHtml(page)).toBe(written);
    expect(await subject(page)).toBe('Mine');
  });

  it('is walked by Tab, and every gap left is an error', async () => {
    await openDraft(page, { to: [DIRECTOR] });
    const first = await insertFirst();
    await marksBecome(page, { error: [first] });
    await page.keyboard.press('Tab');
    const second = await selectedText(page);
    expect(second).toMatch(/^\[.+\]$/);
    await press(page, 'Shift', 'Tab');
    expect(await selectedText(page)).toBe(first);
    await press(page, 'Shift', 'Tab');
    // Before the first gap of the text comes the last one of the subject.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'subjectbox',
    );
    await page.keyboard.press('Tab');
    expect(await selectedText(page)).toBe(first);
    await page.keyboard.type('the simulation curriculum');
    await page.keyboard.press('Tab');
    expect(await selectedText(page)).toBe(second);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    // The host's own Tab leaves the text.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe(
      'textbox',
    );
  });
});
