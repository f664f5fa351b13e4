/** The next step in words. Pure. */
import type { Person } from '../../draft/draft.ts';
import { shortDate } from '../../season/local-time.ts';
import type { NextStep } from '../../season/next-step.ts';
import { dateOf, longAgo } from '../shared/days.ts';
import { WORDS } from './words.ts';

export interface StepWords {
  readonly title: string;
  readonly advice: string;
}

/** More people than this are told in a number. */
const NAMED = 3;

/** @param now milliseconds since 1970 in UTC. */
export function stepWords(step: NextStep, now: number): StepWords {
  const words = WORDS.step;
  switch (step.id) {
    case 'rest':
      return { title: words.rest, advice: restWords(step, now) };
    case 'describe':
      return words.describe;
    case 'first-email':
      return words.firstEmail;
    case 'arrange':
      return { title: words.arrange.title, advice: words.arrange.advice(step.with?.name ?? '') };
    case 'note-talk':
      return {
        title: words.noteTalk.title,
        advice: words.noteTalk.advice(shortDate(step.thankUntil)),
      };
    case 'thank':
      return {
        title: words.thank.title(step.people.length > NAMED ? '' : namesOf(step.people)),
        advice: words.thank.advice(shortDate(step.until)),
      };
    case 'answer':
      return {
        title: words.answer.title(longAgo(step.respondedAt, now)),
        advice: words.answer.advice,
      };
    case 'check-offer': {
      const open = step.open.map((point) => words.offerPoints[point]);
      return { title: words.checkOffer.title, advice: words.checkOffer.advice(open.join(', ')) };
    }
    case 'decide-offer':
      return words.decideOffer;
    case 'last-word': {
      const { title, advice, toldTo } = words.lastWord;
      const warned = step.toldTo === undefined ? [] : [toldTo(step.toldTo)];
      return { title, advice: [advice(step.inDays), ...warned].join(' ') };
    }
    case 'late-interest':
      return {
        title: words.lateInterest.title,
        advice: words.lateInterest.advice(step.inDays),
      };
  }
}

function restWords(step: NextStep & { readonly id: 'rest' }, now: number): string {
  const words = WORDS.step;
  switch (step.why) {
    case 'interview-ahead':
      return words.interviewAhead(shortDate(step.on), step.inDays);
    case 'thanked':
      return step.until === undefined || step.others.length > NAMED
        ? words.thanked
        : words.othersToThank(shortDate(step.until), namesOf(step.others));
    case 'told-first-choice':
      return words.toldFirst(dateOf(step.at, now));
    default:
      return words.resting[step.why];
  }
}

/** "Dr. Hall, Dr. Park and Dr. Osei". */
function namesOf(people: readonly Person[]): string {
  const names = people.map(({ name, email }) => name || email);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
