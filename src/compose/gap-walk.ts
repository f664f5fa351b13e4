import type { Span } from '../inline/shift-spans.ts';
import { WRITTEN, type ComposeWindow, type Written } from './compose-window.ts';

/** A gap of a template, with its hint: "[one or two features of the program]". */
const GAP = /\[[^[\]\n]{1,200}\]/g;

/** Where a gap stands. */
interface Gap extends Span {
  readonly field: Written;
}

const gapsIn = (field: Written, text: string): readonly Gap[] =>
  [...text.matchAll(GAP)].map((gap) => ({
    field,
    start: gap.index,
    end: gap.index + gap[0].length,
  }));

/**
 * Tab and Shift+Tab go from gap to gap after a template was inserted, from the subject down, and Esc
 * leaves them. Without a gap, Tab is the host's again.
 */
export class GapWalk {
  readonly #compose: ComposeWindow;
  #isOn = false;

  constructor(compose: ComposeWindow) {
    this.#compose = compose;
    const { root, signal } = compose;
    root.addEventListener(
      'keydown',
      (event) => {
        if (!this.#isOn || event.isComposing || !event.isTrusted) return;
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Escape') this.#isOn = false;
        else if (event.key !== 'Tab' || !this.#go(event.shiftKey ? -1 : 1)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { signal, capture: true },
    );
  }

  /** Begins at the first gap of the body, where the template was put. */
  start(): void {
    this.#isOn = true;
    const first = this.#gaps().find(({ field }) => field === 'body');
    if (first !== undefined) this.#select(first);
  }

  /** In the order in which Tab goes: down the window. */
  #gaps(): readonly Gap[] {
    const { texts } = this.#compose.read();
    return WRITTEN.flatMap((field) => gapsIn(field, texts[field]));
  }

  /** Selects the next gap in the direction, around the ends; false where there is none. */
  #go(direction: 1 | -1): boolean {
    const gaps = this.#gaps();
    const at = this.#caret();
    if (gaps.length === 0 || at === null) {
      this.#isOn = false;
      return false;
    }
    const distance = (gap: Gap): number =>
      WRITTEN.indexOf(gap.field) - WRITTEN.indexOf(at.field) || gap.start - at.start;
    const next =
      direction === 1
        ? (gaps.find((gap) => distance(gap) > 0) ?? gaps[0])
        : (gaps.findLast((gap) => distance(gap) < 0) ?? gaps.at(-1));
    if (next !== undefined) this.#select(next);
    return true;
  }

  /** Where the selection begins; null where the focus is in neither subject nor body. */
  #caret(): Gap | null {
    for (const field of WRITTEN) {
      const editable = this.#compose.editable(field);
      if (editable?.element.contains(document.activeElement) !== true) continue;
      const selected = editable.selection();
      if (selected !== null) return { field, ...selected };
    }
    return null;
  }

  #select(gap: Gap): void {
    this.#compose.editable(gap.field)?.select(gap);
  }
}
