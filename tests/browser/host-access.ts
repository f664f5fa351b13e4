/** Closes the mail hosts to the extension and opens them again, as its user does in the browser. */
import type { Page } from 'puppeteer-core';
import { inFirefoxChrome } from './bidi.ts';
import type { Launched } from './launch.ts';

/** Chromium's own page of extensions, with what it calls. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
  };
};

/** Takes access to all hosts away, or gives it back. */
export async function setHostAccess(launched: Launched, open: boolean): Promise<void> {
  const { browser, found, origin } = launched;
  if (found.kind === 'chromium') {
    const page: Page = await browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      (extensionId, hostAccess) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
      new URL(origin).host,
      open ? ('ON_ALL_SITES' as const) : ('ON_CLICK' as const),
    );
    await page.close();
    return;
  }
  const done = await inFirefoxChrome(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(origin).host)});
      const origins = extension.manifest.host_permissions;
      await ExtensionPermissions.${open ? 'add' : 'remove'}(
        extension.id, { origins, permissions: [] }, extension,
      );
      return true;
    })()`,
  );
  if (done !== true) throw new Error('Firefox did not change the access');
}

/** Lets Firefox grant what is asked for without its question, which no test can answer. */
export async function grantWithoutQuestion(launched: Launched): Promise<void> {
  await inFirefoxChrome(
    launched.browser,
    `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
  );
}
