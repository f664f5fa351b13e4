import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { bodyHtml, openDraft, strangeMutations, undo } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { applyFix, isShown, openCard, openList, pressButton } from '../browser/prematch.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED, PROMISE, PROMISED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.get().openMailbox();
  await openDraft(page, { to: [DIRECTOR], subject: 'Continued interest' });
  await page.keyboard.type(`${OPENING} ${PROMISE} ${PLEA} `);
  await marksBecome(page, { warning: [PROMISED, PLEADED] });
  return () => page.close();
});

describe('a fix', () => {
  it('goes in with one click, and out with one undo', async () => {
    const before = await bodyHtml(page);
    const { fixes } = await openCard(page, PROMISED);
    expect(fixes.length).toBeGreaterThanOrEqual(3);
    await applyFix(page, fixes[0] ?? '');
    await marksBecome(page, { warning: [PLEADED], none: [PROMISED] });
    expect(await bodyHtml(page)).not.toBe(before);
    await undo(page);
    await marksBecome(page, { warning: [PROMISED, PLEADED] });
    expect(await bodyHtml(page)).toBe(before);
    expect(await strangeMutations(page)).toEqual([]);
  });

  it('leaves the text before and behind as it was', async () => {
    const { fixes } = await openCard(page, PROMISED);
    await applyFix(page, fixes[1] ?? '');
    await marksBecome(page, { none: [PROMISED] });
    const html = await bodyHtml(page);
    expect(html).toMatch(/emergency medicine residency\.(&nbsp;| |\u00a0)/);
    expect(html).toContain(PLEA);
  });

  it('deletes a sentence that no wording can save', async () => {
    await openCard(page, PLEADED);
    await pressButton(page, 'Delete this sentence');
    await marksBecome(page, { warning: [PROMISED], none: [PLEADED] });
    expect(await bodyHtml(page)).not.toContain('only hope');
  });
});

it('leads from one card to the next', async () => {
  const { fixes } = await openCard(page, PROMISED);
  await applyFix(page, fixes[0] ?? '');
  await marksBecome(page, { none: [PROMISED] });
  await openCard(page, PLEADED);
  await pressButton(page, 'Delete this sentence');
  await marksBecome(page, { none: [PROMISED, PLEADED] });
});

describe('a finding', () => {
  it('dismissed stays away for this message', async () => {
    await openCard(page, PLEADED);
    await pressButton(page, 'Dismiss here');
    await marksBecome(page, { none: [PLEADED] });
    await page.keyboard.type('Thank you again. Where am I ranked? ');
    await marksBecome(page, { error: ['Where am I ranked'], none: [PLEADED] });
  });

  it('has the question of the program beside it in the list', async () => {
    await openList(page);
    await isShown(page, 'program');
  });

  // Last, since the choice is kept for all that comes after it.
  it('is gone for good when its rule is turned off', async () => {
    await openCard(page, PLEADED);
    await pressButton(page, 'Turn off this rule');
    await marksBecome(page, { none: [PLEADED] });
    await openDraft(page, { subject: 'Another' });
    await page.keyboard.type(
      `Thank you for the interview at your residency. I will rank you first. ${PLEA} `,
    );
    await marksBecome(page, { warning: ['I will rank you first'], none: [PLEADED] });
  });
});
