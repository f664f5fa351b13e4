/** Whether what was typed into the options can be kept; each check returns what is wrong, or nothing. */
import * as v from 'valibot';
import type { Season } from '../../draft/draft.ts';
import type { Check } from '../shared/saved-field.tsx';
import { WORDS } from './words.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Both numbers have eight digits; people write them with spaces and hyphens. */
const EIGHT_DIGITS = /^\d(?:[ -]?\d){7}$/;
const PHONE = /^\+?[\d\s().-]+(?:\s*(?:x|ext\.?)\s*\d+)?$/i;
/** What the international numbering plan allows, without the shortest local numbers. */
const PHONE_DIGITS = { least: 7, most: 20 };
const Email = v.pipe(v.string(), v.email());

/** An empty field is well: nothing in the profile has to be told. */
const optional =
  (isRight: (text: string) => boolean, trouble: string): Check =>
  (text) =>
    text === '' || isRight(text) ? undefined : trouble;

const checkEightDigits = (trouble: (digits: number) => string): Check => {
  return (text) =>
    text === '' || EIGHT_DIGITS.test(text) ? undefined : trouble(digitsOf(text).length);
};

export const checkName = optional((text) => /\p{L}/u.test(text), WORDS.profile.fullName.trouble);
export const checkAamcId = checkEightDigits(WORDS.profile.aamcId.trouble);
export const checkEcfmgId = checkEightDigits(WORDS.profile.ecfmgId.trouble);
export const checkEmail = optional((text) => v.is(Email, text), WORDS.profile.email.trouble);
export const checkPhone = optional((text) => {
  const digits = digitsOf(text).length;
  return PHONE.test(text) && digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
}, WORDS.profile.phone.trouble);

/** A whole number from `least` to `most`. */
export const checkWhole =
  (least: number, most: number): Check =>
  (text) =>
    /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? undefined
      : WORDS.limits.trouble(least, most);

/** The dates of a season in the order in which they must come. */
export const SEASON_DATES = [
  'applicationsOpen',
  'interviewsStart',
  'interviewsEnd',
  'rankListDeadline',
  'matchDay',
] as const satisfies readonly (keyof Season)[];

export type SeasonDate = (typeof SEASON_DATES)[number];
export type SeasonTroubles = Readonly<Partial<Record<SeasonDate, string>>>;

/** What is wrong with each date of a season: missing, or not after the one before it. */
export function checkSeason(season: Season): SeasonTroubles {
  const troubles: Partial<Record<SeasonDate, string>> = {};
  let before: SeasonDate | undefined;
  for (const date of SEASON_DATES) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(season[date])) {
      troubles[date] = WORDS.season.missing;
      continue;
    }
    if (before && season[date] <= season[before]) {
      troubles[date] = WORDS.season.order(WORDS.season.dates[before]);
    }
    before = date;
  }
  return troubles;
}
