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

/** What the model has learned of each kind of news. */
const KINDS = NEWS_KINDS.map((kind) => {
  const learned = labelOf(kind);
  const { agreeing = Infinity, sure = Infinity } = TRAINED.labels[learned?.column ?? -1] ?? {};
  return { kind, learned, agreeing, sure };
});

/**
 * A second opinion on the news of a sentence: what the grammar found is kept where the model does not
 * doubt it, and what only the model hears is added where it is sure.
 */
export function secondOpinion(text: string, found: readonly HeardNews[]): readonly HeardNews[] {
  const { tokens, scores } = opinionOf(text);
  const kept: HeardNews[] = [];
  for (const { kind, learned, agreeing, sure } of KINDS) {
    const score = learned === undefined ? undefined : scores[learned.column];
    const news = found.length === 0 ? undefined : found.find((one) => one.kind === kind);
    if (learned === undefined || score === undefined) {
      if (news !== undefined) kept.push(news);
      continue;
    }
    if (news !== undefined) {
      if (score >= agreeing) kept.push(news);
      continue;
    }
    if (score < sure || text.endsWith('?') || isAnothers(tokens)) continue;
    const range = whyOf(tokens, learned.label);
    const start = tokens[range?.from ?? 0]?.start;
    const end = tokens[(range?.to ?? tokens.length) - 1]?.end;
    if (start !== undefined && end !== undefined) kept.push({ kind, start, end });
  }
  return kept;
}
