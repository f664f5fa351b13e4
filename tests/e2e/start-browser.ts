import { resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { findBrowsers } from '../browser/find.ts';
import { launch, type Launched, type LaunchSettings } from '../browser/launch.ts';

/** The browser that this run is for; a project of the test configuration names it. */
const KIND = process.env['PREMATCH_TEST_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
const TARGET = KIND === 'firefox' ? 'firefox' : 'chrome';

/**
 * Starts a browser with the built extension before the tests of a file, and ends it after them. The
 * file fails where the extension threw what nobody caught, or asked for anything on the network.
 */
export function startBrowser(settings: Pick<LaunchSettings, 'downloads'> = {}): {
  readonly get: () => Launched;
} {
  let launched: Launched | undefined;
  beforeAll(async () => {
    const browser = findBrowsers().find(({ kind }) => kind === KIND);
    if (browser === undefined) throw new Error(`no ${KIND} on this machine`);
    launched = await launch({
      ...settings,
      browser,
      extension: resolve('dist', TARGET),
      headless: true,
    });
  });
  afterAll(async () => {
    if (launched === undefined) return;
    try {
      expect(await launched.errors()).toEqual([]);
      expect(await launched.strangeRequests()).toEqual([]);
    } finally {
      await launched.close();
    }
  });
  return {
    get: () => {
      if (launched === undefined) throw new Error('the browser is not up yet');
      return launched;
    },
  };
}
