import type { ComposeWindow } from './compose-window.ts';

export type Outcome = 'sent' | 'undone' | 'failed';

/** Hosts close the compose window within a second or refuse; longer means nothing was sent, ms. */
const GIVE_UP_AFTER = 10_000;
/** Hosts offer to take a mail back for up to 30 s; a reopened draft is looked for a while longer, ms. */
const UNDO_FOR = 60_000;

/**
 * Follows a mail after Send was pressed: `sent` when the host says so or closes the window,
 * `failed` when it refuses, `undone` when the user takes the mail back. `undone` may follow `sent`.
 *
 * @param isOpenAgain Whether the same draft is open in another compose window now.
 * @param signal Ends the following; not the compose window's own, which aborts by the send.
 */
export const followSend = (
  compose: ComposeWindow,
  isOpenAgain: () => boolean,
  report: (outcome: Outcome) => void,
  signal: AbortSignal,
): void => {
  const { host } = compose;
  const done = new AbortController();
  const over = AbortSignal.any([signal, done.signal]);
  const refusedBefore = new Set(host.refusals(document));
  // A toast of an earlier mail may still be shown: only a new one speaks of this mail.
  const toldBefore = host.showsSent(document);
  let sent = false;

  const end = (outcome: Outcome): void => {
    if (over.aborted) return;
    done.abort();
    report(outcome);
  };
  const look = (): void => {
    if (over.aborted) return;
    if (sent) {
      if (isOpenAgain()) end('undone');
      return;
    }
    if (compose.isOpen && host.refusals(document).some((dialog) => !refusedBefore.has(dialog))) {
      end('failed');
    } else if (!compose.isOpen || (!toldBefore && host.showsSent(document))) {
      sent = true;
      report('sent');
      window.setTimeout(() => {
        done.abort();
      }, UNDO_FOR);
    }
  };

  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  over.addEventListener('abort', () => {
    observer.disconnect();
  });
  for (const type of ['click', 'keydown']) {
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && host.isUndo(event)) end('undone');
      },
      { capture: true, signal: over },
    );
  }
  window.setTimeout(() => {
    if (!sent) end('failed');
  }, GIVE_UP_AFTER);
};
