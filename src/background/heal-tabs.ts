import browser from 'webextension-polyfill';

/**
 * Gives mail tabs that were open before an install or an update the content script that new tabs
 * get: the old one lost its worker. Firefox does so by itself.
 */
export async function healOpenTabs(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return;
  await injectIntoOpenTabs();
}

/** A tab that has the script already is left as it is: the script runs once in a document. */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(scripts.map(inject));
}

type ContentScript = NonNullable<
  ReturnType<typeof browser.runtime.getManifest>['content_scripts']
>[number];

async function inject({ matches, js = [], css = [], all_frames }: ContentScript) {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  const ids = tabs.flatMap((tab) => tab.id ?? []);
  await Promise.all(
    ids.map(async (tabId) => {
      const target = { tabId, allFrames: all_frames ?? false };
      try {
        if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
        if (js.length > 0) await browser.scripting.executeScript({ target, files: js });
      } catch {
        // The tab was closed or shows an error page; it gets the script when it loads again.
      }
    }),
  );
}
