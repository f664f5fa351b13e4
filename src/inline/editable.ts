import type { Span } from './shift-spans.ts';

/**
 * A place where words are written: a rich editor, a text area, or the line of the subject. Offsets
 * are UTF-16, in the text that `read` gave last.
 */
export interface Editable {
  readonly element: HTMLElement;
  /** The writer's own words as they stand now. */
  read(): string;
  /**
   * What of the document shows a stretch: to measure it and to mark it.
   *
   * @returns null where the stretch holds no letters, or the page has changed since.
   */
  rangeOf(span: Span): Range | null;
  /** The caret or what is selected; null where it is elsewhere. */
  selection(): Span | null;
  /** Keeps caret or selection: the function gives it back. Null where it is elsewhere. */
  keepSelection(): (() => void) | null;
  select(span: Span): void;
  /** Puts words of one line in the place of others, "" for none. False where the editor refused. */
  replace(span: Span, words: string): boolean;
  /**
   * Inserts lines in one step of undo: behind a stretch, or at the caret. False where the editor
   * refused.
   */
  insertLines(lines: string, behind: Span | null): boolean;
  /** Takes back the last edit, as its own Ctrl+Z would. */
  undo(): void;
}
