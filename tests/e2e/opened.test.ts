/** Threads that are opened to be read: what is noted by itself, and what at one press. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/inline/words.ts';
import type { StoredContact, StoredProgram, StoredResponse } from '../../src/history/db.ts';
import type { OpenedMessage, ReadMessage } from '../../src/wire/wire.ts';
import { strangeMutations } from '../browser/mailbox.ts';
import { isShown, openList, pressButton } from '../browser/prematch.ts';
import { ui } from '../browser/ui.ts';
import { until } from '../browser/until.ts';
import type { MailboxOptions, Person } from '../webmail/options.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();
const ME: Person = { name: 'Me Example', email: 'me@example.com' };
/** The second of a few days ago, as hosts keep it. */
const AT = Math.floor(Date.now() / 1000) * 1000 - 3 * 86_400_000;
/** The days that stand in a mail, three weeks from now. */
const DAY = new Date(Date.now() + 21 * 86_400_000);
const SPELT = DAY.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' });
const SHORT = DAY.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' }).slice(0, 6);

let popup: Page;

beforeAll(async () => {
  popup = await browser.get().openPage('popup');
});

/** Asks the extension from a page of its own. */
const ask = async <T>(script: string): Promise<T> => (await popup.evaluate(script)) as T;

const stored = <T>(table: string): Promise<readonly T[]> =>
  ask(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('prematch');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const all = db.transaction('${table}').objectStore('${table}').getAll();
      all.onsuccess = () => { db.close(); resolve(all.result); };
    };
  })`);

/** What is open in the one mail tab, what is made of it, and what the button in the toolbar shows. */
const opened = (): Promise<{
  readonly messages: readonly OpenedMessage[];
  readonly read: readonly ReadMessage[];
  readonly dot: string;
}> =>
  ask(`(async () => {
    const [{ id }] = await chrome.tabs.query({
      url: ['https://mail.google.com/*', 'https://outlook.office.com/*'],
    });
    const messages = await chrome.tabs.sendMessage(id, { prematch: 'tab.opened' }, { frameId: 0 });
    const request = { messages };
    const { reply } = await chrome.runtime.sendMessage({ prematch: 'message.read', request });
    return { messages, read: reply, dot: await chrome.action.getBadgeText({ tabId: id }) };
  })()`);

/** @param page the one in front, which draws frames. */
const dotBecomes = async (page: Page, dot: string): Promise<void> => {
  await until(page, `a button with “${dot}”`, async () => (await opened()).dot === dot);
};

describe.each([
  ['Gmail', 'mail.google.com', 'Harbor Point'],
  ['Outlook', 'outlook.office.com', 'Union Hill'],
] as const)('a thread in %s', (_, host, name) => {
  const email = `ana.lima@${name.toLowerCase().replace(' ', '-')}-em.example`;
  const ana: Person = { name: 'Ana Lima', email };
  const openThread = async (options: MailboxOptions): Promise<Page> => {
    const page = await browser.get().openMailbox({ host, view: 'thread', ...options });
    await page.bringToFront();
    return page;
  };

  it('with an invitation proposes its day, and one press on the answer notes it', async () => {
    const page = await openThread({
      read: {
        from: ana,
        to: [ME],
        subject: `Interview at the ${name} Emergency Medicine Residency`,
        html: `<div dir="ltr"><div>We are pleased to invite you to interview at our emergency medicine residency on ${SPELT}.</div><div>Ana Lima</div><div>Program Coordinator</div></div>`,
        at: AT,
      },
    });
    await dotBecomes(page, '•');
    await page.evaluate(() => window.__mailbox.reply('reply'));
    await openList(page);
    await isShown(page, SHORT);
    await pressButton(page, words.invitation.note);
    await ui(page).waitForNone('.invites');
    const programs = await stored<StoredProgram>('programs');
    expect(programs.find(({ people }) => people.some((one) => one.email === email))).toMatchObject({
      interviewDate: DAY.toLocaleDateString('sv'),
      people: [{ email, name: 'Ana Lima', role: 'coordinator' }],
    });
    await dotBecomes(page, '');
    expect(await strangeMutations(page)).toEqual([]);
    await page.close();
  });

  it('of a known person is noted as an answer, once', async () => {
    const read = { from: ana, to: [ME], subject: 'Parking', html: '<div>Use lot B.</div>', at: AT };
    const page = await openThread({ read });
    const noted = async (): Promise<readonly StoredResponse[]> =>
      (await stored<StoredResponse>('responses')).filter(
        ({ from, subject }) => from === email && subject === 'Parking',
      );
    await until(page, 'a noted answer', async () => (await noted()).length > 0);
    await page.reload();
    await until(page, 'the thread', async () => (await opened()).read[0]?.notedAt !== undefined);
    const answers = await noted();
    expect(answers).toHaveLength(1);
    // Outlook tells no time: it is when the answer was first opened.
    if (host === 'mail.google.com') expect(answers[0]?.at).toBe(AT);
    else expect(answers[0]?.at).toBeGreaterThan(AT);
    await page.close();
  });

  it('of one’s own that is not known offers to add it, with its time', async () => {
    const subject = `An update for ${name}`;
    const page = await openThread({
      read: {
        from: ME,
        to: [ana],
        subject,
        html: '<div>Dear Ana,</div><div><br></div><div>I passed Step 3 in January.</div>',
        at: AT,
      },
    });
    await dotBecomes(page, '•');
    const { messages, read } = await opened();
    expect(read).toMatchObject([{ add: { purpose: expect.any(String) as string } }]);
    const request = JSON.stringify({ message: messages[0] });
    await ask(`chrome.runtime.sendMessage({ prematch: 'record.opened', request: ${request} })`);
    const contacts = await stored<StoredContact>('contacts');
    expect(contacts.filter((contact) => contact.subject === subject)).toMatchObject([
      {
        state: 'sent',
        newInformation: [{ kind: 'exam-score' }],
        ...(host === 'mail.google.com' && {
          sentAt: AT,
          link: expect.stringMatching(
            /^https:\/\/mail\.google\.com\/mail\/u\/0\/#all\/[0-9a-f]{16}$/,
          ) as string,
        }),
      },
    ]);
    await dotBecomes(page, '');
    await page.close();
  });
});
