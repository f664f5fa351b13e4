import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { boxOf, inkIn, markStandsOn, zoomTo } from '../browser/fields.ts';
import { MAIN_KEY, press } from '../browser/keys.ts';
import { openDraft, selectedText, strangeMutations, subject, undo } from '../browser/mailbox.ts';
import { marks, marksBecome } from '../browser/marks.ts';
import {
  applyFix,
  closeSheet,
  isClosed,
  openCard,
  openList,
  pressButton,
} from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED, PROMISE, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let page: Page;

const SUBJECT = 'input[name="subjectbox"]';
const AREA = 'textarea.Ak';
const LONG = `${'A very long subject of many words. '.repeat(4)}${PROMISE}`;
/** The ink of a warning on a light ground. */
const WARNING = [138, 82, 0] as const;

describe.each([0.5, 1, 3])('at a zoom of %s', (zoom) => {
  beforeEach(async () => {
    page = await browser.get().openMailbox({ plainText: true });
    await zoomTo(page, zoom);
    return () => page.close();
  });

  it('marks stand on the words of subject and text, also scrolled and resized', async () => {
    const lines = 'In this week the clinic saw more patients than before. '.repeat(60);
    const body = `${OPENING} ${PROMISE}\n\n${lines}\n\n${PLEA}\n`;
    await openDraft(page, { to: [DIRECTOR], subject: LONG, body, form: 'full-screen' });
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
    await markStandsOn(page, 'TEXTAREA', PROMISED);
    await page.$eval(AREA, (area) => {
      area.style.height = '150px';
      area.scrollTop = area.scrollHeight;
    });
    await markStandsOn(page, 'TEXTAREA', PLEADED);
    await page.$eval(AREA, (area) => {
      area.style.width = '63.7%';
      area.scrollTop = area.scrollHeight;
    });
    await markStandsOn(page, 'TEXTAREA', PLEADED);
    await page.focus(SUBJECT);
    await press(page, 'End');
    await page.$eval(SUBJECT, (field) => {
      field.style.width = '240px';
      field.scrollLeft = field.scrollWidth;
    });
    await markStandsOn(page, 'INPUT', PROMISED);
    await page.keyboard.type(' Now');
    await markStandsOn(page, 'INPUT', PROMISED);
  });
});

describe('whatever the host styles', () => {
  it.each([
    [
      'padding, border and a large font',
      'padding:7px 21px 3px 33px;border:4px solid;font:21px/2 serif',
    ],
    [
      'the border in the width',
      'box-sizing:border-box;width:301.3px;padding:5px 9px;border:3px solid',
    ],
    ['from the right', 'direction:rtl'],
    ['in the middle, wide apart', 'text-align:center;letter-spacing:1.3px;word-spacing:4px'],
    ['indented capitals', 'text-indent:30px;text-transform:uppercase;font-family:monospace'],
    ['moved and made smaller', 'transform-origin:0 0;transform:translate(40px,3px) scale(.8)'],
  ])('marks stand on the words: %s', async (_name, style) => {
    page = await browser.get().openMailbox({ plainText: true });
    const body = `${OPENING} ${PROMISE}`;
    await openDraft(page, { to: [DIRECTOR], subject: PROMISE, body, form: 'full-screen' });
    await marksBecome(page, { warning: [PROMISED] });
    for (const css of [SUBJECT, AREA]) {
      await page.$eval(
        css,
        (field, given) => {
          field.setAttribute('style', given);
        },
        style,
      );
    }
    await page.keyboard.type('A');
    await markStandsOn(page, 'INPUT', PROMISED);
    await markStandsOn(page, 'TEXTAREA', PROMISED);
    await page.close();
  });
});

describe('in the subject', () => {
  beforeEach(async () => {
    page = await browser.get().openMailbox();
    await openDraft(page, { to: [DIRECTOR], subject: PROMISE });
    await page.keyboard.type(`${OPENING} `);
    await marksBecome(page, { warning: [PROMISED] });
    return () => page.close();
  });

  it('a mark is drawn, and nothing of it outside of the field', async () => {
    const field = await boxOf(page, SUBJECT);
    expect(await inkIn(page, field, WARNING)).toBeGreaterThan(20);
    await page.focus(SUBJECT);
    await press(page, 'End');
    await page.keyboard.type(` ${'and so on '.repeat(30)}`);
    await until(page, 'the field to scroll', () =>
      page.$eval(SUBJECT, (input) => input.scrollLeft > 0),
    );
    const { x, y, width, height } = field;
    const around = { x: Math.max(0, x - 300), y: y - 30, width: width + 320, height: height + 60 };
    await until(page, 'no ink', async () => (await inkIn(page, around, WARNING)) === 0);
  });

  it('a fix goes in with one click, and out with one undo', async () => {
    const { fixes } = await openCard(page, PROMISED);
    await applyFix(page, fixes[0] ?? '');
    expect(await subject(page)).toBe(fixes[0]);
    await marksBecome(page, { none: [PROMISED] });
    await undo(page);
    expect(await subject(page)).toBe(PROMISE);
    await marksBecome(page, { warning: [PROMISED] });
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('a finding is in the list, and its card opens by keys and gives the caret back', async () => {
    expect((await openList(page)).join()).toContain('Subject');
    await closeSheet(page);
    await page.focus(SUBJECT);
    await press(page, 'Home');
    await press(page, 'Shift', 'ArrowRight');
    await press(page, 'Alt', 'Shift', 'KeyK');
    await ui(page).waitFor('[role="dialog"] .fix:focus');
    await page.keyboard.press('Escape');
    await isClosed(page);
    expect(await selectedText(page)).toBe('I');
  });

  it('a mark waits while it is typed', async () => {
    await page.focus(SUBJECT);
    await press(page, MAIN_KEY, 'KeyA');
    await page.keyboard.type('You are my only hope');
    expect(await marks(page)).toEqual([]);
    await marksBecome(page, { warning: [PLEADED] });
  });

  it('deletes what no wording can save', async () => {
    await page.focus(SUBJECT);
    await press(page, MAIN_KEY, 'KeyA');
    await page.keyboard.type(PLEA);
    await marksBecome(page, { warning: [PLEADED] });
    await openCard(page, PLEADED);
    await pressButton(page, 'Delete this sentence');
    await until(page, 'the sentence gone', async () => (await subject(page)) === '');
  });
});
