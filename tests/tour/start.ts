/**
 * Builds Prematch and shows it in a browser, on a mailbox to try it in. Without a display, or with
 * `--tour`, plays the tour by itself.
 *
 *     npm start -- [--tour] [--theme dark] [--zoom 2] [--keep]
 *
 * `--keep` puts the pictures that README.md shows into their place.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { findBrowsers, type FoundBrowser } from '../browser/find.ts';
import { launch, type Launched } from '../browser/launch.ts';
import { ROOT, runCommand } from '../run-command.ts';
import { LETTER } from './letter.ts';
import { playTour, type TourOptions } from './tour.ts';

const FOLDER = join(ROOT, 'dist', 'tour');
const README_FOLDER = join(ROOT, 'tests', 'tour', 'pictures');

const INSTALL = `Prematch needs a browser to run in. Install one of these, then try again:

  Chromium 120 or newer   on Debian or Ubuntu: sudo apt install chromium
  Edge 120 or newer       https://www.microsoft.com/edge
  Firefox 146 or newer    https://www.mozilla.org/firefox
  Chrome 120 or newer     https://www.google.com/chrome

If one is installed already, name its program: PREMATCH_BROWSER=<path> npm start`;

const TRY = `
The window that opened holds an invented mailbox; nothing you send there leaves it. Try:

  1. Rest the mouse on underlined words, and choose one of the wordings. Ctrl+Z takes it back.
  2. Write a sentence of your own, such as "You are my number one choice."
  3. Press the number at the lower right of the text (or Alt+Shift+K) for the list, and name the program.
  4. Press the page beside the number (or Alt+Shift+M) for templates.
  5. Send, and open Prematch from the toolbar (behind the puzzle piece): the message is counted.

Close the window to end. What you did in it is forgotten then.`;

const Look = v.object({
  theme: v.picklist(['light', 'dark'], '--theme is light or dark.'),
  zoom: v.pipe(
    v.string(),
    v.transform(Number),
    v.number('--zoom is a number, such as 2.'),
    v.minValue(0.5, '--zoom is at least 0.5.'),
    v.maxValue(4, '--zoom is at most 4.'),
  ),
});

/** What went wrong, without the machine's stack. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${reasonOf(error.cause)}`;
}

/** The first browser that takes the extension and whose worker is up. */
async function launchFirst(
  browsers: readonly FoundBrowser[],
  headless: boolean,
): Promise<Launched | undefined> {
  for (const browser of browsers) {
    const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
    try {
      return await launch({ browser, extension: join(ROOT, 'dist', target), headless });
    } catch (error) {
      const [reason] = reasonOf(error).split('\n');
      console.log(`${browser.name} (${browser.path}) does not run Prematch: ${reason}`);
    }
  }
  return undefined;
}

/** Resolves when the last window is closed. */
function isClosed(launched: Launched): Promise<void> {
  return new Promise((resolve) => {
    launched.browser.on('disconnected', () => {
      resolve();
    });
    // Some systems let a browser run on without a window.
    launched.browser.on('targetdestroyed', () => {
      launched.browser
        .pages()
        .then((pages) => (pages.length === 0 ? launched.close() : undefined))
        .catch(() => undefined);
    });
  });
}

/** Opens the mailbox with a draft that has something to mend, and stays until the window is closed. */
async function stay(launched: Launched): Promise<void> {
  const blank = await launched.browser.pages();
  const body = LETTER.body
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : line}</div>`)
    .join('');
  await launched.openMailbox({ composes: [{ to: [LETTER.to], subject: LETTER.subject, body }] });
  for (const page of blank) await page.close();
  console.log(TRY);
  await isClosed(launched);
}

async function tour(launched: Launched, options: TourOptions): Promise<void> {
  try {
    await playTour(launched, options);
  } finally {
    await launched.close();
  }
  console.log(`\nThe pictures are in ${relative(process.cwd(), options.folder)}.`);
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tour: { type: 'boolean', default: false },
      theme: { type: 'string', default: 'light' },
      zoom: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
    },
  });
  const look = v.parse(Look, values);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = process.platform !== 'linux' || [DISPLAY, WAYLAND_DISPLAY].some(Boolean);
  const plays = values.tour || !hasDisplay;

  const browsers = findBrowsers();
  if (browsers.length === 0) throw new Error(INSTALL);
  console.log('Building …');
  const { succeeded, output } = await runCommand('npm run --silent build');
  if (!succeeded) throw new Error(`${output}\n\nThe build failed.`);
  const launched = await launchFirst(browsers, plays);
  if (launched === undefined) throw new Error(`\n${INSTALL}`);
  console.log(`Prematch runs in ${launched.found.name} (${await launched.browser.version()}).`);
  if (!plays) return stay(launched);
  return tour(launched, {
    ...look,
    folder: FOLDER,
    ...(values.keep ? { readmeFolder: README_FOLDER } : {}),
  });
}

try {
  await start();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
