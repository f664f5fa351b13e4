import { ComposeWindow } from './compose-window.ts';
import type { Host } from './host.ts';
import { findEvery } from './selectors.ts';

/** A page may change hundreds of times while it loads; it is looked at once in so many ms. */
const LOOK_EVERY = 100;

/** Whether an editor is the one in use: hosts keep one for each mode, and show one of them. */
const isInUse = (body: HTMLElement, root: HTMLElement): boolean => {
  for (let at: HTMLElement | null = body; at !== null && at !== root; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return false;
  }
  return true;
};

/**
 * Finds compose windows as they open, also those that were open before, and closes ours when the
 * host's are gone. Until one opens it costs one observer and one listener.
 */
export const findComposeWindows = (
  host: Host,
  on: {
    readonly open: (compose: ComposeWindow) => void;
    /** The page has changed around a compose window that stays open. */
    readonly change: (compose: ComposeWindow) => void;
  },
  signal: AbortSignal,
): void => {
  const open = new Map<HTMLElement, ComposeWindow>();

  const look = (): void => {
    for (const [body, compose] of open) {
      if (compose.isOpen) {
        on.change(compose);
        continue;
      }
      compose.close();
      open.delete(body);
    }
    for (const body of findEvery(document, host.body)) {
      if (open.has(body)) continue;
      const root = host.rootOf(body);
      if (root === null || !isInUse(body, root)) continue;
      // The user has changed over to the other editor of the same window.
      for (const [other, replaced] of open) {
        if (replaced.root !== root || isInUse(other, root)) continue;
        replaced.close();
        open.delete(other);
      }
      const compose = new ComposeWindow(host, root, body);
      open.set(body, compose);
      on.open(compose);
    }
  };

  let timer = 0;
  const lookSoon = (): void => {
    if (timer !== 0) return;
    timer = window.setTimeout(() => {
      timer = 0;
      look();
    }, LOOK_EVERY);
  };

  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('focusin', lookSoon, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const compose of open.values()) compose.close();
    open.clear();
  });
  lookSoon();
};
