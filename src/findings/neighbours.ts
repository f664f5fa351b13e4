import type { Parsed } from '../grammar/parsed.ts';
import type { LanguageRule, Quoted, Span } from '../rules/rule.ts';
import type { ReadText, Sentence } from '../text/sentence.ts';

/** What a rule objects to in a text. The span counts in the whole text. */
export interface Objection {
  readonly rule: LanguageRule;
  /** The sentence it stands in, or begins in. */
  readonly place: Sentence;
  readonly parsed: Parsed;
  readonly span: Span;
}

function adjoin(text: string, before: Span, after: Objection): boolean {
  return before.end <= after.span.start && text.slice(before.end, after.place.start).trim() === '';
}

/**
 * Sentences next to each other that say the same thing become one objection, so that one wording
 * answers them all.
 */
export function joinNeighbours(
  { text }: ReadText,
  objections: readonly Objection[],
): readonly Objection[] {
  const joined: Objection[] = [];
  for (const next of objections) {
    const at = joined.findLastIndex((earlier) => earlier.rule.id === next.rule.id);
    const earlier = joined[at];
    if (earlier !== undefined && adjoin(text, earlier.span, next)) {
      joined[at] = { ...earlier, span: { start: earlier.span.start, end: next.span.end } };
    } else {
      joined.push(next);
    }
  }
  return joined;
}

/** The words objected to, as a rewording sees them. */
export function quotedOf({ text }: ReadText, { place, parsed, span }: Objection): Quoted {
  return {
    start: span.start - place.start,
    end: span.end - place.start,
    sentence: parsed,
    text: text.slice(span.start, span.end),
  };
}
