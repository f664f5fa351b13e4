/** One thing on a host's page: CSS alternatives in order of trust, each with its reason. */
export type Selector = readonly (readonly [css: string, why: string])[];

/** The first match of the most trusted alternative that matches at all. */
export const findOne = (root: ParentNode, selector: Selector): HTMLElement | null => {
  for (const [css] of selector) {
    const found = root.querySelector<HTMLElement>(css);
    if (found !== null) return found;
  }
  return null;
};

/** All matches of the most trusted alternative that matches at all. */
export const findAll = (root: ParentNode, selector: Selector): readonly HTMLElement[] => {
  for (const [css] of selector) {
    const found = root.querySelectorAll<HTMLElement>(css);
    if (found.length > 0) return [...found];
  }
  return [];
};

/** All matches of all alternatives: two versions of a host's editor may be on one page. */
export const findEvery = (root: ParentNode, selector: Selector): ReadonlySet<HTMLElement> =>
  new Set(selector.flatMap(([css]) => [...root.querySelectorAll<HTMLElement>(css)]));

/** How many alternatives agree on the element that the most trusted one finds; 0 where none does. */
export const signsOf = (root: ParentNode, selector: Selector): number => {
  const found = findOne(root, selector);
  return found === null ? 0 : selector.filter(([css]) => found.matches(css)).length;
};

/** Whether any alternative matches the element itself. */
export const matches = (element: Element, selector: Selector): boolean =>
  selector.some(([css]) => element.matches(css));

/** The nearest element around (or at) a node that any alternative matches. */
export const findAround = (node: Element, selector: Selector): HTMLElement | null => {
  for (const [css] of selector) {
    const found = node.closest<HTMLElement>(css);
    if (found !== null) return found;
  }
  return null;
};

/** Those of some elements that do not lie within another of them. */
export const outermost = (found: readonly HTMLElement[]): readonly HTMLElement[] =>
  found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
