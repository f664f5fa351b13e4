/** Whether the event happened at the element or inside of it. */
export const isWithin = (event: Event, element: Element): boolean =>
  event.target instanceof Node && element.contains(event.target);

/**
 * Whether a key press sends: Ctrl or Cmd and Enter anywhere in the compose window, Enter or the
 * space bar on a button that sends. Keys that belong to an input method never send.
 */
export const isSendKey = (
  event: KeyboardEvent,
  root: HTMLElement,
  buttons: readonly HTMLElement[],
): boolean => {
  if (event.type !== 'keydown' || event.isComposing || event.key === 'Process') return false;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    return isWithin(event, root);
  }
  const presses = event.key === 'Enter' || event.key === ' ';
  return presses && buttons.some((button) => isWithin(event, button));
};
