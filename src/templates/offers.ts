import type { Role } from '../draft/draft.ts';
import { incomingOffer, incomingRankQuestion } from '../facts/incoming.ts';
import type { Mail, Phase } from '../rules/mail.ts';
import { daysBetween, readLocalTime } from '../season/local-time.ts';
import { addressIn, placesTaken, thankYousTo } from '../season/places.ts';
import type { Template } from './template.ts';
import { TEMPLATES } from './templates.ts';

/** A template as it is offered in the compose window. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  /** When it fits: "Before an interview, once". */
  readonly moment: string;
  /** Set where the guide's limit is reached: why enough has been said. */
  readonly enoughSaid?: string;
}

/** What of the situation decides which template comes first. */
interface Situation {
  readonly phase: Phase;
  readonly invited: boolean;
  /** Days since the interview; undefined without one, negative before it. */
  readonly sinceInterview: number | undefined;
  readonly roles: ReadonlySet<Role>;
  readonly offered: boolean;
  readonly askedRank: boolean;
  readonly preInterview: number;
  readonly thanked: number;
  readonly late: number;
}

function situationOf(mail: Mail): Situation {
  const { draft, program } = mail;
  const history = draft.history ?? [];
  const day = draft.sentAt === undefined ? undefined : readLocalTime(draft.sentAt)?.day;
  const interview = program?.interviewDate;
  const taken = placesTaken(history, { season: draft.season, interviewDate: interview });
  const addresses = new Set((draft.to ?? []).map(addressIn));
  const quoted = draft.quoted ?? '';
  return {
    phase: mail.phase,
    invited: mail.invited,
    sinceInterview:
      day === undefined || interview === undefined ? undefined : daysBetween(interview, day),
    roles: new Set(mail.recipients.flatMap((recipient) => recipient.role ?? [])),
    offered: program?.offer !== undefined || incomingOffer(quoted) !== null,
    askedRank: incomingRankQuestion(quoted) !== null,
    preInterview: taken.preInterview.length,
    thanked: thankYousTo(history, addresses, interview).length,
    late: taken.lateSeason.length,
  };
}

function interviewed({ sinceInterview }: Situation): boolean {
  return sinceInterview !== undefined && sinceInterview >= 0;
}

function onlyTo(role: Role, { roles }: Situation): boolean {
  return roles.size === 1 && roles.has(role);
}

/** How well a template fits, from 0 up. Equal ones keep the order of the list. */
function fit(template: Template, now: Situation): number {
  const recent = interviewed(now) && (now.sinceInterview ?? 0) <= 4;
  switch (template.id) {
    case 'pre-interview':
      return now.invited ? 0 : now.phase === 'applications' || now.phase === 'interviews' ? 6 : 4;
    case 'thank-you-interviewer':
      return recent && now.thanked === 0 ? (onlyTo('director', now) ? 7 : 8) : 1;
    case 'thank-you-director':
      return recent && now.thanked === 0 ? (onlyTo('director', now) ? 8 : 6) : 1;
    case 'late-season':
      return now.phase === 'late-season' && interviewed(now) ? (now.late === 0 ? 7 : 2) : 1;
    case 'logistics':
      return onlyTo('coordinator', now) ? 7 : now.invited && !interviewed(now) ? 4 : 1;
    case 'question-curriculum':
    case 'question-visa':
      return onlyTo('coordinator', now) ? 1 : now.invited ? 3 : 2;
    case 'offer-clarify':
    case 'offer-time':
    case 'offer-decline':
      return now.offered ? 9 : 0;
    case 'offer-accept':
      // Never first: a yes comes after the questions are answered.
      return now.offered ? 5 : 0;
    case 'rank-answer':
      return now.askedRank ? 10 : 0;
    default:
      return interviewed(now) ? 3 : 2;
  }
}

/** Why a template says too much now; undefined where its place is free. */
function enoughSaid(template: Template, now: Situation, mail: Mail): string | undefined {
  const { limits } = mail;
  if (now.phase === 'after-rank-deadline' || now.phase === 'after-match-day') {
    return template.purpose === 'interest' || template.purpose === 'update'
      ? 'The rank list deadline has passed; nothing written now can change a list.'
      : undefined;
  }
  if (template.purpose === 'pre-interview' && now.preInterview >= limits.preInterview) {
    return `${counted(now.preInterview, 'email')} of interest went out before the interview; one is enough.`;
  }
  if (template.purpose === 'thank-you' && now.thanked >= limits.thankYou) {
    return 'This person has had your thank-you for the interview.';
  }
  const late = template.purpose === 'interest' || template.purpose === 'update';
  if (late && now.phase === 'late-season' && now.late >= limits.lateSeason) {
    return `${counted(now.late, 'message')} went out in the late season; one is enough.`;
  }
  return undefined;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** All templates, those that fit the moment first; those whose limit is reached say so and stay. */
export function listTemplates(mail: Mail): readonly Offered[] {
  const now = situationOf(mail);
  return TEMPLATES.map((template) => ({
    template,
    fit: fit(template, now),
    reason: enoughSaid(template, now, mail),
  }))
    .sort(
      (a, b) => Number(a.reason !== undefined) - Number(b.reason !== undefined) || b.fit - a.fit,
    )
    .map(({ template: { id, title, moment }, reason }) => ({
      id,
      title,
      moment,
      ...(reason === undefined ? {} : { enoughSaid: reason }),
    }));
}
