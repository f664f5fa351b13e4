/** What the extension has drawn into the text, as the browser's highlight registry holds it. */
import type { Page } from 'puppeteer-core';
import { SEVERITIES, type Severity } from '../../src/findings/finding.ts';
import { atRest, until, type Box } from './until.ts';

export interface Mark {
  /** The highlight's name: `prematch-…`. */
  readonly name: string;
  /** The words that are marked, with spaces as a reader sees them. */
  readonly text: string;
}

/** With the place of its first line in the viewport; `null`: it is not drawn. */
type Placed = Mark & { readonly box: Box | null };

/** Every mark of a page; one on some words is scrolled into view. Empty ranges are left out. */
function look(page: Page, wanted: string): Promise<readonly Placed[]> {
  return page.evaluate((words) => {
    const found: Placed[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('prematch')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const text = range.toString().replace(/\s+/g, ' ');
        if (text === '') continue;
        const isWanted = words !== '' && text.includes(words);
        // A text node cannot be scrolled to; what scrolls around it can be.
        let around = isWanted ? startContainer.parentElement : null;
        for (; around !== null; around = around.parentElement) {
          if (!/auto|scroll/.test(getComputedStyle(around).overflowY)) continue;
          const line = range.getBoundingClientRect();
          const view = around.getBoundingClientRect();
          if (line.top >= view.top && line.bottom <= view.bottom) continue;
          // To the middle: a drag close to an edge would scroll on by itself.
          around.scrollTop += (line.top + line.bottom - view.top - view.bottom) / 2;
        }
        const [line] = range.getClientRects();
        found.push({
          name,
          text,
          box: line ? { x: line.x, y: line.y, width: line.width, height: line.height } : null,
        });
      }
    }
    return found;
  }, wanted);
}

/** Every marked piece of text of a page, in the order of the registry. */
export async function marks(page: Page): Promise<readonly Mark[]> {
  return (await look(page, '')).map(({ name, text }) => ({ name, text }));
}

/** The severity that a mark shows; undefined for the one of an open card. */
function severityOf({ name }: Mark): Severity | undefined {
  return SEVERITIES.find((severity) => name.split('-')[1] === severity);
}

/** The words that are marked so. */
export async function marked(page: Page, severity: Severity): Promise<readonly string[]> {
  const found = await marks(page);
  return found.filter((mark) => severityOf(mark) === severity).map(({ text }) => text);
}

/** Words by the severity that they are to be marked with; `none`: by no mark at all. */
export type Wanted = Partial<Record<Severity | 'none', readonly string[]>>;

/** Whether an answer is on its way to any compose window of the page. */
function isBusy(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('prematch-ui[aria-busy]') !== null);
}

/**
 * Resolves when the words are marked as asked, all at the same time, by the answer to the very text
 * on screen.
 */
export async function marksBecome(page: Page, wanted: Wanted): Promise<void> {
  const asked = Object.entries(wanted).flatMap(([as, all]) => all.map((words) => ({ as, words })));
  const what = asked.map(({ as, words }) => `${as} on “${words}”`).join(', ');
  await until(page, what, async () => {
    if (await isBusy(page)) return false;
    const found = await marks(page);
    return asked.every(({ as, words }) => {
      const severities = found.filter(({ text }) => text.includes(words)).map(severityOf);
      return as === 'none'
        ? severities.every((severity) => severity === undefined)
        : severities.some((severity) => severity === as);
    });
  });
}

/** Where the mark on some words stands in the viewport: its first line, scrolled into view. */
export function boxOfMark(page: Page, words: string): Promise<Box> {
  return atRest(page, `a mark on “${words}”`, async () => {
    const found = await look(page, words);
    return found.find(({ text }) => text.includes(words))?.box;
  });
}

/** Severity and words of each mark, the worst first, as a person would tell them. */
export async function tellMarks(page: Page): Promise<readonly string[]> {
  const found = await marks(page);
  return SEVERITIES.flatMap((severity) =>
    found
      .filter((mark) => severityOf(mark) === severity)
      .map(({ text }) => `${severity.padEnd(10)} “${text}”`),
  );
}
