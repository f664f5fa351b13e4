/**
 * What a person does with Prematch in a compose window, by its roles and visible words, with the
 * real mouse and keyboard. Each step resolves when what it is for is to be seen, and fails when not.
 */
import type { Page } from 'puppeteer-core';
import { words } from '../../src/inline/words.ts';
import { MAIN_KEY, press } from './keys.ts';
import { selectionBecomes } from './mailbox.ts';
import { boxOfMark } from './marks.ts';
import { ui } from './ui.ts';
import { atRest, until, type Box } from './until.ts';

/** A finding as its card tells it. */
export interface Card {
  readonly title: string;
  readonly message: string;
  /** The wordings that it offers. */
  readonly fixes: readonly string[];
}

const SHEET = '[role="dialog"]';
const FIX = words.card.replaceWith('').trim();

/** How a sheet is opened: by its button at the badge, or by its shortcut. */
export type OpenBy = 'button' | 'keys';

async function clickAt(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Presses the first visible button whose name begins so, scrolled into view where need be. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const look = (): Promise<Box | null> =>
    ui(page).evaluateAll((roots, wanted) => {
      for (const button of roots.flatMap((root) => [...root.querySelectorAll('button')])) {
        const text = button.getAttribute('aria-label') ?? button.textContent;
        if (!text.trim().startsWith(wanted)) continue;
        if (!button.checkVisibility({ visibilityProperty: true })) continue;
        button.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    }, name);
  await clickAt(page, await atRest(page, `the button “${name}”`, look));
}

/** Resolves when these words are to be seen. */
export async function isShown(page: Page, text: string): Promise<void> {
  await until(page, `“${text}” shown`, async () =>
    (await ui(page).texts()).some((shown) => shown.includes(text)),
  );
}

/** Rests the mouse on marked words until their card opens. */
export async function openCard(page: Page, quote: string): Promise<Card> {
  const { x, y, width, height } = await boxOfMark(page, quote);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2);
  await ui(page).waitFor(SHEET);
  return readCard(page);
}

/** Drags the mouse over marked words, so that what is typed next takes their place. */
export async function selectMarked(page: Page, quote: string): Promise<void> {
  const { x, y, width, height } = await boxOfMark(page, quote);
  await page.mouse.move(x + 0.5, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 0.5, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await selectionBecomes(page, quote);
}

/** What the open card says. */
export function readCard(page: Page): Promise<Card> {
  return ui(page).evaluate(
    (root, sheet, fix) => {
      const dialog = root.querySelector(sheet);
      const buttons = [...(dialog?.querySelectorAll('button') ?? [])];
      return {
        title: dialog?.getAttribute('aria-label') ?? '',
        message: dialog?.querySelector('p')?.textContent ?? '',
        fixes: buttons
          .map((button) => button.textContent)
          .filter((text) => text.startsWith(fix))
          .map((text) => text.slice(fix.length).trim()),
      };
    },
    SHEET,
    FIX,
  );
}

/** Presses a wording on the open card or list. */
export async function applyFix(page: Page, wording: string): Promise<void> {
  await pressButton(page, `${FIX} ${wording}`);
  await isClosed(page);
}

/** Presses a shortcut, once the badge tells that Prematch is there. */
async function pressShortcut(page: Page, key: 'KeyK' | 'KeyM'): Promise<void> {
  await ui(page).waitFor('button');
  await press(page, 'Alt', 'Shift', key);
}

/** Opens the list of all findings; resolves with their titles, worst first. */
export async function openList(page: Page, by: OpenBy = 'button'): Promise<readonly string[]> {
  if (by === 'keys') await pressShortcut(page, 'KeyK');
  else await pressButton(page, words.product);
  await ui(page).waitFor(SHEET);
  return ui(page).evaluate((root) =>
    [...root.querySelectorAll('[role="dialog"] li > [data-item]')].map(
      ({ textContent }) => textContent,
    ),
  );
}

/** The name of the item in the list that has the focus; "" for none. */
export function focusedItem(page: Page): Promise<string> {
  return ui(page).evaluate((root) => root.activeElement?.textContent ?? '');
}

/** Writes the program's name into the open list, and resolves when it is known. */
export async function nameProgram(page: Page, name: string): Promise<void> {
  const field = `input[aria-label="${words.program.field}"]`;
  await atRest(page, 'the field for the program', () => ui(page).box(field));
  // In a low window it has to be scrolled to.
  await ui(page).click(field);
  await press(page, MAIN_KEY, 'KeyA');
  await page.keyboard.type(name);
  await pressButton(page, words.program.save);
  await ui(page).waitForNone(field);
  await isShown(page, name);
}

/** Closes card, list or menu, and gives the caret back to the text. */
export async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await isClosed(page);
}

/** Resolves when neither card, list nor menu is open. */
export function isClosed(page: Page): Promise<void> {
  return ui(page).waitForNone(SHEET);
}

/** Opens the templates; resolves with their titles. */
export async function openTemplates(page: Page, by: OpenBy = 'button'): Promise<readonly string[]> {
  if (by === 'keys') await pressShortcut(page, 'KeyM');
  else await pressButton(page, words.badge.templates);
  await ui(page).waitFor(`${SHEET} [data-item]`);
  return ui(page).evaluate((root) =>
    [...root.querySelectorAll('[role="dialog"] [data-item]')].map(
      ({ firstChild }) => firstChild?.textContent ?? '',
    ),
  );
}

/** The title of the question before a send, and what it names, once it is shown. */
export async function readGate(
  page: Page,
): Promise<{ readonly title: string; readonly names: readonly string[] }> {
  await ui(page).waitFor('dialog[open]');
  return ui(page).evaluateAll((roots) => {
    const dialog = roots
      .map((root) => root.querySelector('dialog[open]'))
      .find((found) => found !== null);
    return {
      title: dialog?.querySelector('h2')?.textContent ?? '',
      names: [...(dialog?.querySelectorAll('.name') ?? [])].map((name) => name.textContent),
    };
  });
}

/** What the badge says of the draft. */
export function readBadge(page: Page): Promise<string> {
  return ui(page).evaluate(
    (root, product) =>
      [...root.querySelectorAll('button')]
        .map((button) => button.getAttribute('aria-label') ?? '')
        .find((label) => label.startsWith(product)) ?? '',
    words.product,
  );
}

/** Resolves when the badge says so. */
export async function badgeBecomes(page: Page, label: string): Promise<void> {
  const what = `the badge “${label}” in sight`;
  await until(
    page,
    what,
    async () => (await readBadge(page)) === label && (await ui(page).box('.pill')) !== null,
  );
}

/** Resolves when nothing of ours moves any more: for pictures. */
export async function isStill(page: Page): Promise<void> {
  await ui(page).evaluateAll(async (roots) => {
    // One that is cut short, as its node goes away, has ended too.
    await Promise.allSettled(
      roots.flatMap((root) => root.getAnimations()).map(({ finished }) => finished),
    );
  });
}
