import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import {
  bodyHtml,
  compose,
  press,
  startBrowser,
  strangeMutations,
  type,
  untilMarked,
} from './applicant.ts';

const browser = startBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.get().openMailbox({ signature: 'Amina Yusuf, MBBS' });
  return () => page.close();
});

const selected = (): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

/** Opens the menu by keys and takes the first template. */
const insertFirst = async (): Promise<void> => {
  await press(page, 'Alt+Shift+KeyM');
  await ui(page).waitFor('.menu button:focus');
  await press(page, 'Enter');
  await until(page, 'a gap selected', async () => (await selected()).startsWith('['));
};

describe('a template', () => {
  it('goes into an empty mail, leaves the signature, and one Ctrl+Z takes it out', async () => {
    const id = await compose(page, {
      to: [{ name: 'Helen Hall', email: 'hall@lakeview.example' }],
    });
    const before = await bodyHtml(page, id);
    await insertFirst();
    const html = await bodyHtml(page, id);
    expect(html).toContain('Dear');
    expect(html.indexOf('Sincerely')).toBeLessThan(html.indexOf('Amina Yusuf, MBBS'));
    const subject = await page.$eval(`[data-compose-id="${id}"] [name="subjectbox"]`, (field) =>
      field instanceof HTMLInputElement ? field.value : '',
    );
    expect(subject).not.toBe('');
    await press(page, 'Control+z');
    expect(await bodyHtml(page, id)).toBe(before);
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('never overwrites what is written, nor a subject', async () => {
    const id = await compose(page, { subject: 'My own subject' });
    await type(page, 'A line of mine.');
    await press(page, 'Shift+Home');
    await insertFirst();
    expect(await bodyHtml(page, id)).toContain('A line of mine.');
    const subject = await page.$eval(`[data-compose-id="${id}"] [name="subjectbox"]`, (field) =>
      field instanceof HTMLInputElement ? field.value : '',
    );
    expect(subject).toBe('My own subject');
  });

  it('is walked by Tab, and every gap left is an error', async () => {
    await compose(page, { to: [{ name: '', email: 'hall@lakeview.example' }] });
    await insertFirst();
    const first = await selected();
    await untilMarked(page, 'error', first);
    await press(page, 'Tab');
    const second = await selected();
    expect(second).toMatch(/^\[.+\]$/);
    await press(page, 'Shift+Tab');
    expect(await selected()).toBe(first);
    await press(page, 'Shift+Tab');
    // Before the first gap of the text comes the last one of the subject.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'subjectbox',
    );
    await press(page, 'Tab');
    expect(await selected()).toBe(first);
    await type(page, 'the simulation curriculum');
    await press(page, 'Tab');
    expect(await selected()).toBe(second);
    await press(page, 'Escape');
    await press(page, 'Tab');
    // The host's own Tab leaves the text.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe(
      'textbox',
    );
  });
});
