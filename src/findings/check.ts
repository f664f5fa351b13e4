import type { Draft, Excerpt } from '../draft/draft.ts';
import { factsIn } from '../facts/facts.ts';
import { openMail } from '../facts/mail.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import type { VoiceOf } from '../grammar/voice.ts';
import { judgeSentence, type Judgement } from '../model/judge.ts';
import { DEFAULT_LIMITS, type Limits, type Mail } from '../rules/mail.ts';
import { RULES } from '../rules/index.ts';
import type { Rule, Setting } from '../rules/rule.ts';
import { inSentence } from '../rules/wordings.ts';
import { readText } from '../text/read.ts';
import type { ReadText, Sentence } from '../text/sentence.ts';
import type { Answer, Finding, Severity } from './finding.ts';
import { arrange } from './arrange.ts';
import type { FingerprintKey } from './fingerprint.ts';
import { languageFinding, messageFinding } from './make-finding.ts';
import { joinNeighbours } from './neighbours.ts';

export interface CheckerOptions {
  /** By rule id: switched off, or judged more or less severely than by default. */
  readonly overrides?: Readonly<Record<string, 'off' | Severity>>;
  readonly limits?: Partial<Limits>;
  /** The key that the history's fingerprints were made with. */
  readonly fingerprintKey?: FingerprintKey;
  /** Who speaks in a quote, and of what time, for wordings that keep both. */
  readonly voiceOf?: VoiceOf;
  /** For tests of the pipeline; by default all rules. */
  readonly rules?: readonly Rule[];
}

export interface Checker {
  readonly check: (draft: Draft) => Answer;
  /** Language rules and facts only; the text is taken to be out of a mail to a program. */
  readonly checkExcerpt: (excerpt: Excerpt) => Answer;
}

/** Some hundred mails' worth: what is typed stays, what was read once goes. */
const REMEMBERED_SENTENCES = 4000;

const EXCERPT_SETTING: Setting = { program: 'your program', phase: 'unknown', firstChoice: false };

/** The subject of an answer is not the applicant's own. */
const ANSWERING = /^\s*(?:re|fwd?|aw|wg)\s*:/i;

function settingOf(mail: Mail): Setting {
  return {
    program: mail.program === undefined ? 'your program' : inSentence(mail.program.name),
    phase: mail.phase,
    firstChoice: mail.program?.firstChoice === true,
  };
}

/**
 * The rules with the user's choices, ready to be asked again and again. What a sentence was found to
 * say is kept by its text, so another keystroke costs one sentence.
 */
export function createChecker(options: CheckerOptions = {}): Checker {
  const overrides = options.overrides ?? {};
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const active = (options.rules ?? RULES).filter((rule) => overrides[rule.id] !== 'off');
  const languageRules = active.filter((rule) => rule.kind === 'language');
  const messageRules = active.filter((rule) => rule.kind === 'message');
  const judged = new BoundedCache<string, readonly Judgement[]>(REMEMBERED_SENTENCES);

  function judge(sentence: Sentence): readonly Judgement[] {
    return judged.get(sentence.text, () => judgeSentence(languageRules, sentence.text));
  }

  function severityOf(rule: Rule, fallback: Severity): Severity {
    const override = overrides[rule.id];
    return override === undefined || override === 'off' ? fallback : override;
  }

  function languageFindings(
    text: ReadText,
    setting: Setting,
    field: 'body' | 'subject' = 'body',
  ): readonly Finding[] {
    const objections = text.sentences.flatMap((place) =>
      place.kind === 'signature' || place.kind === 'greeting'
        ? []
        : judge(place).map(({ rule, sentence: parsed, span }) => ({
            rule,
            place,
            parsed,
            span: { start: place.start + span.start, end: place.start + span.end },
          })),
    );
    const heard =
      options.voiceOf === undefined ? setting : { ...setting, voiceOf: options.voiceOf };
    return joinNeighbours(text, objections).map((objection) =>
      languageFinding(text, objection, field, heard, (fallback) =>
        severityOf(objection.rule, fallback),
      ),
    );
  }

  return {
    check(draft) {
      const mail: Mail = openMail(
        draft,
        limits,
        () => languageFindings(mail.body, settingOf(mail)),
        options.fingerprintKey,
      );
      const head = {
        ...(draft.id === undefined ? {} : { id: draft.id }),
        ...(draft.program === undefined ? {} : { program: { name: draft.program.name } }),
      };
      if (!mail.residency) {
        return {
          ...head,
          residency: false,
          purpose: 'other',
          facts: [],
          claims: [],
          features: [],
          findings: [],
        };
      }
      const findings = messageRules.flatMap((rule) =>
        rule.find(mail).map((hit) => {
          const finding = messageFinding(rule, mail, hit);
          return { ...finding, severity: severityOf(rule, finding.severity) };
        }),
      );
      return {
        ...head,
        residency: true,
        purpose: mail.purpose,
        facts: mail.facts,
        claims: mail.claims,
        features: mail.features,
        findings: arrange([
          ...mail.language,
          ...(ANSWERING.test(draft.subject ?? '')
            ? []
            : languageFindings(mail.subject, settingOf(mail), 'subject')),
          ...findings,
        ]),
      };
    },

    checkExcerpt(excerpt) {
      const text = readText(excerpt.text);
      return {
        ...(excerpt.id === undefined ? {} : { id: excerpt.id }),
        residency: true,
        purpose: 'other',
        facts: factsIn(text),
        claims: [],
        features: [],
        findings: arrange(languageFindings(text, EXCERPT_SETTING)),
      };
    },
  };
}
