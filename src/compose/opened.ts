/** The messages that are open to be read, beside the compose windows. */
import { send } from '../wire/send.ts';
import type { OpenedMessage } from '../wire/wire.ts';
import { readDraftText } from './draft-text.ts';
import type { Host } from './host.ts';
import { isNotOwn, signatureIn } from './own-words.ts';
import { findAll } from './selectors.ts';

/** The wire's bounds are wider: what is looked for stands in the beginning of a message. */
const MAX_TEXT = 20_000;
const MAX_LINE = 2_000;
const MAX_MESSAGES = 30;
/** A thread is opened in steps; it is read when nothing more has come for so long, ms. */
const AT_REST = 400;

const shownMessages = (host: Host): readonly HTMLElement[] => findAll(document, host.message);

/** What is open now, in the order of the thread; the last ones of a long one. */
export const openedMessages = (host: Host): OpenedMessage[] =>
  shownMessages(host)
    .filter((message) => message.checkVisibility())
    .slice(-MAX_MESSAGES)
    .flatMap((message) => {
      const envelope = host.envelope(message);
      if (envelope === null) return [];
      const text = readDraftText(message, isNotOwn(host)).text.slice(0, MAX_TEXT);
      const signature = signatureIn(message, host).slice(0, MAX_LINE);
      return [
        {
          ...envelope,
          subject: envelope.subject.slice(0, MAX_LINE),
          text,
          ...(signature === '' ? {} : { signature }),
        },
      ];
    });

/**
 * Tells the worker which messages are open, when others are.
 * @returns a look at the page, to be called as it changes: one query, as long as no message is open.
 */
export const tellOpened = (host: Host, signal: AbortSignal): (() => void) => {
  let known: readonly (readonly [message: HTMLElement, length: number])[] = [];
  let timer = 0;
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
  });
  return () => {
    const now = shownMessages(host).map(
      (message) => [message, message.textContent.length] as const,
    );
    const isSame =
      now.length === known.length &&
      now.every(([message, length], at) => message === known[at]?.[0] && length === known[at][1]);
    if (isSame) return;
    known = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      // Nothing waits for it: where the worker does not answer, the next message tells more.
      send('message.opened', { messages: openedMessages(host) }).catch(() => undefined);
    }, AT_REST);
  };
};
