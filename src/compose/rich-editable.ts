import { edit, hasFocus, overwrite } from '../inline/edit.ts';
import type { Editable } from '../inline/editable.ts';
import type { Span } from '../inline/shift-spans.ts';
import { DraftText, readDraftText } from './draft-text.ts';

/** An editor with formatting, as the hosts have it by default. */
export class RichEditable implements Editable {
  readonly element: HTMLElement;
  readonly #skip: () => (element: Element) => boolean;
  readonly #hasOwnUndo: boolean;
  readonly #preservesLines: boolean;
  #text = new DraftText('', []);

  /**
   * @param skip For each reading, which elements hold no words of the writer: quote, signature.
   * @param hasOwnUndo Whether the editor keeps an undo of its own, in the place of the browser's.
   */
  constructor(
    element: HTMLElement,
    skip: () => (element: Element) => boolean,
    hasOwnUndo: boolean,
  ) {
    this.element = element;
    this.#skip = skip;
    this.#hasOwnUndo = hasOwnUndo;
    this.#preservesLines = getComputedStyle(element).whiteSpaceCollapse === 'preserve';
  }

  read(): string {
    this.#text = readDraftText(this.element, this.#skip(), this.#preservesLines);
    return this.#text.text;
  }

  rangeOf({ start, end }: Span): Range | null {
    return this.#text.toRange(start, end);
  }

  selection(): Span | null {
    const range = this.#selected();
    if (range === null) return null;
    const start = this.#text.offsetOf(range.startContainer, range.startOffset) ?? 0;
    const end = this.#text.offsetOf(range.endContainer, range.endOffset) ?? 0;
    return { start, end };
  }

  keepSelection(): (() => void) | null {
    const range = this.#selected();
    if (range === null) return null;
    return () => {
      if (this.element.contains(range.commonAncestorContainer)) this.#select(range);
      else this.element.focus({ preventScroll: true });
    };
  }

  select(span: Span): void {
    const range = this.rangeOf(span);
    if (range !== null) this.#select(range);
  }

  replace(span: Span, words: string): boolean {
    const range = this.rangeOf(span);
    if (range === null) return false;
    this.#select(range);
    return this.#inOneStep(() => overwrite(this.element, words));
  }

  /** Each line is a block, as webmail editors write them. */
  insertLines(lines: string, behind: Span | null): boolean {
    const place = (behind === null ? null : this.rangeOf(behind)) ?? this.#selected();
    const range = place ?? startOf(this.element);
    range.collapse(false);
    this.#enterLine(range);
    this.#select(range);
    const open = this.#lineAt(range.startContainer);
    const html = lines
      .split('\n')
      .map((line) => `${open}${line === '' ? '<br>' : escape(line)}</div>`)
      .join('');
    return this.#inOneStep(() => edit(this.element, 'insertHTML', html));
  }

  undo(): void {
    this.element.focus({ preventScroll: true });
    edit(this.element, 'undo');
  }

  /**
   * An editor with an undo of its own keeps a state where it is told of one, and an edit by a script
   * tells it nothing: its undo would take words of the writer along. The end of a composition, by an
   * input method, makes it keep what stands there; so one is told before an edit and one after it.
   */
  #inOneStep(change: () => boolean): boolean {
    const keep = (): void => {
      if (this.#hasOwnUndo) this.element.dispatchEvent(new CompositionEvent('compositionend'));
    };
    keep();
    const isDone = change();
    keep();
    return isDone;
  }

  /** From before an empty line into it: the caret may be said to be in neither. */
  #enterLine(range: Range): void {
    const line = this.element.childNodes[range.startOffset];
    if (range.startContainer !== this.element || line?.nodeName !== 'DIV') return;
    if (line.textContent === '') range.setStart(line, 0);
    range.collapse(true);
  }

  /**
   * The beginning of a line as the one around a node: an editor may write its font into each, and,
   * on a dark ground, which colour is meant.
   */
  #lineAt(node: Node): string {
    const line = (node instanceof Element ? node : node.parentElement)?.closest('div');
    if (!line?.hasAttribute('style') || line === this.element || !this.element.contains(line)) {
      return '<div>';
    }
    const own = [...line.attributes]
      .filter(({ name }) => name !== 'id')
      .map(({ name, value }) => `${name}="${escape(value).replaceAll('"', '&quot;')}"`);
    return `<div ${own.join(' ')}>`;
  }

  /** The selection, where it lies in the editor. */
  #selected(): Range | null {
    const selection = this.element.ownerDocument.getSelection();
    if (selection === null || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return this.element.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
  }

  #select(range: Range): void {
    this.element.focus({ preventScroll: true });
    if (!hasFocus(this.element)) return;
    const selection = this.element.ownerDocument.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}

const startOf = (element: HTMLElement): Range => {
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  return range;
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
