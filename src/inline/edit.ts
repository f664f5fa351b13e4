/**
 * Edits of the mail. All go through `execCommand`: it is the only call that joins the browser's own
 * undo, so that one Ctrl+Z restores exactly what was there.
 */

/** Puts caret or selection into the editable. */
export const select = (body: HTMLElement, range: Range): void => {
  body.focus({ preventScroll: true });
  const selection = body.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** The selection, where it lies in the editable. */
export const selectionIn = (body: HTMLElement): Range | null => {
  const selection = body.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return body.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
};

const run = (body: HTMLElement, command: string, value?: string): boolean =>
  // Deprecated, and without a successor that keeps undo.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  body.ownerDocument.execCommand(command, false, value);

/** Replaces what the range shows by words of one line. False where the editor refused. */
export const replaceWords = (body: HTMLElement, range: Range, words: string): boolean => {
  select(body, range);
  return run(body, 'insertText', words);
};

/** Takes out what the range shows. False where the editor refused. */
export const removeWords = (body: HTMLElement, range: Range): boolean => {
  select(body, range);
  return run(body, 'delete');
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Inserts lines at the range in one step of undo, each as a block, as webmail editors write them.
 *
 * @param text Lines apart by a line feed.
 */
export const insertLines = (body: HTMLElement, range: Range, text: string): boolean => {
  select(body, range);
  const html = text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escape(line)}</div>`)
    .join('');
  return run(body, 'insertHTML', html);
};

/** Replaces a part of an input's value through its own undo; UTF-16 offsets. */
export const replaceInField = (
  field: HTMLInputElement,
  start: number,
  end: number,
  text: string,
): boolean => {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  return run(field, 'insertText', text);
};

/** Takes back the last edit of an input, as its own Ctrl+Z would. */
export const undoIn = (field: HTMLInputElement): void => {
  field.focus({ preventScroll: true });
  run(field, 'undo');
};
