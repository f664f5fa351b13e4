import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { marks } from '../browser/marks.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import {
  bodyHtml,
  compose,
  enterBody,
  hoverMark,
  marked,
  press,
  pressOurs,
  pressTimes,
  startBrowser,
  strangeMutations,
  type,
  untilMarked,
  untilShown,
  untilUnmarked,
} from './applicant.ts';

const browser = startBrowser();
const director = { name: 'Helen Hall', email: 'helen.hall@lakeview-em.example' };
const OPENING =
  'Dear Dr. Hall,\n\nThank you for the interview at your emergency medicine residency.';

let page: Page;
let id: number;

beforeEach(async () => {
  page = await browser.get().openMailbox();
  id = await compose(page, { to: [director], subject: 'Continued interest' });
  return () => page.close();
});

describe('while a draft is written', () => {
  it('marks what is risky, and touches nothing in the mail', async () => {
    await type(page, `${OPENING} I will rank your program first. This is my only hope. `);
    await untilMarked(page, 'warning', 'rank your program first');
    await untilMarked(page, 'warning', 'my only hope');
    const html = await bodyHtml(page, id);
    expect(html).not.toMatch(/prematch/i);
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('leaves a sentence alone until its end mark', async () => {
    await type(page, `${OPENING} Please tell me where I am ranked on your list`);
    // The answer to the whole text is there once the badge has counted it.
    expect(await marked(page, 'error')).toEqual([]);
    await type(page, '?');
    await untilMarked(page, 'error', 'where I am ranked');
  });

  it('marks a sentence without an end mark after a pause', async () => {
    await type(page, `${OPENING} I will rank your program first`);
    await untilMarked(page, 'warning', 'rank your program first');
  });

  it('takes a mark away when its reason is gone', async () => {
    await type(page, `${OPENING} This is my only hope.`);
    await untilMarked(page, 'warning', 'my only hope');
    await pressTimes(page, 'Backspace', 'only hope.'.length);
    await type(page, 'phone number.');
    await untilUnmarked(page, 'This is my');
  });

  it('keeps other marks in their places while a sentence before them is typed', async () => {
    await type(page, `${OPENING} This is my only hope.`);
    await untilMarked(page, 'warning', 'my only hope');
    await press(page, 'Control+Home');
    for (const letter of 'A word before. ') {
      await page.keyboard.type(letter);
      expect(await marked(page, 'warning')).toEqual(['This is my only hope.']);
    }
  });

  it('marks words across bold and links', async () => {
    await type(page, `${OPENING} I will rank `);
    await press(page, 'Control+b');
    await type(page, 'your program');
    await press(page, 'Control+b');
    await type(page, ' first. ');
    await untilMarked(page, 'warning', 'rank your program first');
  });

  it('goes on when the worker is stopped in mid-draft', async () => {
    await type(page, `${OPENING} This is my only hope. `);
    await untilMarked(page, 'warning', 'my only hope');
    await browser.get().stopWorker();
    await type(page, 'I will rank your program first. ');
    await untilMarked(page, 'warning', 'rank your program first');
  });

  it('shows nothing in an ordinary mail', async () => {
    await type(page, 'Hi Sven,\n\nyou are my only hope! The cat is on the roof again. See you.\n');
    // Waits for the worker's answer on the last text: the pill is hidden or quiet then.
    await until(page, 'an answer', async () => (await ui(page).box('.pill')) !== null);
    expect(await marks(page)).toEqual([]);
  });
});

describe('the card', () => {
  const sentence = `${OPENING} I will rank your program first. `;

  it('opens when the mouse rests on a mark, and closes when it leaves', async () => {
    await type(page, sentence);
    await untilMarked(page, 'warning', 'rank your program first');
    await hoverMark(page, 'rank your program first');
    await ui(page).waitFor('[role="dialog"]');
    await untilShown(page, 'Guide');
    await page.mouse.move(5, 5);
    await ui(page).waitForNone('[role="dialog"]');
  });

  it('stays while the mouse travels into it', async () => {
    await type(page, sentence);
    await untilMarked(page, 'warning', 'rank your program first');
    await hoverMark(page, 'rank your program first');
    await ui(page).waitFor('[role="dialog"]');
    await ui(page).hover('[role="dialog"] .fix');
    await untilShown(page, 'Guide');
    expect(await ui(page).box('[role="dialog"]')).not.toBeNull();
  });

  it('opens by keys at the caret, and Esc gives the caret back', async () => {
    await type(page, sentence);
    await untilMarked(page, 'warning', 'rank your program first');
    await pressTimes(page, 'ArrowLeft', 'first. '.length);
    await press(page, 'Alt+Shift+KeyK');
    await ui(page).waitFor('[role="dialog"] .fix:focus');
    await press(page, 'Escape');
    await ui(page).waitForNone('[role="dialog"]');
    await type(page, 'X');
    expect(await bodyHtml(page, id)).toContain('I will rank your program Xfirst.');
    // Esc did not reach the host, which would have closed the window.
    expect(await page.$$(`[data-compose-id="${id}"]`)).toHaveLength(1);
  });
});

it('opens the guide at the section that a finding follows', async () => {
  await type(page, `${OPENING} I will rank your program first. `);
  await untilMarked(page, 'warning', 'rank your program first');
  await hoverMark(page, 'rank your program first');
  const opened = new Promise<Page | null>((resolve, reject) => {
    browser.get().browser.once('targetcreated', (target) => {
      target.page().then(resolve, reject);
    });
  });
  await pressOurs(page, 'Guide 2.');
  const guide = await opened;
  if (guide === null) throw new Error('no tab was opened');
  const section = await until(guide, 'the section of the guide', () =>
    guide.evaluate(() =>
      location.hash.startsWith('#s-2') ? document.querySelector(location.hash)?.textContent : null,
    ),
  );
  expect(section).toMatch(/interview/i);
  await guide.close();
});

describe('the list', () => {
  it('opens by keys, goes by arrows, and shows the worst first', async () => {
    await type(page, `${OPENING} This is my only hope. Where am I ranked on your list? `);
    await untilMarked(page, 'warning', 'my only hope');
    await untilMarked(page, 'error', 'Where am I ranked');
    // At the caret is no finding, so the keys open the list.
    await press(page, 'Control+Home');
    await press(page, 'Alt+Shift+KeyK');
    await ui(page).waitFor('.findings .head:focus');
    const open = () =>
      ui(page).evaluate(
        (root) => root.querySelector('.head[aria-expanded="true"]')?.textContent ?? '',
      );
    expect(await open()).toContain('Answer before sending');
    await press(page, 'ArrowDown');
    await press(page, 'Enter');
    expect(await open()).toContain('Worth changing');
    await press(page, 'Escape');
    await ui(page).waitForNone('[role="dialog"]');
    await enterBody(page, id);
  });

  it('tells the number of findings to screen readers', async () => {
    await type(page, `${OPENING} This is my only hope. `);
    await untilMarked(page, 'warning', 'my only hope');
    await until(page, 'a polite word', () =>
      ui(page).evaluate((root) =>
        /\d+ finding/.test(root.querySelector('[role=status]')?.textContent ?? ''),
      ),
    );
  });
});
