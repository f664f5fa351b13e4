/**
 * Programs: listing them for the extension's pages, naming and deleting them. The reading
 * functions are made for Dexie's `liveQuery`: call them inside it and the page follows every change,
 * also one made by the worker.
 */
import type { Person, Purpose } from '../draft/draft.ts';
import { localDay } from '../season/local-time.ts';
import { phaseAt, thankYouWindow } from '../season/season.ts';
import type { ProgramAtHand } from '../wire/wire.ts';
import { type Address, mailboxOf } from './address.ts';
import { type AtHandSetting, programAtHand } from './at-hand.ts';
import { bringHome } from './bring-home.ts';
import type { HistoryDatabase, StoredContact, StoredProgram } from './db.ts';
import { groupBy } from './group.ts';
import { isMeeting, seasonStart } from './past-messages.ts';
import { mergePeople } from './people.ts';
import { nameKey, tidyName } from './program-names.ts';
import { lastResponses } from './responses.ts';

/**
 * Why a program stands at the top of the list.
 * - over-limit: more was written than the guide advises.
 * - thank-you-open: the interview was at most three days ago and nobody was thanked yet.
 * - last-word-open: the late season's one message to the applicant's first choice is unwritten.
 */
export type Attention = 'over-limit' | 'thank-you-open' | 'last-word-open';

export interface ProgramSummary {
  readonly program: StoredProgram;
  readonly atHand: ProgramAtHand;
  /** Messages and calls of this season by purpose; a purpose without any is absent. */
  readonly byPurpose: Readonly<Partial<Record<Purpose, number>>>;
  readonly attention?: Attention;
  /** Conversations of this season, which take no place. */
  readonly meetings: number;
  /** Messages that count as sent although nobody saw that they were. */
  readonly unconfirmed: number;
}

/** What listing depends on besides the database. */
export interface ListSetting extends AtHandSetting {
  /** Milliseconds since 1970 in UTC. */
  readonly now: number;
  /** Minutes that the applicant's clock is ahead of UTC. */
  readonly utcOffsetMinutes: number;
}

const URGENCY: readonly (Attention | undefined)[] = [
  'thank-you-open',
  'over-limit',
  'last-word-open',
  undefined,
];

export interface SeasonSummary {
  /** All programs, by need of attention, then by the last contact, the newest first. */
  readonly programs: readonly ProgramSummary[];
  /** This season's messages whose program is not named yet, the newest first. */
  readonly unnamed: readonly StoredContact[];
}

/** Where the season stands. This season's contacts are read once for all of it. */
export async function readSeason(
  db: HistoryDatabase,
  setting: ListSetting,
): Promise<SeasonSummary> {
  const [programs, contacts, responses] = await Promise.all([
    db.programs.toArray(),
    contactsSince(db, seasonStart(setting.season)),
    lastResponses(db),
  ]);
  return {
    programs: summariesOf(programs, contacts, responses, setting),
    unnamed: contacts.filter(({ programId }) => programId === null).toReversed(),
  };
}

/** {@link SeasonSummary.programs} alone. */
export async function listPrograms(
  db: HistoryDatabase,
  setting: ListSetting,
): Promise<readonly ProgramSummary[]> {
  return (await readSeason(db, setting)).programs;
}

/**
 * What {@link listPrograms} lists, of what was read already.
 * @param contacts of the season, in any order.
 * @param responses when each program last wrote (ms, UTC).
 */
export function summariesOf(
  programs: readonly StoredProgram[],
  contacts: readonly StoredContact[],
  responses: ReadonlyMap<string, number>,
  setting: ListSetting,
): readonly ProgramSummary[] {
  const byProgram = groupBy(contacts, (contact) => [contact.programId]);
  return programs
    .map((program) => {
      const { id } = program;
      return summarise(program, byProgram.get(id) ?? [], setting, responses.get(id));
    })
    .sort(
      (a, b) =>
        URGENCY.indexOf(a.attention) - URGENCY.indexOf(b.attention) ||
        newest(b) - newest(a) ||
        a.program.name.localeCompare(b.program.name),
    );
}

function newest({ atHand, program }: ProgramSummary): number {
  return atHand.lastContact?.sentAt ?? program.createdAt;
}

function summarise(
  program: StoredProgram,
  contacts: readonly StoredContact[],
  setting: ListSetting,
  lastResponseAt: number | undefined,
): ProgramSummary {
  const atHand = programAtHand(program, contacts, setting, lastResponseAt);
  const byPurpose: Partial<Record<Purpose, number>> = {};
  for (const contact of contacts) {
    if (contact.state !== 'sent' || isMeeting(contact)) continue;
    byPurpose[contact.purpose] = (byPurpose[contact.purpose] ?? 0) + 1;
  }
  const meetings = contacts.filter(isMeeting).length;
  const attention = attentionOf(program, atHand, setting);
  const unconfirmed = contacts.filter((contact) => contact.unconfirmed).length;
  return { program, atHand, byPurpose, meetings, unconfirmed, ...(attention && { attention }) };
}

function attentionOf(
  program: StoredProgram,
  { places }: ProgramAtHand,
  { season, now, utcOffsetMinutes }: ListSetting,
): Attention | undefined {
  const { interviewDate, firstChoice } = program;
  if (
    interviewDate !== undefined &&
    places.thankYou.used === 0 &&
    interviewDate <= localDay(now, utcOffsetMinutes) &&
    thankYouWindow(interviewDate, now, utcOffsetMinutes) !== 'late'
  ) {
    return 'thank-you-open';
  }
  if (Object.values(places).some((place) => place.used > place.limit)) return 'over-limit';
  const late = phaseAt(season, now) === 'late-season';
  return late && firstChoice === true && places.lateSeason.used === 0
    ? 'last-word-open'
    : undefined;
}

/** Contacts sent at or after a moment (ms, UTC), of all programs and of none. */
export async function contactsSince(
  db: HistoryDatabase,
  moment: number,
): Promise<readonly StoredContact[]> {
  return db.contacts.where('sentAt').aboveOrEqual(moment).toArray();
}

/** A program's contacts of all seasons, the newest first. */
export async function contactsOf(
  db: HistoryDatabase,
  programId: string,
): Promise<readonly StoredContact[]> {
  const contacts = await db.contacts.where('programId').equals(programId).sortBy('sentAt');
  return contacts.reverse();
}

/** The moment (ms, UTC) of the oldest contact; undefined while there is none. */
export async function countingSince(db: HistoryDatabase): Promise<number | undefined> {
  return (await db.contacts.orderBy('sentAt').first())?.sentAt;
}

export interface NewProgram {
  readonly name: string;
  /** Who was written to, to be recognised next time. */
  readonly recipients: readonly Address[];
  /** Their mail domain, where it is the hospital's or university's own. */
  readonly domain?: string;
}

/**
 * Names the program of some recipients. A program of this name that is known already gets the
 * recipients, also from another that was thought to have them; earlier messages to them that had no
 * program follow.
 * @param now milliseconds since 1970 in UTC.
 * @throws RangeError where the name is empty.
 */
export async function nameProgram(
  db: HistoryDatabase,
  { name, recipients, domain }: NewProgram,
  now: number,
): Promise<StoredProgram> {
  const tidy = tidyName(name);
  return db.transaction('rw', db.programs, db.contacts, async () => {
    const programs = await db.programs.toArray();
    const key = nameKey(tidy);
    const known = programs.find((program) => nameKey(program.name) === key);
    const people = recipients.map(({ email, name: person }) => ({ email, name: person }));
    const program: StoredProgram = {
      ...(known ?? { id: crypto.randomUUID(), name: tidy, createdAt: now }),
      people: mergePeople(known?.people ?? [], people),
      domains: [...new Set([...(known?.domains ?? []), ...(domain === undefined ? [] : [domain])])],
    };
    const mailboxes = new Set(people.map(({ email }) => mailboxOf(email)));
    const theirs = ({ email }: Person): boolean => mailboxes.has(mailboxOf(email));
    const before = programs.filter((other) => other.id !== program.id && other.people.some(theirs));
    await db.programs.bulkPut([
      ...before.map((other) => ({
        ...other,
        people: other.people.filter((person) => !theirs(person)),
      })),
      program,
    ]);
    await bringHome(db, await db.programs.toArray(), program);
    return program;
  });
}

/**
 * Deletes a program with all its contacts. A send of it that is still under way does not come back.
 * @param now milliseconds since 1970 in UTC.
 */
export async function deleteProgram(db: HistoryDatabase, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const contacts = await db.contacts.where('programId').equals(id).toArray();
    await db.programs.delete(id);
    await db.responses.where('programId').equals(id).delete();
    await db.contacts.bulkDelete(contacts.map((contact) => contact.id));
    await db.settlements.bulkPut(
      contacts.map((contact) => ({ id: contact.id, end: 'taken-back', at: now })),
    );
  });
}
