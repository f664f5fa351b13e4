import type { ProgramSummary } from '../../history/programs.ts';
import { dateOf } from '../shared/days.ts';
import { WORDS } from './words.ts';

interface FirstChoiceMarkProps {
  readonly summary: ProgramSummary;
  readonly now: number;
}

/** The applicant's own first choice, and that a program was told so. */
export function FirstChoiceMark({ summary: { program, atHand }, now }: FirstChoiceMarkProps) {
  const { toldFirstChoiceAt } = atHand;
  return (
    <span class="first-choice-mark">
      {program.firstChoice === true && <span>{WORDS.mine}</span>}
      {toldFirstChoiceAt !== undefined && (
        <span class="told-mark">
          <Star />
          {WORDS.toldOn(dateOf(toldFirstChoiceAt, now))}
        </span>
      )}
    </span>
  );
}

export const Star = () => (
  <svg class="star" viewBox="0 0 12 12" aria-hidden="true">
    <path d="m6 .6 1.7 3.5 3.8.5-2.8 2.7.7 3.8L6 9.3l-3.4 1.8.7-3.8L.5 4.6l3.8-.5z" />
  </svg>
);
