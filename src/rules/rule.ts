import type { Field, Severity } from '../findings/finding.ts';
import type { Draft } from '../draft/draft.ts';
import type { Parsed } from '../grammar/parsed.ts';
import type { VoiceOf } from '../grammar/voice.ts';
import type { Mail, Phase } from './mail.ts';

/** What every rule says of itself. */
export interface RuleHead {
  /** Kebab-case, the file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** Sections of the guide: "2.3", "FAQ 2". */
  readonly guide: readonly string[];
  /** What the sentence does: "Promises a place on your rank list". */
  readonly title: string;
  /** Why that hurts here. */
  readonly why: string;
  /** What to do in its place; with title and why at most 30 words. */
  readonly wayOut: string;
}

/** A stretch of one field. Offsets are UTF-16 units of that field's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a rewording may use of the surroundings. */
export interface Setting {
  /** The program as the applicant would call it in a sentence: its known name, or "your program". */
  readonly program: string;
  readonly phase: Phase;
  readonly firstChoice: boolean;
  /** Who speaks in a quote, and of what time; without it one applicant speaks of what is to come. */
  readonly voiceOf?: VoiceOf;
}

/**
 * A rule that judges one sentence at a time, with its neighbours. What it finds is kept by the
 * sentence's text, so it may look at nothing else; only the wording may depend on the setting.
 */
export interface LanguageRule extends RuleHead {
  readonly kind: 'language';
  /** Stretches of `sentence` that the rule objects to; offsets count from the sentence's start. */
  readonly find: (sentence: Parsed) => readonly Span[];
  /**
   * Whether something in the sentence takes the rule's meaning back: reported speech, a refusal, the
   * wrong object. The model has to be surer then.
   */
  readonly denies: (sentence: Parsed) => boolean;
  /** Whether another rule says what there is to say of the sentence; then this one is silent. */
  readonly leavesToAnother?: (sentence: Parsed) => boolean;
  /**
   * Whole wordings that fit in the place of the quote, at least three of them; empty where the only
   * way out is to take the quote out.
   */
  readonly reword: (quote: Quoted, setting: Setting) => readonly string[];
  /** A milder or stronger severity in this setting. */
  readonly severityIn?: (setting: Setting) => Severity;
  /** Texts with « and » around each span the rule must find, and texts it must leave alone. */
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
}

/** A span with the sentence around it, for wordings that fit in. */
export interface Quoted extends Span {
  readonly sentence: Parsed;
  readonly text: string;
}

/** What a message rule found. For recipients, attachments and message the offsets stay away. */
export interface Hit {
  readonly field: Field;
  readonly span?: Span;
  readonly replacements?: readonly string[];
  readonly deletable?: boolean;
  /** In the place of the rule's own title or why, where numbers or names make it plainer. */
  readonly title?: string;
  readonly why?: string;
  readonly wayOut?: string;
  readonly severity?: Severity;
}

/** A rule that needs the whole draft, the program or the history. It stays silent without them. */
export interface MessageRule extends RuleHead {
  readonly kind: 'message';
  readonly find: (mail: Mail) => readonly Hit[];
  /** Drafts that must and must not have a finding; `body` may carry « and » around the span. */
  readonly examples: { readonly fires: readonly Draft[]; readonly silent: readonly Draft[] };
}

export type Rule = LanguageRule | MessageRule;

export function defineLanguageRule(rule: Omit<LanguageRule, 'kind'>): LanguageRule {
  return { kind: 'language', ...rule };
}

export function defineMessageRule(rule: Omit<MessageRule, 'kind'>): MessageRule {
  return { kind: 'message', ...rule };
}
