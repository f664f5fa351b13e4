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
export type Label = LearnedRule | NewsKind;

/** What the model gives a score to, in the order of its weights: the rules, then kinds of news. */
export const LABELS: readonly Label[] = [...LEARNED_RULES, ...NEWS_KINDS];
