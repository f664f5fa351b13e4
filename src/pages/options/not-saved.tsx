import { WORDS } from './words.ts';

/** Said where a change was made that the browser refused to keep. */
export function NotSaved() {
  return (
    <p class="trouble" role="alert">
      {WORDS.notSaved}
    </p>
  );
}
