/**
 * An applicant at the mailbox, as the browser tests need one: a real browser with the built
 * extension, real keys and a real mouse.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowsers } from '../browser/find.ts';
import { launch, type Launched } from '../browser/launch.ts';
import { marks } from '../browser/marks.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import type { ComposeOptions } from '../webmail/options.ts';

/** The browser that this run is for; a project of the test configuration names it. */
const KIND = process.env['PREMATCH_TEST_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
const TARGET = KIND === 'firefox' ? 'firefox' : 'chrome';

/** Starts a browser with the extension before the tests of a file, and ends it after them. */
export const startBrowser = (): { readonly get: () => Launched } => {
  let launched: Launched | undefined;
  beforeAll(async () => {
    const browser = findBrowsers().find(({ kind }) => kind === KIND);
    if (browser === undefined) throw new Error(`no ${KIND} on this machine`);
    launched = await launch({ browser, extension: resolve('dist', TARGET), headless: true });
  });
  afterAll(() => launched?.close());
  return {
    get: () => {
      if (launched === undefined) throw new Error('the browser is not up yet');
      return launched;
    },
  };
};

/** Holds keys down while another is pressed: `press(page, 'Control+z')`. */
export const press = async (page: Page, combination: string): Promise<void> => {
  const keys = combination.split('+') as Parameters<Page['keyboard']['press']>[0][];
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  if (last !== undefined) await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
};

/** Presses the same key several times. */
export const pressTimes = async (page: Page, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await press(page, key);
};

/** Types like a person: a line feed is the Enter key. */
export const type = async (page: Page, text: string): Promise<void> => {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
};

/** The editable of a compose window, by its number on the page. */
const bodySelector = (compose: number): string =>
  `[data-compose-id="${compose}"] [contenteditable="true"]`;

export const bodyHtml = (page: Page, compose: number): Promise<string> =>
  page.$eval(bodySelector(compose), (body) => new XMLSerializer().serializeToString(body));

/** Puts the caret into the body. */
export const enterBody = async (page: Page, compose: number): Promise<void> => {
  await page.focus(bodySelector(compose));
};

/** Opens a compose window and puts the caret into its body. */
export const compose = async (page: Page, options: ComposeOptions = {}): Promise<number> => {
  const id = await page.evaluate((given) => window.__mailbox.compose(given), options);
  await enterBody(page, id);
  return id;
};

/** Marked words of one severity: `error`, `warning` or `suggestion`; spaces as a reader sees them. */
export const marked = async (page: Page, severity: string): Promise<readonly string[]> =>
  (await marks(page))
    .filter(({ name }) => name === `prematch-${severity}`)
    .map(({ text }) => text.replace(/\s+/g, ' '));

/** Resolves once the words are marked so. */
export const untilMarked = async (page: Page, severity: string, words: string): Promise<void> => {
  await until(page, `“${words}” marked as ${severity}`, async () =>
    (await marked(page, severity)).some((text) => text.includes(words)),
  );
};

/** Resolves once nothing that holds the words is marked. */
export const untilUnmarked = async (page: Page, words: string): Promise<void> => {
  await until(page, `no mark on “${words}”`, async () =>
    (await marks(page)).every(({ text }) => !text.includes(words)),
  );
};

/** Moves the mouse onto marked words and rests there. */
export const hoverMark = async (page: Page, words: string): Promise<void> => {
  const at = await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('prematch-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const box = range.getClientRects()[0];
        if (box !== undefined && range.toString().includes(wanted)) {
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
    }
    return null;
  }, words);
  if (at === null) throw new Error(`“${words}” is not marked`);
  await page.mouse.move(at.x, at.y);
};

/** Presses the first button of ours that shows these words. */
export const pressOurs = async (page: Page, words: string): Promise<void> => {
  const own = ui(page);
  const at = await until(page, `our button “${words}”`, async () => {
    const index = await own.evaluateAll(
      (roots, wanted) =>
        roots
          .flatMap((root) => [...root.querySelectorAll('button')])
          .findIndex(
            (button) =>
              button.checkVisibility({ visibilityProperty: true }) &&
              (button.textContent.includes(wanted) ||
                button.getAttribute('aria-label')?.includes(wanted) === true),
          ),
      words,
    );
    return index === -1 ? null : { index };
  });
  await own.click('button', at.index);
};

/** Opens the list of findings from the badge. */
export const openList = async (page: Page): Promise<void> => {
  await ui(page).waitFor('.pill button');
  await ui(page).click('.pill button');
  await ui(page).waitFor('[role="dialog"]');
};

/** Resolves once our interface shows these words. */
export const untilShown = async (page: Page, words: string): Promise<void> => {
  const own = ui(page);
  await until(page, `“${words}” shown`, async () =>
    (await own.texts()).some((text) => text.includes(words)),
  );
};

/** Changes that something other than the user's editing or the mailbox made inside editables. */
export const strangeMutations = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => window.__mailbox.mutations.filter(({ who }) => who === 'script'));
