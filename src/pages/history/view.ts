/** What the popup shows, worked out from the history. Pure. */
import type { Purpose, Season } from '../../draft/draft.ts';
import { readAddresses } from '../../history/address.ts';
import type { StoredContact, StoredProgram, StoredResponse } from '../../history/db.ts';
import type { ProgramSummary } from '../../history/programs.ts';
import { daysBetween, newYorkDay, shortDate } from '../../season/local-time.ts';
import { lateSeasonStart, phaseAt } from '../../season/season.ts';
import { isMailPage } from '../../wire/mail-page.ts';
import type { Place } from '../../wire/wire.ts';
import { WORDS } from './words.ts';

/** How full a place is. */
export type Fill = 'free' | 'part' | 'full' | 'over';

export function fillOf({ used, limit }: Place): Fill {
  if (used > limit) return 'over';
  if (used === limit) return 'full';
  return used === 0 ? 'free' : 'part';
}

/** "2 of 4"; "" where there is one place, whose dot says it all. */
export function countOf({ used, limit }: Place): string {
  return limit === 1 && used <= 1 ? '' : WORDS.ofPlaces(used, limit);
}

/** The words of a text without accents, case and apostrophes. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The programs with every word of `query` at the start of a word in name, place or people, in
 * their order. Not inside of words: "mer" means Mercy and no emergency.
 */
export function search(
  summaries: readonly ProgramSummary[],
  query: string,
): readonly ProgramSummary[] {
  const sought = wordsOf(query);
  if (sought.length === 0) return summaries;
  return summaries.filter(({ program: { name, hospital = '', city = '', people } }) => {
    const words = wordsOf(
      [name, hospital, city, ...people.flatMap((person) => [person.name, person.email])].join(' '),
    );
    return sought.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** What is known of a program besides its name, in a line; without it, what can be entered. */
export function detailsLine({ hospital, city, people }: StoredProgram): string {
  const known = [hospital, city, people.length > 0 ? WORDS.details.people(people.length) : ''];
  return known.filter(Boolean).join(', ') || WORDS.details.about;
}

/** What is known of the fit, in a line; without it, what can be entered. */
export function fitLine({ specialty, visas, imgFriendly, tier }: StoredProgram): string {
  const words = WORDS.fit;
  const known = [
    specialty,
    visas && words.visasIn(visas),
    imgFriendly && words.imgFriendly[imgFriendly],
    tier && words.tiers[tier],
  ];
  return known.filter(Boolean).join(', ') || words.none;
}

/** What is ticked off of an offer, and the guide's section on it. */
export const OFFER_POINTS = [
  ['accreditation', '3.2'],
  ['boardEligibility', '3.2'],
  ['visa', '3.3'],
  ['residentsAsked', '3.3'],
] as const;

/** Where an offer stands, in a line. */
export function offerLine({ offer = {}, offeredOn, answerBy }: StoredProgram): string {
  const words = WORDS.offer;
  const points = [offer.matchParticipation, ...OFFER_POINTS.map(([point]) => offer[point])];
  const checked = points.filter((point) => point === true).length;
  if (checked === 0 && offeredOn === undefined && answerBy === undefined) return words.none;
  const by = answerBy === undefined ? [] : [words.answerBy(answerBy)];
  return [words.checked(checked, points.length), ...by].join(', ');
}

/** The webmail that a link leads to; undefined where it leads anywhere else, and is not shown. */
export function webmailOf(link: string): 'Gmail' | 'Outlook' | undefined {
  if (!isMailPage(link)) return undefined;
  return new URL(link).host === 'mail.google.com' ? 'Gmail' : 'Outlook';
}

/** What came and went, the newest first; an answer stands over what it answers. */
export function inOrder(
  contacts: readonly StoredContact[],
  responses: readonly StoredResponse[],
): readonly (StoredContact | StoredResponse)[] {
  const moment = (one: StoredContact | StoredResponse): number =>
    'sentAt' in one ? one.sentAt : one.at;
  return [...responses, ...contacts].toSorted((a, b) => moment(b) - moment(a));
}

/** What a contact is called: its subject or topic, else the way that it went. */
export function titleOf({ subject, channel }: StoredContact): string {
  return subject || (channel === 'email' ? WORDS.noSubject : WORDS.channels[channel]);
}

/** With whom a contact was, and how. */
export function wayOf({ recipients, channel }: StoredContact): string {
  const way = WORDS.channels[channel];
  if (recipients.length === 0) return WORDS.byHand(way);
  const people = namesOf(recipients);
  return channel === 'email' ? WORDS.to(people) : WORDS.with(way, people);
}

/** The contacts that take no place: "2 questions, 1 meeting"; "" where there are none. */
export function unlimited({ byPurpose, meetings, atHand: { places } }: ProgramSummary): string {
  const sent = (purpose: Purpose): number => byPurpose[purpose] ?? 0;
  // Updates and interest take a place before the interview and late in the season, none between.
  const placed = places.preInterview.used + places.lateSeason.used;
  const update = Math.max(0, sent('pre-interview') + sent('update') + sent('interest') - placed);
  const { question, logistics, offer, other, meeting } = WORDS.unlimited;
  const kinds: readonly (readonly [number, (number: number) => string])[] = [
    [update, WORDS.unlimited.update],
    [sent('question'), question],
    [sent('logistics'), logistics],
    [sent('offer'), offer],
    [sent('other'), other],
    [meetings, meeting],
  ];
  return kinds.flatMap(([number, say]) => (number > 0 ? [say(number)] : [])).join(', ');
}

/** Recipients by name, or by address where there is no name. */
export function namesOf(recipients: readonly string[]): string {
  return readAddresses(recipients)
    .map(({ name, email }) => name || email)
    .join(', ');
}

/** A date that is not broken at the end of a line. */
const unbroken = (day: string): string => shortDate(day).replace(' ', '\u00a0');

/** Where the season stands, and the date that comes next. */
export function phaseLine(season: Season, now: number): string {
  const words = WORDS.phase;
  switch (phaseAt(season, now)) {
    case 'before-applications':
      return words.toApplications(unbroken(season.applicationsOpen));
    case 'applications':
      return words.toInterviews(unbroken(season.interviewsStart));
    case 'interviews':
      return words.toLateSeason(unbroken(lateSeasonStart(season)));
    case 'late-season':
      return words.deadlineIn(
        daysBetween(newYorkDay(now), season.rankListDeadline),
        unbroken(season.rankListDeadline),
      );
    case 'after-rank-deadline':
      return words.toMatch(unbroken(season.matchDay));
    case 'after-match-day':
      return words.over;
  }
}

/** What to do when the history cannot be opened. */
export function troubleAdvice(error: unknown): string {
  switch (reasonOf(error)) {
    case 'QuotaExceededError':
      return WORDS.trouble.full;
    case 'VersionError':
      return WORDS.trouble.newer;
    case 'MissingAPIError':
    case 'InvalidStateError':
    case 'SecurityError':
      return WORDS.trouble.forbidden;
    default:
      return WORDS.trouble.other;
  }
}

/** Dexie and our own code wrap the browser's reason in errors of their own. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const inner = 'inner' in error && error.inner ? error.inner : error.cause;
  return inner instanceof Error ? reasonOf(inner) : error.name;
}
