/** The tour: one mail from its first word to the history, each step seen, told and pictured. */
import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { words } from '../../src/inline/words.ts';
import { WORDS as OPTIONS } from '../../src/pages/options/words.ts';
import { WORDS as HISTORY } from '../../src/pages/history/words.ts';
import type { Launched } from '../browser/launch.ts';
import * as mailbox from '../browser/mailbox.ts';
import * as outlook from '../browser/outlook.ts';
import { marksBecome, tellMarks } from '../browser/marks.ts';
import * as prematch from '../browser/prematch.ts';
import { until } from '../browser/until.ts';
import { GAP, LETTER, PLACE, PLEA, PROFILE, PROGRAM, PROMISE } from './letter.ts';

export interface TourOptions {
  readonly theme: 'light' | 'dark';
  /** 1 shows everything at its own size, 2 twice as large. */
  readonly zoom: number;
  /** Where the pictures go; what is there already goes away. */
  readonly folder: string;
  /** Where the pictures go that README.md shows; absent: they stay as they are. */
  readonly readmeFolder?: string;
}

interface Scene {
  readonly launched: Launched;
  /** The tab with the mailbox. */
  readonly page: Page;
  readonly options: TourOptions;
}

interface Played {
  /** What was done and seen, a line each; the first one is the headline. */
  readonly told: readonly string[];
  /** The page to picture, where it is not the mailbox. */
  readonly page?: Page;
}

interface Step {
  /** Names the picture. */
  readonly name: string;
  readonly play: (scene: Scene) => Promise<Played>;
  /** Set where README.md shows the picture: whole, or this part of it. */
  readonly readme?: 'whole' | ScreenshotClip;
}

const WINDOW = { width: 1280, height: 800 };
/** The compose window, with some of the mailbox around it. */
const COMPOSE: ScreenshotClip = { x: 640, y: 190, width: 640, height: 610 };
const POPUP_WINDOW = { width: 380, height: 560 };
/** How the letter is marked as it was written. */
const ALL_MARKS = { error: [GAP], warning: [PROMISE, PLEA] };
const TEMPLATE = 'Thank-you to the program director';

const quoted = (text: string): string => `“${text}”`;

const STEPS: readonly Step[] = [
  {
    name: 'options',
    async play({ launched, options }) {
      const page = await launched.openPage('options');
      await show(launched, page, WINDOW, options);
      for (const key of ['fullName', 'aamcId', 'email'] as const) {
        await fillOption(page, OPTIONS.profile[key].label, PROFILE[key]);
      }
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      return { page, told: [`Filled in the profile: ${Object.values(PROFILE).join(', ')}.`] };
    },
  },
  {
    name: 'compose',
    async play({ page }) {
      await mailbox.openCompose(page);
      return { told: ['Opened a new message.'] };
    },
  },
  {
    name: 'marks',
    async play({ page }) {
      await mailbox.writeRecipient(page, LETTER.to);
      await mailbox.writeSubject(page, LETTER.subject);
      await mailbox.enterBody(page);
      await page.keyboard.type(LETTER.body);
      await marksBecome(page, ALL_MARKS);
      return {
        told: [`Wrote to ${LETTER.to.name}. Marked:`, ...(await tellMarks(page))],
      };
    },
  },
  {
    name: 'card',
    readme: 'whole',
    async play({ page }) {
      const { title, message, fixes } = await prematch.openCard(page, PROMISE);
      assert(fixes.length >= 3, 'the card offers three wordings or more');
      return {
        told: [
          `Rested the mouse on ${quoted(PROMISE)}. The card says:`,
          `${title}. ${message}`,
          ...fixes.map((fix) => `→ ${fix}`),
        ],
      };
    },
  },
  {
    name: 'fix',
    async play({ page }) {
      const before = await mailbox.bodyHtml(page);
      const [wording = ''] = (await prematch.readCard(page)).fixes;
      const mended = { error: [GAP], warning: [PLEA], none: [PROMISE, wording] };
      await prematch.applyFix(page, wording);
      await mailbox.bodyBecomes(page, 'the new wording', (text) => text.includes(wording));
      await marksBecome(page, mended);
      const after = await mailbox.bodyHtml(page);

      await mailbox.undo(page);
      await marksBecome(page, ALL_MARKS);
      assert.equal(await mailbox.bodyHtml(page), before, 'undo restores the very markup');

      await mailbox.redo(page);
      await marksBecome(page, mended);
      assert.equal(await mailbox.bodyHtml(page), after, 'redo brings the fix back');
      return {
        told: [
          'Chose the first wording, took it back by one undo, and brought it back by redo:',
          `${quoted(PROMISE)} is now ${quoted(wording)}.`,
        ],
      };
    },
  },
  {
    name: 'list',
    readme: COMPOSE,
    async play({ page }) {
      const titles = await prematch.openList(page, 'keys');
      assert(titles.length >= 2, 'the list holds both findings');
      assert.equal(await prematch.focusedItem(page), titles[0], 'the first finding has the focus');
      await page.keyboard.press('ArrowDown');
      assert.equal(await prematch.focusedItem(page), titles[1], 'an arrow key goes to the next');
      return {
        told: ['Opened the list by its shortcut, and went through it by arrow keys:', ...titles],
      };
    },
  },
  {
    name: 'program',
    async play({ page }) {
      await prematch.nameProgram(page, PROGRAM);
      return { told: [`Named the program: ${PROGRAM}.`] };
    },
  },
  {
    name: 'gate',
    readme: COMPOSE,
    async play({ page }) {
      await prematch.closeSheet(page);
      await mailbox.SEND_BY.click(page);
      const { title, names } = await prematch.readGate(page);
      const sent = await page.evaluate(() => window.__mailbox.sent.length);
      assert.equal(sent, 0, 'the mail waits for an answer');
      return {
        told: ['Pressed Send with the gap still open. Before it goes out:', title, ...names],
      };
    },
  },
  {
    name: 'clean',
    async play({ page }) {
      await prematch.pressButton(page, words.gate.back);
      await page.keyboard.press('Escape');
      await prematch.openCard(page, PLEA);
      await prematch.pressButton(page, 'Delete');
      await mailbox.bodyBecomes(page, 'a text without the plea', (text) => !text.includes(PLEA));
      await marksBecome(page, { error: [GAP], none: [PLEA] });
      await prematch.selectMarked(page, GAP);
      await page.keyboard.type('Alvarez');
      await marksBecome(page, { none: [GAP, 'Alvarez'] });
      const { clean } = words.badge;
      await prematch.badgeBecomes(page, clean);
      return { told: ['Deleted the plea by its card, and filled the gap. The badge says:', clean] };
    },
  },
  {
    name: 'sent',
    async play({ page }) {
      const html = await mailbox.bodyHtml(page);
      const mail = await mailbox.send(page);
      await mailbox.isToldSent(page);
      assert.equal(
        mail.html,
        mailbox.transmitted(html),
        'what was sent is what was written, byte for byte',
      );
      return {
        told: [`Sent it to ${mail.to.map(({ email }) => email).join(', ')}, as it was written.`],
      };
    },
  },
  {
    name: 'template',
    readme: COMPOSE,
    async play({ page }) {
      await mailbox.openCompose(page);
      await mailbox.writeRecipient(page, LETTER.to);
      const titles = await prematch.openTemplates(page);
      assert(titles.includes(TEMPLATE), `${quoted(TEMPLATE)} is among ${titles.join(', ')}`);
      await prematch.pressButton(page, TEMPLATE);
      const text = await mailbox.bodyBecomes(page, 'the template', (now) => now.includes(PLACE));
      const gaps = text.match(/\[[^[\]\n]+\]/g) ?? [];
      const [first, second] = gaps;
      assert(first !== undefined && second !== undefined, 'the template leaves gaps to the writer');
      await mailbox.selectionBecomes(page, first);
      await page.keyboard.press('Tab');
      await mailbox.selectionBecomes(page, second);
      return {
        told: [
          `In a second message, inserted the template ${quoted(TEMPLATE)}.`,
          `It names ${PLACE}; Tab walks through ${gaps.length} gaps:`,
          ...gaps,
        ],
      };
    },
  },
  {
    name: 'popup',
    readme: 'whole',
    async play({ launched, options }) {
      const page = await launched.openPage('popup');
      await show(launched, page, POPUP_WINDOW, options);
      const text = await until(page, 'the program with its place taken', async () => {
        const now = await page.$eval('body', ({ textContent }) => textContent);
        const { spokenPlace, places } = HISTORY;
        return now.includes(PROGRAM) && now.includes(spokenPlace(places.preInterview, 1, 1)) && now;
      });
      assert(
        text.includes(HISTORY.spokenPlace(HISTORY.places.thankYou, 0, 1)),
        'no other place is taken',
      );
      return {
        page,
        told: [
          'Opened the popup:',
          `${PROGRAM}, ${HISTORY.spokenPlace(HISTORY.places.preInterview, 1, 1)}.`,
        ],
      };
    },
  },
  {
    name: 'outlook',
    async play({ launched, options }) {
      const page = await launched.openMailbox({ host: 'outlook.office.com', theme: options.theme });
      await show(launched, page, WINDOW, options);
      const { to, subject } = LETTER;
      await outlook.openDraft(page, { to: [to], subject: `Re: ${subject}` });
      const told = `${PLACE} stays my favorite of all programs, and I will rank it first.`;
      await page.keyboard.type(
        `Dear Dr. Alvarez,\n\nThank you for the tour. ${PLEA}.\n\n${told}\n`,
      );
      await marksBecome(page, { warning: [PLEA] });
      const { title } = await prematch.openCard(page, PLEA);
      return { page, told: ['Wrote in Outlook. Marked:', ...(await tellMarks(page)), title] };
    },
  },
];

/** Types into the field of the options with this label, and waits for its “Saved”. */
async function fillOption(page: Page, label: string, text: string): Promise<void> {
  await until(page, `the field “${label}”`, () =>
    page.evaluate((wanted) => {
      const field = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent.trim() === wanted,
      )?.control;
      field?.focus();
      return document.activeElement === field;
    }, label),
  );
  await page.keyboard.type(text);
  await until(page, `“${label}” to be saved`, () =>
    page.evaluate(
      (saved) =>
        document.activeElement?.parentElement?.querySelector('[role="status"]')?.textContent ===
        saved,
      OPTIONS.saved,
    ),
  );
}

/** Sets a page's size, zoom and theme. The size is that of the window, whatever the zoom. */
async function show(
  { found }: Launched,
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
  { theme, zoom }: TourOptions,
): Promise<void> {
  await page.setViewport({
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
  // Firefox has no such command; there the pages follow the system.
  if (found.kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  }
}

/** Pictures a page, where nothing moves any more. */
async function picture(page: Page, folder: string, name: string, clip?: ScreenshotClip) {
  await prematch.isStill(page);
  await page.screenshot({
    path: `${join(folder, name)}.png`,
    ...(clip === undefined ? {} : { clip }),
  });
}

/**
 * Plays all steps in a browser that was launched headless, and prints each.
 *
 * @throws when a step does not do what it says; its picture is saved all the same.
 */
export async function playTour(launched: Launched, options: TourOptions): Promise<void> {
  const { folder, readmeFolder, theme } = options;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (readmeFolder !== undefined) await mkdir(readmeFolder, { recursive: true });
  const page = await launched.openMailbox({ theme });
  await show(launched, page, WINDOW, options);
  const scene = { launched, page, options };
  for (const [at, { name, play, readme }] of STEPS.entries()) {
    const number = String(at + 1).padStart(2, '0');
    try {
      // A tab in the background draws nothing, and so nothing comes to rest in it.
      await page.bringToFront();
      const { told, page: shown = page } = await play(scene);
      await picture(shown, folder, `${number}-${name}`);
      if (readmeFolder !== undefined && readme !== undefined) {
        await picture(shown, readmeFolder, name, readme === 'whole' ? undefined : readme);
      }
      const [headline = '', ...rest] = told;
      console.log(`${number} ${headline}`);
      for (const line of rest) console.log(`     ${line}`);
    } catch (error) {
      // The tab may have gone down with the step.
      await picture(page, folder, `${number}-${name}`).catch(() => undefined);
      throw new Error(`Step ${number} (${name}) went wrong; its picture is in ${folder}.`, {
        cause: error,
      });
    }
  }
  const strange = await launched.strangeRequests();
  assert.deepEqual(strange, [], 'nothing was asked of any server but the mailbox');
  console.log('   Nothing but the mailbox was asked for over the network.');
}
