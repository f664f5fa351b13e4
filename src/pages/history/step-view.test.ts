import { expect, it } from 'vitest';
import type { Person } from '../../draft/draft.ts';
import type { NextStep } from '../../season/next-step.ts';
import { stepWords } from './step-view.ts';
import { WORDS } from './words.ts';

const NOW = new Date('2026-11-24T12:00').getTime();
const person = (name: string): Person => ({ name, email: `${name}@lakeview.example` });

const thank = (...names: string[]): NextStep => ({
  id: 'thank',
  guide: '2.2',
  purpose: 'thank-you',
  until: '2026-11-26',
  people: names.map(person),
});

it('names whom to thank while they are few', () => {
  const titleOf = (step: NextStep): string => stepWords(step, NOW).title;
  expect(titleOf(thank('Hall'))).toBe('Thank Hall');
  expect(titleOf(thank('Hall', 'Park', 'Osei'))).toBe('Thank Hall, Park and Osei');
  expect(titleOf(thank('Hall', 'Park', 'Osei', 'Lima'))).toBe(WORDS.step.thank.title(''));
  expect(stepWords(thank(), NOW).advice).toContain('Until 26 Nov');
});

it('says that there is nothing to do, and why', () => {
  const rest: NextStep = {
    id: 'rest',
    why: 'interview-ahead',
    on: '2026-11-25',
    inDays: 1,
    guide: '',
  };
  expect(stepWords(rest, NOW)).toEqual({
    title: WORDS.step.rest,
    advice: 'Interview tomorrow, on 25 Nov. Until then write only to arrange it.',
  });
});

it('warns of another program that was called the first choice', () => {
  const last: NextStep = { id: 'last-word', guide: 'step 4', purpose: 'interest', inDays: 1 };
  expect(stepWords(last, NOW).advice).not.toContain('Harbor Point');
  expect(stepWords({ ...last, toldTo: 'Harbor Point EM' }, NOW).advice).toContain(
    WORDS.step.lastWord.toldTo('Harbor Point EM'),
  );
});
