/** What a person does with Outlook's mailbox, in the draft that is shown; by no word of its language. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { ComposeOptions } from '../webmail/options.ts';
import type { Mail } from '../webmail/types.ts';
import { MAIN_KEY, press } from './keys.ts';
import { until } from './until.ts';

const BODY = '[id^="editorParent_"] > :is([role="textbox"], textarea)';
const ROOT = '[id^="docking_InitVisiblePart_"]';
const SEND = '[id$="__primaryActionButton"]';

/** The one of the draft that is shown. */
function shown(page: Page, css: string): Promise<ElementHandle> {
  return until(page, css, async () => {
    const found = await page.$$(css);
    const visible = await Promise.all(found.map((element) => element.isVisible()));
    return found.findLast((_, at) => visible[at]);
  });
}

/** Opens a draft that is begun already, with the caret at the end of its own words. */
export async function openDraft(page: Page, draft: ComposeOptions = {}): Promise<void> {
  await page.evaluate((given) => window.__mailbox.compose(given), draft);
  await enterBody(page);
}

/** Puts the caret behind the first line of the body. */
export async function enterBody(page: Page): Promise<void> {
  await (
    await shown(page, BODY)
  ).evaluate((body) => {
    if (!(body instanceof HTMLElement)) throw new Error('no editor');
    body.focus();
    if (body instanceof HTMLTextAreaElement) return;
    document.getSelection()?.selectAllChildren(body.firstElementChild ?? body);
    document.getSelection()?.collapseToEnd();
  });
}

export async function bodyHtml(page: Page): Promise<string> {
  return (await shown(page, BODY)).evaluate((body) =>
    body instanceof HTMLTextAreaElement ? body.value : body.getHTML(),
  );
}

/** The body as it is read on screen. */
export async function bodyText(page: Page): Promise<string> {
  return (await shown(page, BODY)).evaluate((body) =>
    body instanceof HTMLElement ? body.innerText : '',
  );
}

export async function subject(page: Page): Promise<string> {
  return (await shown(page, `${ROOT} input[id$="_SUBJECT"]`)).evaluate((field) =>
    field instanceof HTMLInputElement ? field.value : '',
  );
}

/** The ways to send. */
export const SEND_BY = {
  click: async (page: Page) => (await shown(page, SEND)).click(),
  keys: async (page: Page) => {
    await enterBody(page);
    await press(page, MAIN_KEY, 'Enter');
  },
  altS: async (page: Page) => {
    await enterBody(page);
    await press(page, 'Alt', 'KeyS');
  },
  menu: async (page: Page) => {
    await (await shown(page, `${ROOT} .fui-MenuButton`)).click();
    await (await shown(page, '[data-send="later"]')).click();
    await (await shown(page, '#ok-1')).click();
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;

export const sentCount = (page: Page): Promise<number> =>
  page.evaluate(() => window.__mailbox.sent.length);

/** Sends, and resolves with the mail that went out. */
export async function send(page: Page, by: keyof typeof SEND_BY = 'click'): Promise<Mail> {
  const before = await sentCount(page);
  await SEND_BY[by](page);
  return until(page, 'the mail to go out', () =>
    page.evaluate((count) => window.__mailbox.sent[count], before),
  );
}

/** Throws the draft away, and says so when asked. */
export async function discard(page: Page): Promise<void> {
  await (await shown(page, `${ROOT} #discardCompose`)).click();
  await (await shown(page, '#ok-1')).click();
}
