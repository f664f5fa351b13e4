/** What a person does with the mailbox itself, by its visible words, mouse and keyboard. */
import type { Page } from 'puppeteer-core';
import { until } from '../browser/until.ts';
import { LANGUAGES } from '../webmail/languages.ts';
import type { Mail, Person } from '../webmail/types.ts';

const labels = LANGUAGES.en;
const BODY = `[contenteditable="true"][aria-label="${labels.body}"]`;
/** The key of shortcuts: Cmd on a Mac, else Ctrl. */
const MAIN_KEY = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Presses a key together with the main one, and with Shift too where asked. */
async function pressWithMain(page: Page, key: 'Enter' | 'KeyZ', shift = false): Promise<void> {
  await page.keyboard.down(MAIN_KEY);
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
  await page.keyboard.up(MAIN_KEY);
}

export async function openCompose(page: Page): Promise<void> {
  await page.locator(`[role="button"]::-p-text(${labels.compose})`).click();
  await page.locator(BODY).wait();
}

export async function writeRecipient(page: Page, { name, email }: Person): Promise<void> {
  await page.locator(`[aria-label="${labels.toRecipients}"]`).click();
  await page.keyboard.type(`${name} <${email}>`);
  await page.keyboard.press('Enter');
}

export async function writeSubject(page: Page, subject: string): Promise<void> {
  await page.locator('input[name="subjectbox"]').click();
  await page.keyboard.type(subject);
}

/** Types at the end of the body. A line feed is the Enter key. */
export async function writeBody(page: Page, text: string): Promise<void> {
  await page.locator(BODY).click();
  await page.keyboard.type(text);
}

/** The body's markup. */
export function bodyHtml(page: Page): Promise<string> {
  return page.$eval(BODY, (body) => body.getHTML());
}

/** The body as it is read on screen. */
export function bodyText(page: Page): Promise<string> {
  return page.$eval(BODY, (body) => (body instanceof HTMLElement ? body.innerText : ''));
}

/** Resolves with the body's text when it is as asked. */
export function bodyBecomes(
  page: Page,
  what: string,
  isRight: (text: string) => boolean,
): Promise<string> {
  return until(page, what, async () => {
    const text = await bodyText(page);
    return isRight(text) && text;
  });
}

export function undo(page: Page): Promise<void> {
  return pressWithMain(page, 'KeyZ');
}

export function redo(page: Page): Promise<void> {
  return pressWithMain(page, 'KeyZ', true);
}

/**
 * Presses Send, and resolves with the mail that went out. Its markup is the body's in one block
 * with the direction of writing, as Gmail sends it.
 */
export async function send(page: Page): Promise<Mail> {
  const before = await page.evaluate(() => window.__mailbox.sent.length);
  await page.locator(`[role="button"]::-p-text(${labels.send})`).click();
  return until(page, 'the mail to go out', () =>
    page.evaluate((count) => window.__mailbox.sent[count], before),
  );
}

/** Resolves when the mailbox says that the mail is sent. */
export async function isToldSent(page: Page): Promise<void> {
  await page.locator(`::-p-text(${labels.sent})`).wait();
}
