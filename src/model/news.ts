import { NEWS_KINDS, type NewsKind } from '../draft/draft.ts';
import type { Token } from '../text/sentence.ts';
import { labelOf } from './labels.ts';
import { opinionOf, whyOf } from './model.ts';
import { TRAINED } from './trained.ts';

/** A piece of news. Offsets count from the sentence's start. */
export interface HeardNews {
  readonly kind: NewsKind;
  readonly start: number;
  readonly end: number;
}

const WRITER = new Set(['i', 'my', 'me', 'we', 'our', 'us', 'mine', 'ours', 'myself']);
const ANOTHER = new Set('you your he his she her they their who dr'.split(' '));

/** Told of somebody else alone. "Step 3 passed!" is told of nobody, and so of the writer. */
function isAnothers(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ norm }) => ANOTHER.has(norm)) && !tokens.some(({ norm }) => WRITER.has(norm))
  );
}

/**
 * A second opinion on the news of a sentence: what the grammar found is kept where the model does not
 * doubt it, and what only the model hears is added where it is sure.
 */
export function secondOpinion(text: string, found: readonly HeardNews[]): readonly HeardNews[] {
  const { tokens, scores } = opinionOf(text);
  return NEWS_KINDS.flatMap((kind) => {
    const learned = labelOf(kind);
    const score = learned === undefined ? undefined : scores[learned.column];
    const news = found.find((one) => one.kind === kind);
    if (learned === undefined || score === undefined) return news ?? [];
    const { agreeing = Infinity, sure = Infinity } = TRAINED.labels[learned.column] ?? {};
    if (news !== undefined) return score >= agreeing ? news : [];
    if (score < sure || text.endsWith('?') || isAnothers(tokens)) return [];
    const range = whyOf(tokens, learned.label);
    const start = tokens[range?.from ?? 0]?.start;
    const end = tokens[(range?.to ?? tokens.length) - 1]?.end;
    return start === undefined || end === undefined ? [] : { kind, start, end };
  });
}
