/**
 * The ways to send (selectors.md, "Keyboard send and interception"). The listeners stand on the form
 * and in the bubbling phase: whoever wants to hold a send back has to be there before.
 */
import { part } from './html.ts';

/** Calls back for each press of Send: by mouse, by Enter or Space on it, by Ctrl or Cmd with Enter. */
export function onSend(form: HTMLElement, signal: AbortSignal, send: () => void): void {
  const button = part(form, '.aoO');
  // A click alone is not enough: it must follow a press on the button ("To resend after a hold").
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
      if (pressed) send();
      pressed = false;
    },
    { signal },
  );
  form.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const onButton = event.target === button && (event.key === 'Enter' || event.key === ' ');
      const shortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!onButton && !shortcut) return;
      event.preventDefault();
      send();
    },
    { signal },
  );
}
