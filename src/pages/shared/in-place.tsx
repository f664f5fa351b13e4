import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

interface InPlaceProps {
  /** What the button says, and the form is called. */
  readonly label: string;
  /** Said aloud in the place of the label where several stand on a page. */
  readonly spoken?: string;
  readonly kind?: 'plain' | 'quiet';
  readonly children: (end: () => void) => ComponentChildren;
}

/**
 * A button that a form takes the place of. Its first control has the focus on the way in, the button
 * on the way back; Escape leaves everything as it was.
 */
export function InPlace({ label, spoken, kind = 'quiet', children }: InPlaceProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    if (isOpen || wasOpen.current) {
      place.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) {
    return (
      <div ref={place}>
        <Button
          kind={kind}
          aria-label={spoken}
          onClick={() => {
            setOpen(true);
          }}
        >
          {label}
        </Button>
      </div>
    );
  }
  const end = (): void => {
    setOpen(false);
  };
  return (
    <div
      ref={place}
      class="confirm"
      role="group"
      aria-label={spoken ?? label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        end();
      }}
    >
      {children(end)}
    </div>
  );
}
