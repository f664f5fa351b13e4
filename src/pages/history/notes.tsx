import type { ProgramSummary } from '../../history/programs.ts';
import { dateOf } from '../shared/days.ts';
import { unlimited } from './view.ts';
import { WORDS } from './words.ts';

interface NotesProps {
  readonly summary: ProgramSummary;
  readonly now: number;
  /** The next step stands beside it and says what the attention is for. */
  readonly hasStep?: true;
}

/** What is to be known of a program besides its places; most often nothing. */
export function Notes({ summary, now, hasStep }: NotesProps) {
  const { atHand, program, unconfirmed } = summary;
  const attention = hasStep ? undefined : summary.attention;
  const { nextStep: step } = summary;
  const saysTold = hasStep && step.id === 'rest' && step.why === 'told-first-choice';
  const toldFirstChoiceAt = saysTold ? undefined : atHand.toldFirstChoiceAt;
  const also = unlimited(summary);
  // The last word's note says it already.
  const isFirst = program.firstChoice === true && summary.attention !== 'last-word-open';
  if (!attention && unconfirmed === 0 && toldFirstChoiceAt === undefined && !isFirst && also === '')
    return null;
  return (
    <span class="notes">
      {attention && <span class={`note note-${attention}`}>{WORDS.attention[attention]}</span>}
      {unconfirmed > 0 && <span class="note">{WORDS.wasSent.open(unconfirmed)}</span>}
      {isFirst && <span class="note note-first-choice">{WORDS.firstChoice.label}</span>}
      {toldFirstChoiceAt !== undefined && (
        <span class="note note-first-choice">
          <svg class="star" viewBox="0 0 12 12" aria-hidden="true">
            <path d="m6 .6 1.7 3.5 3.8.5-2.8 2.7.7 3.8L6 9.3l-3.4 1.8.7-3.8L.5 4.6l3.8-.5z" />
          </svg>
          {WORDS.toldFirstChoice(dateOf(toldFirstChoiceAt, now))}
        </span>
      )}
      {also !== '' && <span class="note">{WORDS.also(also)}</span>}
    </span>
  );
}
