import { clauseSpan, wholeSpan } from '../grammar/clauses.ts';
import { parse, type Parsed } from '../grammar/parsed.ts';
import type { LanguageRule, Setting, Span } from '../rules/rule.ts';
import type { Token } from '../text/sentence.ts';
import { tokenise } from '../text/tokens.ts';
import { columnOf, LEARNED_RULES, type LearnedRule } from './labels.ts';
import { contrasted, scoresOf, whyOf } from './model.ts';
import { TRAINED } from './trained.ts';

/** A sentence with all that a rule objects to in it. */
export interface Judgement {
  readonly rule: LanguageRule;
  readonly sentence: Parsed;
  readonly span: Span;
}

/** What stands in for a quote while the rest of its sentence is looked at once more. */
const NEUTRAL = 'I remain interested';

/** A sentence that is read once for all rules, and by the grammar only where a rule asks for it. */
class Hearing {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By rule, as rivals. */
  readonly scores: Float64Array;
  #parsed: Parsed | undefined;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenise(text);
    this.scores = contrasted(scoresOf(this.tokens));
  }

  get parsed(): Parsed {
    return (this.#parsed ??= parse(this.text));
  }
}

/** The words of a sentence that carried the model's decision, with the clause around them. */
function heardSpan({ tokens, parsed }: Hearing, rule: LearnedRule): Span {
  const range = whyOf(tokens, rule);
  const start = tokens[range?.from ?? 0]?.start ?? 0;
  const end = tokens[(range?.to ?? 1) - 1]?.end ?? parsed.text.length;
  const from = parsed.words.findIndex((word) => word.end > start);
  const to = parsed.words.findLastIndex((word) => word.start < end) + 1;
  return range === undefined || from === -1 || to <= from
    ? wholeSpan(parsed)
    : clauseSpan(parsed, { from, to });
}

/**
 * What one rule says of a sentence. Grammar and model have to agree, with two exceptions: a model that
 * is sure needs no grammar, unless the rule knows the sentence for a near miss; and a rule that the
 * model has not learned stands alone.
 */
function spansOf(rule: LanguageRule, hearing: Hearing): readonly Span[] {
  const column = columnOf(rule.id);
  const learned = LEARNED_RULES[column];
  if (learned === undefined) return rule.find(hearing.parsed);
  const score = hearing.scores[column] ?? 0;
  const { agreeing = Infinity, sure = Infinity } = TRAINED.rules[column] ?? {};
  if (score < Math.min(agreeing, sure)) return [];
  const found = rule.find(hearing.parsed);
  if (found.length > 0) return score >= agreeing ? found : [];
  if (score < sure || rule.denies(hearing.parsed)) return [];
  const span = heardSpan(hearing, learned);
  const rest = hearing.text.slice(0, span.start) + NEUTRAL + hearing.text.slice(span.end);
  // A part is only quoted where the rest of the sentence does not say it too.
  const partly = span.end - span.start < hearing.text.length;
  return [
    partly && spansOf(rule, new Hearing(rest)).length === 0 ? span : wholeSpan(hearing.parsed),
  ];
}

const PLAIN: Setting = { program: 'your program', phase: 'unknown', firstChoice: false };

/** A part is only quoted where the sentence says it no more, whichever wording takes its place. */
function settled(rule: LanguageRule, hearing: Hearing, span: Span): Span {
  const { text, parsed } = hearing;
  if (span.end - span.start >= text.length) return span;
  const quoted = { ...span, sentence: parsed, text: text.slice(span.start, span.end) };
  const stays = rule.reword(quoted, PLAIN).some((wording) => {
    const replaced = text.slice(0, span.start) + wording + text.slice(span.end);
    return spansOf(rule, new Hearing(replaced)).length > 0;
  });
  return stays ? wholeSpan(parsed) : span;
}

/** What the rules object to in a sentence. Offsets count from its start. */
export function judgeSentence(rules: readonly LanguageRule[], text: string): readonly Judgement[] {
  const hearing = new Hearing(text);
  return rules.flatMap((rule) =>
    spansOf(rule, hearing).map((span) => ({
      rule,
      sentence: hearing.parsed,
      span: settled(rule, hearing, span),
    })),
  );
}
