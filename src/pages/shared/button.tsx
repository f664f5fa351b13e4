import type { ButtonHTMLAttributes } from 'preact';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'type' | 'class'> {
  /** primary: the one thing to do here. danger: takes something away for good. */
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet';
}

export function Button({ kind = 'plain', ...rest }: ButtonProps) {
  return <button type="button" class={`button button-${kind}`} {...rest} />;
}
