import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
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
  /** Takes the focus when it opens; a sheet that a pointer opened leaves it in the text. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
}

/** A dialog in the top layer, beside its anchor and never over it. */
export const Sheet = ({ anchor, placement, label, takesFocus, children }: SheetProps) => {
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
  }, [anchor, placement, takesFocus]);

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
