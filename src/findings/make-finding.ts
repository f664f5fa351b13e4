import type { Mail } from '../rules/mail.ts';
import type { Hit, MessageRule, Setting } from '../rules/rule.ts';
import { subjectWordings } from '../rules/wordings.ts';
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
  const { rule } = objection;
  // A subject is one phrase: it is put in other words as a whole.
  const span = field === 'subject' ? { start: 0, end: text.text.length } : objection.span;
  const quoted = quotedOf(text, { ...objection, span });
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
    replacements: field === 'subject' ? subjectWordings(setting) : rule.reword(quoted, setting),
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
