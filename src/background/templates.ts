import { openMail } from '../facts/mail.ts';
import type { Mail } from '../rules/mail.ts';
import { fillTemplate } from '../templates/fill.ts';
import { listTemplates } from '../templates/offers.ts';
import { templateOf } from '../templates/templates.ts';
import type { FilledTemplate, Request, TemplateOffer } from '../wire/wire.ts';
import { Refusal } from '../wire/serve.ts';
import { draftFor, type Placed } from './draft-for.ts';
import type { Memory } from './memory.ts';

/** The templates in the order in which they fit this draft. */
export function offersFor(
  { draft }: Request<'templates.list'>,
  now: string,
  memory: Memory,
): readonly TemplateOffer[] {
  return listTemplates(openedIn(draftFor(draft, now, memory), memory));
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
  const template = templateOf(id);
  if (!template) throw new Refusal();
  const placed = draftFor(draft, now, memory);
  return fillTemplate(template, openedIn(placed, memory), placed.known?.program.notes);
}

/** Templates look at the situation, not at what the rules say of the text. */
function openedIn({ draft }: Placed, { settings }: Memory): Mail {
  return openMail(draft, settings.limits, () => []);
}
