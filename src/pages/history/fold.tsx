import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  /** What is known of it, in a line. */
  readonly about: string;
  readonly children: ComponentChildren;
}

/** A group of fields that stays closed until it is wanted. */
export const Fold = ({ title, about, children }: FoldProps) => (
  <details class="fold">
    <summary>
      <h3>{title}</h3>
      <span class="soft small">{about}</span>
    </summary>
    <div class="fold-fields">{children}</div>
  </details>
);
