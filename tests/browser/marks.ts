/** What the extension has drawn into the text, as the browser's highlight registry holds it. */
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

export interface Mark {
  /** The highlight's name: `prematch-…`. */
  readonly name: string;
  /** The words that are marked. */
  readonly text: string;
}

/** Every marked piece of text of a page, in the order of the registry; empty ranges are left out. */
export function marks(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() => {
    const found: { name: string; text: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('prematch')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const text = range.toString();
        if (text !== '') found.push({ name, text });
      }
    }
    return found;
  });
}

/** Resolves with the marks, once they are as wanted. */
export function marksWhen(
  page: Page,
  what: string,
  wanted: (found: readonly Mark[]) => boolean,
): Promise<readonly Mark[]> {
  return until(page, what, async () => {
    const found = await marks(page);
    return wanted(found) && found;
  });
}
