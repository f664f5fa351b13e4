/** The mail tab's ear for what the extension asks and tells it. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { TabMessageName, TabReply } from './wire.ts';

export type TabHandlers = {
  readonly [K in TabMessageName]: () => Promise<TabReply<K>>;
};

/** Answers until the signal aborts. */
export function answer(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    from: Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const name = nameOf(message, handlers);
    // Another listener's matter, or another extension's.
    if (name === undefined || from.id !== browser.runtime.id) return undefined;
    return handlers[name]();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener);
  });
}

function nameOf(message: unknown, handlers: TabHandlers): TabMessageName | undefined {
  if (typeof message !== 'object' || message === null || !('prematch' in message)) return undefined;
  const { prematch } = message;
  return typeof prematch === 'string' && isNameIn(prematch, handlers) ? prematch : undefined;
}

function isNameIn(name: string, handlers: TabHandlers): name is TabMessageName {
  return Object.hasOwn(handlers, name);
}
