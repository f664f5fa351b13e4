import { WORDS } from './words.ts';

/**
 * While the history is opened. That takes milliseconds, so the words come only after a second, when
 * something holds it up.
 */
export function Waiting() {
  return <p class="waiting">{WORDS.waiting}</p>;
}
