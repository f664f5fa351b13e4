import { expect, it } from 'vitest';
import { words } from '../../src/inline/words.ts';
import { bodyHtml, openDraft, send, transmitted } from '../browser/mailbox.ts';
import { marks, marksBecome } from '../browser/marks.ts';
import { isShown } from '../browser/prematch.ts';
import { DIRECTOR, OPENING, PLEA, PLEADED } from './letter.ts';
import { startBrowser } from './start-browser.ts';

const browser = startBrowser();

// Firefox ends a script together with its extension, so that nothing can be said there.
it.skipIf(process.env['PREMATCH_TEST_BROWSER'] === 'firefox')(
  'says so where it is gone and nobody takes over, and the mail goes out',
  async () => {
    const page = await browser.get().openMailbox();
    await openDraft(page, { to: [DIRECTOR], subject: 'An update' });
    await page.keyboard.type(`${OPENING} ${PLEA} `);
    await marksBecome(page, { warning: [PLEADED] });
    await browser.get().browser.uninstallExtension(new URL(browser.get().origin).host);
    await page.keyboard.type('I hope to hear from you. ');
    await isShown(page, words.notice.gone);
    expect(await marks(page)).toEqual([]);
    const html = await bodyHtml(page);
    expect((await send(page)).html).toBe(transmitted(html));
    expect(await page.$$('prematch-ui')).toEqual([]);
    await page.close();
  },
);
