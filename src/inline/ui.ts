/**
 * What is shown at compose windows comes in a script of its own: most pages of a mailbox never have
 * one, and do without. The worker puts it beside the content script, in the same world of the page,
 * where the page's own scripts see nothing of it.
 */
import type { openGate } from './gate.tsx';
import type { Overlay } from './overlay.tsx';

export interface Ui {
  readonly Overlay: typeof Overlay;
  readonly openGate: typeof openGate;
}

/** No string: an element of the page can be found under any of those. */
const UI: unique symbol = Symbol.for('prematch.ui');

declare global {
  interface Window {
    [UI]?: Ui;
  }
}

/** Undefined until its script has come. */
export const ui = (): Ui | undefined => window[UI];

export const provideUi = (provided: Ui): void => {
  window[UI] = provided;
};

/** Forgets what an earlier copy of this script has brought. */
export const forgetUi = (): void => {
  Reflect.deleteProperty(window, UI);
};
