/** What the user can choose, with the defaults. Pure. */
import * as v from 'valibot';
import { Profile, Season } from '../draft/draft.ts';
import { SEVERITIES } from '../findings/finding.ts';
import { DEFAULT_LIMITS } from '../rules/mail.ts';
import { defaultSeasonAt, rankListDeadline } from '../season/season.ts';
import { DEFAULT_SHORTCUTS, troubleWith } from './shortcut.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
const limit = (byDefault: number) => v.fallback(Count, byDefault);

const Keys = v.pipe(
  v.string(),
  v.check((keys) => troubleWith(keys) === undefined),
);

const Word32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
/** 128 random bits as four 32-bit numbers. */
export const InstallKey = v.tuple([Word32, Word32, Word32, Word32]);
export type InstallKey = v.InferOutput<typeof InstallKey>;

/** Each setting stands alone: one that is missing or broken falls back to its default. */
const StoredSettings = v.object({
  profile: v.fallback(Profile, {}),
  season: v.fallback(v.nullable(Season), null),
  /** Whether the applicant has looked at the season's dates and agreed. */
  seasonConfirmed: v.fallback(v.boolean(), false),
  /** By rule id: switched off, or judged more or less severely. */
  rules: v.fallback(v.record(v.string(), v.picklist(['off', ...SEVERITIES])), {}),
  /** By id of a rule that is off: the severity that was chosen for it before. */
  severitiesWhenOn: v.fallback(v.record(v.string(), v.picklist(SEVERITIES)), {}),
  /** How much is advised of each kind of message (guide 5.2, FAQ 1, step 4). */
  limits: v.fallback(
    v.object({
      preInterview: limit(DEFAULT_LIMITS.preInterview),
      thankYou: limit(DEFAULT_LIMITS.thankYou),
      lateSeason: limit(DEFAULT_LIMITS.lateSeason),
      targets: limit(DEFAULT_LIMITS.targets),
      interest: limit(DEFAULT_LIMITS.interest),
    }),
    DEFAULT_LIMITS,
  ),
  /** Keys by their places: see {@link troubleWith}. */
  shortcuts: v.fallback(
    v.object({
      card: v.fallback(Keys, DEFAULT_SHORTCUTS.card),
      templates: v.fallback(Keys, DEFAULT_SHORTCUTS.templates),
    }),
    DEFAULT_SHORTCUTS,
  ),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Whether contacts of earlier seasons stay, or go once the dates of a new one are confirmed. */
  keepSeasons: v.fallback(v.picklist(['all', 'current']), 'all'),
  /** Whether it is noted when a program wrote, as its message is opened. */
  noteResponses: v.fallback(v.boolean(), true),
  /** Addresses in lower case, from which mail counts; without any, from all. */
  accounts: v.fallback(v.array(v.string()), []),
});
type StoredSettings = v.InferOutput<typeof StoredSettings>;

export interface Settings extends Omit<StoredSettings, 'season'> {
  readonly season: Season;
}

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Reads settings as they are stored. Dates of a season that is over give way to the usual dates of
 * the next one, to be confirmed again.
 * @param now milliseconds since 1970 in UTC.
 */
export function readSettings(stored: unknown, now: number): Settings {
  const read = v.parse(StoredSettings, isRecord(stored) ? stored : {});
  const usual = defaultSeasonAt(now);
  const { season } = read;
  const over = season === null || rankListDeadline(usual) - rankListDeadline(season) > YEAR_MS / 2;
  return over ? { ...read, season: usual, seasonConfirmed: false } : { ...read, season };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
