/** How programs and people are called in a mail. */
import type { Person, Program } from '../draft/draft.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';

const SPECIALTIES =
  'emergency medicine|internal medicine|family medicine|family practice|general surgery|pediatrics|paediatrics|psychiatry|neurology|anesthesiology|obstetrics and gynecology|ob\\/gyn|radiology|pathology|surgery|em|im|fm';

/** What stands behind the proper name: "Emergency Medicine Residency Program at". */
const PROGRAM_TAIL = new RegExp(
  `(?:[\\s,–—-]+(?:(?:${SPECIALTIES})|residency|residencies|training|program(?:me)?s?|department of|categorical))+$`,
  'i',
);

const ONLY_SPECIALTY = new RegExp(`^(?:${SPECIALTIES})$`, 'i');
/** What is left of "Department of Emergency Medicine" names nobody. */
const UNFINISHED = /\b(?:of|at|in|for)$/i;

/**
 * The proper part of a program's name, which people use in a sentence: "Lakeview University" for
 * "Lakeview University Emergency Medicine Residency".
 */
export function properName(name: string): string {
  return properNames.get(name, () => {
    const proper = name.replace(PROGRAM_TAIL, '').trim();
    const isNone = proper === '' || ONLY_SPECIALTY.test(proper) || UNFINISHED.test(proper);
    return isNone ? name.trim() : proper;
  });
}

const properNames = new BoundedCache<string, string>(1000);

const TITLE = /^(?:dr|prof|professor|doctor|mr|mrs|ms|mx|miss|sir|dame)\b\.?\s+/i;
const CREDENTIALS =
  /(?:,\s*|\s+)(?:M\.?D\.?|D\.?O\.?|MBBS|MBChB|MBBCh|Ph\.?D\.?|MPH|MS|MSc|MHA|MBA|MEd|RN|NP|PA|PA-C|FACEP|FAAEM|FACP|FAAP|C-TAGME|Jr\.?|Sr\.?|II|III)(?=,|\s|$)/g;

/** The same few people stand in every draft. */
const bareNames = new BoundedCache<string, string>(1000);

/** A person's name without titles and credentials: "Helen Whitfield". */
export function bareName(name: string): string {
  return bareNames.get(name, () => withoutTitles(name));
}

function withoutTitles(name: string): string {
  let bare = name.trim();
  // "Whitfield, Helen" as address books write it; credentials behind a comma are none of it.
  bare = bare.replace(CREDENTIALS, '').trim();
  const turned = /^([^,]+),\s*([^,]+)$/.exec(bare);
  if (turned) bare = `${turned[2] ?? ''} ${turned[1] ?? ''}`.trim();
  while (TITLE.test(bare)) bare = bare.replace(TITLE, '');
  return bare;
}

/** Small words that belong to the family name behind them. */
const PARTICLES = new Set(
  'al bin ibn ben van von der den de da do dos das del della di la le el ter ten st st. mac o'.split(
    ' ',
  ),
);

/** The family name, with its particles: "van der Berg". Names are given first name first. */
export function familyName(name: string): string {
  const words = bareName(name).split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return words.slice(Math.max(from, 0)).join(' ');
}

/** The first name, "" where there is only one word. */
export function givenName(name: string): string {
  const words = bareName(name).split(/\s+/);
  return words.length > 1 ? (words[0] ?? '') : '';
}

function isPhysician(person: Pick<Person, 'name' | 'role'>): boolean {
  if (/^(?:dr|prof|professor|doctor)\b/i.test(person.name)) return true;
  if (/\b(?:MD|M\.D\.|DO|D\.O\.|MBBS|MBChB)\b/.test(person.name)) return true;
  return person.role === 'director' || person.role === 'faculty' || person.role === 'resident';
}

/**
 * How a mail addresses a person: "Dr. Whitfield". A coordinator whose title is not known is called
 * by the full name, since a name does not tell Ms. from Mr.
 */
export function addressOf(person: Pick<Person, 'name' | 'role'>): string {
  const title = /^(Mr|Mrs|Ms|Mx|Miss)\b\.?/i.exec(person.name.trim())?.[1];
  if (title !== undefined) {
    const written = title.charAt(0).toUpperCase() + title.slice(1).toLowerCase();
    return `${written}${written === 'Miss' ? '' : '.'} ${familyName(person.name)}`;
  }
  return isPhysician(person) ? `Dr. ${familyName(person.name)}` : bareName(person.name);
}

/** All names under which a mail may mean the program: name, proper name, hospital, city. */
export function namesOf(program: Pick<Program, 'name' | 'hospital' | 'city'>): readonly string[] {
  const city = program.city?.split(',')[0]?.trim();
  const all = [program.name, properName(program.name), program.hospital ?? '', city ?? ''];
  return [...new Set(all)].filter((name) => name !== '');
}
