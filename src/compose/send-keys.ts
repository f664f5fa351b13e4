/** Whether the event happened at the element or inside of it, also within a shadow tree. */
export const isWithin = (event: Event, element: Element): boolean => {
  const path = event.composedPath();
  if (path.length > 0) return path.includes(element);
  // When all have heard the event, its path is gone, and its target is left.
  return event.target instanceof Node && element.contains(event.target);
};

/** Whether a key belongs to an input method, which writes Korean or Chinese by several of them. */
export const isOfInputMethod = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  event.key === 'Process' ||
  // The key that ends the composition says so by this number alone in some browsers.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.keyCode === 229;

/** Whether a key can send at all: asked of every key, before the page is looked at. */
export const maySend = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') && !isOfInputMethod(event);

/**
 * Whether a key press sends: Ctrl or Cmd and Enter anywhere in the compose window, Enter or the
 * space bar on a button that sends. Keys that belong to an input method never send.
 */
export const isSendKey = (
  event: KeyboardEvent,
  root: HTMLElement,
  buttons: readonly HTMLElement[],
): boolean => {
  if (event.type !== 'keydown' || isOfInputMethod(event)) return false;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    return isWithin(event, root);
  }
  const presses = event.key === 'Enter' || event.key === ' ';
  return presses && buttons.some((button) => isWithin(event, button));
};
