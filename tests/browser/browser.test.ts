/** The launcher and the views into a page, shown with a small extension of their own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from './find.ts';
import type { FoundBrowser } from './find.ts';
import { launch } from './launch.ts';
import type { Launched } from './launch.ts';
import { marks } from './marks.ts';
import { ui } from './ui.ts';
import { until } from './until.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'] }],
  host_permissions: ['https://mail.google.com/*'],
};

/** Answers with a name that each start of the background makes anew, and tries the network. */
const BACKGROUND = `
const name = crypto.randomUUID();
(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, reply) => {
  fetch('https://example.org/' + message).catch(() => 'no network').then((end) => reply({ name, end }));
  return true;
});`;

const CONTENT = `
const host = document.createElement('prematch-ui');
const root = host.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
button.textContent = 'Ask';
const note = document.createElement('p');
note.textContent = 'hidden';
note.style.display = 'none';
root.append(button, note);
host.style.cssText = 'position: fixed; top: 10px; left: 300px; z-index: 2147483647';
document.documentElement.append(host);
if (location.search.includes('subject')) throw new TypeError('content fails');
button.addEventListener('click', async (event) => {
  const { name, end } = await (globalThis.browser ?? chrome).runtime.sendMessage('question');
  note.textContent = event.isTrusted + ' ' + end + ' ' + name;
  note.style.display = 'block';
});
const mark = () => {
  const words = document.querySelector('h2')?.firstChild;
  if (!words) return requestAnimationFrame(mark);
  const range = new StaticRange({ startContainer: words, startOffset: 5, endContainer: words, endOffset: 14 });
  CSS.highlights.set('prematch-probe', new Highlight(range));
  CSS.highlights.set('other', new Highlight(range));
};
mark();`;

async function writeExtension(folder: string, found: FoundBrowser): Promise<void> {
  const own =
    found.kind === 'chromium'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'probe@example.org' } },
        };
  const page = join(folder, 'src', 'pages', 'popup');
  await mkdir(page, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, ...own }));
  await writeFile(join(folder, 'background.js'), BACKGROUND);
  await writeFile(join(folder, 'content.js'), CONTENT);
  await writeFile(join(page, 'index.html'), '<!doctype html><h1>Popup</h1>');
}

const kind = process.env['PREMATCH_TEST_BROWSER'];
const browsers = findBrowsers().filter((found) => kind === undefined || found.kind === kind);

it('finds a browser', () => {
  expect(browsers).not.toEqual([]);
});

describe.each(browsers)('in $name', (browser) => {
  let folder: string;
  let launched: Launched;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prematch-'));
    await writeExtension(folder, browser);
    launched = await launch({ browser, extension: folder, headless: true });
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true });
  });

  it('sees into closed shadow roots, and presses there with the real mouse', async () => {
    const page = await launched.openMailbox({ view: 'thread' });
    const view = ui(page);
    const box = await view.waitFor('button');
    expect([box.x, box.y]).toEqual([300, 10]);
    expect(await view.texts()).toEqual(['Ask']);
    expect(await view.box('p')).toBeNull();
    expect(await view.evaluate((root, end) => root.mode + end, '!')).toBe('closed!');
    await view.click('button');
    await view.waitFor('p');
    expect((await view.texts())[1]).toMatch(/^true no network /);
    await expect(view.click('i')).rejects.toThrow('shows none');
    await page.close();
  });

  it('says why the mouse can not get there', async () => {
    const page = await launched.openMailbox({ view: 'thread' });
    await ui(page).waitFor('button');
    await page.evaluate(() => {
      const cover = document.createElement('main');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
      document.documentElement.append(cover);
    });
    await expect(ui(page).click('button')).rejects.toThrow('covered by main');
    await page.close();
  });

  it('reads the marks', async () => {
    const page = await launched.openMailbox({ view: 'thread' });
    const found = await until(page, 'a mark', async () => {
      const now = await marks(page);
      return now.length > 0 && now;
    });
    expect(found).toEqual([{ name: 'prematch-probe', text: 'interview' }]);
    await page.close();
  });

  it('stops the background, which the next message starts again', async () => {
    const page = await launched.openMailbox({ view: 'thread' });
    const view = ui(page);
    const ask = async (before?: string): Promise<string> => {
      await view.waitFor('button');
      await view.click('button');
      return until(page, 'an answer', async () => {
        const [, text] = await view.texts();
        return text !== before && text;
      });
    };
    const first = await ask();
    await launched.stopWorker();
    expect(await ask(first)).toMatch(/^true no network /);
    await page.close();
  });

  it('opens pages of the extension', async () => {
    const page = await launched.openPage('popup');
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('Popup');
    await page.close();
  });

  it('knows the errors that nobody caught', async () => {
    expect(await launched.errors()).toEqual([]);
    const page = await launched.openMailbox({ composes: [{ subject: 'Fail' }], view: 'thread' });
    await until(page, 'an error', async () => (await launched.errors()).length > 0);
    expect((await launched.errors()).join()).toContain('content fails');
    await page.close();
  });

  it('knows every request, the background’s too', async () => {
    const hosts = (await launched.requests()).map((url) => new URL(url).host);
    expect(new Set(hosts)).toEqual(new Set(['mail.google.com', 'example.org']));
  });
});
