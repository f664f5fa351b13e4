import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { WORDS } from './words.ts';

interface DetailHeadProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** Title and way back of what was opened from the list; Escape goes back too. */
export function DetailHead({ title, onBack, children }: DetailHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  // Where reading goes on, by eye or by ear.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);

  // At once, as the heading has the focus already.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  });

  return (
    <header class="top top-detail">
      <Button kind="quiet" onClick={onBack}>
        ‹ {WORDS.back}
      </Button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
