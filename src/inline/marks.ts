import { SEVERITIES, type Severity } from '../findings/finding.ts';

/** Our names in the registry, which the page shares. */
const PREFIX = 'prematch-';
/** The finding whose card is open. */
const OPEN = `${PREFIX}open`;

export interface Mark {
  readonly id: string;
  readonly severity: Severity;
  readonly range: Range;
  /** Where it is written. The range stands elsewhere where a field is mirrored. */
  readonly element: HTMLElement;
}

/** A highlight of ours, made at its first use. The worst severity is painted on top. */
const highlight = (name: string, priority: number): Highlight => {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  made.priority = priority;
  CSS.highlights.set(name, made);
  return made;
};

/** The last one takes the highlight itself with it: nothing of ours stays in the page's registry. */
const unpaint = (name: string, range: Range): void => {
  const layer = CSS.highlights.get(name);
  if (layer?.delete(range) === true && layer.size === 0) CSS.highlights.delete(name);
};

/**
 * Takes away marks that an earlier copy of this script left on the page. By name, without a look at
 * them: what an ended script made may not be touched in Firefox.
 */
export const clearAllMarks = (): void => {
  for (const severity of SEVERITIES) {
    CSS.highlights.delete(PREFIX + severity);
    CSS.highlights.delete(`${PREFIX}${severity}-dark`);
  }
  CSS.highlights.delete(OPEN);
};

/** The marks of one compose window. Knows ranges and severities, not where they come from. */
export class Marks {
  #marks: readonly Mark[] = [];
  #isDark = false;
  #areHighlights = true;
  #painted: (readonly [name: string, Range])[] = [];
  #openId: string | null = null;
  #openRange: Range | null = null;

  /** Shows these marks in the place of the earlier ones. */
  paint(marks: readonly Mark[], isDark: boolean): void {
    this.#erase();
    this.#marks = marks;
    this.#isDark = isDark;
    this.#painted = (this.#areHighlights ? marks : []).map(({ severity, range }) => {
      const name = `${PREFIX}${severity}${isDark ? '-dark' : ''}`;
      highlight(name, SEVERITIES.length - SEVERITIES.indexOf(severity)).add(range);
      return [name, range];
    });
    this.setOpen(this.#openId);
  }

  /** Whether the browser shows them as highlights; false where somebody else draws {@link all}. */
  setHighlights(areHighlights: boolean): void {
    this.#areHighlights = areHighlights;
    this.paint(this.#marks, this.#isDark);
  }

  get all(): readonly Mark[] {
    return this.#marks;
  }

  /** Shows which finding an open card belongs to; null for none. */
  setOpen(id: string | null): void {
    if (this.#openRange !== null) unpaint(OPEN, this.#openRange);
    this.#openId = id;
    const isShown = id !== null && this.#areHighlights;
    this.#openRange = isShown ? (this.find(id)?.range ?? null) : null;
    if (this.#openRange !== null) highlight(OPEN, 0).add(this.#openRange);
  }

  clear(): void {
    this.#erase();
    this.setOpen(null);
  }

  #erase(): void {
    for (const [name, range] of this.#painted) unpaint(name, range);
    this.#painted = [];
    this.#marks = [];
  }

  /** Whether the host has moved or replaced marked nodes, so that marks show nothing any more. */
  get areBroken(): boolean {
    return this.#marks.some(({ range }) => range.collapsed);
  }

  /**
   * The marks under a point of the viewport, in CSS pixels; the worst first.
   *
   * @param target What is seen there: a mark may be scrolled away below something else.
   */
  at(x: number, y: number, target: EventTarget | null): readonly Mark[] {
    const isUnder = ({ range, element }: Mark): boolean =>
      target instanceof Node &&
      element.contains(target) &&
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 4,
      );
    return this.#marks.filter(isUnder);
  }

  find(id: string): Mark | undefined {
    return this.#marks.find((mark) => mark.id === id);
  }
}
