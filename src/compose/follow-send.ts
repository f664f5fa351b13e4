import { isOurs } from '../inline/ours.ts';
import type { ComposeWindow } from './compose-window.ts';

/**
 * - sent: the host says so, or closes the window.
 * - undone: the mail is taken back.
 * - failed: it did not go out.
 * - unknown: the window closed, but it may have been the user who closed it.
 */
export type Outcome = 'sent' | 'undone' | 'failed' | 'unknown';

/** Hosts close the compose window within seconds or refuse; longer means nothing was sent, ms. */
const GIVE_UP_AFTER = 30_000;
/** A time to send at is chosen in a dialog of the host, ms. */
const CHOOSE_FOR = 600_000;
/** After a question of the host was answered, or a key came too late, the window closes or stays, ms. */
const ANSWERED_FOR = 3_000;
/** A window that somebody else than the host may have closed waits so long for the host's word, ms. */
const TOLD_WITHIN = 10_000;
/** Hosts offer to take a mail back for up to 30 s; a reopened draft is looked for a while longer, ms. */
const UNDO_FOR = 60_000;

/** What a host shows in front of its page: a press there belongs to the send. */
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

interface Following {
  readonly compose: ComposeWindow;
  /** Whether the user is to choose a time first, and the mail leaves only then. */
  readonly isScheduled: boolean;
  /** Whether the same draft is open in another compose window now. */
  readonly isOpenAgain: () => boolean;
  /** Whether no other mail was sent after this one: the host's words and its Undo are of the latest. */
  readonly isLatest: () => boolean;
  readonly report: (outcome: Outcome) => void;
  /** Ends the following; not the compose window's own, which aborts by the send. */
  readonly signal: AbortSignal;
}

/**
 * Follows a mail after Send was pressed: `sent` when the host says so or closes the window, `failed`
 * when it does neither or the user goes on writing, `undone` when the mail is taken back. `undone`
 * may follow `sent`. A question of the host ("Send without a subject?") is waited for.
 */
export const followSend = (following: Following): void => {
  const { compose, isScheduled, isOpenAgain, isLatest, report, signal } = following;
  const { host, root } = compose;
  const done = new AbortController();
  const over = AbortSignal.any([signal, done.signal]);
  const shownBefore = new Set(host.refusals(document));
  // A toast of an earlier mail may still be shown: only a new one speaks of this mail.
  let toldBefore = host.showsSent(document);
  let sent = false;
  let isAsked = false;
  /** Whether the user did something else since, which may close the window as well. */
  let isElsewhere = false;
  let isGone = false;
  let timer = 0;

  const end = (outcome: Outcome): void => {
    if (over.aborted) return;
    done.abort();
    report(outcome);
  };
  const endIn = (outcome: Outcome, patience: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      end(outcome);
    }, patience);
  };
  const look = (): void => {
    if (over.aborted) return;
    if (sent) {
      if (isOpenAgain()) end('undone');
      return;
    }
    const shows = host.showsSent(document);
    const isTold = shows && !toldBefore && isLatest();
    toldBefore &&= shows;
    if (isTold || (!compose.isOpen && !isElsewhere)) {
      sent = true;
      window.clearTimeout(timer);
      report('sent');
      timer = window.setTimeout(() => {
        done.abort();
      }, UNDO_FOR);
      return;
    }
    if (isGone) return;
    if (!compose.isOpen) {
      isGone = true;
      endIn('unknown', TOLD_WITHIN);
      return;
    }
    const wasAsked = isAsked;
    isAsked = host.refusals(document).some((dialog) => !shownBefore.has(dialog));
    if (isAsked) window.clearTimeout(timer);
    else if (wasAsked) endIn('failed', ANSWERED_FOR);
  };

  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  over.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  const hear = (type: string, target: EventTarget, listener: (event: Event) => void): void => {
    target.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && !(event.target instanceof Node && isOurs(event.target))) {
          listener(event);
        }
      },
      { capture: true, signal: over },
    );
  };
  for (const type of ['click', 'keydown']) {
    hear(type, window, (event) => {
      if (isLatest() && host.isUndo(event)) end('undone');
      else if (sent) return;
      else if (host.isDiscard(event, root)) end('failed');
      else if (mayClose(event) && host.sendBy(event, root) === null) isElsewhere = true;
    });
  }
  // Who writes on has not sent, unless the host was about to close the window.
  let isWritten = false;
  hear('input', root, () => {
    if (sent || isWritten) return;
    isWritten = true;
    endIn('failed', ANSWERED_FOR);
  });
  endIn('failed', isScheduled ? CHOOSE_FOR : GIVE_UP_AFTER);

  /** Whether the user's press may close the compose window: not one on what the host asks. */
  function mayClose(event: Event): boolean {
    const { target } = event;
    if (!(target instanceof Element)) return false;
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return false;
    const front = target.closest(IN_FRONT);
    return front === null || front.contains(root);
  }
};
