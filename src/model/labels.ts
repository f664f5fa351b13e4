import { NEWS_KINDS, type NewsKind } from '../draft/draft.ts';

/** The language rules that the model has learned. */
export const LEARNED_RULES = [
  'ranking-promise',
  'asks-ranking',
  'ranking-condition',
  'emotional-pressure',
  'img-apology',
  'overselling',
  'checking-in',
  'offer-acceptance',
  'demands-answer',
] as const;

export type LearnedRule = (typeof LEARNED_RULES)[number];
/** What the model gives a score to: a rule, or a kind of news. */
export type Label = LearnedRule | NewsKind;

/** In the order of the model's weights. */
export const LABELS: readonly Label[] = [...LEARNED_RULES, ...NEWS_KINDS];

interface Learned {
  readonly label: Label;
  readonly column: number;
}

const learnedBy: ReadonlyMap<string, Learned> = new Map(
  LABELS.map((label, column) => [label, { label, column }]),
);

/** A rule's or kind's place in the model; undefined for a rule that it has not learned. */
export function labelOf(name: string): Learned | undefined {
  return learnedBy.get(name);
}
