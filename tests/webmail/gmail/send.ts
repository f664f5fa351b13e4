/**
 * The ways to send (selectors.md, "Keyboard send and interception"). The listeners stand on the form
 * and in the bubbling phase: whoever wants to hold a send back has to be there before.
 */
import { part } from './html.ts';

/** How the user wants a mail to go out; `schedule`: at a time that is still to be chosen. */
export type SendKind = 'send' | 'archive' | 'schedule';

/**
 * Calls back for each press of Send, or of what stands beside it: by mouse, by Enter or Space on it,
 * by Ctrl or Cmd with Enter, and through the menu of the arrow.
 */
export function onSend(
  form: HTMLElement,
  signal: AbortSignal,
  send: (kind: SendKind) => void,
): void {
  const button = part(form, '.aoO');
  const archive = form.querySelector<HTMLElement>('.Uo');
  onPress(button, signal, () => {
    send('send');
  });
  if (archive !== null) {
    onPress(archive, signal, () => {
      send('archive');
    });
  }
  const menu = new SendMenu(form, signal, () => {
    send('schedule');
  });
  form.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const presses = event.key === 'Enter' || event.key === ' ';
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send('send');
      else if (presses && event.target === button) send('send');
      else if (presses && event.target === archive) send('archive');
      else if (!presses || !menu.press(event.target)) return;
      event.preventDefault();
    },
    { signal },
  );
}

/** A click alone is not enough: it must follow a press on the button ("To resend after a hold"). */
function onPress(button: HTMLElement, signal: AbortSignal, act: () => void): void {
  let pressed = false;
  button.addEventListener(
    'mousedown',
    (event) => {
      pressed = event.button === 0;
    },
    { signal },
  );
  button.addEventListener(
    'click',
    () => {
      if (pressed) act();
      pressed = false;
    },
    { signal },
  );
}

/** The menu of the arrow beside Send. The focus stays on the arrow; items act when the mouse is let go. */
class SendMenu {
  readonly #arrow: HTMLElement;
  readonly #menu: HTMLElement;
  readonly #schedule: () => void;

  constructor(form: HTMLElement, signal: AbortSignal, schedule: () => void) {
    this.#arrow = part(form, '.hG');
    this.#menu = part(form, '#sbddm');
    this.#schedule = schedule;
    const item = part(this.#menu, '[selector="scheduledSend"]');
    this.#arrow.addEventListener(
      'mousedown',
      () => {
        this.#show(!this.#isOpen);
      },
      { signal },
    );
    item.addEventListener(
      'mouseup',
      () => {
        if (this.#isOpen) this.#choose();
      },
      { signal },
    );
    // Whatever else is pressed closes it.
    document.addEventListener(
      'mousedown',
      ({ target }) => {
        const isOwn =
          target instanceof Node && (this.#arrow.contains(target) || this.#menu.contains(target));
        if (!isOwn) this.#show(false);
      },
      { signal },
    );
  }

  get #isOpen(): boolean {
    return this.#arrow.getAttribute('aria-expanded') === 'true';
  }

  /** Enter or Space, where it is the menu's matter. */
  press(target: EventTarget | null): boolean {
    if (target !== this.#arrow) return false;
    if (this.#isOpen) this.#choose();
    else this.#show(true);
    return true;
  }

  #choose(): void {
    this.#show(false);
    this.#schedule();
  }

  #show(open: boolean): void {
    this.#arrow.setAttribute('aria-expanded', String(open));
    this.#menu.style.display = open ? '' : 'none';
  }
}
