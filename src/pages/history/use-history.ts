import type { HistoryDatabase } from '../../history/db.ts';
import { seasonStart } from '../../history/past-messages.ts';
import {
  contactsWithoutProgram,
  countingSince,
  listPrograms,
  type ProgramSummary,
} from '../../history/programs.ts';
import type { StoredContact } from '../../history/db.ts';
import type { Settings } from '../../settings/settings.ts';
import { useLive, type Live } from '../shared/use-live.ts';

/** All that the popup's list shows. */
export interface History {
  readonly programs: readonly ProgramSummary[];
  /** This season's messages whose program is not named yet, the newest first. */
  readonly unnamed: readonly StoredContact[];
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
    const [programs, unnamed, since] = await Promise.all([
      listPrograms(db, { season, limits, now, utcOffsetMinutes }),
      contactsWithoutProgram(db, seasonStart(season)),
      countingSince(db),
    ]);
    return { programs, unnamed, since };
  }, [db, season, limits, now]);
}
