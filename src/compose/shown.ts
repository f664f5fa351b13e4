/**
 * Whether an editable is shown: hosts keep those of drafts in other tabs of theirs, and of other modes.
 *
 * @param within Nothing is asked of this element and what is around it; without it, of the whole page.
 */
export const isShown = (editable: HTMLElement, within: HTMLElement | null = null): boolean => {
  // Of all around it only `display` cannot be taken back further down.
  if (/hidden|collapse/.test(getComputedStyle(editable).visibility)) return false;
  for (let at: HTMLElement | null = editable; at !== null && at !== within; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return false;
  }
  return true;
};
