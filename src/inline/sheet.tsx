import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type Middleware,
  type Placement,
  type ReferenceElement,
} from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Free space around a sheet, in CSS pixels. */
const GAP = 8;

interface SheetProps {
  readonly anchor: ReferenceElement;
  readonly placement: Placement;
  readonly label: string;
  /** What is not to be covered where there is room beside it. */
  readonly clearOf?: Element;
  /** Takes the focus when it opens; a sheet that a pointer opened leaves it in the text. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
}

/** Goes to the nearer side of an element that would be covered, where the viewport has room for it. */
const besideOf = (element: Element): Middleware => ({
  name: 'besideOf',
  fn: ({ x, y, rects: { floating } }) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const { width, height } = floating;
    if (x >= right || x + width <= left || y >= bottom || y + height <= top) return {};
    const sides = [left - GAP - width, right + GAP].sort(
      (a, b) => Math.abs(a - x) - Math.abs(b - x),
    );
    const free = sides.find((side) => side >= GAP && side + width <= window.innerWidth - GAP);
    return free === undefined ? {} : { x: free };
  },
});

/** A dialog in the top layer, beside its anchor and never over it. */
export const Sheet = (props: SheetProps) => {
  const { anchor, placement, label, clearOf, takesFocus, children } = props;
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const sheet = element.current;
    if (sheet === null) return;
    // Shown already where the keyboard comes to a card that the pointer opened.
    if (!sheet.matches(':popover-open')) sheet.showPopover();
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(anchor, sheet, {
        placement,
        strategy: 'fixed',
        middleware: [
          inline(),
          offset(GAP),
          flip({ padding: GAP }),
          shift({ padding: GAP }),
          clearOf && besideOf(clearOf),
          size({
            padding: GAP,
            apply: ({ availableHeight }) => {
              sheet.style.maxHeight = `${Math.max(160, Math.min(520, availableHeight))}px`;
            },
          }),
        ],
      });
      sheet.style.left = `${Math.round(x)}px`;
      sheet.style.top = `${Math.round(y)}px`;
    };
    if (takesFocus) {
      const first =
        sheet.querySelector<HTMLElement>('[data-first]') ?? sheet.querySelector('button');
      (first ?? sheet).focus();
    }
    return autoUpdate(anchor, sheet, () => void place());
  }, [anchor, placement, clearOf, takesFocus]);

  return (
    <div
      ref={element}
      class="sheet"
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
    >
      {children}
    </div>
  );
};
