import type { ComponentChildren } from 'preact';
import { IMPORT_PAGE } from '../shared/addresses.ts';
import { Title } from './title.tsx';
import { WORDS } from './words.ts';

interface EmptyStateProps {
  /** The way to enter a program by hand. */
  readonly add: ComponentChildren;
}

/** Before the first program: what will stand here, and the ways to begin. */
export function EmptyState({ add }: EmptyStateProps) {
  const { title, what, write, bring } = WORDS.empty;
  return (
    <main class="empty">
      <Title title={title} />
      <p>{what}</p>
      <p>{write}</p>
      <p>{bring}</p>
      <p>
        <a class="button" href={IMPORT_PAGE}>
          {WORDS.empty.import}
        </a>
      </p>
      {add}
    </main>
  );
}
