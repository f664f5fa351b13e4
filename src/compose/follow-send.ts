import type { ComposeWindow } from './compose-window.ts';

export type Outcome = 'sent' | 'undone' | 'failed';

/** Hosts close the compose window within seconds or refuse; longer means nothing was sent, ms. */
const GIVE_UP_AFTER = 30_000;
/** After a question of the host was answered, the window closes or stays, ms. */
const ANSWERED_FOR = 3_000;
/** Hosts offer to take a mail back for up to 30 s; a reopened draft is looked for a while longer, ms. */
const UNDO_FOR = 60_000;

interface Following {
  readonly compose: ComposeWindow;
  /** Whether the same draft is open in another compose window now. */
  readonly isOpenAgain: () => boolean;
  /** Whether no other mail was sent after this one: the host's Undo takes back the latest. */
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
export const followSend = ({ compose, isOpenAgain, isLatest, report, signal }: Following): void => {
  const { host, root } = compose;
  const done = new AbortController();
  const over = AbortSignal.any([signal, done.signal]);
  const shownBefore = new Set(host.refusals(document));
  // A toast of an earlier mail may still be shown: only a new one speaks of this mail.
  const toldBefore = host.showsSent(document);
  let sent = false;
  let isAsked = false;
  let timer = 0;

  const end = (outcome: Outcome): void => {
    if (over.aborted) return;
    done.abort();
    report(outcome);
  };
  const failIn = (patience: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      end('failed');
    }, patience);
  };
  const look = (): void => {
    if (over.aborted) return;
    if (sent) {
      if (isOpenAgain()) end('undone');
      return;
    }
    if (!compose.isOpen || (!toldBefore && host.showsSent(document))) {
      sent = true;
      window.clearTimeout(timer);
      report('sent');
      window.setTimeout(() => {
        done.abort();
      }, UNDO_FOR);
      return;
    }
    const wasAsked = isAsked;
    isAsked = host.refusals(document).some((dialog) => !shownBefore.has(dialog));
    if (isAsked) window.clearTimeout(timer);
    else if (wasAsked) failIn(ANSWERED_FOR);
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
        if (event.isTrusted) listener(event);
      },
      { capture: true, signal: over },
    );
  };
  for (const type of ['click', 'keydown']) {
    hear(type, window, (event) => {
      if (isLatest() && host.isUndo(event)) end('undone');
    });
  }
  // Who writes on has not sent, however the window is closed later.
  hear('input', root, () => {
    if (!sent) end('failed');
  });
  failIn(GIVE_UP_AFTER);
};
