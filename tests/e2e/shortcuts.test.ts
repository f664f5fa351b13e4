import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/inline/words.ts';
import { WORDS } from '../../src/pages/options/words.ts';
import { press } from '../browser/keys.ts';
import { enterBody, openDraft } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { controlOf, pressOn, shows, showsNoMore } from '../browser/own-page.ts';
import { closeSheet, isShown, openList, openTemplates } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const SHEET = '[role="dialog"]';
const { names } = WORDS.shortcuts;
let mailbox: Page;
let options: Page;

beforeEach(async () => {
  mailbox = await browser.get().openMailbox();
  await openDraft(mailbox, { to: [DIRECTOR], subject: 'An update' });
  await mailbox.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(mailbox, { warning: [PLEADED] });
  options = await browser.get().openPage('options');
  await options.bringToFront();
  return async () => {
    await options.close();
    await mailbox.close();
  };
});

/** The keys that the buttons of the badge name, for screen readers and in their hints. */
const toldAtBadge = (): Promise<readonly string[]> =>
  ui(mailbox).evaluate((root) =>
    [...root.querySelectorAll('.pill button')].flatMap((button) => [
      button.getAttribute('aria-keyshortcuts') ?? '',
      /\(([^()]+)\)$/.exec(button.getAttribute('title') ?? '')?.[1] ?? '',
    ]),
  );

const valueOf = async (name: keyof typeof names): Promise<string> =>
  options.$eval(await controlOf(options, names[name]), (field) =>
    field instanceof HTMLInputElement ? field.value : '',
  );

const choose = async (
  name: keyof typeof names,
  ...keys: Parameters<typeof press> extends [Page, ...infer K] ? K : never
): Promise<void> => {
  await options.focus(await controlOf(options, names[name]));
  await press(options, ...keys);
};

describe('a shortcut', () => {
  it('is changed in the options, and used in a mail tab that is open', async () => {
    expect(await toldAtBadge()).toEqual([
      'Alt+Shift+K',
      'Alt+Shift+K',
      'Alt+Shift+M',
      'Alt+Shift+M',
    ]);
    await choose('card', 'Alt', 'KeyJ');
    await until(options, 'the new keys', async () => (await valueOf('card')) === 'Alt+J');
    await choose('templates', 'Alt', 'Shift', 'KeyK');
    await until(options, 'the keys', async () => (await valueOf('templates')) === 'Alt+Shift+K');
    await mailbox.bringToFront();
    await until(
      mailbox,
      'the new keys at the badge',
      async () => (await toldAtBadge()).join() === 'Alt+J,Alt+J,Alt+Shift+K,Alt+Shift+K',
    );
    await enterBody(mailbox);
    await press(mailbox, 'Alt', 'KeyJ');
    await ui(mailbox).waitFor(SHEET);
    await closeSheet(mailbox);
    await openList(mailbox);
    await isShown(mailbox, words.footer.shortcut('Alt+J'));
    await closeSheet(mailbox);
    // What opened the card before.
    await press(mailbox, 'Alt', 'Shift', 'KeyK');
    await ui(mailbox).waitFor('.menu');
    await isShown(mailbox, words.footer.shortcut('Alt+Shift+K'));
    await closeSheet(mailbox);
    await options.bringToFront();
    await pressOn(options, WORDS.shortcuts.reset);
    await showsNoMore(options, WORDS.shortcuts.reset);
    await mailbox.bringToFront();
    await until(mailbox, 'the usual keys', async () =>
      (await toldAtBadge()).includes('Alt+Shift+M'),
    );
    await enterBody(mailbox);
    await openTemplates(mailbox, 'keys');
  });

  it('is refused where it writes, is the host’s, or the other one; and why is said', async () => {
    const field = await controlOf(options, names.card);
    await choose('card', 'Shift', 'KeyJ');
    await shows(options, WORDS.shortcuts.bare);
    expect(await options.$eval(field, (input) => input.getAttribute('aria-invalid'))).toBe('true');
    await choose('card', 'Control', 'KeyK');
    await shows(options, 'Ctrl+K inserts a link in Gmail or Outlook.');
    await choose('card', 'Control', 'Alt', 'KeyJ');
    await shows(options, WORDS.shortcuts.writes);
    await choose('card', 'Alt', 'Shift', 'KeyM');
    await shows(options, WORDS.shortcuts.same);
    expect(await valueOf('card')).toBe('Alt+Shift+K');
    // The keyboard comes out of the field.
    await options.keyboard.press('Tab');
    expect(await options.$eval(field, (input) => input === document.activeElement)).toBe(false);
  });
});
