import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { boxOf } from '../browser/fields.ts';
import { press } from '../browser/keys.ts';
import { enterBody, openDraft, windowOf } from '../browser/mailbox.ts';
import { boxOfMark, marksBecome } from '../browser/marks.ts';
import { badgeBecomes, isShown, openCard, openList, readBadge } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { atRest, until, type Box } from '../browser/until.ts';
import { words } from '../../src/inline/words.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let page: Page;

const BODY = '[g_editable="true"]';

afterEach(() => page.close());

const pill = (): Promise<Box> => atRest(page, 'the badge', () => ui(page).box('.pill'));

/** Drags the badge by its middle. */
const drag = async (right: number, down: number): Promise<void> => {
  const { x, y, width, height } = await pill();
  const [fromX, fromY] = [x + width / 4, y + height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + right, fromY + down, { steps: 4 });
  await page.mouse.up();
};

const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the badge', () => {
  it('is moved by the mouse, and kept there for the next mail', async () => {
    page = await browser.get().openMailbox();
    const id = await openDraft(page, { to: [DIRECTOR] });
    const before = await pill();
    await drag(-120, -60);
    const after = await pill();
    expect(after.x - before.x).toBeCloseTo(-120, 0);
    expect(after.y - before.y).toBeCloseTo(-60, 0);
    // A drag is no press.
    expect(await ui(page).box('[role="dialog"]')).toBeNull();
    await page.click(`${windowOf(id)} .oh`);
    await ui(page).waitForNone('.pill');
    await openDraft(page, { to: [DIRECTOR] });
    await until(page, 'the same place', async () => {
      const { x, y } = await pill();
      return Math.abs(x - after.x) < 2 && Math.abs(y - after.y) < 2;
    });
    await drag(120, 60);
  });

  it('is moved by the arrow keys, and stays in the compose window', async () => {
    page = await browser.get().openMailbox();
    await openDraft(page, { to: [DIRECTOR] });
    const before = await pill();
    await ui(page).evaluate((root) => {
      root.querySelector<HTMLElement>('.pill button')?.focus();
    });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    const moved = await pill();
    expect([moved.x - before.x, moved.y - before.y]).toEqual([-8, -8]);
    for (let time = 0; time < 8; time += 1) await press(page, 'Shift', 'ArrowRight');
    const edge = await pill();
    const frame = await boxOf(page, '.I5');
    expect(edge.x + edge.width).toBeLessThanOrEqual(frame.x + frame.width + 0.5);
    await press(page, 'Shift', 'ArrowLeft');
    // The edge has held it back: one press brings it back by just that much.
    expect((await pill()).x - edge.x).toBeCloseTo(-40, 0);
  });

  it('stands below an answer of one line, and goes with its window', async () => {
    page = await browser.get().openMailbox({ view: 'thread', reply: 'reply' });
    await enterBody(page);
    await page.keyboard.type('Thank you, Monday is fine for me and for the others. ');
    const line = await boxOf(page, BODY);
    expect(line.height).toBeLessThan(72);
    await until(page, 'it to be clear of the line', async () => !isOver(await pill(), line));
    expect(isOver(await pill(), await boxOf(page, '.aoO'))).toBe(false);
    await page.click('.oh');
    await ui(page).waitForNone('.pill');
  });

  it('stands above a line with which the window ends', async () => {
    page = await browser.get().openMailbox({ view: 'thread', reply: 'reply' });
    await page.addStyleTag({ content: '.IZ { position: absolute; top: -9999px }' });
    await enterBody(page);
    await page.keyboard.type('Monday is fine. ');
    const line = await boxOf(page, BODY);
    await until(page, 'it to be clear of the line', async () => !isOver(await pill(), line));
  });

  it('is not covered by a card that has room beside it', async () => {
    page = await browser.get().openMailbox();
    await openDraft(page, { to: [DIRECTOR], form: 'full-screen' });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    const mark = await boxOfMark(page, PLEADED);
    const before = await pill();
    // To where the card opens: below the words, towards its right edge.
    await drag(mark.x + 240 - before.x, mark.y + mark.height + 60 - before.y);
    const badge = await pill();
    await openCard(page, PLEADED);
    const card = await atRest(page, 'the card', () => ui(page).box('[role="dialog"]'));
    expect(isOver(card, badge)).toBe(false);
    // Level with it: it has gone aside, and has not only been low enough.
    expect(card.y + card.height).toBeGreaterThan(badge.y);
    expect(card.y).toBeLessThan(badge.y + badge.height);
    await ui(page).click('.pill button');
    await ui(page).waitFor('.findings');
    await drag(before.x - badge.x, before.y - badge.y);
  });

  it.each([
    ['the recipients', 'div[name]'],
    ['the subject', 'input[name="subjectbox"], input[name="subject"]'],
    ['the Send button', '.aoO, .hG'],
  ])('names %s where they are missing, and the text is checked all the same', async (part, css) => {
    page = await browser.get().openMailbox();
    await openDraft(page, { to: [DIRECTOR], subject: 'Continued interest' });
    await page.evaluate((selector) => {
      for (const found of document.querySelectorAll(selector)) found.remove();
    }, css);
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await until(page, 'the part named', async () => (await readBadge(page)).includes(part));
    await openList(page);
    await isShown(page, words.notice.missing([part]));
  });

  it('says nothing of missing parts where all are there', async () => {
    page = await browser.get().openMailbox();
    await openDraft(page, { to: [DIRECTOR], subject: 'Lunch' });
    await ui(page).waitFor('.pill');
    await page.keyboard.type('See you at noon. ');
    await badgeBecomes(page, words.badge.empty);
  });
});
