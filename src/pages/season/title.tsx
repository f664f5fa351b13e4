import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { WORDS } from './words.ts';

interface TitleProps {
  readonly title: string;
  /** Set where the reader was led to this very place: reading goes on here, by eye or by ear. */
  readonly takesFocus?: boolean;
  readonly children?: ComponentChildren;
}

/** The title of a place, which is the window's as well. */
export function Title({ title, takesFocus = false, children }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = WORDS.titleOf(title);
  }, [title]);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <div class="place-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
