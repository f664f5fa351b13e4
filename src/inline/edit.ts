/**
 * Edits of the mail. All go through `execCommand`: it is the only call that joins the browser's own
 * undo, so that one Ctrl+Z restores exactly what was there.
 */

type Command = 'insertText' | 'insertHTML' | 'delete' | 'undo';

/** Whether an editor has the focus: one that was closed or hidden cannot take it. */
export const hasFocus = (element: HTMLElement): boolean => {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
};

/**
 * Runs an edit where the selection is. False where the editor refused, or the selection may be that of
 * another.
 */
export const edit = (element: HTMLElement, command: Command, value?: string): boolean =>
  hasFocus(element) &&
  // Deprecated, and without a successor that keeps undo.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  element.ownerDocument.execCommand(command, false, value);

/** Puts words where the selection is, "" for none. */
export const overwrite = (element: HTMLElement, words: string): boolean =>
  words === '' ? edit(element, 'delete') : edit(element, 'insertText', words);
