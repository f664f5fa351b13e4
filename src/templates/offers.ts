import { openMail } from '../facts/mail.ts';
import { properName } from '../facts/names.ts';
import type { Mail } from '../rules/mail.ts';
import { takenPlace, type Taken } from '../rules/place-of-mail.ts';
import { shortDate } from '../season/local-time.ts';
import { recipientsFor } from './salutation.ts';
import { situationOf } from './read-situation.ts';
import { listsAreClosed, type Situation } from './situation.ts';
import { FITS, type Template } from './template.ts';
import { TEMPLATES } from './templates.ts';

/** A template as it is offered in the compose window. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  /** When it fits: "Before an interview, once". */
  readonly moment: string;
  /** Set where the guide holds back: why enough has been said. */
  readonly enoughSaid?: string;
}

/** How well a template fits the moment and those in the To line; higher is better. */
function standing(template: Template, now: Situation): number {
  const fit = template.fits(now);
  const place = FITS.indexOf(fit);
  // Whoever asked gets the answer.
  if (fit === 'answers' || now.roles.size === 0) return place;
  const [main, ...others] = template.to;
  if (main !== undefined && now.roles.has(main)) return place + 0.5;
  return others.some((role) => now.roles.has(role)) ? place : place - 1;
}

const COURTS: ReadonlySet<string> = new Set(['pre-interview', 'interest', 'update']);

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The place that a mail made from the template takes: what the rules will say of it. */
function placeOf(template: Template, mail: Mail): Taken | null {
  const { draft, limits } = mail;
  const to = recipientsFor(template, mail).map(({ email }) => email);
  return takenPlace(openMail({ ...draft, to, purpose: template.purpose }, limits, () => []));
}

const PLACE_WORDS: Readonly<Record<Taken['place'], (taken: string) => string>> = {
  preInterview: (taken) =>
    `${taken}: more interest before an invitation rarely helps (guide 2.1, 5.2).`,
  thankYou: (taken) => `${taken}: one thank-you to each person is enough (guide 5.2).`,
  lateSeason: (taken) =>
    `${taken}: more so late rarely helps and can look impatient (guide 5.2, FAQ 3).`,
};

const PLACE_NOUNS: Readonly<Record<Taken['place'], string>> = {
  preInterview: 'email of interest',
  thankYou: 'thank-you',
  lateSeason: 'late-season message',
};

/** Why a template says too much now; undefined where its place is free. */
function enoughSaid(template: Template, now: Situation, mail: Mail): string | undefined {
  const { draft, program } = mail;
  if (COURTS.has(template.purpose)) {
    // After Match Day a mail may be the first of the next season, unless this program interviewed.
    if (
      listsAreClosed(now) &&
      !(now.phase === 'after-match-day' && program?.interviewDate === undefined)
    ) {
      return 'The rank list deadline has passed; nothing written now can change a list (guide 6, step 6).';
    }
    const accepted = (draft.otherPrograms ?? []).find(
      ({ offerAcceptedOn }) =>
        offerAcceptedOn !== undefined && offerAcceptedOn <= (draft.sentAt ?? offerAcceptedOn),
    );
    if (accepted?.offerAcceptedOn !== undefined) {
      return `You accepted a position at ${properName(accepted.name)} on ${shortDate(accepted.offerAcceptedOn)}; courting others breaks your word (guide 3.4).`;
    }
  }
  const taken = placeOf(template, mail);
  const last = taken?.earlier.at(-1);
  if (taken === null || last === undefined || taken.earlier.length < taken.limit) return undefined;
  const count = counted(taken.earlier.length, PLACE_NOUNS[taken.place]);
  return PLACE_WORDS[taken.place](`${count} sent, last on ${shortDate(last.sentAt.slice(0, 10))}`);
}

/**
 * All templates, those that fit the moment first; those whose limit is reached say so, stand last and
 * can still be chosen.
 */
export function listTemplates(mail: Mail): readonly Offered[] {
  const now = situationOf(mail);
  return TEMPLATES.map((template) => ({
    template,
    standing: standing(template, now),
    reason: enoughSaid(template, now, mail),
  }))
    .toSorted(
      (a, b) =>
        Number(a.reason !== undefined) - Number(b.reason !== undefined) || b.standing - a.standing,
    )
    .map(({ template: { id, title, moment }, reason }) => ({
      id,
      title,
      moment,
      ...(reason !== undefined && { enoughSaid: reason }),
    }));
}
