import { ComposeWindow } from './compose-window.ts';
import type { Host } from './host.ts';
import { findEvery } from './selectors.ts';
import { isShown } from './shown.ts';

/** A page may change hundreds of times while it loads; it is looked at once in so many ms. */
const LOOK_EVERY = 100;
/** While somebody writes, the page is looked at anew in so many ms, whatever it has told. */
const LOOK_AGAIN = 1000;

const isEditable = (element: Element): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLElement && element.isContentEditable);

/**
 * Finds compose windows as they open, also those that were open before, and closes ours when the
 * host's are gone. Until one opens it costs one observer and one listener.
 *
 * A second, slow finder looks while an editable has the focus in a visible page: also into shadow
 * trees around it, and for what changed without a node that came or went.
 *
 * @returns how many compose windows the slow finder had to find.
 */
export const findComposeWindows = (
  host: Host,
  on: {
    readonly open: (compose: ComposeWindow) => void;
    /** The page has changed around a compose window that stays open. */
    readonly change: (compose: ComposeWindow) => void;
    /** The page has changed. */
    readonly look: () => void;
  },
  signal: AbortSignal,
): (() => number) => {
  const open = new Map<HTMLElement, ComposeWindow>();
  /** The page, and shadow trees in which somebody has written. */
  const places = new Set<Document | ShadowRoot>([document]);
  let late = 0;

  const end = (body: HTMLElement, compose: ComposeWindow): void => {
    compose.close();
    open.delete(body);
  };

  /** Ends what has turned out to be no compose window, or one with other borders. */
  const lookOver = (): void => {
    for (const [body, compose] of open) {
      // A draft in another tab of the host's is open, though it is not shown.
      if (isShown(body) && host.rootOf(body) !== compose.root) end(body, compose);
    }
  };

  const look = (): void => {
    for (const [body, compose] of open) {
      if (compose.isOpen) on.change(compose);
      else end(body, compose);
    }
    for (const place of places) {
      if (place instanceof ShadowRoot && !place.host.isConnected) places.delete(place);
    }
    let hasOpened = false;
    for (const body of [...places].flatMap((place) => [...findEvery(place, host.body)])) {
      if (open.has(body)) continue;
      const root = host.rootOf(body);
      if (root === null || !isShown(body, root)) continue;
      // The user has changed over to the other editor of the same window.
      for (const [other, replaced] of open) {
        if (replaced.root === root && !isShown(other, root)) end(other, replaced);
      }
      const compose = new ComposeWindow(host, root, body);
      open.set(body, compose);
      on.open(compose);
      hasOpened = true;
    }
    // What stands beside another text may be a part of that, or of nothing.
    if (hasOpened && open.size > 1) lookOver();
    on.look();
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
  const watch = (place: Document | ShadowRoot): void => {
    places.add(place);
    observer.observe(place, { childList: true, subtree: true });
  };
  watch(document);

  /** Where the focus is, through open shadow trees, which it enters into what is looked at. */
  const focused = (): Element | null => {
    let at = document.activeElement;
    while (at?.shadowRoot) {
      if (!places.has(at.shadowRoot)) watch(at.shadowRoot);
      at = at.shadowRoot.activeElement;
    }
    return at;
  };

  let slowTimer = 0;
  const lookSlowly = (): void => {
    slowTimer = 0;
    const at = focused();
    if (document.visibilityState !== 'visible' || at === null || !isEditable(at)) return;
    slowTimer = window.setTimeout(lookSlowly, LOOK_AGAIN);
    // The fast one is about to look by itself.
    if (timer !== 0) return;
    const known = new Set(open.values());
    look();
    late += [...open.values()].filter((compose) => !known.has(compose)).length;
  };

  const onFocus = (): void => {
    lookSoon();
    if (slowTimer === 0) slowTimer = window.setTimeout(lookSlowly, LOOK_AGAIN);
  };
  document.addEventListener('focusin', onFocus, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    window.clearTimeout(slowTimer);
    for (const compose of open.values()) compose.close(signal.reason);
    open.clear();
  });
  onFocus();
  return () => late;
};
