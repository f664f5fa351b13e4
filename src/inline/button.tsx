import type { ComponentChildren } from 'preact';
import { shownKeys, spokenKeys } from '../settings/shortcut.ts';
import { words } from './words.ts';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
  /** A shortcut that does the same. */
  readonly keys?: string;
  readonly expanded?: boolean;
  readonly current?: boolean;
  /** Has the focus when the dialog around it opens. */
  readonly autofocus?: boolean;
}

/** A button that a page cannot press: only what a person did counts. */
export const Button = ({
  onPress,
  children,
  label,
  keys,
  expanded,
  current,
  autofocus,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    class={rest.class}
    aria-label={label}
    title={label && keys ? words.badge.withKeys(label, shownKeys(keys)) : label}
    aria-keyshortcuts={keys && spokenKeys(keys)}
    aria-expanded={expanded}
    data-current={current}
    autofocus={autofocus}
    onClick={(event) => {
      if (event.isTrusted) onPress();
    }}
  >
    {children}
  </button>
);
