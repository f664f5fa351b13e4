/**
 * What a person does with the mailbox itself, by its visible words, mouse and keyboard. Where several
 * compose windows are open, it is done in the newest.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { LANGUAGES } from '../webmail/languages.ts';
import type { ComposeOptions } from '../webmail/options.ts';
import type { EditableMutation, Mail, Person } from '../webmail/types.ts';
import { MAIN_KEY, press } from './keys.ts';
import { until } from './until.ts';

const labels = LANGUAGES.en;
/** By no label: a mailbox may speak another language, or have its labels renamed. */
const BODY = '[g_editable="true"], textarea[form="nosend"]';

/** Send by the word on it, in the language of the page; the newest window's. */
async function sendButton(page: Page): Promise<ElementHandle> {
  const language = await page.$eval('html', ({ lang }) => lang);
  const { send: word } =
    Object.entries(LANGUAGES).find(([code]) => code === language)?.[1] ?? labels;
  return until(page, 'the Send button', async () => {
    const found = await page.$$('[role="button"]');
    const words = await Promise.all(found.map((each) => each.evaluate((e) => e.textContent)));
    return found.findLast((_, at) => words[at] === word);
  });
}

/** The editor in use, rich or plain, once it is there. */
function body(page: Page): Promise<ElementHandle<HTMLElement>> {
  return until(page, 'a compose window', async () => {
    const found = await page.$$(BODY);
    const shown = await Promise.all(found.map((editor) => editor.isVisible()));
    const last = found.findLast((_, at) => shown[at]);
    return last as ElementHandle<HTMLElement> | undefined;
  });
}

/** Presses Compose. */
export async function openCompose(page: Page): Promise<void> {
  await page.locator(`[role="button"]::-p-text(${labels.compose})`).click();
  await body(page);
}

/** Opens a draft that is begun already, with the caret in its body; its `data-compose-id`. */
export async function openDraft(page: Page, draft: ComposeOptions = {}): Promise<number> {
  const id = await page.evaluate((given) => window.__mailbox.compose(given), draft);
  await enterBody(page);
  return id;
}

/** Throws the draft away. */
export async function discard(page: Page, id: number): Promise<void> {
  await page.click(`[data-compose-id="${id}"] .oh`);
  await until(page, 'the window closed', async () => (await page.$(windowOf(id))) === null);
}

/** The compose window with this `data-compose-id`. */
export const windowOf = (id: number): string => `[data-compose-id="${id}"]`;

export async function writeRecipient(page: Page, { name, email }: Person): Promise<void> {
  await page.locator(`[aria-label="${labels.toRecipients}"]`).click();
  await page.keyboard.type(`${name} <${email}>`);
  await page.keyboard.press('Enter');
}

export async function writeSubject(page: Page, subject: string): Promise<void> {
  await page.locator('input[name="subjectbox"]').click();
  await page.keyboard.type(subject);
}

/** Puts the caret into the body. */
export async function enterBody(page: Page): Promise<void> {
  await (await body(page)).focus();
}

/** The subject as it stands. */
export function subject(page: Page): Promise<string> {
  return page.$$eval('input[name="subjectbox"]', (fields) => fields.at(-1)?.value ?? '');
}

/** The body's markup; in plain-text mode the text itself. */
export async function bodyHtml(page: Page): Promise<string> {
  return (await body(page)).evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : element.getHTML(),
  );
}

/** The body as it is read on screen. */
export async function bodyText(page: Page): Promise<string> {
  return (await body(page)).evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : element.innerText,
  );
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

export const selectedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const isField = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement;
    if (!isField) return document.getSelection()?.toString() ?? '';
    return at.value.slice(at.selectionStart ?? 0, at.selectionEnd ?? 0);
  });

/** Resolves when just these words are selected. */
export async function selectionBecomes(page: Page, text: string): Promise<void> {
  await until(page, `“${text}” to be selected`, async () => (await selectedText(page)) === text);
}

export function undo(page: Page): Promise<void> {
  return press(page, MAIN_KEY, 'KeyZ');
}

export function redo(page: Page): Promise<void> {
  return press(page, MAIN_KEY, 'Shift', 'KeyZ');
}

/** The ways to send. */
export const SEND_BY = {
  click: async (page: Page) => (await sendButton(page)).click(),
  keys: async (page: Page) => {
    await enterBody(page);
    await press(page, MAIN_KEY, 'Enter');
  },
  /** Wherever the focus is. */
  keysHere: (page: Page) => press(page, MAIN_KEY, 'Enter'),
  button: async (page: Page) => {
    await (await sendButton(page)).focus();
    await page.keyboard.press('Enter');
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;

/**
 * Sends, and resolves with the mail that went out. Its markup is the body's in one block with the
 * direction of writing, as Gmail sends it: {@link transmitted}.
 */
export async function send(page: Page, by: keyof typeof SEND_BY = 'click'): Promise<Mail> {
  const before = await page.evaluate(() => window.__mailbox.sent.length);
  await SEND_BY[by](page);
  return until(page, 'the mail to go out', () =>
    page.evaluate((count) => window.__mailbox.sent[count], before),
  );
}

/** What a send transmits of a body with this markup. */
export const transmitted = (html: string): string => `<div dir="ltr">${html}</div>`;

/** Resolves when the mailbox says that the mail is sent. */
export async function isToldSent(page: Page): Promise<void> {
  await page.locator(`::-p-text(${labels.sent})`).wait();
}

/** Takes the mail back that was sent last, and goes on at its end. */
export async function takeBack(page: Page): Promise<void> {
  await page.locator(`[role="link"]::-p-text(${labels.undo})`).click();
  await enterBody(page);
  await press(page, MAIN_KEY, 'End');
}

/** Changes that something other than the user's editing or the mailbox made inside editables. */
export function strangeMutations(page: Page): Promise<readonly EditableMutation[]> {
  return page.evaluate(() => window.__mailbox.mutations.filter(({ who }) => who === 'script'));
}
