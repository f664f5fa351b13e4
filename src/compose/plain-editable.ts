import { edit, overwrite } from '../inline/edit.ts';
import type { Editable } from '../inline/editable.ts';
import { Mirror, type Field } from '../inline/mirror.ts';
import type { Span } from '../inline/shift-spans.ts';

interface Place {
  /** The compose window; the mirror is put at its end. */
  readonly root: HTMLElement;
  readonly signal: AbortSignal;
}

/** A text area, or the line of the subject. */
export class PlainEditable implements Editable {
  readonly element: Field;
  readonly #place: Place;
  readonly #ownWords: (value: string) => string;
  /** Made with the first mark: most fields never have one. */
  #mirror: Mirror | null = null;

  /** @param ownWords The value without what is not the writer's, at the same offsets. */
  constructor(element: Field, place: Place, ownWords = (value: string): string => value) {
    this.element = element;
    this.#place = place;
    this.#ownWords = ownWords;
  }

  read(): string {
    this.#mirror?.update();
    return this.#ownWords(this.element.value);
  }

  rangeOf(span: Span): Range | null {
    this.#mirror ??= new Mirror(this.element, this.#place.root, this.#place.signal);
    return this.#mirror.rangeOf(span);
  }

  selection(): Span | null {
    if (this.element.ownerDocument.activeElement !== this.element) return null;
    return { start: this.element.selectionStart ?? 0, end: this.element.selectionEnd ?? 0 };
  }

  keepSelection(): (() => void) | null {
    const kept = this.selection();
    if (kept === null) return null;
    return () => {
      this.select(kept);
    };
  }

  select({ start, end }: Span): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(start, end);
  }

  replace(span: Span, words: string): boolean {
    this.select(span);
    // To take out nothing is done, where Delete would take out the letter before the caret.
    return (words === '' && span.start === span.end) || overwrite(this.element, words);
  }

  insertLines(lines: string, behind: Span | null): boolean {
    const at = behind?.end ?? this.element.selectionEnd ?? 0;
    this.select({ start: at, end: at });
    return edit(this.element, 'insertText', lines);
  }

  undo(): void {
    this.element.focus({ preventScroll: true });
    edit(this.element, 'undo');
  }
}
