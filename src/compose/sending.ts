import { isOurs } from '../inline/ours.ts';
import { isAlive } from '../wire/send.ts';
import { deliver } from '../wire/waiting.ts';
import { followSend } from './follow-send.ts';
import { decide, GRACE, HOLD, isCertain, within } from './gate.ts';
import type { SendKind } from './host.ts';
import { press as pressButton } from './press.ts';
import { isWithin } from './send-keys.ts';
import type { Session } from './session.ts';

/** The events that may send: keys, the press of a button, and of an item in a menu. */
export const SEND_EVENTS = ['click', 'keydown', 'mouseup'] as const;

/** One press of Send. */
interface Press {
  readonly kind: SendKind;
  /** What presses it again. */
  readonly button: HTMLElement;
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** What the act gives; undefined where it fails, which is nobody's matter: the mail goes out. */
const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** By which names a message is known: its window's, and its draft's. */
const namesOf = ({ compose }: Session): readonly string[] => {
  const draftId = compose.host.draftId(compose.root);
  return draftId === undefined ? [compose.id] : [compose.id, draftId];
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
  readonly #onTheirWay = new WeakMap<
    Session,
    { readonly press: Press; readonly end: AbortController }
  >();
  /** Sends that wait for an answer of the worker or of the user. */
  readonly #held = new WeakSet<Session>();
  /** Windows and drafts that were asked about: Undo opens the same message in another window. */
  readonly #asked = new Set<string>();
  /** Bodies of mails whose question went away unanswered. */
  readonly #lost = new WeakSet<HTMLElement>();
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

  /** A window is followed anew: what went away unanswered with the last session is said here. */
  opened(session: Session): void {
    if (this.#lost.delete(session.compose.body)) session.setUnsent(true);
  }

  /** An event of the page, before anybody else has heard it. */
  hear(event: Event): void {
    // Nobody would take the record, and another copy of this script may be there by now.
    if (!isAlive()) return;
    // Keys pressed in our own nodes never send.
    if (!event.isTrusted || (event.target instanceof Node && isOurs(event.target))) return;
    const session = this.#sessionAround(event);
    if (session === undefined) return;
    const { host, root } = session.compose;
    const kind = host.sendBy(event, root);
    if (kind === null) return;
    if (this.#held.has(session)) {
      swallow(event);
      return;
    }
    const button = host.sendButton(kind, root);
    if (button === null) return;
    const press = { kind, button };
    const isOnButton = [button, host.menuButton(kind, root)].some(
      (one) => one !== null && isWithin(event, one),
    );
    const byShortcut = event.type === 'keydown' && !isOnButton;
    if (!isCertain(host.parts(root).send, byShortcut)) return;
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
        if (attempt(() => this.#ask(session, press)) !== true) this.#record(session, press);
        else swallow(event);
    }
  }

  #wasAsked(session: Session): boolean {
    return namesOf(session).some((name) => this.#asked.has(name));
  }

  #hold(session: Session, event: Event, press: Press): void {
    const answered = session.whenCurrent();
    this.#held.add(session);
    swallow(event);
    void within(answered, HOLD).then(() => {
      this.#held.delete(session);
      const { isOpen, signal } = session.compose;
      if (signal.aborted) {
        // We have ended, and not the host's window: nothing is asked any more.
        if (isOpen) this.#release(session, press);
        return;
      }
      const isAsked = attempt(
        () =>
          decide(session.standing(this.#wasAsked(session))) === 'ask' && this.#ask(session, press),
      );
      if (isAsked !== true) this.#release(session, press);
    });
  }

  /** Shows the dialog. False where it cannot be shown. */
  #ask(session: Session, press: Press): boolean {
    const isShown = session.ask((choice) => {
      this.#held.delete(session);
      if (choice === 'send') this.#release(session, press);
      else session.setUnsent(choice === 'lost');
      if (choice === 'lost') this.#lost.add(session.compose.body);
    });
    if (!isShown) return false;
    this.#held.add(session);
    for (const name of namesOf(session)) this.#asked.add(name);
    return true;
  }

  /** Lets a send go on that was kept from the host. */
  #release(session: Session, press: Press): void {
    const { compose } = session;
    const { host, root } = compose;
    attempt(() => {
      this.#record(session, press);
    });
    const { kind } = press;
    // The host may have drawn its buttons anew, or draws them when their menu is opened.
    let button = press.button.isConnected ? press.button : host.sendButton(kind, root);
    const opener = host.menuButton(kind, root);
    if (opener !== null && button?.checkVisibility() !== true) {
      pressButton(opener);
      button = host.sendButton(kind, root);
    }
    if (button !== null) pressButton(button);
    window.setTimeout(() => {
      const isAsked = host.refusals(root.ownerDocument).length > 0;
      if (compose.isOpen && !compose.signal.aborted && kind !== 'later' && !isAsked) {
        session.setUnsent(true);
      }
    }, GRACE);
  }

  /** Tells the history of a send that the host does now, and how it ends. */
  #record(session: Session, press: Press): void {
    const known = this.#onTheirWay.get(session);
    // An impatient user presses twice. But who chose no time to send at may send now.
    if (known !== undefined && known.press.kind !== 'later') return;
    known?.end.abort();
    const { compose } = session;
    // Also a mail that is not kept is the one that Undo takes back.
    const sendId = crypto.randomUUID();
    this.#latestSend = sendId;
    const kept = session.sendRecord();
    if (kept === null) return;
    const end = new AbortController();
    this.#onTheirWay.set(session, { press, end });
    const isScheduled = press.kind === 'later';
    const link = attempt(() => compose.host.threadLink(compose.root));
    const record = (): Promise<void> =>
      deliver('record.pending', {
        sendId,
        sentAt: Date.now(),
        ...kept,
        ...(isScheduled && { scheduled: true }),
        ...(link !== undefined && { link }),
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
