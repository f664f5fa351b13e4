/** One program's season in order of time, with the season's own dates and the present. Pure. */
import type { Purpose, Season } from '../../draft/draft.ts';
import { isMeeting } from '../../history/past-messages.ts';
import { daysBetween } from '../../season/local-time.ts';
import { eventsOf, type Event, type EventSource } from './events.ts';

export type Entry =
  | Event
  | { readonly of: 'rank-list-deadline' | 'match-day' | 'today'; readonly day: string }
  /** So many days have passed since the last message, and nothing came back. */
  | { readonly of: 'silence'; readonly day: string; readonly days: number };

/** After so many days without a word, silence is told; earlier it is no silence yet. */
export const QUIET_DAYS = 14;

/** Messages that programs often leave without an answer (guide 2.1, 5.3). */
const OFTEN_UNANSWERED: ReadonlySet<Purpose> = new Set([
  'pre-interview',
  'thank-you',
  'update',
  'interest',
]);

/** @param today the reader's calendar day. */
export function timelineOf(source: EventSource, season: Season, today: string): readonly Entry[] {
  const events = eventsOf(source);
  const days = quietDays(events, today);
  const present: readonly Entry[] =
    today > season.matchDay
      ? []
      : [
          ...(days < QUIET_DAYS ? [] : [{ of: 'silence', day: today, days } as const]),
          { of: 'today', day: today },
        ];
  const dates: readonly Entry[] = [
    { of: 'rank-list-deadline', day: season.rankListDeadline },
    { of: 'match-day', day: season.matchDay },
  ];
  // Stable: what happened today stands before the present, a date that is today behind it.
  return [...events, ...present, ...dates].toSorted((a, b) =>
    a.day < b.day ? -1 : Number(a.day > b.day),
  );
}

/** Days since the last thing that happened, where that was a message which nobody had to answer. */
function quietDays(events: readonly Event[], today: string): number {
  const last = events.findLast(({ day }) => day <= today);
  if (last?.of !== 'contact' || isMeeting(last.contact)) return 0;
  const { purpose, state } = last.contact;
  return state === 'sent' && OFTEN_UNANSWERED.has(purpose) ? daysBetween(last.day, today) : 0;
}
