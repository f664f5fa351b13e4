import { clauseSpan, wholeSpan } from '../grammar/clauses.ts';
import { parse, type Parsed } from '../grammar/parsed.ts';
import type { LanguageRule, Setting, Span } from '../rules/rule.ts';
import { labelOf, type Label } from './labels.ts';
import { opinionOf, whyOf, type Opinion } from './model.ts';
import { TRAINED } from './trained.ts';

/** A sentence with all that a rule objects to in it. */
export interface Judgement {
  readonly rule: LanguageRule;
  readonly sentence: Parsed;
  readonly span: Span;
}

/** What stands in for a quote while the rest of its sentence is looked at once more. */
const NEUTRAL = 'I remain interested';

/** How much surer the model has to be where the rule knows the sentence for a near miss. */
const DENIED = 0.25;

/** A sentence that is read once for all rules, and by the grammar only where a rule asks for it. */
class Hearing {
  readonly text: string;
  readonly opinion: Opinion;
  #parsed: Parsed | undefined;

  constructor(text: string) {
    this.text = text;
    this.opinion = opinionOf(text);
  }

  get parsed(): Parsed {
    return (this.#parsed ??= parse(this.text));
  }
}

/** The words of a sentence that carried the model's decision, with the clause around them. */
function heardSpan({ opinion: { tokens }, parsed }: Hearing, label: Label): Span {
  const range = whyOf(tokens, label);
  const start = tokens[range?.from ?? 0]?.start ?? 0;
  const end = tokens[(range?.to ?? 1) - 1]?.end ?? parsed.text.length;
  const from = parsed.words.findIndex((word) => word.end > start);
  const to = parsed.words.findLastIndex((word) => word.start < end) + 1;
  return range === undefined || from === -1 || to <= from
    ? wholeSpan(parsed)
    : clauseSpan(parsed, { from, to });
}

/**
 * Whether a rule objects to a sentence, and who says so. Grammar and model have to agree, with two
 * exceptions: a model that is sure needs no grammar, and has to be surer where the rule knows the
 * sentence for a near miss; and a rule that the model has not learned stands alone.
 */
function objection(rule: LanguageRule, hearing: Hearing): 'grammar' | 'model' | undefined {
  const by = speakerFor(rule, hearing);
  return by === undefined || rule.leavesToAnother?.(hearing.parsed) === true ? undefined : by;
}

function speakerFor(rule: LanguageRule, hearing: Hearing): 'grammar' | 'model' | undefined {
  const learned = labelOf(rule.id);
  if (learned === undefined) return rule.find(hearing.parsed).length > 0 ? 'grammar' : undefined;
  const score = hearing.opinion.scores[learned.column] ?? 0;
  const { agreeing = Infinity, sure = Infinity } = TRAINED.labels[learned.column] ?? {};
  if (score < Math.min(agreeing, sure)) return undefined;
  if (rule.find(hearing.parsed).length > 0) return score >= agreeing ? 'grammar' : undefined;
  const bar = rule.denies(hearing.parsed) ? sure + DENIED : sure;
  return score >= bar ? 'model' : undefined;
}

/** The stretches of a sentence that one rule objects to. */
function spansOf(rule: LanguageRule, hearing: Hearing): readonly Span[] {
  const by = objection(rule, hearing);
  if (by === undefined) return [];
  if (by === 'grammar') return rule.find(hearing.parsed);
  const learned = labelOf(rule.id);
  const span =
    learned === undefined ? wholeSpan(hearing.parsed) : heardSpan(hearing, learned.label);
  if (span.end - span.start >= hearing.text.length) return [span];
  const rest = hearing.text.slice(0, span.start) + NEUTRAL + hearing.text.slice(span.end);
  // A part is only quoted where the rest of the sentence does not say it too.
  const staysSaid = objection(rule, new Hearing(rest)) !== undefined;
  return [staysSaid ? wholeSpan(hearing.parsed) : span];
}

const PLAIN: Setting = { program: 'your program', phase: 'unknown', firstChoice: false };
/** Wordings differ by what is done and what is to come. */
const SETTINGS: readonly Setting[] = [
  PLAIN,
  { ...PLAIN, voiceOf: () => ({ speaker: 'one', time: 'done' }) },
];

/** A part is only quoted where the sentence says it no more, whichever wording takes its place. */
function settled(rule: LanguageRule, hearing: Hearing, span: Span): Span {
  const { text, parsed } = hearing;
  if (span.end - span.start >= text.length) return span;
  const quoted = { ...span, sentence: parsed, text: text.slice(span.start, span.end) };
  const wordings = new Set(SETTINGS.flatMap((setting) => rule.reword(quoted, setting)));
  const stays = [...wordings].some((wording) => {
    const replaced = text.slice(0, span.start) + wording + text.slice(span.end);
    return objection(rule, new Hearing(replaced)) !== undefined;
  });
  return stays ? wholeSpan(parsed) : span;
}

/** What the rules object to in a sentence. Offsets count from its start. */
export function judgeSentence(rules: readonly LanguageRule[], text: string): readonly Judgement[] {
  const hearing = new Hearing(text);
  const judgements: Judgement[] = [];
  for (const rule of rules) {
    for (const span of spansOf(rule, hearing)) {
      const sentence = hearing.parsed;
      judgements.push({ rule, sentence, span: settled(rule, hearing, span) });
    }
  }
  return judgements;
}
