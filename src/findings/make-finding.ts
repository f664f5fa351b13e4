import type { Mail } from '../rules/mail.ts';
import type { Hit, MessageRule, Setting } from '../rules/rule.ts';
import type { ReadText } from '../text/sentence.ts';
import type { Field, Finding, Severity } from './finding.ts';
import { type Objection, quotedOf } from './neighbours.ts';

/** What a language rule objects to, with wordings for this setting. */
export function languageFinding(
  text: ReadText,
  objection: Objection,
  field: 'body' | 'subject',
  setting: Setting,
  severity: (fallback: Severity) => Severity,
): Finding {
  const { rule, span } = objection;
  const quoted = quotedOf(text, objection);
  return {
    rule: rule.id,
    severity: severity(rule.severityIn?.(setting) ?? rule.severity),
    field,
    start: span.start,
    end: span.end,
    quote: quoted.text,
    title: rule.title,
    message: `${rule.why} ${rule.wayOut}`,
    guide: rule.guide,
    replacements: rule.reword(quoted, setting),
    // Leaving a sentence out is always a way, and where no wording helps the only one.
    deletable: true,
  };
}

function fieldText(mail: Mail, field: Field): string {
  const { draft } = mail;
  if (field === 'body') return draft.body;
  if (field === 'subject') return draft.subject ?? '';
  if (field === 'quoted') return draft.quoted ?? '';
  if (field === 'from') return draft.from ?? '';
  return '';
}

export function messageFinding(rule: MessageRule, mail: Mail, hit: Hit): Finding {
  const start = hit.span?.start ?? 0;
  const end = hit.span?.end ?? 0;
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    field: hit.field,
    start,
    end,
    quote: fieldText(mail, hit.field).slice(start, end),
    title: hit.title ?? rule.title,
    message: `${hit.why ?? rule.why} ${hit.wayOut ?? rule.wayOut}`,
    guide: rule.guide,
    replacements: hit.replacements ?? [],
    deletable: hit.deletable ?? false,
  };
}
