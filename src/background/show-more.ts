import browser from 'webextension-polyfill';
import { askTab, mailPatterns } from '../wire/tabs.ts';
import type { OpenedMessage } from '../wire/wire.ts';

const DOT = '•';
/** Of the badge's ground and of what is on it: readable on light and dark toolbars. */
const GROUND = '#0f766e';

/** Shows on the toolbar's button of a tab that something can be noted there, or no longer. */
export async function showMore(tabId: number, hasMore: boolean): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId, text: hasMore ? DOT : '' });
    if (!hasMore) return;
    await action.setBadgeBackgroundColor({ tabId, color: GROUND });
  } catch {
    // The tab was closed meanwhile.
  }
}

/**
 * Takes the dot from the tabs where all is noted by now.
 * @param hasMore whether something can be noted of these messages.
 */
export async function lookAtDotsAgain(
  hasMore: (messages: readonly OpenedMessage[]) => Promise<boolean>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: mailPatterns(), discarded: false });
  for (const { id } of tabs) {
    if (id === undefined || (await browser.action.getBadgeText({ tabId: id })) === '') continue;
    const messages = (await askTab(id, 'tab.opened')) ?? [];
    await showMore(id, await hasMore(messages));
  }
}
