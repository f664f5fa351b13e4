import browser from 'webextension-polyfill';
import { Refusal, type Sender } from '../wire/serve.ts';

/** Where the script lies in the build. */
const SCRIPT = 'src/inline/index.js';

/** Puts the script of what is shown beside the content script that asks for it. */
export async function bringUi({ kind, tabId }: Sender): Promise<void> {
  if (kind !== 'mail' || tabId === undefined) throw new Refusal();
  // The compose window is there already, whatever else of the page is still to come.
  await browser.scripting.executeScript({
    target: { tabId },
    files: [SCRIPT],
    injectImmediately: true,
  });
}
