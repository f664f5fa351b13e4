import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
  readonly expanded?: boolean;
  readonly current?: boolean;
}

/** A button that a page cannot press: only what a person did counts. */
export const Button = ({ onPress, children, label, expanded, current, ...rest }: ButtonProps) => (
  <button
    type="button"
    class={rest.class}
    aria-label={label}
    title={label}
    aria-expanded={expanded}
    data-current={current}
    onClick={(event) => {
      if (event.isTrusted) onPress();
    }}
  >
    {children}
  </button>
);
