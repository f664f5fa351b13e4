/** Whether what was typed of a program can be kept; each check returns what is wrong, or nothing. Pure. */
import * as v from 'valibot';
import type { Season } from '../../draft/draft.ts';
import { isSameMailbox, isSharedDomain, readAddress } from '../../history/address.ts';
import type { StoredProgram } from '../../history/db.ts';
import { programNamed, programOf } from '../../history/edit-program.ts';
import { addDays } from '../../season/local-time.ts';
import { WORDS } from './words.ts';

const Email = v.pipe(v.string(), v.email());

/** @param others all programs but the one that is named. */
export function checkName(name: string, others: readonly StoredProgram[]): string | undefined {
  if (name === '') return WORDS.renameEmpty;
  const taken = programNamed(name, others);
  return taken && WORDS.details.nameTaken(taken.name);
}

/** The address in what was typed, also as `Name <address>`, in lower case; null where there is none. */
export function readTyped(text: string): { readonly email: string; readonly name: string } | null {
  const read = readAddress(text);
  return read && v.is(Email, read.email) ? read : null;
}

/**
 * @param own the address that the person has now.
 * @param program the one that the person belongs to.
 */
export function checkAddress(
  text: string,
  own: string | undefined,
  program: StoredProgram,
  programs: readonly StoredProgram[],
): string | undefined {
  const email = readTyped(text)?.email;
  if (email === undefined) return WORDS.people.noAddress;
  const isOwn = own !== undefined && isSameMailbox(email, own);
  const owner = isOwn ? undefined : programOf(email, programs);
  if (owner === undefined) return undefined;
  return owner.id === program.id ? WORDS.people.isHere : WORDS.people.isElsewhere(owner.name);
}

/** The days on which an interview of a season can be: another is a slip in the year. */
export function interviewDays({ matchDay }: Season): {
  readonly least: string;
  readonly most: string;
} {
  return { least: addDays(matchDay, -400), most: matchDay };
}

export function checkInterviewDay(day: string, season: Season): string | undefined {
  return isOfSeason(day, season) ? undefined : WORDS.details.interviewTrouble(season.matchDay);
}

/** Another day around the interview: of the invitation, or of an offer. */
export function checkSeasonDay(day: string, season: Season): string | undefined {
  return isOfSeason(day, season) ? undefined : WORDS.details.dayTrouble(season.matchDay);
}

function isOfSeason(day: string, season: Season): boolean {
  const { least, most } = interviewDays(season);
  return day >= least && day <= most;
}

/**
 * The mail domain in what was typed, also as an address or a web page's; null where there is none.
 */
export function readDomain(text: string): string | null {
  const typed = text.trim().toLowerCase();
  const host = typed.slice(typed.lastIndexOf('@') + 1).replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
  if (/[\s:]/.test(host) || !URL.canParse(`https://${host}`)) return null;
  const { hostname } = new URL(`https://${host}`);
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(hostname)
    ? hostname
    : null;
}

/** @param program the one that the domain is for. */
export function checkDomain(text: string, program: StoredProgram): string | undefined {
  const domain = readDomain(text);
  if (domain === null) return WORDS.domains.invalid;
  if (isSharedDomain(domain)) return WORDS.domains.shared(domain);
  return program.domains.includes(domain) ? WORDS.domains.isHere : undefined;
}
