import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WORDS as HISTORY_WORDS } from '../../src/pages/history/words.ts';
import { WORDS } from '../../src/pages/popup/words.ts';
import { openDraft, send } from '../browser/mailbox.ts';
import { marksBecome } from '../browser/marks.ts';
import { nameProgram, openList } from '../browser/prematch.ts';
import { atRest, until } from '../browser/until.ts';
import { OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const PROGRAMS = ['Mercy Emergency Medicine', 'Union Hill EM', 'Harbor Point EM'] as const;

/** Writes to a program in a mailbox of its own, up to Send. */
const writeTo = async (name: string): Promise<Page> => {
  const page = await browser.get().openMailbox();
  const email = `hall@${name.toLowerCase().replaceAll(' ', '-')}.example`;
  await openDraft(page, { to: [{ name: '', email }], subject: 'Thank you' });
  await page.keyboard.type(`${OPENING} ${PLEA} `);
  await marksBecome(page, { warning: [PLEADED] });
  await openList(page);
  await nameProgram(page, name);
  return page;
};

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Resolves when the page shows the words, also in a tab behind another, which draws no frames. */
const comesToShow = (page: Page, words: string): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (!document.body.textContent.includes(wanted)) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, characterData: true, subtree: true });
        look();
      }),
    words,
  );

it('tells what to do while nothing is counted', async () => {
  const popup = await browser.get().openPage('popup');
  await comesToShow(popup, WORDS.empty.title);
  expect(await textOf(popup)).toContain(WORDS.empty.now);
  await popup.close();
});

it('counts a mail while it is sent in the next tab', async () => {
  const [name] = PROGRAMS;
  const popup = await browser.get().openPage('popup');
  const mailbox = await writeTo(name);
  await comesToShow(popup, name);
  const before = HISTORY_WORDS.spokenPlace(HISTORY_WORDS.places.thankYou, 0, 1);
  const after = HISTORY_WORDS.spokenPlace(HISTORY_WORDS.places.thankYou, 1, 1);
  await comesToShow(popup, before);
  const counted = comesToShow(popup, after);
  await send(mailbox);
  await counted;
  await popup.bringToFront();
  await until(popup, 'the last contact', async () =>
    (await popup.$eval('body', ({ textContent }) => textContent)).includes(
      WORDS.lastContact('today'),
    ),
  );
  await popup.close();
  await mailbox.close();
});

describe('the search', () => {
  let popup: Page;

  beforeAll(async () => {
    for (const name of PROGRAMS.slice(1)) await (await writeTo(name)).close();
  });
  beforeEach(async () => {
    popup = await browser.get().openPage('popup');
    await popup.bringToFront();
    await atRest(popup, 'the last row', () =>
      popup.$(`.rows li:nth-child(${PROGRAMS.length})`).then((row) => row?.boundingBox()),
    );
    return () => popup.close();
  });

  const rows = (): Promise<string[]> =>
    popup.$$eval('.row-name', (names) => names.map(({ textContent }) => textContent));
  const rowsBecome = async (names: readonly string[]): Promise<void> => {
    await until(popup, names.join(), async () => (await rows()).sort().join() === names.join());
  };

  it('takes what is typed anywhere, shows the programs of it, and Escape shows all again', async () => {
    await rowsBecome([...PROGRAMS].sort());
    await popup.keyboard.type('hill');
    await rowsBecome(['Union Hill EM']);
    await popup.keyboard.press('Escape');
    await rowsBecome([...PROGRAMS].sort());
  });

  it('says what matches nothing, and how many programs match', async () => {
    await popup.keyboard.type('zz');
    await comesToShow(popup, WORDS.noMatch('zz'));
    await rowsBecome([]);
    await popup.keyboard.press('Backspace');
    await popup.keyboard.press('Backspace');
    await popup.keyboard.type('EM');
    await comesToShow(popup, WORDS.found(3));
  });

  it('goes to a program by keys, and comes back to the same search', async () => {
    await popup.keyboard.type('harbor');
    await rowsBecome(['Harbor Point EM']);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await comesToShow(popup, HISTORY_WORDS.noMessages);
    await popup.keyboard.press('Escape');
    await rowsBecome(['Harbor Point EM']);
  });
});
