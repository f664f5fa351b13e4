/** A part of the viewport, in its CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What both boxes cover; right is left of left, or bottom above top, where that is nothing. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/**
 * What is seen of an element: the rest is out of the window, or scrolled away in what stands around
 * it. At once, so that what follows it does not lag behind.
 */
export const seenOf = (element: Element): Box => {
  const view = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  let seen = common(element.getBoundingClientRect(), view);
  let { position } = getComputedStyle(element);
  // The body's overflow is the window's.
  for (
    let around = element.parentElement;
    around !== null && around !== document.body && position !== 'fixed';
    around = around.parentElement
  ) {
    const style = getComputedStyle(around);
    // What is placed by something farther out is not cut off by what stands between.
    if (position === 'absolute' && style.position === 'static') continue;
    if (style.overflow !== 'visible') seen = common(seen, around.getBoundingClientRect());
    ({ position } = style);
  }
  return seen;
};

/**
 * Moves a fixed element to a point of the viewport. Where it stands is measured, since what is around
 * it may be moved or enlarged by the host.
 *
 * @returns how much larger than laid out it is shown.
 */
export const moveTo = (element: HTMLElement, left: number, top: number): number => {
  element.style.translate = '0px 0px';
  const at = element.getBoundingClientRect();
  const scale = element.offsetWidth === 0 ? 1 : at.width / element.offsetWidth;
  element.style.translate = `${(left - at.left) / scale}px ${(top - at.top) / scale}px`;
  return scale;
};
