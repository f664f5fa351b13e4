/** Whether Prematch may enter the mail hosts: the user can close them to it, and open them again. */
import browser from 'webextension-polyfill';
import { mailPatterns } from '../wire/tabs.ts';

export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: mailPatterns() });
}

/**
 * Asks the user, in the browser's own words. To be called while a press is handled, before anything
 * is awaited.
 * @returns whether they agreed.
 */
export function askForHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: mailPatterns() });
}

/**
 * Calls `listener` after each change, made by whomever.
 * @returns a function that ends it.
 */
export function onHostAccessChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
