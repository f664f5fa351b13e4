/**
 * What the applicant enters and corrects of a program. Each change is one transaction on the program
 * as it is then, so that two pages which change it at once lose nothing.
 */
import * as v from 'valibot';
import type { Offer, Person } from '../draft/draft.ts';
import { without } from '../settings/without.ts';
import { isSameMailbox, isSharedDomain } from './address.ts';
import { bringHome } from './bring-home.ts';
import { type HistoryDatabase, StoredProgram } from './db.ts';
import { nameKey, tidyName } from './program-names.ts';

/** Details that are a text, or a day: `2026-11-17`. */
export const DETAILS = [
  'name',
  'hospital',
  'city',
  'specialty',
  'invitedOn',
  'interviewDate',
  'offeredOn',
  'answerBy',
  'notes',
] as const;
export type Detail = (typeof DETAILS)[number];

/** The other program of this name, however it is spelt: two of one name could not be told apart. */
export function programNamed(
  name: string,
  others: readonly StoredProgram[],
): StoredProgram | undefined {
  const key = nameKey(name);
  return others.find((other) => nameKey(other.name) === key);
}

/**
 * Changes one detail; an empty text forgets it.
 * @throws RangeError where the program is gone, would be without a name, or has another's.
 * @throws ValiError where the text is no day.
 */
export async function changeDetail(
  db: HistoryDatabase,
  id: string,
  detail: Detail,
  text: string,
): Promise<void> {
  await change(db, id, (program, others) => {
    if (detail === 'name') {
      const name = tidyName(text);
      if (programNamed(name, others)) throw new RangeError('Another program has this name.');
      return { ...program, name };
    }
    return text === '' ? without(program, detail) : { ...program, [detail]: text };
  });
}

/** What speaks for and against a program (guide 6, step 1). */
export type Fit = Pick<StoredProgram, 'visas' | 'imgFriendly' | 'tier'>;

/**
 * Changes what is known of the fit; undefined forgets it.
 * @throws RangeError where the program is gone.
 */
export async function changeFit<K extends keyof Fit>(
  db: HistoryDatabase,
  id: string,
  of: K,
  value: Fit[K],
): Promise<void> {
  await change(db, id, (program) =>
    value === undefined ? without(program, of) : { ...program, [of]: value },
  );
}

/**
 * Changes points of a pre-match offer's checklist (guide 3.2, 3.3); undefined forgets one.
 * @throws RangeError where the program is gone.
 */
export async function changeOffer(
  db: HistoryDatabase,
  id: string,
  points: { readonly [K in keyof Offer]: Offer[K] | undefined },
): Promise<void> {
  await change(db, id, (program) => {
    const told = Object.entries({ ...program.offer, ...points }).filter(
      ([, point]) => point !== undefined,
    );
    return told.length === 0
      ? without(program, 'offer')
      : { ...program, offer: Object.fromEntries(told) };
  });
}

/** The other program that a mail domain belongs to. */
export function programAt(
  domain: string,
  programs: readonly StoredProgram[],
): StoredProgram | undefined {
  return programs.find(({ domains }) => domains.includes(domain));
}

/**
 * Adds a mail domain. Earlier messages to it that had no program follow.
 * @param domain in lower case.
 * @param ifElsewhere what becomes of it at another program that has it; it is refused without.
 * @throws RangeError where the program is gone, the domain serves everybody, or another has it.
 */
export async function addDomain(
  db: HistoryDatabase,
  id: string,
  domain: string,
  ifElsewhere?: 'share' | 'take',
): Promise<void> {
  await db.transaction('rw', db.programs, db.contacts, async () => {
    if (isSharedDomain(domain)) throw new RangeError('The domain serves everybody.');
    const programs = await db.programs.toArray();
    const others = programs.filter((other) => other.id !== id && other.domains.includes(domain));
    if (others.length > 0 && ifElsewhere === undefined) {
      throw new RangeError('The domain is another program’s.');
    }
    if (ifElsewhere === 'take') {
      for (const other of others) await removeDomain(db, other.id, domain);
    }
    await change(db, id, (program) => ({
      ...program,
      domains: [...new Set([...program.domains, domain])],
    }));
  });
}

/** Forgets a mail domain; messages to it stay with the program. */
export async function removeDomain(db: HistoryDatabase, id: string, domain: string): Promise<void> {
  await change(db, id, (program) => ({
    ...program,
    domains: program.domains.filter((known) => known !== domain),
  }));
}

/** A program as it is entered by hand. */
export interface EnteredProgram {
  readonly name: string;
  readonly hospital?: string;
  readonly city?: string;
  /** With the address in lower case. */
  readonly person?: Person;
}

/**
 * Adds a program that nothing was written to yet. Earlier messages to its person that had no program
 * follow. Where one of this name is known, that one is returned and stays as it is.
 * @param now milliseconds since 1970 in UTC.
 * @throws RangeError where there is no name, or the address is somebody's of another program.
 */
export async function addProgram(
  db: HistoryDatabase,
  { name, hospital, city, person }: EnteredProgram,
  now: number,
): Promise<StoredProgram> {
  const tidy = tidyName(name);
  return db.transaction('rw', db.programs, db.contacts, async () => {
    const programs = await db.programs.toArray();
    const known = programNamed(tidy, programs);
    if (known) return known;
    if (person) refuseKnown(person.email, programs);
    const domain = person?.email.slice(person.email.lastIndexOf('@') + 1);
    const isTheirs =
      domain !== undefined && !isSharedDomain(domain) && !programAt(domain, programs);
    const program = v.parse(StoredProgram, {
      id: crypto.randomUUID(),
      name: tidy,
      ...(hospital && { hospital }),
      ...(city && { city }),
      people: person ? [person] : [],
      domains: isTheirs ? [domain] : [],
      createdAt: now,
    });
    await db.programs.add(program);
    await bringHome(db, programs, program);
    return program;
  });
}

/**
 * Makes a program the first choice, or no longer. There is one at most.
 * @param instead the program that the applicant agreed to give up for it.
 * @returns another program that is the first choice; nothing is changed then.
 */
export async function chooseFirst(
  db: HistoryDatabase,
  id: string,
  isFirst: boolean,
  instead?: string,
): Promise<StoredProgram | undefined> {
  return db.transaction('rw', db.programs, db.contacts, async () => {
    if (isFirst) {
      const programs = await db.programs.toArray();
      const others = programs.filter((other) => other.id !== id && other.firstChoice === true);
      const standing = others.find((other) => other.id !== instead);
      if (standing) return standing;
      for (const other of others) await change(db, other.id, (p) => without(p, 'firstChoice'));
    }
    await change(db, id, (program) =>
      isFirst ? { ...program, firstChoice: true } : without(program, 'firstChoice'),
    );
    return undefined;
  });
}

/** Whose address it is; each belongs to one person of one program. */
export function programOf(
  email: string,
  programs: readonly StoredProgram[],
): StoredProgram | undefined {
  return programs.find(({ people }) => people.some((person) => isSameMailbox(person.email, email)));
}

/**
 * Adds a person. Earlier messages to them that had no program follow.
 * @param person with the address in lower case.
 * @throws RangeError where the program is gone, or the address is somebody's already.
 */
export async function addPerson(db: HistoryDatabase, id: string, person: Person): Promise<void> {
  await change(db, id, (program, others) => {
    refuseKnown(person.email, [program, ...others]);
    return { ...program, people: [...program.people, person] };
  });
}

/**
 * Puts a person in the place of the one with this address.
 * @throws RangeError where the program or the person is gone, or the new address is somebody's.
 */
export async function changePerson(
  db: HistoryDatabase,
  id: string,
  email: string,
  person: Person,
): Promise<void> {
  await change(db, id, (program, others) => {
    if (!program.people.some((known) => known.email === email)) {
      throw new RangeError('The person is gone.');
    }
    if (!isSameMailbox(person.email, email)) refuseKnown(person.email, [program, ...others]);
    return {
      ...program,
      people: program.people.map((known) => (known.email === email ? person : known)),
    };
  });
}

/** Forgets a person; messages to them stay with the program. */
export async function removePerson(db: HistoryDatabase, id: string, email: string): Promise<void> {
  await change(db, id, (program) => ({
    ...program,
    people: program.people.filter((person) => person.email !== email),
  }));
}

function refuseKnown(email: string, programs: readonly StoredProgram[]): void {
  if (programOf(email, programs)) throw new RangeError('The address is somebody’s already.');
}

/** @param make may return what is no program: it is refused, and nothing is written. */
async function change(
  db: HistoryDatabase,
  id: string,
  make: (program: StoredProgram, others: readonly StoredProgram[]) => unknown,
): Promise<void> {
  await db.transaction('rw', db.programs, db.contacts, async () => {
    const programs = await db.programs.toArray();
    const before = programs.find((program) => program.id === id);
    if (!before) throw new RangeError('The program is gone.');
    const others = programs.filter((program) => program !== before);
    const after = v.parse(StoredProgram, make(before, others));
    await db.programs.put(after);
    if (after.people !== before.people || after.domains !== before.domains) {
      await bringHome(db, others, after);
    }
  });
}
