import { select, selectionIn } from '../inline/edit.ts';
import type { ComposeWindow } from './compose-window.ts';

/** A gap of a template, with its hint: "[one or two features of the program]". */
const GAP = /\[[^[\]\n]{1,200}\]/g;

/** Where a gap stands: UTF-16 offsets of the subject's value or the body's text. */
interface Gap {
  readonly inSubject: boolean;
  readonly start: number;
  readonly end: number;
}

const gapsIn = (text: string, inSubject: boolean): readonly Gap[] =>
  [...text.matchAll(GAP)].map((gap) => ({
    inSubject,
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
    const first = this.#gaps().find(({ inSubject }) => !inSubject);
    if (first !== undefined) this.#select(first);
  }

  #field(): HTMLInputElement | null {
    return this.#compose.host.subjectField(this.#compose.root);
  }

  /** In the order in which Tab goes: down the window, subject first. */
  #gaps(): readonly Gap[] {
    return [
      ...gapsIn(this.#field()?.value ?? '', true),
      ...gapsIn(this.#compose.read().text.text, false),
    ];
  }

  /** Selects the next gap in the direction, around the ends; false where there is none. */
  #go(direction: 1 | -1): boolean {
    const gaps = this.#gaps();
    const at = this.#caret();
    if (gaps.length === 0 || at === null) {
      this.#isOn = false;
      return false;
    }
    const isBefore = (gap: Gap): boolean =>
      gap.inSubject === at.inSubject ? gap.start < at.start : gap.inSubject;
    const isBehind = (gap: Gap): boolean =>
      gap.inSubject === at.inSubject ? gap.start > at.start : at.inSubject;
    const next =
      direction === 1 ? (gaps.find(isBehind) ?? gaps[0]) : (gaps.findLast(isBefore) ?? gaps.at(-1));
    if (next !== undefined) this.#select(next);
    return true;
  }

  /** Where the selection begins; null where it is in neither subject nor body. */
  #caret(): Pick<Gap, 'inSubject' | 'start'> | null {
    const field = this.#field();
    if (field !== null && field === document.activeElement) {
      return { inSubject: true, start: field.selectionStart ?? 0 };
    }
    const { body } = this.#compose;
    const range = body.contains(document.activeElement) ? selectionIn(body) : null;
    if (range === null) return null;
    const { text } = this.#compose.read();
    return { inSubject: false, start: text.offsetOf(range.startContainer, range.startOffset) ?? 0 };
  }

  #select({ inSubject, start, end }: Gap): void {
    const field = this.#field();
    if (inSubject && field !== null) {
      field.focus();
      field.setSelectionRange(start, end);
      return;
    }
    const range = this.#compose.read().text.toRange(start, end);
    if (range !== null) select(this.#compose.body, range);
  }
}
