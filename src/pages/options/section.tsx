import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** The anchor that links to it. */
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, about, children }: SectionProps) {
  return (
    <section class="option-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {about !== undefined && <p class="soft">{about}</p>}
      {children}
    </section>
  );
}
