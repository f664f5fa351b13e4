import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import {
  compose,
  openList,
  press,
  pressOurs,
  startBrowser,
  type,
  untilMarked,
  untilShown,
} from './applicant.ts';

const browser = startBrowser();
const BODY =
  'Dear Dr. Hall,\n\nThank you for the interview at your emergency medicine residency. I passed Step 3 in January.';

let page: Page;

beforeEach(async () => {
  page = await browser.get().openMailbox();
  return () => page.close();
});

/** Writes to a program that is named in the list on the way. */
const writeTo = async (name: string, address: string): Promise<number> => {
  const id = await compose(page, { to: [{ name: '', email: address }], subject: 'An update' });
  await type(page, `${BODY} This is my only hope. `);
  await untilMarked(page, 'warning', 'my only hope');
  await openList(page);
  await ui(page).waitFor('#program-name');
  await ui(page).click('#program-name');
  await press(page, 'Control+a');
  await page.keyboard.type(name);
  await pressOurs(page, 'Save');
  await untilShown(page, name);
  await untilShown(page, 'no emails yet');
  await press(page, 'Escape');
  return id;
};

const sendButton = (id: number): string => `[data-compose-id="${id}"] .aoO[role="button"]`;

/** The popup's text, in a tab beside the mailbox. */
const popupShows = async (wanted: RegExp): Promise<string> => {
  const popup = await browser.get().openPage('popup');
  try {
    return await until(popup, `popup with ${String(wanted)}`, async () => {
      const text = await popup.evaluate(() => document.body.innerText);
      return wanted.test(text) && text;
    });
  } finally {
    await popup.close();
    await page.bringToFront();
  }
};

describe('a mail', () => {
  it.each([
    ['a click on Send', 'Mercy EM', async (id: number) => page.click(sendButton(id))],
    ['Ctrl and Enter', 'Union Hill EM', async () => press(page, 'Control+Enter')],
    [
      'Enter on Send',
      'Harbor Point EM',
      async (id: number) => {
        await page.focus(sendButton(id));
        await press(page, 'Enter');
      },
    ],
  ] as const)('sent by %s is sent as written, and counted once', async (_way, name, send) => {
    const domain = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
    const id = await writeTo(name, `helen.hall@${domain}`);
    const html = await page.$eval(
      `[data-compose-id="${id}"] [contenteditable="true"]`,
      // eslint-disable-next-line no-restricted-properties -- compares the bytes that a send transmits
      (body) => body.innerHTML,
    );
    await page.focus(`[data-compose-id="${id}"] [contenteditable="true"]`);
    await send(id);
    await until(page, 'the mail sent', () =>
      page.evaluate(() => window.__mailbox.sent.length === 1),
    );
    const sent = await page.evaluate(() => window.__mailbox.sent.map((mail) => mail.html));
    // The host wraps what stands in the editable.
    expect(sent).toEqual([`<div dir="ltr">${html}</div>`]);
    await popupShows(new RegExp(name));
    const again = await compose(page, { to: [{ name: '', email: `helen.hall@${domain}` }] });
    expect(again).not.toBe(id);
    await type(page, 'Dear Dr. Hall, I am checking in about my application to your residency. ');
    await untilMarked(page, 'warning', 'checking in');
    await openList(page);
    await untilShown(page, '1 email so far');
  });

  it('taken back with Undo is not counted', async () => {
    const id = await writeTo('St. Anne EM', 'hall@st-anne.example');
    await page.click(sendButton(id));
    await page.waitForSelector('#link_undo');
    await page.click('#link_undo');
    const reopened = await page.waitForSelector('[data-compose-id] [contenteditable="true"]');
    await reopened?.focus();
    await press(page, 'Control+End');
    await type(page, 'And one more thing. ');
    await openList(page);
    await untilShown(page, 'no emails yet');
  });

  it('that the host refuses is not counted', async () => {
    const id = await compose(page, { subject: 'Cedar Valley EM residency' });
    await type(page, `${BODY} This is my only hope. `);
    await untilMarked(page, 'warning', 'my only hope');
    await page.click(sendButton(id));
    await page.waitForSelector('[role="alertdialog"]');
    expect(await page.evaluate(() => window.__mailbox.sent.length)).toBe(0);
  });
});
