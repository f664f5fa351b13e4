import { isOurs } from '../inline/overlay.tsx';
import { deliver } from '../wire/waiting.ts';
import { followSend } from './follow-send.ts';
import { decide, GRACE, HOLD, isCertain, within } from './gate.ts';
import { pressThrough } from './press.ts';
import type { Session } from './session.ts';

/** The events that may send: keys, the press of a button, and of an item in a menu. */
export const SEND_EVENTS = ['click', 'keydown', 'mouseup'] as const;

/** One press of Send. */
interface Press {
  /** What presses it again: see {@link Host.sendWay}. */
  readonly way: readonly HTMLElement[];
  readonly isScheduled: boolean;
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Hears every send of a page: lets it pass, holds it for an answer, or asks, and tells the history
 * what was sent. Whatever fails in here, the mail goes out.
 */
export class Sending {
  readonly #sessionAround: (event: Event) => Session | undefined;
  readonly #sessions: () => Iterable<Session>;
  readonly #signal: AbortSignal;
  /** Sends that the host has not confirmed yet: a press of Enter is a key and a click. */
  readonly #onTheirWay = new Map<
    Session,
    { readonly press: Press; readonly end: AbortController }
  >();
  /** Sends that wait for an answer of the worker or of the user. */
  readonly #held = new Set<Session>();
  /** Drafts that were asked about: Undo opens the same message in another window. */
  readonly #asked = new Set<Session | string>();
  #latestSend = '';

  constructor(
    sessions: () => Iterable<Session>,
    sessionAround: (event: Event) => Session | undefined,
    signal: AbortSignal,
  ) {
    this.#sessions = sessions;
    this.#sessionAround = sessionAround;
    this.#signal = signal;
  }

  /** An event of the page, before anybody else has heard it. */
  hear(event: Event): void {
    // Keys pressed in our own nodes never send.
    if (!event.isTrusted || (event.target instanceof Node && isOurs(event.target))) return;
    const session = this.#sessionAround(event);
    if (session === undefined) return;
    const { host, root } = session.compose;
    if (!host.isSend(event, root)) return;
    if (this.#held.has(session)) {
      swallow(event);
      return;
    }
    const press = { way: host.sendWay(event, root), isScheduled: host.isSchedule(event, root) };
    const byShortcut =
      event.type === 'keydown' &&
      !press.way.some((button) => event.target instanceof Node && button.contains(event.target));
    if (press.way.length === 0 || !isCertain(host.parts(root).send, byShortcut)) return;
    session.setUnsent(false);
    switch (decide(session.standing(this.#wasAsked(session)))) {
      case 'pass':
        this.#record(session, press);
        break;
      case 'hold':
        this.#hold(session, event, press);
        break;
      case 'ask':
        // Where nothing can be shown there is nothing to wait for.
        if (!this.#ask(session, press)) this.#record(session, press);
        else swallow(event);
    }
  }

  #wasAsked(session: Session): boolean {
    const { host, root } = session.compose;
    return this.#asked.has(session) || this.#asked.has(host.draftId(root) ?? '');
  }

  #hold(session: Session, event: Event, press: Press): void {
    const answered = session.whenCurrent();
    this.#held.add(session);
    swallow(event);
    void within(answered, HOLD).then(() => {
      this.#held.delete(session);
      if (session.compose.signal.aborted) return;
      let isAsked = false;
      try {
        const standing = session.standing(this.#wasAsked(session));
        isAsked = decide(standing) === 'ask' && this.#ask(session, press);
      } finally {
        if (!isAsked) this.#release(session, press);
      }
    });
  }

  /** Shows the dialog. False where it cannot be shown. */
  #ask(session: Session, press: Press): boolean {
    const isShown = session.ask((choice) => {
      this.#held.delete(session);
      if (choice === 'send') this.#release(session, press);
      else session.setUnsent(choice === 'lost');
    });
    if (!isShown) return false;
    this.#held.add(session);
    const { host, root } = session.compose;
    this.#asked.add(session).add(host.draftId(root) ?? session);
    return true;
  }

  /** Lets a send go on that was kept from the host. */
  #release(session: Session, press: Press): void {
    const { compose } = session;
    try {
      this.#record(session, press);
    } finally {
      pressThrough(press.way);
      window.setTimeout(() => {
        const isAsked = compose.host.refusals(compose.root.ownerDocument).length > 0;
        if (compose.isOpen && !compose.signal.aborted && !press.isScheduled && !isAsked) {
          session.setUnsent(true);
        }
      }, GRACE);
    }
  }

  /** Tells the history of a send that the host does now, and how it ends. */
  #record(session: Session, press: Press): void {
    const known = this.#onTheirWay.get(session);
    // An impatient user presses twice. But who chose no time to send at may send now.
    if (known !== undefined && !known.press.isScheduled) return;
    known?.end.abort();
    const { compose } = session;
    // Also a mail that is not kept is the one that Undo takes back.
    const sendId = crypto.randomUUID();
    this.#latestSend = sendId;
    const kept = session.sendRecord();
    if (kept === null) return;
    const end = new AbortController();
    this.#onTheirWay.set(session, { press, end });
    const { isScheduled } = press;
    const record = (): Promise<void> =>
      deliver('record.pending', {
        sendId,
        sentAt: Date.now(),
        ...kept,
        ...(isScheduled && { scheduled: true }),
      });
    // A mail to be sent later is scheduled when the window closes, after a time was chosen.
    let recorded = isScheduled ? Promise.resolve() : record();
    const draftId = compose.host.draftId(compose.root);
    followSend({
      compose,
      isScheduled,
      isOpenAgain: () =>
        draftId !== undefined &&
        [...this.#sessions()].some(
          ({ compose: other }) => other !== compose && other.host.draftId(other.root) === draftId,
        ),
      isLatest: () => this.#latestSend === sendId,
      report: (outcome) => {
        if (outcome === 'failed' || outcome === 'unknown') this.#onTheirWay.delete(session);
        if (outcome === 'unknown') return;
        if (isScheduled && outcome !== 'undone') {
          if (outcome === 'sent') recorded = record();
          return;
        }
        void recorded.then(() => deliver('record.settled', { sendId, outcome }));
      },
      signal: AbortSignal.any([this.#signal, end.signal]),
    });
  }
}
