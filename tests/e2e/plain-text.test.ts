import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { press, pressTimes } from '../browser/keys.ts';
import {
  bodyHtml,
  bodyText,
  openDraft,
  selectedText,
  send,
  subject,
  undo,
} from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { applyFix, isClosed, openCard, openTemplates, pressButton } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED, PROMISE, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.get().openMailbox({ plainText: true, signature: 'Amina Yusuf, MBBS' });
  return () => page.close();
});

describe('in plain-text mode', () => {
  beforeEach(async () => {
    await openDraft(page, { to: [DIRECTOR], subject: 'Continued interest' });
    await page.keyboard.type(`${OPENING} ${PROMISE} ${PLEA} `);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
  });

  it('a fix goes in with one click, and out with one undo', async () => {
    const before = await bodyHtml(page);
    const { fixes } = await openCard(page, PROMISED);
    await applyFix(page, fixes[0] ?? '');
    await marksBecome(page, { warning: [PLEADED], none: [PROMISED] });
    expect(await bodyText(page)).toContain(fixes[0]);
    await undo(page);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
    expect(await bodyHtml(page)).toBe(before);
  });

  it('a sentence that no wording can save goes out, and the signature stays', async () => {
    await openCard(page, PLEADED);
    await pressButton(page, 'Delete this sentence');
    await marksBecome(page, { warning: [PROMISED], none: [PLEADED] });
    expect(await bodyText(page)).toBe(`${OPENING} ${PROMISE} \n\n-- \nAmina Yusuf, MBBS`);
  });

  it('what is sent is the text as it was typed', async () => {
    const mail = await send(page, 'keys');
    expect(mail.plain).toBe(true);
    expect(mail.html).toBe(`${OPENING} ${PROMISE} ${PLEA} \n\n-- \nAmina Yusuf, MBBS`);
  });

  it('a mark moves along while words before it are typed', async () => {
    await press(page, 'Control', 'Home');
    for (const letter of 'A word before. ') {
      await page.keyboard.type(letter);
      await marksBecome(page, { warning: [PLEA, PROMISE] });
    }
  });

  it('the card opens by keys at the caret, and Esc gives the caret back', async () => {
    await pressTimes(page, 'ArrowLeft', ' This is my only hope. first. '.length);
    await press(page, 'Alt', 'Shift', 'KeyK');
    await ui(page).waitFor('[role="dialog"] .fix:focus');
    await page.keyboard.press('Escape');
    await isClosed(page);
    await page.keyboard.type('X');
    expect(await bodyText(page)).toContain('I will rank your programX first.');
  });
});

describe('a template in plain-text mode', () => {
  it('goes above the signature, is walked by Tab, and one undo takes it out', async () => {
    await openDraft(page, { to: [DIRECTOR] });
    const before = await bodyHtml(page);
    await openTemplates(page, 'keys');
    await ui(page).waitFor('.menu button:focus');
    await page.keyboard.press('Enter');
    const first = await until(page, 'a gap selected', async () => {
      const selected = await selectedText(page);
      return /^\[.+\]$/.test(selected) && selected;
    });
    const text = await bodyText(page);
    expect(text).toMatch(/^Dear /);
    expect(text.endsWith('\n\n-- \nAmina Yusuf, MBBS')).toBe(true);
    await marksBecome(page, { error: [first] });
    await page.keyboard.press('Tab');
    expect(await selectedText(page)).toMatch(/^\[.+\]$/);
    await press(page, 'Shift', 'Tab');
    expect(await selectedText(page)).toBe(first);
    await undo(page);
    expect(await bodyHtml(page)).toBe(before);
    await until(page, 'an empty subject', async () => (await subject(page)) === '');
  });
});

it('the other editor of the same window takes over when the mode is changed', async () => {
  const rich = await browser.get().openMailbox();
  await openDraft(rich, { to: [DIRECTOR] });
  await rich.keyboard.type(`${OPENING} ${PROMISE} `);
  await marksBecome(rich, { warning: [PROMISED] });
  // As the host does it: both are there, and one is shown.
  await rich.evaluate(() => {
    const show = (css: string, display: string): void => {
      document.querySelector(css)?.setAttribute('style', `display: ${display}`);
    };
    show('.Ar.Au', 'none');
    show('.Ar.As', 'block');
    document.querySelector<HTMLElement>('.Ar.As textarea')?.focus();
  });
  await rich.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(rich, { warning: [PLEADED], none: [PROMISED] });
  expect(await rich.$$('prematch-ui')).toHaveLength(1);
  await rich.close();
});
