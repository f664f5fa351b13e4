import type { HistoryDatabase } from '../../history/db.ts';
import { countingSince, readSeason, type SeasonSummary } from '../../history/programs.ts';
import type { Settings } from '../../settings/settings.ts';
import { useLive, type Live } from '../shared/use-live.ts';

/** All that the popup's list shows. */
export interface History extends SeasonSummary {
  /** The moment (ms, UTC) of the oldest contact. */
  readonly since: number | undefined;
}

/** The history as it is, and again after each change of it. */
export function useHistory(
  db: HistoryDatabase,
  { season, limits }: Settings,
  now: number,
): Live<History> {
  return useLive(async () => {
    const utcOffsetMinutes = -new Date(now).getTimezoneOffset();
    const [standing, since] = await Promise.all([
      readSeason(db, { season, limits, now, utcOffsetMinutes }),
      countingSince(db),
    ]);
    return { ...standing, since };
  }, [db, season, limits, now]);
}
