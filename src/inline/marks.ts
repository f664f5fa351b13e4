import { SEVERITIES, type Severity } from '../findings/finding.ts';

/** Our names in the registry, which the page shares. */
const PREFIX = 'prematch-';

export interface Mark {
  readonly id: string;
  readonly severity: Severity;
  readonly range: Range;
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

/** Takes away marks that an earlier copy of this script left on the page. */
export const clearAllMarks = (): void => {
  const ours: string[] = [];
  // Firefox hands its iterators to content scripts without a way to step them.
  CSS.highlights.forEach((_highlight, name) => {
    if (name.startsWith(PREFIX)) ours.push(name);
  });
  for (const name of ours) CSS.highlights.delete(name);
};

/** The marks of one compose window. Knows ranges and severities, not where they come from. */
export class Marks {
  #marks: readonly Mark[] = [];
  #painted: (readonly [Highlight, Range])[] = [];
  #openId: string | null = null;
  #openRange: Range | null = null;

  /** Shows these marks in the place of the earlier ones. */
  paint(marks: readonly Mark[], isDark: boolean): void {
    this.#erase();
    this.#marks = marks;
    this.#painted = marks.map(({ severity, range }) => {
      const name = `${PREFIX}${severity}${isDark ? '-dark' : ''}`;
      const layer = highlight(name, SEVERITIES.length - SEVERITIES.indexOf(severity));
      layer.add(range);
      return [layer, range];
    });
    this.setOpen(this.#openId);
  }

  /** Shows which finding an open card belongs to; null for none. */
  setOpen(id: string | null): void {
    const layer = highlight(`${PREFIX}open`, 0);
    if (this.#openRange !== null) layer.delete(this.#openRange);
    this.#openId = id;
    this.#openRange = id === null ? null : this.rangeOf(id);
    if (this.#openRange !== null) layer.add(this.#openRange);
  }

  clear(): void {
    this.#erase();
    this.setOpen(null);
  }

  #erase(): void {
    for (const [layer, range] of this.#painted) layer.delete(range);
    this.#painted = [];
    this.#marks = [];
  }

  /** The mark under a point of the viewport, in CSS pixels. */
  at(x: number, y: number): Mark | null {
    const isUnder = ({ range }: Mark): boolean =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 4,
      );
    return this.#marks.find(isUnder) ?? null;
  }

  rangeOf(id: string): Range | null {
    return this.#marks.find((mark) => mark.id === id)?.range ?? null;
  }
}
