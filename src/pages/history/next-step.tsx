import { anchorOf } from '../../guide/sections.ts';
import type { NextStep as Step } from '../../season/next-step.ts';
import { GUIDE_PAGE } from '../shared/addresses.ts';
import { stepWords } from './step-view.ts';
import { WORDS } from './words.ts';

interface NextStepProps {
  readonly step: Step;
  readonly now: number;
}

/** What is sensible to do next with a program, which most often is nothing. */
export function NextStep({ step, now }: NextStepProps) {
  const { title, advice } = stepWords(step, now);
  return (
    <section class={`next next-${step.id}`} aria-label={WORDS.step.label}>
      <p class="next-title">{title}</p>
      <p class="small">
        {advice}{' '}
        <a
          class="next-guide"
          href={`${GUIDE_PAGE}#${anchorOf(step.guide)}`}
          target="_blank"
          rel="noreferrer"
        >
          {WORDS.step.guide(step.guide)}
        </a>
      </p>
    </section>
  );
}
