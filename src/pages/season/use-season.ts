import { useMemo } from 'preact/hooks';
import type { HistoryDatabase, StoredContact, StoredResponse } from '../../history/db.ts';
import { seasonStart } from '../../history/past-messages.ts';
import { contactsSince, summariesOf, type ProgramSummary } from '../../history/programs.ts';
import { lastResponses } from '../../history/responses.ts';
import type { Settings } from '../../settings/settings.ts';
import { useLive, type Live } from '../shared/use-live.ts';

/** All that is known of the season. */
export interface SeasonHistory {
  /** By need of attention, then by the last contact. */
  readonly programs: readonly ProgramSummary[];
  readonly contacts: readonly StoredContact[];
  readonly responses: readonly StoredResponse[];
}

/**
 * The season's history as it is, and again after each change of it. It is read for a change alone:
 * that a minute has passed is worked out of what was read.
 */
export function useSeason(
  db: HistoryDatabase,
  { season, limits }: Settings,
  now: number,
): Live<SeasonHistory> {
  const read = useLive(async () => {
    const since = seasonStart(season);
    const [programs, contacts, responses, last] = await Promise.all([
      db.programs.toArray(),
      contactsSince(db, since),
      db.responses.where('at').aboveOrEqual(since).toArray(),
      lastResponses(db),
    ]);
    return { programs, contacts, responses, last };
  }, [db, season]);
  return useMemo(() => {
    if (read.state !== 'ready') return read;
    const { programs, contacts, responses, last } = read.value;
    const utcOffsetMinutes = -new Date(now).getTimezoneOffset();
    const setting = { season, limits, now, utcOffsetMinutes };
    return {
      state: 'ready',
      value: { programs: summariesOf(programs, contacts, last, setting), contacts, responses },
    };
  }, [read, season, limits, now]);
}
