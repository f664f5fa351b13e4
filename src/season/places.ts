/**
 * The places that the guide gives each program (5.2): one message before the interview, one
 * thank-you a recipient, one update or interest message in the late season.
 */
import type { PastMessage, Season } from '../draft/draft.ts';
import { readLocalTime } from './local-time.ts';
import { phaseAt } from './season.ts';

export interface Places<T> {
  readonly preInterview: T;
  readonly thankYou: T;
  readonly lateSeason: T;
}

/** What places depend on besides the messages. */
export interface PlaceSetting {
  readonly season?: Season | undefined;
  /** Day of the interview; absent where there is none yet. */
  readonly interviewDate?: string | undefined;
}

function isLate(message: PastMessage, season: Season | undefined): boolean {
  const sent = readLocalTime(message.sentAt);
  return sent !== null && season !== undefined && phaseAt(season, sent.moment) === 'late-season';
}

/** The place that a message of the history takes; null where its kind is not limited. */
export function placeOf(message: PastMessage, setting: PlaceSetting): keyof Places<unknown> | null {
  const { season, interviewDate } = setting;
  switch (message.purpose) {
    case 'pre-interview':
      return 'preInterview';
    case 'thank-you':
      return 'thankYou';
    case 'update':
      return isLate(message, season) ? 'lateSeason' : null;
    case 'interest':
      if (isLate(message, season)) return 'lateSeason';
      // Interest before the interview is what a pre-interview email is.
      return interviewDate === undefined || message.sentAt.slice(0, 10) < interviewDate
        ? 'preInterview'
        : null;
    default:
      return null;
  }
}

/** The earlier messages by the place they take, oldest first. */
export function placesTaken(
  history: readonly PastMessage[],
  setting: PlaceSetting,
): Places<readonly PastMessage[]> {
  const taken: Places<PastMessage[]> = { preInterview: [], thankYou: [], lateSeason: [] };
  for (const message of history) {
    const place = placeOf(message, setting);
    if (place !== null) taken[place].push(message);
  }
  return taken;
}

/**
 * Thank-yous of this interview that went to one of these addresses. A thank-you from before the
 * interview day belongs to an earlier one.
 * @param addresses lower case.
 */
export function thankYousTo(
  history: readonly PastMessage[],
  addresses: ReadonlySet<string>,
  interviewDate: string | undefined,
): readonly PastMessage[] {
  return history.filter(
    (message) =>
      message.purpose === 'thank-you' &&
      (interviewDate === undefined || message.sentAt.slice(0, 10) >= interviewDate) &&
      (message.to ?? []).some((line) => addresses.has(addressIn(line))),
  );
}

/** The address in a recipient line (`Name <address>` or bare), lower case. */
export function addressIn(line: string): string {
  return (/<([^<>]*)>/.exec(line)?.[1] ?? line).trim().toLowerCase();
}
