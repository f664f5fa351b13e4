/**
 * How long the history takes in the built extension, in Chromium: the popup from its opening to its
 * first rows, and a check from the page's question to the worker's answer.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { findBrowsers } from '../browser/find.ts';
import { launch, type Launched } from '../browser/launch.ts';
import { until } from '../browser/until.ts';

export interface HistoryTiming {
  readonly name: string;
  readonly contacts: number;
  /** Milliseconds. */
  readonly median: number;
  readonly max: number;
  readonly calls: number;
}

/** The browser's own name for it, on the extension's pages. */
declare const chrome: Pick<Browser, 'runtime'>;

const PROGRAMS = 300;

/** Fills the database that the worker has made, without Dexie: its changes are told to nobody. */
const fill = (page: Page, contacts: number): Promise<void> =>
  page.evaluate(
    async (programCount, contactCount) => {
      const opening = indexedDB.open('prematch');
      await new Promise((done) => (opening.onsuccess = done));
      const database = opening.result;
      const writing = database.transaction(['programs', 'contacts'], 'readwrite');
      const purposes = ['interest', 'thank-you', 'question', 'update', 'logistics'];
      const now = Date.now();
      const emails = ['director', 'coordinator', 'chief'];
      for (let at = 0; at < programCount; at += 1) {
        const domain = `em-${at}.example`;
        writing.objectStore('programs').put({
          id: `program-${at}`,
          name: `Saint ${at} University Hospital Emergency Medicine Residency`,
          hospital: `Saint ${at} University Hospital`,
          city: 'Lakeview, OH',
          people: emails.map((name) => ({ email: `${name}@${domain}`, name, role: 'faculty' })),
          domains: [domain],
          createdAt: now,
        });
      }
      writing.objectStore('contacts').clear();
      for (let at = 0; at < contactCount; at += 1) {
        const program = at % programCount;
        writing.objectStore('contacts').put({
          id: crypto.randomUUID(),
          programId: at % 100 === 0 ? null : `program-${program}`,
          channel: 'email',
          purpose: purposes[at % purposes.length],
          stage: 'interviews',
          state: 'sent',
          // The season may be young: all of it within the last weeks.
          sentAt: now - at * 60_000,
          utcOffsetMinutes: -300,
          recipients: [`Dr. Helen Hall <${emails[at % 3]}@em-${program}.example>`],
          account: 'amina.yusuf@mail.example',
          subject: `Continued interest in your program, and one update (${at})`,
          newInformation: [{ kind: 'exam-score', quote: 'I passed Step 3 in January.' }],
          claims: [{ kind: 'rank-highly', quote: 'I will rank your program very highly' }],
          fingerprint: Uint32Array.from({ length: 128 }, (_, one) => at * 128 + one),
          exact: true,
        });
      }
      await new Promise((done) => (writing.oncomplete = done));
      database.close();
    },
    PROGRAMS,
    contacts,
  );

/** From the start of the popup's document to the frame after its first rows. */
const openPopup = async (launched: Launched, page: Page): Promise<number> => {
  await page.goto(`${launched.origin}/src/pages/popup/index.html`);
  return until(page, 'the first rows', () =>
    page.evaluate(() => performance.getEntriesByName('rows')[0]?.startTime),
  );
};

/** Marks the frame that shows the first rows, in each document that the page loads from now on. */
const markRows = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('.rows .row-name') === null) return;
      look.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // After the frame was drawn.
        port1.onmessage = () => performance.mark('rows');
        port2.postMessage(null);
      });
    });
    look.observe(document, { childList: true, subtree: true });
  });

/** Asks the worker as a mail tab does, and gives how long the answer took. */
const ask = (page: Page, prematch: string, request: object): Promise<number> =>
  page.evaluate(
    async (name, asked) => {
      const start = performance.now();
      const answer: unknown = await chrome.runtime.sendMessage({ prematch: name, request: asked });
      if (!JSON.stringify(answer).includes('reply')) throw new Error(JSON.stringify(answer));
      return performance.now() - start;
    },
    prematch,
    request,
  );

let revision = 0;
const check = (page: Page): Promise<number> => {
  revision += 1;
  return ask(page, 'check.draft', {
    revision,
    now: '2027-02-09T10:15:00-05:00',
    draft: {
      subject: 'An update',
      body: `Dear Dr. Hall,\n\nI passed Step 3 (no. ${revision}). I will rank your residency program first.`,
      to: ['director@em-7.example'],
      cc: [],
      bcc: [],
      attachments: [],
      kind: 'new',
    },
  });
};

const byHand = (page: Page, program: number): Promise<number> =>
  ask(page, 'record.by-hand', {
    sendId: crypto.randomUUID(),
    sentAt: Date.now(),
    channel: 'portal',
    record: {
      programId: `program-${program}`,
      purpose: 'question',
      subject: 'By hand',
      recipients: [],
      newInformation: [],
      claims: [],
      fingerprint: [],
    },
  });

const several = async (
  name: string,
  contacts: number,
  calls: number,
  measure: () => Promise<number>,
): Promise<HistoryTiming> => {
  const times: number[] = [];
  for (let call = 0; call < calls; call += 1) times.push(await measure());
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? NaN;
  return { name, contacts, median, max: times.at(-1) ?? NaN, calls };
};

/** @throws where no Chromium is found, or nothing is built. */
export const historyTimings = async (quick: boolean): Promise<readonly HistoryTiming[]> => {
  const browser = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (browser === undefined) throw new Error('no Chromium on this machine');
  const launched = await launch({ browser, extension: resolve('dist/chrome'), headless: true });
  const calls = quick ? 5 : 15;
  const timings: HistoryTiming[] = [];
  try {
    const own = await launched.openPage('guide');
    await check(own);
    for (const contacts of [3_000, 20_000]) {
      await fill(own, contacts);
      const add = async (name: string, measure: () => Promise<number>): Promise<void> => {
        timings.push(await several(name, contacts, calls, measure));
      };
      await add('check, the worker starts', async () => {
        await launched.stopWorker();
        return check(own);
      });
      await add('check', () => check(own));
      await add('check after a change', async () => {
        await byHand(own, 7);
        return check(own);
      });
      const popup = await launched.browser.newPage();
      await markRows(popup);
      await popup.bringToFront();
      await openPopup(launched, popup);
      await add('popup, to its first rows', () => openPopup(launched, popup));
      await add('popup, to show a change', async () => {
        const shown = popup.evaluate(
          () =>
            new Promise<number>((done) => {
              const start = performance.now();
              const watch = new MutationObserver(() => {
                watch.disconnect();
                done(performance.now() - start);
              });
              watch.observe(document, { childList: true, characterData: true, subtree: true });
            }),
        );
        const lines = await popup.$$eval('.row-last', (cells) => cells.length);
        await byHand(own, Math.floor(Math.random() * lines));
        return shown;
      });
      await add('popup, to open a program', async () => {
        await openPopup(launched, popup);
        return popup.evaluate(async () => {
          const start = performance.now();
          document.querySelector<HTMLElement>('.rows [data-place^="program-"]')?.click();
          await new Promise<void>((done) => {
            const look = new MutationObserver(() => {
              if (document.querySelector('.messages .message') === null) return;
              look.disconnect();
              done();
            });
            look.observe(document, { childList: true, subtree: true });
          });
          return performance.now() - start;
        });
      });
      await popup.close();
    }
  } finally {
    await launched.close();
  }
  return timings;
};
