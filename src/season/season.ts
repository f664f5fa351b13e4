/**
 * The phases of an application season. Advice depends on them: what is welcome before an interview
 * is noise after the rank list deadline (guide 6).
 */
import type { Season } from '../draft/draft.ts';
import { addDays, DAY_MS, newYorkDay, newYorkMoment, nthWeekday } from './local-time.ts';

export const PHASES = [
  'before-applications',
  'applications',
  'interviews',
  'late-season',
  'after-rank-deadline',
  'after-match-day',
] as const;
export type Phase = (typeof PHASES)[number];

/** Days before the rank list deadline in which update and interest messages share one place. */
export const LATE_SEASON_DAYS = 56;
const DEADLINE_HOUR = 21;
/** Applicants learn their place at noon in New York. */
const MATCH_DAY_HOUR = 12;
const DEADLINE_BEFORE_MATCH = 16;

const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  'before-applications': 'Before applications',
  applications: 'Applications',
  interviews: 'Interviews',
  'late-season': 'Late season',
  'after-rank-deadline': 'After the rank list deadline',
  'after-match-day': 'After Match Day',
};

/** The phase as it is shown to people. */
export function phaseName(phase: Phase): string {
  return PHASE_NAMES[phase];
}

/**
 * The usual dates of the season that ends with the Match of `year`: Match Day is the third Friday
 * of March and the rank list deadline the Wednesday 16 days before. The other dates are what most
 * programs keep to. All are proposals for the applicant to confirm.
 */
export function defaultSeason(year: number): Season {
  const matchDay = nthWeekday(year, 3, 5, 3);
  return {
    applicationsOpen: nthWeekday(year - 1, 9, 3, 4),
    interviewsStart: `${String(year - 1)}-10-15`,
    interviewsEnd: `${String(year)}-01-31`,
    rankListDeadline: addDays(matchDay, -DEADLINE_BEFORE_MATCH),
    matchDay,
  };
}

/**
 * The usual season at a moment (ms, UTC). A season lasts until the end of April, so that the days
 * after Match Day still belong to it; from May on the next one is prepared.
 */
export function defaultSeasonAt(moment: number): Season {
  const today = newYorkDay(moment);
  const year = Number(today.slice(0, 4));
  return defaultSeason(Number(today.slice(5, 7)) >= 5 ? year + 1 : year);
}

/** The moments (ms, UTC) at which the phases begin, in the order of {@link PHASES} from the second on. */
interface Turns {
  readonly applications: number;
  readonly interviews: number;
  readonly lateSeason: number;
  readonly deadline: number;
  readonly match: number;
}

const turnsOf = new WeakMap<Season, Turns>();

function turns(season: Season): Turns {
  const known = turnsOf.get(season);
  if (known) return known;
  const made: Turns = {
    applications: newYorkMoment(season.applicationsOpen, 0),
    interviews: newYorkMoment(season.interviewsStart, 0),
    lateSeason: newYorkMoment(lateSeasonStart(season), 0),
    deadline: newYorkMoment(season.rankListDeadline, DEADLINE_HOUR),
    match: newYorkMoment(season.matchDay, MATCH_DAY_HOUR),
  };
  turnsOf.set(season, made);
  return made;
}

/** First day (New York) of the late season. It may begin while interviews still go on. */
export function lateSeasonStart(season: Season): string {
  return addDays(season.rankListDeadline, -LATE_SEASON_DAYS);
}

/** The moment of the rank list deadline: 21:00 in New York (ms, UTC). */
export function rankListDeadline(season: Season): number {
  return turns(season).deadline;
}

/** The phase of the season at a moment (ms, UTC). */
export function phaseAt(season: Season, moment: number): Phase {
  const turn = turns(season);
  if (moment >= turn.match) return 'after-match-day';
  if (moment > turn.deadline) return 'after-rank-deadline';
  if (moment >= turn.lateSeason) return 'late-season';
  if (moment >= turn.interviews) return 'interviews';
  if (moment >= turn.applications) return 'applications';
  return 'before-applications';
}

/**
 * Where a thank-you stands (guide 2.2): due from the end of the interview day, best between 24 and
 * 72 hours after it. The interview's hour is not known, so a day's grace is in the applicant's
 * favour: hours are counted from the end of that day.
 * @param interview day of the interview.
 * @param moment when the mail is sent (ms, UTC).
 * @param offset minutes that the sender's clock is ahead of UTC.
 */
export function thankYouWindow(
  interview: string,
  moment: number,
  offset: number,
): 'early' | 'open' | 'late' {
  const endOfDay = Date.parse(`${interview}T00:00:00Z`) + DAY_MS - offset * 60_000;
  const since = moment - endOfDay;
  if (since > 3 * DAY_MS) return 'late';
  return since < 0 ? 'early' : 'open';
}
