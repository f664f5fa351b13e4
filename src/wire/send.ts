/** The mail tab's end of the wire. */
import browser from 'webextension-polyfill';
import type { Envelope, MessageName, Reply, Request } from './wire.ts';
import type { Response } from './serve.ts';

/**
 * - gone: the extension was updated or removed under this tab; nothing will answer any more.
 * - refused: the worker will not do this.
 * - failed: the worker could not do it, or did not come up.
 */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly reason: 'gone' | 'refused' | 'failed';

  constructor(reason: WireError['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The browser may end the worker between a request and its answer. Every request may be asked again,
 * so it is, and the worker starts anew.
 */
const ATTEMPTS = 3;

/**
 * Asks the worker.
 * @throws WireError, and nothing else.
 */
export async function send<K extends MessageName>(name: K, request: Request<K>): Promise<Reply<K>> {
  const envelope = { prematch: name, request } satisfies Envelope<K>;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (!isAlive()) throw new WireError('gone');
    const response = await ask<K>(envelope);
    if (response === undefined) continue;
    if ('error' in response) throw new WireError(response.error);
    return response.reply;
  }
  throw new WireError(isAlive() ? 'failed' : 'gone');
}

/** Undefined where no answer came: the worker ended, or has not come up. */
async function ask<K extends MessageName>(envelope: Envelope<K>): Promise<Response<K> | undefined> {
  try {
    return await browser.runtime.sendMessage<Envelope<K>, Response<K> | undefined>(envelope);
  } catch {
    return undefined;
  }
}

/** An orphaned content script loses its runtime's id. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
