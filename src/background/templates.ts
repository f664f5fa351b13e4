import { openMail } from '../facts/mail.ts';
import type { Mail } from '../rules/mail.ts';
import { fillTemplate } from '../templates/fill.ts';
import { listTemplates } from '../templates/offers.ts';
import { TEMPLATES } from '../templates/templates.ts';
import type { ComposeDraft, FilledTemplate, Request, TemplateOffer } from '../wire/wire.ts';
import { Refusal } from '../wire/serve.ts';
import { draftFor } from './draft-for.ts';
import type { Memory } from './memory.ts';

/** The templates in the order in which they fit this draft. */
export function offersFor(
  { draft }: Request<'templates.list'>,
  now: string,
  memory: Memory,
): readonly TemplateOffer[] {
  return listTemplates(mailOf(draft, now, memory));
}

/**
 * A template filled with what is known.
 * @throws Refusal where there is no such template.
 */
export function filledFor(
  { template: id, draft }: Request<'templates.fill'>,
  now: string,
  memory: Memory,
): FilledTemplate {
  const template = TEMPLATES.find((known) => known.id === id);
  if (!template) throw new Refusal();
  return fillTemplate(template, mailOf(draft, now, memory));
}

/** Templates look at the situation, not at what the rules say of the text. */
function mailOf(compose: ComposeDraft, now: string, memory: Memory): Mail {
  return openMail(draftFor(compose, now, memory).draft, memory.settings.limits, () => []);
}
