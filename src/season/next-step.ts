/**
 * The next sensible step with one program, from the guide's step-by-step plan (section 6), the
 * season's phase and what was written so far. "Nothing" is a good and frequent answer. A message is
 * advised only where no limit, window or phase speaks against it.
 */
import type { Offer, Person, Purpose, Season } from '../draft/draft.ts';
import { addDays, DAY_MS, daysBetween, localDay, newYorkDay } from './local-time.ts';
import type { Places } from './places.ts';
import { phaseAt, rankListDeadline, thankYouWindow } from './season.ts';

/** What is known of the program. Moments are ms, UTC; days are calendar days. */
export interface Standing {
  /** Whether visas, IMG-friendliness and tier are noted. */
  readonly isDescribed: boolean;
  readonly people: readonly Person[];
  readonly invitedOn?: string | undefined;
  readonly interviewDate?: string | undefined;
  /** The applicant's own, private intention. */
  readonly firstChoice?: boolean | undefined;
  readonly offer?: Offer | undefined;
  readonly places: Places<{ readonly used: number; readonly limit: number }>;
  /** Addresses that have had a thank-you for this interview, in lower case. */
  readonly thanked: ReadonlySet<string>;
  /** Emails, portal messages and calls of this season. */
  readonly messages: number;
  /** The last contact of any kind. */
  readonly lastContactAt?: number | undefined;
  readonly lastResponseAt?: number | undefined;
  readonly toldFirstChoiceAt?: number | undefined;
}

/** What the step depends on besides the program. */
export interface StepSetting {
  readonly season: Season;
  /** Milliseconds since 1970 in UTC. */
  readonly now: number;
  /** Minutes that the applicant's clock is ahead of UTC. */
  readonly utcOffsetMinutes: number;
  /** Another program that was told it is the first choice. */
  readonly firstChoiceToldTo?: string | undefined;
  /** Whether as many other programs were written to lately as is advised (guide FAQ 1). */
  readonly enoughTargets: boolean;
  /** Whether as many other programs were told of late interest as is advised (guide, step 4). */
  readonly enoughInterest: boolean;
}

/** The points of an offer that are open (guide 3.2, 3.3). */
export type OfferPoint = Exclude<keyof Offer, 'matchStatus'>;

/** Why there is nothing to do now. */
export type Rest =
  | { readonly why: 'before-applications' | 'written' | 'wait' | 'enough-targets' }
  | { readonly why: 'no-invitation' | 'interviewed' | 'no-thank-you' }
  | { readonly why: 'over-limit' | 'just-written' | 'late-written' | 'enough-interest' }
  | { readonly why: 'after-deadline' | 'after-match' }
  | { readonly why: 'interview-ahead'; readonly on: string; readonly inDays: number }
  /** Who else took part may still be thanked, each once. */
  | { readonly why: 'thanked'; readonly until?: string; readonly others: readonly Person[] }
  | { readonly why: 'told-first-choice'; readonly at: number };

interface Advised {
  /** The guide's section. */
  readonly guide: string;
}

/** A message that may be written now. */
interface Message {
  readonly purpose: Purpose;
}

export type NextStep = Advised &
  (
    | ({ readonly id: 'rest' } & Rest)
    /** Note what is known of it. */
    | { readonly id: 'describe' }
    /** One email, where there is a real link. */
    | ({ readonly id: 'first-email' } & Message)
    /** Settle the day of the interview and note it. */
    | ({ readonly id: 'arrange'; readonly with?: Person } & Message)
    /** The interview is today: note what was spoken of. */
    | { readonly id: 'note-talk'; readonly thankUntil: string }
    | ({
        readonly id: 'thank';
        readonly until: string;
        readonly people: readonly Person[];
      } & Message)
    /** They wrote, and nothing was written since. */
    | { readonly id: 'answer'; readonly respondedAt: number }
    | ({ readonly id: 'check-offer'; readonly open: readonly OfferPoint[] } & Message)
    | { readonly id: 'decide-offer' }
    /** The late season's one message to the first choice. */
    | ({ readonly id: 'last-word'; readonly inDays: number; readonly toldTo?: string } & Message)
    /** The same to another one of the few that are meant most. */
    | ({ readonly id: 'late-interest'; readonly inDays: number } & Message)
  );

/** A response asks for a look for so long; what wants an answer later is in the mailbox anyway. */
const RESPONSE_DAYS = 7;
/** Between one message and the late season's, unless the deadline is nearer. */
const PAUSE_DAYS = 7;
/** So long after an interview a missing thank-you is worth a word. */
const MISSED_DAYS = 14;

const OFFER_POINTS: readonly OfferPoint[] = [
  'matchParticipation',
  'accreditation',
  'boardEligibility',
  'visa',
  'residentsAsked',
];

/** The next sensible step with a program. */
export function nextStep(standing: Standing, setting: StepSetting): NextStep {
  const phase = phaseAt(setting.season, setting.now);
  if (phase === 'after-match-day') return rest({ why: 'after-match' }, 'step 6');
  const isClosed = phase === 'after-rank-deadline';
  const urgent =
    (isClosed ? undefined : dueThanks(standing, setting)) ?? awaited(standing, setting);
  if (urgent) return urgent;
  if (isClosed) return rest({ why: 'after-deadline' }, 'step 6');
  if (phase === 'before-applications') {
    return standing.isDescribed
      ? rest({ why: 'before-applications' }, 'step 1')
      : { id: 'describe', guide: 'step 1' };
  }
  const { interviewDate } = standing;
  if (interviewDate === undefined) return beforeInvitation(standing, setting);
  const today = localDay(setting.now, setting.utcOffsetMinutes);
  const inDays = daysBetween(today, interviewDate);
  if (inDays > 0) {
    return rest({ why: 'interview-ahead', on: interviewDate, inDays }, 'step 3');
  }
  if (inDays === 0) {
    return { id: 'note-talk', guide: 'step 3', thankUntil: lastThankDay(interviewDate) };
  }
  if (phase === 'late-season') return late(standing, setting);
  return afterInterview(standing, setting, -inDays);
}

function rest(why: Rest, guide: string): NextStep {
  return { id: 'rest', ...why, guide };
}

/** The third day after the interview's: 72 hours after its end. */
function lastThankDay(interviewDate: string): string {
  return addDays(interviewDate, 3);
}

/** Coordinators arrange interviews and do not hold them. */
function interviewersAmong({ people, thanked }: Standing): readonly Person[] {
  return people.filter(
    ({ email, role }) => role !== 'coordinator' && !thanked.has(email.toLowerCase()),
  );
}

function isThankTime({ interviewDate }: Standing, { now, utcOffsetMinutes }: StepSetting): boolean {
  return (
    interviewDate !== undefined && thankYouWindow(interviewDate, now, utcOffsetMinutes) === 'open'
  );
}

function dueThanks(standing: Standing, setting: StepSetting): NextStep | undefined {
  const { interviewDate, places } = standing;
  if (interviewDate === undefined || !isThankTime(standing, setting)) return undefined;
  if (places.thankYou.used > 0 || places.thankYou.limit === 0) return undefined;
  return {
    id: 'thank',
    guide: '2.2',
    purpose: 'thank-you',
    until: lastThankDay(interviewDate),
    people: interviewersAmong(standing),
  };
}

/** What the program waits for: an answer, or a word on its offer. */
function awaited(standing: Standing, { now }: StepSetting): NextStep | undefined {
  const { people, invitedOn, interviewDate, offer, lastResponseAt, lastContactAt } = standing;
  if (offer) {
    const open = OFFER_POINTS.filter((point) => offer[point] !== true);
    return open.length > 0
      ? { id: 'check-offer', guide: '3.2', purpose: 'offer', open }
      : { id: 'decide-offer', guide: '3.4' };
  }
  if (invitedOn !== undefined && interviewDate === undefined) {
    const coordinator = people.find(({ role }) => role === 'coordinator');
    return {
      id: 'arrange',
      guide: '4.3',
      purpose: 'logistics',
      ...(coordinator && { with: coordinator }),
    };
  }
  if (lastResponseAt === undefined || lastResponseAt <= (lastContactAt ?? 0)) return undefined;
  return now - lastResponseAt < RESPONSE_DAYS * DAY_MS
    ? { id: 'answer', guide: '5.3', respondedAt: lastResponseAt }
    : undefined;
}

function beforeInvitation(standing: Standing, setting: StepSetting): NextStep {
  const { places, messages } = standing;
  const { season, now, enoughTargets } = setting;
  if (places.preInterview.used > places.preInterview.limit) {
    return rest({ why: 'over-limit' }, '5.2');
  }
  const isLate = phaseAt(season, now) === 'late-season' || newYorkDay(now) > season.interviewsEnd;
  if (isLate) return rest({ why: 'no-invitation' }, '5.3');
  // After any message another one needs news.
  if (messages > 0) return rest({ why: 'written' }, '2.1');
  if (places.preInterview.limit === 0) return rest({ why: 'wait' }, '2.1');
  if (enoughTargets) return rest({ why: 'enough-targets' }, 'FAQ 1');
  return { id: 'first-email', guide: 'step 2', purpose: 'pre-interview' };
}

/** Between the thank-you and the late season. */
function afterInterview(standing: Standing, setting: StepSetting, daysAgo: number): NextStep {
  const { places } = standing;
  if (places.thankYou.used > places.thankYou.limit) return rest({ why: 'over-limit' }, '5.2');
  if (places.thankYou.used > 0) return thanked(standing, setting);
  return daysAgo <= MISSED_DAYS
    ? rest({ why: 'no-thank-you' }, '2.2')
    : rest({ why: 'interviewed' }, 'step 3');
}

function thanked(standing: Standing, setting: StepSetting): NextStep {
  const { interviewDate } = standing;
  const others = isThankTime(standing, setting) ? interviewersAmong(standing) : [];
  return rest(
    {
      why: 'thanked',
      others,
      ...(interviewDate !== undefined &&
        others.length > 0 && { until: lastThankDay(interviewDate) }),
    },
    'step 3',
  );
}

function late(standing: Standing, setting: StepSetting): NextStep {
  const { places, firstChoice, lastContactAt, toldFirstChoiceAt } = standing;
  const { season, now, firstChoiceToldTo, enoughInterest } = setting;
  const { used, limit } = places.lateSeason;
  if (used > limit) return rest({ why: 'over-limit' }, '5.2');
  if (toldFirstChoiceAt !== undefined) {
    return rest({ why: 'told-first-choice', at: toldFirstChoiceAt }, 'FAQ 2');
  }
  // A second one needs news, also where the limit would allow it.
  if (used > 0 || limit === 0) return rest({ why: 'late-written' }, 'FAQ 3');
  const isSoon = rankListDeadline(season) - now < PAUSE_DAYS * DAY_MS;
  if (!isSoon && lastContactAt !== undefined && now - lastContactAt < PAUSE_DAYS * DAY_MS) {
    return isThankTime(standing, setting) && places.thankYou.used > 0
      ? thanked(standing, setting)
      : rest({ why: 'just-written' }, 'step 4');
  }
  if (enoughInterest) return rest({ why: 'enough-interest' }, 'step 4');
  const inDays = daysBetween(newYorkDay(now), season.rankListDeadline);
  if (firstChoice === true) {
    return {
      id: 'last-word',
      guide: 'step 4',
      purpose: 'interest',
      inDays,
      ...(firstChoiceToldTo !== undefined && { toldTo: firstChoiceToldTo }),
    };
  }
  return { id: 'late-interest', guide: 'step 4', purpose: 'interest', inDays };
}
