/**
 * The mail tab: finds compose windows, has each checked while it is written, and tells the history
 * when a mail was really sent. Nothing here may stand between the user and Send.
 */
import { clearAllMarks } from '../inline/marks.ts';
import { GONE, removeAllOurs } from '../inline/ours.ts';
import { forgetUi } from '../inline/ui.ts';
import { DEFAULT_SHORTCUTS, keysOf } from '../settings/shortcut.ts';
import { answer } from '../wire/answer.ts';
import { send } from '../wire/send.ts';
import { findComposeWindows } from './finder.ts';
import type { Host } from './host.ts';
import { hostOf } from './hosts.ts';
import { openedMessages, tellOpened } from './opened.ts';
import { selfTest } from './self-test.ts';
import { SEND_EVENTS, Sending } from './sending.ts';
import { Session } from './session.ts';

/** A browser may run this script twice in one document: the first run goes on. */
const RUNNING = Symbol.for('prematch.running');

const start = (host: Host): void => {
  const end = new AbortController();
  const { signal } = end;
  const sessions = new Map<HTMLElement, Session>();
  /** Ends this copy: the extension was updated or removed, and another copy may take over. */
  const stop = (): void => {
    end.abort(GONE);
    Reflect.deleteProperty(window, RUNNING);
  };

  clearAllMarks();
  removeAllOurs();
  forgetUi();
  /** The compose window that an event belongs to, the innermost. */
  const sessionAround = (event: Event): Session | undefined => {
    const around = [...sessions.values()].filter(({ compose }) => host.isOwn(event, compose.root));
    return around.find(({ compose: { root } }) =>
      around.every(({ compose }) => compose.root === root || !root.contains(compose.root)),
    );
  };

  const sending = new Sending(() => sessions.values(), sessionAround, signal);

  let shortcuts = DEFAULT_SHORTCUTS;
  const readShortcuts = async (): Promise<void> => {
    try {
      shortcuts = await send('shortcuts.read', {});
    } catch {
      // As they were, until a compose window opens where there is none.
      return;
    }
    for (const session of sessions.values()) session.setShortcuts(shortcuts);
  };

  const onShortcut = (event: KeyboardEvent): void => {
    const keys = keysOf(event);
    const isCard = keys === shortcuts.card;
    if (!isCard && keys !== shortcuts.templates) return;
    const session = sessionAround(event);
    if (session === undefined) return;
    if (isCard) session.openAtCaret();
    else session.openTemplates();
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Whatever fails in here, the host goes on as if we were not there, and the next event is heard. */
  const safely =
    <E extends Event>(listener: (event: E) => void) =>
    (event: E): void => {
      try {
        listener(event);
      } catch {
        return;
      }
    };
  const onSend = safely((event: Event) => {
    sending.hear(event);
  });
  const onKey = safely(onShortcut);
  /** Hears the page's presses and keys until the signal aborts. */
  const hear = (until: AbortSignal): void => {
    const early = { capture: true, signal: until };
    for (const type of SEND_EVENTS) window.addEventListener(type, onSend, early);
    window.addEventListener('keydown', onKey, early);
  };
  /** Ends with the last compose window: a page without any is left alone. */
  let hearing = new AbortController();

  const foundLate = findComposeWindows(
    host,
    {
      open: (compose) => {
        const session = new Session(compose, stop, shortcuts);
        sessions.set(compose.body, session);
        sending.opened(session);
        if (sessions.size === 1) {
          void readShortcuts();
          hearing = new AbortController();
          hear(hearing.signal);
        }
        compose.signal.addEventListener('abort', () => {
          sessions.delete(compose.body);
          if (sessions.size === 0) hearing.abort();
        });
      },
      change: (compose) => {
        sessions.get(compose.body)?.mend();
      },
      look: tellOpened(host, signal),
    },
    signal,
  );

  answer(
    {
      'tab.self-test': () =>
        selfTest(
          host,
          [...sessions.values()].map(({ compose }) => compose),
          foundLate(),
        ),
      'tab.pause-changed': () => {
        for (const session of sessions.values()) session.pauseChanged();
        return Promise.resolve(null);
      },
      'tab.opened': () => Promise.resolve(openedMessages(host)),
      'tab.written-to': () => {
        const open = [...sessions.values()].reverse();
        const inUse = open.find(({ compose: { root } }) => root.contains(document.activeElement));
        return Promise.resolve((inUse ?? open[0])?.writtenTo() ?? null);
      },
      'tab.shortcuts-changed': async () => {
        if (sessions.size > 0) await readShortcuts();
        return null;
      },
    },
    signal,
  );
};

// The origin, not the address: a pop-out may be about:blank.
const host = hostOf(window.origin);
if (host !== undefined && !Reflect.has(window, RUNNING)) {
  Reflect.set(window, RUNNING, true);
  start(host);
}
