/**
 * What a person does with Prematch in a compose window, by its roles and visible words, with the
 * real mouse and keyboard. Each step resolves when what it is for is to be seen, and fails when not.
 */
import type { Page } from 'puppeteer-core';
import { words } from '../../src/inline/words.ts';
import { marks, marksWhen, type Mark } from '../browser/marks.ts';
import { ui, type Box } from '../browser/ui.ts';
import { until } from '../browser/until.ts';

/** A finding as its card tells it. */
export interface Card {
  readonly title: string;
  readonly message: string;
  /** The wordings that it offers. */
  readonly fixes: readonly string[];
}

const SHEET = '[role="dialog"]';
const FIX = words.card.replaceWith('').trim();

/** The same place on two frames of the page: what is pressed there is what was seen there. */
async function atRest(page: Page, what: string, look: () => Promise<Box | null>): Promise<Box> {
  let last = '';
  return until(page, what, async () => {
    const box = await look();
    const now = JSON.stringify(box);
    const isAtRest = now === last;
    last = now;
    return isAtRest && box;
  });
}

async function clickAt(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Presses the visible button whose name begins so, scrolled into view where need be. */
export async function press(page: Page, name: string): Promise<void> {
  const look = (): Promise<Box | null> =>
    ui(page).evaluateAll((roots, wanted) => {
      for (const button of roots.flatMap((root) => [...root.querySelectorAll('button')])) {
        const text = button.getAttribute('aria-label') ?? button.textContent;
        if (!text.trim().startsWith(wanted) || !button.checkVisibility()) continue;
        button.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    }, name);
  await clickAt(page, await atRest(page, `the button “${name}”`, look));
}

/** Resolves when there is a mark on each of some words, and none on others. */
export async function marksBecome(
  page: Page,
  { on = [], off = [] }: { readonly on?: readonly string[]; readonly off?: readonly string[] },
): Promise<void> {
  const what = [
    ...on.map((words) => `a mark on “${words}”`),
    ...off.map((words) => `no mark on “${words}”`),
  ];
  await marksWhen(page, what.join(' and '), (found) => {
    const isMarked = (quote: string): boolean =>
      severityMarks(found).some(({ text }) => text.includes(quote));
    return on.every(isMarked) && !off.some(isMarked);
  });
}

/** Marks of findings, without the one that shows which card is open. */
function severityMarks(found: readonly Mark[]): readonly Mark[] {
  return found.filter(({ name }) => !name.endsWith('-open'));
}

/** Where the mark on some words stands in the viewport: its first line, scrolled into view. */
function boxOfMark(page: Page, quote: string): Promise<Box> {
  return atRest(page, `a mark on “${quote}”`, () =>
    page.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('prematch')) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (!range.toString().includes(wanted)) continue;
          // A text node cannot be scrolled to; what scrolls around it can be.
          for (let box = startContainer.parentElement; box !== null; box = box.parentElement) {
            if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
            const line = range.getBoundingClientRect();
            const view = box.getBoundingClientRect();
            if (line.top >= view.top && line.bottom <= view.bottom) continue;
            // To the middle: a drag close to an edge would scroll on by itself.
            box.scrollTop += (line.top + line.bottom - view.top - view.bottom) / 2;
          }
          const line = range.getClientRects()[0];
          if (line === undefined) return null;
          return { x: line.x, y: line.y, width: line.width, height: line.height };
        }
      }
      return null;
    }, quote),
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

export function selectionBecomes(page: Page, text: string): Promise<unknown> {
  return until(page, `“${text}” to be selected`, () =>
    page.evaluate((wanted) => document.getSelection()?.toString() === wanted, text),
  );
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
  await press(page, `${FIX} ${wording}`);
  await ui(page).waitForNone(SHEET);
}

/** Opens the list of all findings by its shortcut; resolves with their titles, worst first. */
export async function openList(page: Page): Promise<readonly string[]> {
  await pressShortcut(page, 'KeyK');
  await ui(page).waitFor(SHEET);
  return ui(page).evaluate((root) =>
    [...root.querySelectorAll('[role="dialog"] li > [data-item]')].map(
      ({ textContent }) => textContent,
    ),
  );
}

async function pressShortcut(page: Page, key: 'KeyK' | 'KeyM'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** The name of the item in the list that has the focus; "" for none. */
export function focusedItem(page: Page): Promise<string> {
  return ui(page).evaluate((root) => root.activeElement?.textContent ?? '');
}

/** Writes the program's name into the open list, and resolves when it is known. */
export async function nameProgram(page: Page, name: string): Promise<void> {
  const field = `input[aria-label="${words.program.field}"]`;
  await clickAt(page, await atRest(page, 'the field for the program', () => ui(page).box(field)));
  await ui(page).evaluate((root, css) => {
    const input = root.querySelector(css);
    if (input instanceof HTMLInputElement) input.select();
  }, field);
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await ui(page).waitForNone(field);
  await until(page, `“${name}” as the program`, async () =>
    (await ui(page).texts()).includes(name),
  );
}

/** Closes card, list or menu, and gives the caret back to the text. */
export async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await ui(page).waitForNone(SHEET);
}

/** Opens the templates by the button beside the badge; resolves with their titles. */
export async function openTemplates(page: Page): Promise<readonly string[]> {
  await press(page, words.badge.templates);
  await ui(page).waitFor(`${SHEET} [data-item]`);
  return ui(page).evaluate((root) =>
    [...root.querySelectorAll('[role="dialog"] [data-item]')].map(
      ({ firstChild }) => firstChild?.textContent ?? '',
    ),
  );
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

/** Resolves when nothing of ours moves any more: for pictures. */
export async function isStill(page: Page): Promise<void> {
  await ui(page).evaluateAll(async (roots) => {
    // One that is cut short, as its node goes away, has ended too.
    await Promise.allSettled(
      roots.flatMap((root) => root.getAnimations()).map(({ finished }) => finished),
    );
  });
}

/** Severity and words of each mark, the worst first, as a person would tell them. */
export async function tellMarks(page: Page): Promise<readonly string[]> {
  const order = ['error', 'warning', 'suggestion'];
  return severityMarks(await marks(page))
    .map(({ name, text }) => ({ severity: name.split('-')[1] ?? '', text }))
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ severity, text }) => `${severity.padEnd(10)} “${text}”`);
}
