import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { MAIN_KEY, press, pressTimes } from '../browser/keys.ts';
import { bodyHtml, openDraft, strangeMutations, windowOf } from '../browser/mailbox.ts';
import { marked, marks, marksBecome } from '../browser/marks.ts';
import {
  closeSheet,
  focusedItem,
  isClosed,
  isShown,
  openCard,
  openList,
  pressButton,
  readBadge,
} from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED, PROMISE, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let page: Page;
let id: number;

beforeEach(async () => {
  page = await browser.get().openMailbox();
  id = await openDraft(page, { to: [DIRECTOR], subject: 'Continued interest' });
  return () => page.close();
});

describe('while a draft is written', () => {
  it('marks what is risky, and touches nothing in the mail', async () => {
    await page.keyboard.type(`${OPENING} ${PROMISE} ${PLEA} `);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
    expect(await bodyHtml(page)).not.toMatch(/prematch/i);
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('leaves a sentence alone until its end mark', async () => {
    await page.keyboard.type(`${OPENING} Please tell me where I am ranked on your list`);
    expect(await marked(page, 'error')).toEqual([]);
    await page.keyboard.type('?');
    await marksBecome(page, { error: ['where I am ranked'] });
  });

  it('marks a sentence without an end mark after a pause', async () => {
    await page.keyboard.type(`${OPENING} I will rank your program first`);
    await marksBecome(page, { warning: [PROMISED] });
  });

  it('takes a mark away when its reason is gone', async () => {
    await page.keyboard.type(`${OPENING} ${PLEA}`);
    await marksBecome(page, { warning: [PLEADED] });
    await pressTimes(page, 'Backspace', 'only hope.'.length);
    await page.keyboard.type('phone number.');
    await marksBecome(page, { none: ['This is my'] });
  });

  it('keeps other marks in their places while a sentence before them is typed', async () => {
    await page.keyboard.type(`${OPENING} ${PLEA}`);
    await marksBecome(page, { warning: [PLEADED] });
    await press(page, MAIN_KEY, 'Home');
    for (const letter of 'A word before. ') {
      await page.keyboard.type(letter);
      expect(await marked(page, 'warning')).toEqual([PLEA]);
    }
  });

  it('marks words across bold and links', async () => {
    await page.keyboard.type(`${OPENING} I will rank `);
    await press(page, MAIN_KEY, 'KeyB');
    await page.keyboard.type('your program');
    await press(page, MAIN_KEY, 'KeyB');
    await page.keyboard.type(' first. ');
    await marksBecome(page, { warning: [PROMISED] });
  });

  it('goes on when the worker is stopped in mid-draft', async () => {
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await browser.get().stopWorker();
    await page.keyboard.type(`${PROMISE} `);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
  });

  it('drops an answer that comes when the text has gone on', async () => {
    await page.keyboard.type(`${OPENING} ${PLEA}`);
    await marksBecome(page, { warning: [PLEADED] });
    await press(page, MAIN_KEY, 'Home');
    await browser.get().stopWorker();
    // The first letter is asked of a worker that has to start; by its answer the plea has moved.
    for (const letter of 'Here are a few more words before it all begins, typed meanwhile. ') {
      await page.keyboard.type(letter);
      expect(await marked(page, 'warning')).toEqual([PLEA]);
    }
  });

  it('shows nothing in an ordinary mail', async () => {
    await page.keyboard.type(
      'Hi Sven,\n\nyou are my only hope! The cat is on the roof again. See you.\n',
    );
    // Waits for the worker's answer on the last text: the pill is hidden or quiet then.
    await until(page, 'an answer', async () => (await ui(page).box('.pill')) !== null);
    expect(await marks(page)).toEqual([]);
  });
});

describe('on a dark ground', () => {
  it.each([
    ['dark', 'prematch-warning-dark'],
    ['half-dark', 'prematch-warning'],
    ['light', 'prematch-warning'],
  ] as const)('the %s theme is marked by %s', async (theme, name) => {
    const themed = await browser.get().openMailbox({ theme });
    await openDraft(themed);
    await themed.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(themed, { warning: [PLEADED] });
    expect(await marks(themed)).toEqual([{ name, text: PLEA }]);
    await themed.close();
  });
});

describe('a mail of unusual size', () => {
  const checked = async (): Promise<void> => {
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await until(page, 'an end of checking', async () => (await readBadge(page)).endsWith('list'));
  };

  it('is checked where it is nested deep', async () => {
    await page.evaluate(() => {
      let inner = document.querySelector('[contenteditable="true"]');
      for (let depth = 0; inner !== null && depth < 1000; depth += 1) {
        const next = document.createElement('div');
        inner.replaceChildren(next);
        inner = next;
      }
      inner?.append('Yesterday.');
      if (inner !== null) document.getSelection()?.collapse(inner, 0);
    });
    await checked();
  });

  it('is checked where it has ten thousand words', async () => {
    await page.evaluate(() => {
      const body = document.querySelector('[contenteditable="true"]');
      for (let line = 0; line < 1000; line += 1) {
        const next = document.createElement('div');
        next.textContent = `In week ${line} the clinic saw more patients than before.`;
        body?.append(next);
      }
    });
    await checked();
  });
});

describe('the card', () => {
  beforeEach(async () => {
    await page.keyboard.type(`${OPENING} ${PROMISE} `);
    await marksBecome(page, { warning: [PROMISED] });
  });

  it('opens when the mouse rests on a mark, and closes when it leaves', async () => {
    await openCard(page, PROMISED);
    await isShown(page, 'Guide');
    await page.mouse.move(5, 5);
    await isClosed(page);
  });

  it('stays while the mouse travels into it', async () => {
    await openCard(page, PROMISED);
    await ui(page).hover('[role="dialog"] .fix');
    await isShown(page, 'Guide');
    expect(await ui(page).box('[role="dialog"]')).not.toBeNull();
  });

  it('opens by keys at the caret, and Esc gives the caret back', async () => {
    await pressTimes(page, 'ArrowLeft', 'first. '.length);
    await press(page, 'Alt', 'Shift', 'KeyK');
    await ui(page).waitFor('[role="dialog"] .fix:focus');
    await closeSheet(page);
    await page.keyboard.type('X');
    expect(await bodyHtml(page)).toContain('I will rank your program Xfirst.');
    // Esc did not reach the host, which would have closed the window.
    expect(await page.$$(windowOf(id))).toHaveLength(1);
  });

  it('opens the guide at the section that a finding follows', async () => {
    await openCard(page, PROMISED);
    const opened = new Promise<Page | null>((resolve, reject) => {
      browser.get().browser.once('targetcreated', (target) => {
        target.page().then(resolve, reject);
      });
    });
    await pressButton(page, 'Guide 2.');
    const guide = await opened;
    if (guide === null) throw new Error('no tab was opened');
    const section = await until(guide, 'the section of the guide', () =>
      guide.evaluate(() =>
        location.hash.startsWith('#s-2')
          ? document.querySelector(location.hash)?.textContent
          : null,
      ),
    );
    expect(section).toMatch(/interview/i);
    await guide.close();
  });
});

describe('the list', () => {
  it('opens by keys, goes by arrows, and shows the worst first', async () => {
    await page.keyboard.type(`${OPENING} ${PLEA} Where am I ranked on your list? `);
    await marksBecome(page, { error: ['Where am I ranked'], warning: [PLEADED] });
    // At the caret is no finding, so the keys open the list.
    await press(page, MAIN_KEY, 'Home');
    const [worst = '', next = ''] = await openList(page, 'keys');
    const open = () =>
      ui(page).evaluate(
        (root) => root.querySelector('.head[aria-expanded="true"]')?.textContent ?? '',
      );
    expect(worst).toContain('Answer before sending');
    expect([await focusedItem(page), await open()]).toEqual([worst, worst]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(next).toContain('Worth changing');
    expect([await focusedItem(page), await open()]).toEqual([next, next]);
    await closeSheet(page);
  });

  it('tells the number of findings to screen readers', async () => {
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await until(page, 'a polite word', () =>
      ui(page).evaluate((root) =>
        /\d+ finding/.test(root.querySelector('[role=status]')?.textContent ?? ''),
      ),
    );
  });
});
