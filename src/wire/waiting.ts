/**
 * What the history is to learn and could not yet: a mail is sent whether or not the worker answers.
 * It waits in the browser's storage as the very request, which carries no text of the mail, and the
 * worker takes it from there.
 */
import browser from 'webextension-polyfill';
import { send, WireError } from './send.ts';
import type { Envelope, Request } from './wire.ts';

/** Storage keys of waiting requests begin so; the rest makes the same request one key. */
export const WAITING = 'waiting ';

export type WaitingName = 'record.pending' | 'record.settled';

/** Hands a request to the worker, or else leaves it for the worker to find. Never rejects. */
export async function deliver<K extends WaitingName>(name: K, request: Request<K>): Promise<void> {
  try {
    await send(name, request);
  } catch (error) {
    if (error instanceof WireError && error.reason === 'refused') return;
    const waiting = { prematch: name, request } satisfies Envelope<K>;
    // Without storage the extension itself is gone, and there is nobody to tell.
    await leave({ [`${WAITING}${name} ${request.sendId}`]: waiting }).catch(() => undefined);
  }
}

/** How many sends wait, for the extension's own pages. */
export async function countWaiting(): Promise<number> {
  const { session, local } = browser.storage;
  const waiting = await Promise.all([session.get(null), local.get(null)]);
  const keys = new Set(waiting.flatMap((area) => Object.keys(area)));
  return [...keys].filter((key) => key.startsWith(`${WAITING}record.pending `)).length;
}

/**
 * Calls `listener` whenever more or less waits.
 * @returns a function that ends it.
 */
export function onWaitingChanged(listener: () => void): () => void {
  const areas = [browser.storage.session, browser.storage.local];
  const changed = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(WAITING))) listener();
  };
  for (const area of areas) area.onChanged.addListener(changed);
  return () => {
    for (const area of areas) area.onChanged.removeListener(changed);
  };
}

/** Mail tabs may write to the one or to the other, as the browser has it. */
async function leave(entry: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.session.set(entry);
  } catch {
    await browser.storage.local.set(entry);
  }
}
