/** Waiting for a page without sleeping: one look on each of its animation frames. */
import type { Page } from 'puppeteer-core';

/** How long a test waits for what should come at once, in ms. */
export const PATIENCE_MS = 20_000;

/** A page that is being replaced answers nothing, and has no next frame: it is asked anew then, ms. */
const NO_ANSWER_MS = 5_000;

/** What is answered in time, or undefined. */
async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, NO_ANSWER_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
    // What fails later fails unheard.
    asked.catch(() => undefined);
  }
}

/**
 * Resolves with the first value of `look` that is neither `undefined`, `null` nor `false`. It is asked
 * again after each animation frame of the page.
 *
 * @throws when nothing came in {@link PATIENCE_MS}; `what` says what was waited for.
 */
export async function until<T>(
  page: Page,
  what: string,
  look: () => Promise<T | undefined | null | false>,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const value = await inTime(look());
    if (value !== undefined && value !== null && value !== false) return value;
    await inTime(page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve))));
  }
  throw new Error(`waited in vain for ${what}`);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same place on two frames of the page: what is pressed there is what was seen there. */
export async function atRest(
  page: Page,
  what: string,
  look: () => Promise<Box | undefined | null>,
): Promise<Box> {
  let last = '';
  return until(page, what, async () => {
    const box = await look();
    const now = JSON.stringify(box ?? null);
    const isAtRest = now === last;
    last = now;
    return isAtRest && box;
  });
}
