/** Domains that are misspelt: one slip of the fingers away from one that is known. Pure. */
import { enclosingDomains } from './address.ts';
import { slipBetween } from './slip.ts';

/** Shorter names are too often those of somebody else: ucsf.edu and ucsd.edu, uwhealth and uihealth. */
const LEAST_LENGTH = 8;
/** Nobody misspells the beginning, where initials stand that tell houses apart. */
const SURE_BEGINNING = 3;

/** Letters side by side on a keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/**
 * Makes a finder for the known domains.
 * @returns a function of a domain that is none of them: those that were meant, itself or one that it
 * lies in.
 */
export function createNearFinder(known: Iterable<string>): (domain: string) => readonly string[] {
  const byBeginning = new Map<string, string[]>();
  for (const domain of new Set(known)) {
    const beginning = domain.slice(0, SURE_BEGINNING);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), domain]);
  }
  return (domain) => {
    for (const one of enclosingDomains(domain)) {
      const near = (byBeginning.get(one.slice(0, SURE_BEGINNING)) ?? []).filter((other) =>
        isMisspelt(one, other),
      );
      if (near.length > 0) return near;
    }
    return [];
  };
}

/**
 * Whether a domain can be another one with one slip: two letters in each other's place, one left out,
 * typed twice or typed besides, or the key beside it. What tells houses apart is no slip: a digit, or
 * a letter of a short part such as the `em` of `lakeview-em.org`.
 */
export function isMisspelt(written: string, meant: string): boolean {
  const slip = slipBetween(written, meant);
  if (slip === undefined || /[^a-z]/.test(slip.letters)) return false;
  const { part, start } = partAround(meant, Math.min(slip.at, meant.length - 1));
  if (start > meant.lastIndexOf('.')) {
    // ".ogr" and ".con" are no endings of anybody else's.
    const isLong = meant.split(/[.-]/).some((one) => one.length >= LEAST_LENGTH);
    return isLong && (slip.kind !== 'other-key' || slip.letters === 'nm');
  }
  const place = slip.at - start;
  if (part.length < LEAST_LENGTH || place < SURE_BEGINNING) return false;
  return slip.kind !== 'other-key' || (areNeighbours(slip.letters) && place < part.length - 2);
}

/** The part between dots or hyphens around a place. */
function partAround(domain: string, at: number): { readonly part: string; readonly start: number } {
  const start = Math.max(domain.lastIndexOf('.', at), domain.lastIndexOf('-', at)) + 1;
  const [part = ''] = domain.slice(start).split(/[.-]/);
  return { part, start };
}

function areNeighbours(letters: string): boolean {
  const [one = '', other = ''] = letters;
  return ROWS.some((row, at) => {
    const place = row.indexOf(one);
    if (place < 0) return false;
    const near = [row[place - 1], row[place + 1]];
    // A row's letters stand between two of the row above, and of the row below.
    const above = ROWS[at - 1];
    const below = ROWS[at + 1];
    near.push(above?.[place], above?.[place + 1], below?.[place], below?.[place - 1]);
    return near.includes(other);
  });
}
