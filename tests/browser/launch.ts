/** Starts a browser with the extension on the mailbox, without network; Chromium and Firefox alike. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { answer, isOfMailbox, mailboxUrl } from '../webmail/serve.ts';
import type { MailboxOptions } from '../webmail/options.ts';
import { bidiOf, contextOf, inFirefoxChrome } from './bidi.ts';
import { watchErrors } from './errors.ts';
import type { Errors } from './errors.ts';
import type { FoundBrowser } from './find.ts';
import { closeNetwork } from './network.ts';
import { PATIENCE_MS, until } from './until.ts';

export interface LaunchSettings {
  readonly browser: FoundBrowser;
  /** Absolute path of the built extension; without it the browser starts bare. */
  readonly extension?: string;
  readonly headless: boolean;
  /** A profile that is kept; without it a new one is made and thrown away. */
  readonly userDataDir?: string;
  /** The folder for what pages save; without it the browser's own. */
  readonly downloads?: string;
}

export interface Launched {
  readonly browser: Browser;
  readonly found: FoundBrowser;
  /** `chrome-extension://…` or `moz-extension://…`; `""` without an extension. */
  readonly origin: string;
  /** Opens the mailbox in a new tab, in front. */
  openMailbox(options?: MailboxOptions): Promise<Page>;
  /** Opens a page of the extension in a tab, at the place that follows the # of its address. */
  openPage(
    name: 'popup' | 'guide' | 'options' | 'paste' | 'import' | 'season',
    anchor?: string,
  ): Promise<Page>;
  /** Stops the background, as the browser does when it idles; the next message wakes it. */
  stopWorker(): Promise<void>;
  /** Runs a function in the background, which forgets about it when it is stopped. */
  runInWorker(run: InWorker): Promise<void>;
  /** Keeps the background from answering for so long, in ms, and a page in front. */
  occupyWorker(inFront: Page, ms: number): Promise<Occupied>;
  /** Installs the extension over itself while tabs are open, as an update does. */
  updateExtension(): Promise<void>;
  /** Every address that pages and the extension have asked for. */
  requests(): Promise<readonly string[]>;
  /** Those of them that are not the mailbox's. */
  strangeRequests(): Promise<readonly string[]>;
  /** Every error that the extension threw and nobody caught. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Runs with the background's global object, and closes over nothing. */
type InWorker = (scope: typeof globalThis) => void;

/** A background that is busy, and answers nobody. */
export interface Occupied {
  readonly isOver: () => boolean;
  readonly over: Promise<void>;
}

/** Nothing but what a test asks for may go over the wire, and names are not even looked up. */
const CHROMIUM_ARGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/** All names end at a port where nothing listens; the interception answers before that. */
const FIREFOX_PREFS = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.trr.mode': 5,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const Manifest = v.object({
  browser_specific_settings: v.optional(v.object({ gecko: v.object({ id: v.string() }) })),
});

async function addonId(extension: string): Promise<string> {
  const text = await readFile(join(extension, 'manifest.json'), 'utf8');
  const id = v.parse(Manifest, JSON.parse(text)).browser_specific_settings?.gecko.id;
  if (id === undefined)
    throw new Error(`${extension} has no add-on id: it is not built for Firefox`);
  return id;
}

/** Runs where the background does, and lets nothing else run there. */
function occupy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function watchOver(occupied: Promise<unknown>): Occupied {
  let isOver = false;
  const over = occupied.then(() => {
    isOver = true;
  });
  return { isOver: () => isOver, over };
}

/** What differs from browser to browser. */
interface Installed {
  readonly origin: string;
  open(page: Page, url: string): Promise<unknown>;
  stopWorker(): Promise<void>;
  runInWorker(run: InWorker): Promise<void>;
  occupyWorker(inFront: Page, ms: number): Promise<Occupied>;
}

async function installInChromium(browser: Browser, extension: string): Promise<Installed> {
  const origin = `chrome-extension://${await browser.installExtension(extension)}`;
  const worker = () =>
    browser.waitForTarget(
      (target) =>
        target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`${origin}/`),
      { timeout: PATIENCE_MS },
    );
  const running = async () => {
    const found = await (await worker()).worker();
    if (found === null) throw new Error('the worker does not run');
    return found;
  };
  await worker();
  return {
    origin,
    open: (page, url) => page.goto(url),
    async stopWorker() {
      await (await (await worker()).worker())?.close();
    },
    async runInWorker(run) {
      await (await running()).evaluate(`(${run.toString()})(self)`);
    },
    async occupyWorker(inFront, ms) {
      await inFront.bringToFront();
      return watchOver((await running()).evaluate(occupy, ms));
    },
  };
}

async function installInFirefox(
  browser: Browser,
  extension: string,
  uuid: string,
): Promise<Installed> {
  const id = JSON.stringify(await browser.installExtension(extension));
  const addon = `WebExtensionPolicy.getByID(${id}).extension`;
  const open: Installed['open'] = async (page, url) => {
    // BiDi never reports the end of such a navigation: start it and look for the page.
    const connection = bidiOf(browser);
    await connection.send('browsingContext.navigate', {
      context: contextOf(page),
      url,
      wait: 'none',
    });
    await until(page, url, () =>
      page
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
        .catch(() => false),
    );
  };
  const started = await inFirefoxChrome(
    browser,
    `${addon}.wakeupBackground().then(() => ${addon}.backgroundState)`,
  );
  if (started !== 'running') throw new Error(`the background is ${String(started)}`);
  return {
    origin: `moz-extension://${uuid}`,
    open,
    async runInWorker(run) {
      const page = await browser.newPage();
      await open(page, `moz-extension://${uuid}/src/pages/guide/index.html`);
      await page.evaluate(`(${run.toString()})(chrome.extension.getBackgroundPage())`);
      await page.close();
    },
    async occupyWorker(inFront, ms) {
      // The extension's pages share one thread with its background.
      const page = await browser.newPage();
      await open(page, `moz-extension://${uuid}/src/pages/guide/index.html`);
      await inFront.bringToFront();
      return watchOver(page.evaluate(occupy, ms).then(() => page.close()));
    },
    async stopWorker() {
      const quiet = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await inFirefoxChrome(browser, `${addon}.terminateBackground(${quiet})`);
    },
  };
}

async function optionsFor(settings: LaunchSettings, uuid: string): Promise<LaunchOptions> {
  const { browser: found, headless, userDataDir, extension, downloads } = settings;
  const common: LaunchOptions = {
    executablePath: found.path,
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(userDataDir === undefined ? {} : { userDataDir }),
  };
  if (found.kind === 'chromium') {
    // The sandbox refuses to start as root, as in a container.
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return {
      ...common,
      pipe: true,
      enableExtensions: true,
      args: [...CHROMIUM_ARGS, ...root],
      ...(downloads !== undefined && {
        downloadBehavior: { policy: 'allow', downloadPath: downloads },
      }),
    };
  }
  const uuids = extension === undefined ? {} : { [await addonId(extension)]: uuid };
  return {
    ...common,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...FIREFOX_PREFS,
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      // A folder of one's own, in the browser's numbering.
      ...(downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      }),
    },
  };
}

/**
 * Starts the browser, closes its network, installs the extension and sees that its background runs.
 *
 * @throws when the browser does not start or refuses the extension; nothing is left running then.
 */
export async function launch(settings: LaunchSettings): Promise<Launched> {
  const { browser: found, extension } = settings;
  const uuid = randomUUID();
  const browser = await puppeteer.launch(await optionsFor(settings, uuid));
  try {
    const network = await closeNetwork(browser, found.kind, answer);
    let installed: Installed | undefined;
    let errors: Errors = () => Promise.resolve([]);
    if (extension !== undefined) {
      installed = await (found.kind === 'chromium'
        ? installInChromium(browser, extension)
        : installInFirefox(browser, extension, uuid));
      errors = await watchErrors(browser, found.kind, installed.origin);
    }
    return {
      browser,
      found,
      origin: installed?.origin ?? '',
      async openMailbox(options) {
        const page = await browser.newPage();
        await page.goto(mailboxUrl(options));
        await page.bringToFront();
        return page;
      },
      async openPage(name, anchor) {
        if (installed === undefined) throw new Error('no extension is installed');
        const page = await browser.newPage();
        const place = anchor === undefined ? '' : `#${anchor}`;
        await installed.open(page, `${installed.origin}/src/pages/${name}/index.html${place}`);
        return page;
      },
      async stopWorker() {
        await installed?.stopWorker();
      },
      async runInWorker(run) {
        if (installed === undefined) throw new Error('no extension is installed');
        await installed.runInWorker(run);
      },
      async occupyWorker(inFront, ms) {
        if (installed === undefined) throw new Error('no extension is installed');
        return installed.occupyWorker(inFront, ms);
      },
      async updateExtension() {
        if (extension !== undefined) await browser.installExtension(extension);
      },
      requests: () => network.requests(),
      strangeRequests: async () => (await network.requests()).filter((url) => !isOfMailbox(url)),
      errors,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
