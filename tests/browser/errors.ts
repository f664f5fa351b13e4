/**
 * Errors that the extension threw and nobody caught, wherever it runs: a content script that dies at
 * its start looks like one that has nothing to say.
 */
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { TargetType } from 'puppeteer-core';
import * as v from 'valibot';
import { inFirefoxChrome } from './bidi.ts';
import type { BrowserKind } from './find.ts';

/** Every uncaught error so far whose trace leads into the extension's own files. */
export type Errors = () => Promise<readonly string[]>;

/**
 * A service worker has to be listened to by puppeteer's own session, which it lets go when it stops
 * the worker: a second one would keep it alive.
 */
async function sessionOf(target: Target): Promise<CDPSession | undefined> {
  if (target.type() === TargetType.PAGE) return target.createCDPSession();
  if (target.type() === TargetType.SERVICE_WORKER) return (await target.worker())?.client;
  return undefined;
}

async function watchChromium(browser: Browser, origin: string): Promise<Errors> {
  const seen: string[] = [];
  const watch = async (target: Target): Promise<void> => {
    const session = await sessionOf(target);
    session?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { exception, text, url = '', stackTrace } = exceptionDetails;
      const urls = [url, ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)];
      if (!urls.some((each) => each.startsWith(origin))) return;
      seen.push(exception?.description ?? text);
    });
    // What was thrown before is told again at once.
    await session?.send('Runtime.enable');
  };
  const follow = (target: Target): void => {
    // A target may be gone before it can be watched.
    watch(target).catch(() => undefined);
  };
  browser.on('targetcreated', follow);
  await Promise.all(browser.targets().map((target) => watch(target).catch(() => undefined)));
  return () => Promise.resolve(seen);
}

/**
 * What Firefox says of a page that is being closed: that an answer came too late or a question cannot
 * go out, which it tells whether that is caught or not, and that its window has no size any more.
 */
const CLOSED =
  /after context unloaded|document of the lock manager is not fully active|JSWindowActorChild cannot send at the moment|NS_ERROR_UNEXPECTED/;

function watchFirefox(browser: Browser, origin: string): Errors {
  const errors = `Services.console.getMessageArray()
    .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & Ci.nsIScriptError.warningFlag))
    .map((entry) => entry.message)
    .filter((message) => message.includes(${JSON.stringify(origin)}))`;
  return async () =>
    v
      .parse(v.array(v.string()), await inFirefoxChrome(browser, errors))
      .filter((message) => !CLOSED.test(message));
}

/** Watches an extension's own origin, `chrome-extension://…` or `moz-extension://…`. */
export async function watchErrors(
  browser: Browser,
  kind: BrowserKind,
  origin: string,
): Promise<Errors> {
  return kind === 'chromium' ? watchChromium(browser, origin) : watchFirefox(browser, origin);
}
