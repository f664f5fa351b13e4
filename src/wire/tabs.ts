/** The end of the wire from which the extension's worker and pages speak to mail tabs. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { TAB_REPLIES, type TabMessageName, type TabReply } from './wire.ts';

/**
 * Asks the content script of a tab.
 * @returns undefined where none answers, or not as it should.
 */
export async function askTab<K extends TabMessageName>(
  tabId: number,
  name: K,
): Promise<TabReply<K> | undefined> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(
      tabId,
      { prematch: name },
      { frameId: 0 },
    );
    const read = v.safeParse(TAB_REPLIES[name], reply);
    return read.success ? read.output : undefined;
  } catch {
    // No script of ours, or one whose extension was updated under it.
    return undefined;
  }
}

/** Tells all open mail tabs. */
export async function tellMailTabs(name: TabMessageName): Promise<void> {
  const tabs = await browser.tabs.query({ url: mailPatterns(), discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, name)])));
}

/** The addresses of the mailboxes in which something is written now, where the host shows them. */
export async function openMailboxes(): Promise<readonly string[]> {
  const tabs = await browser.tabs.query({ url: mailPatterns(), discarded: false });
  const tests = await Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, 'tab.self-test')])),
  );
  return tests.flatMap((test) => test?.composes.flatMap(({ mailbox }) => mailbox ?? []) ?? []);
}

/**
 * The mail tab in front; for a page of ours that is a tab itself, the one that was last in front.
 * Undefined where none is, or where the user has closed the mail hosts to us.
 */
export async function mailTabInFront(): Promise<number | undefined> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent().catch(() => undefined),
    browser.tabs.query({ url: mailPatterns(), currentWindow: true }),
  ]);
  const isTab = own?.id !== undefined;
  return tabs
    .filter(({ active }) => active || isTab)
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

/** Whether this page is shown in a private window. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}

/** The extension's version. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The mail hosts, as the manifest names them. */
export function mailPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
