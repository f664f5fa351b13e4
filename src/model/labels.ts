/** The language rules that the model has learned, in the order of its weights. */
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

/** A rule's place in the model; -1 for a rule that it has not learned. */
export function columnOf(rule: string): number {
  return LEARNED_RULES.findIndex((learned) => learned === rule);
}
