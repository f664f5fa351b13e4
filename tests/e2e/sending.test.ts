import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { bodyHtml, openDraft, send, SEND_BY, takeBack, transmitted } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { closeSheet, isShown, nameProgram, openList } from '../browser/prematch.ts';
import { OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.get().openMailbox();
  return () => page.close();
});

/** Writes to a program that is named in the list on the way. */
const writeTo = async (name: string, email: string): Promise<void> => {
  await openDraft(page, { to: [{ name: '', email }], subject: 'An update' });
  await page.keyboard.type(`${OPENING} I passed Step 3 in January. ${PLEA} `);
  await marksBecome(page, { warning: [PLEADED] });
  await openList(page);
  await nameProgram(page, name);
  await isShown(page, 'no emails yet');
  await closeSheet(page);
};

describe('a mail', () => {
  it.each([
    ['a click on Send', 'click', 'Mercy EM'],
    ['keys', 'keys', 'Union Hill EM'],
    ['Enter on Send', 'button', 'Harbor Point EM'],
  ] satisfies [string, keyof typeof SEND_BY, string][])(
    'sent by %s is sent as written, and counted once',
    async (_way, by, name) => {
      const email = `helen.hall@${name.toLowerCase().replaceAll(' ', '-')}.example`;
      await writeTo(name, email);
      const html = await bodyHtml(page);
      const { html: sent } = await send(page, by);
      expect(sent).toBe(transmitted(html));
      expect(await page.evaluate(() => window.__mailbox.sent.length)).toBe(1);
      await openDraft(page, { to: [{ name: '', email }] });
      await page.keyboard.type(
        'Dear Dr. Hall, I am checking in about my application to your residency. ',
      );
      await marksBecome(page, { warning: ['checking in'] });
      await openList(page);
      await isShown(page, name);
      await isShown(page, '1 email so far');
    },
  );

  it('taken back with Undo is not counted', async () => {
    await writeTo('St. Anne EM', 'hall@st-anne.example');
    await send(page);
    await takeBack(page);
    await page.keyboard.type('And one more thing. ');
    await openList(page);
    await isShown(page, 'no emails yet');
  });

  it('stays counted when the next one is taken back', async () => {
    await writeTo('Cobalt Hill EM', 'hall@cobalt-hill.example');
    await send(page);
    await openDraft(page, { to: [{ name: '', email: 'sven@home.example' }], subject: 'Cat' });
    await page.keyboard.type('The cat is on the roof.');
    await send(page);
    await takeBack(page);
    const later = await browser.get().openMailbox();
    await openDraft(later, { to: [{ name: '', email: 'hall@cobalt-hill.example' }] });
    await later.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(later, { warning: [PLEADED] });
    await openList(later);
    await isShown(later, '1 email so far');
    await later.close();
  });

  it('that the host refuses is not counted', async () => {
    await openDraft(page, { subject: 'Cedar Valley EM residency' });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await SEND_BY.click(page);
    await page.waitForSelector('[role="alertdialog"]');
    expect(await page.evaluate(() => window.__mailbox.sent.length)).toBe(0);
  });
});
