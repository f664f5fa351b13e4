import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ui } from '../browser/ui.ts';
import {
  bodyHtml,
  compose,
  hoverMark,
  openList,
  press,
  pressOurs,
  startBrowser,
  strangeMutations,
  type,
  untilMarked,
  untilShown,
  untilUnmarked,
} from './applicant.ts';

const browser = startBrowser();
const TEXT =
  'Dear Dr. Hall,\n\nThank you for the interview at your emergency medicine residency. I will rank your program first. This is my only hope. ';

let page: Page;
let id: number;

beforeEach(async () => {
  page = await browser.get().openMailbox();
  id = await compose(page, {
    to: [{ name: 'Helen Hall', email: 'helen.hall@lakeview-em.example' }],
    subject: 'Continued interest',
  });
  await type(page, TEXT);
  await untilMarked(page, 'warning', 'rank your program first');
  await untilMarked(page, 'warning', 'my only hope');
  return () => page.close();
});

const fixes = (): Promise<string[]> =>
  ui(page).evaluate((root) => [...root.querySelectorAll('.fix')].map((fix) => fix.textContent));

describe('a fix', () => {
  it('goes in with one click, and out with one Ctrl+Z', async () => {
    const before = await bodyHtml(page, id);
    await hoverMark(page, 'rank your program first');
    await ui(page).waitFor('.fix');
    expect((await fixes()).length).toBeGreaterThanOrEqual(3);
    await ui(page).click('.fix');
    await untilUnmarked(page, 'rank your program first');
    expect(await bodyHtml(page, id)).not.toBe(before);
    await press(page, 'Control+z');
    await untilMarked(page, 'warning', 'rank your program first');
    expect(await bodyHtml(page, id)).toBe(before);
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('leaves the text before and behind as it was', async () => {
    await hoverMark(page, 'rank your program first');
    await ui(page).waitFor('.fix');
    await ui(page).click('.fix', 1);
    await untilUnmarked(page, 'rank your program first');
    const html = await bodyHtml(page, id);
    expect(html).toMatch(/emergency medicine residency\.(&nbsp;| |\u00a0)/);
    expect(html).toContain('This is my only hope.');
  });

  it('deletes a sentence that no wording can save', async () => {
    await hoverMark(page, 'my only hope');
    await pressOurs(page, 'Delete this sentence');
    await untilUnmarked(page, 'my only hope');
    expect(await bodyHtml(page, id)).not.toContain('only hope');
  });
});

describe('a finding', () => {
  it('dismissed stays away for this message', async () => {
    await hoverMark(page, 'my only hope');
    await pressOurs(page, 'Dismiss here');
    await untilUnmarked(page, 'my only hope');
    await type(page, 'Thank you again. Where am I ranked? ');
    await untilMarked(page, 'error', 'Where am I ranked');
    await untilUnmarked(page, 'my only hope');
  });

  it('shows its program question in the list', async () => {
    await openList(page);
    await untilShown(page, 'program');
  });

  // Last, since the choice is kept for all that comes after it.
  it('is gone for good when its rule is turned off', async () => {
    await hoverMark(page, 'my only hope');
    await pressOurs(page, 'Turn off this rule');
    await untilUnmarked(page, 'my only hope');
    const other = await compose(page, { subject: 'Another' });
    expect(other).not.toBe(id);
    await type(
      page,
      'Thank you for the interview at your residency. I will rank you first. This is my only hope. ',
    );
    await untilMarked(page, 'warning', 'I will rank you first');
    await untilUnmarked(page, 'my only hope');
  });
});
