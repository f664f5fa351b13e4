/** Where marks stand over text fields, whose own text shows no marks. */
import type { Page } from 'puppeteer-core';
import { until, type Box } from './until.ts';

/** Marked words over a field: what they are to cover, and what a caret put to its two ends would be before. */
interface Stand {
  readonly wanted: readonly [first: number, last: number];
  readonly met: readonly [first: number, last: number];
  /** `INPUT` or `TEXTAREA`. */
  readonly fields: readonly [string, string];
}

/**
 * Resolves when a mark covers these words where the field shows them: the browser itself is asked
 * which letters of which field are below its first and last.
 */
export async function markStandsOn(
  page: Page,
  field: 'INPUT' | 'TEXTAREA',
  words: string,
): Promise<void> {
  let last: Stand | null = null;
  try {
    await until(page, `a mark on “${words}” of the field`, async () => {
      last = await standOf(page, field, words);
      if (last === null) return false;
      const { wanted, met, fields } = last;
      return fields.every((name) => name === field) && wanted.join() === met.join();
    });
  } catch (error) {
    throw new Error(`the mark stands at ${JSON.stringify(last)}`, { cause: error });
  }
}

/** One per field, in the order of the registry; null where no mark has a box. */
function standOf(page: Page, field: string, words: string): Promise<Stand | null> {
  return page.evaluate(
    (tag, text) => {
      let miss: Stand | null = null;
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('prematch') || name === 'prematch-open') continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const inMark = range.toString().indexOf(text);
          if (inMark === -1 || startContainer !== endContainer) continue;
          const start = startOffset + inMark;
          range.setStart(startContainer, start);
          range.setEnd(startContainer, start + text.length);
          // Letters alone: behind the last one may come, in Arabic, what stands before the first.
          const letter = (offset: number): [node: string, offset: number] => {
            range.setStart(startContainer, offset);
            range.setEnd(startContainer, offset + 1);
            const { left, top, bottom } = range.getBoundingClientRect();
            const met = document.caretPositionFromPoint(left + 1, (top + bottom) / 2);
            return [met?.offsetNode.nodeName ?? '', met?.offset ?? -1];
          };
          const end = start + text.length - 1;
          const [[from, met], [to, metLast]] = [letter(start), letter(end)];
          const stand: Stand = {
            wanted: [start, end],
            met: [met, metLast],
            fields: [from, to],
          };
          if (stand.fields.includes(tag)) return stand;
          miss = stand;
        }
      }
      return miss;
    },
    field,
    words,
  );
}

/** How many pixels of a part of the page have the colour, or nearly so. */
export async function inkIn(
  page: Page,
  { x, y, width, height }: Box,
  [red, green, blue]: readonly [number, number, number],
): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64', clip: { x, y, width, height } });
  return page.evaluate(
    async (data, wanted) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height).data;
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const isNear = wanted.every((part, of) => Math.abs((pixels[at + of] ?? 0) - part) < 24);
        if (isNear) count += 1;
      }
      return count;
    },
    picture,
    [red, green, blue],
  );
}

/** Where the first match stands in the viewport. @throws when there is none. */
export function boxOf(page: Page, css: string): Promise<Box> {
  return page.$eval(css, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Shows the page at a zoom: fewer and larger pixels of CSS in the same window. */
export async function zoomTo(page: Page, factor: number): Promise<void> {
  await page.setViewport({
    width: Math.round(1920 / factor),
    height: Math.round(1200 / factor),
    deviceScaleFactor: factor,
  });
}
