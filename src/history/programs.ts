/**
 * Programs: listing them for the extension's pages, naming and deleting them. The reading
 * functions are made for Dexie's `liveQuery`: call them inside it and the page follows every change,
 * also one made by the worker.
 */
import type { Person, Purpose } from '../draft/draft.ts';
import type { NextStep } from '../season/next-step.ts';
import type { ProgramAtHand } from '../wire/wire.ts';
import { type Address, mailboxOf } from './address.ts';
import { programAtHand } from './at-hand.ts';
import { bringHome } from './bring-home.ts';
import type { HistoryDatabase, StoredContact, StoredProgram } from './db.ts';
import { groupBy } from './group.ts';
import { nextStepOf, type NextStepSetting, whatWasTold } from './next-step-of.ts';
import { isMeeting, seasonStart } from './past-messages.ts';
import { mergePeople } from './people.ts';
import { nameKey, tidyName } from './program-names.ts';
import { lastResponses } from './responses.ts';

/** What needs attention, the most urgent first. */
export const ATTENTIONS = [
  'thank-you-open',
  'answered',
  'offer-open',
  'over-limit',
  'last-word-open',
] as const;

/**
 * Why a program stands at the top of the list.
 * - thank-you-open: the interview was at most three days ago and nobody was thanked yet.
 * - answered: it wrote, and nothing was written since.
 * - offer-open: its offer waits for a decision.
 * - over-limit: more was written than the guide advises.
 * - last-word-open: the late season's one message to the applicant's first choice is unwritten.
 */
export type Attention = (typeof ATTENTIONS)[number];

export interface ProgramSummary {
  readonly program: StoredProgram;
  readonly atHand: ProgramAtHand;
  /** Messages and calls of this season by purpose; a purpose without any is absent. */
  readonly byPurpose: Readonly<Partial<Record<Purpose, number>>>;
  readonly nextStep: NextStep;
  readonly attention?: Attention;
  /** Conversations of this season, which take no place. */
  readonly meetings: number;
  /** Messages that count as sent although nobody saw that they were. */
  readonly unconfirmed: number;
}

const URGENCY: readonly (Attention | undefined)[] = [...ATTENTIONS, undefined];

export interface SeasonSummary {
  /**
   * All programs, by need of attention, then by the last contact or response, the newest first; those
   * without any are last.
   */
  readonly programs: readonly ProgramSummary[];
  /** This season's messages whose program is not named yet, the newest first. */
  readonly unnamed: readonly StoredContact[];
}

/** Where the season stands. This season's contacts are read once for all of it. */
export async function readSeason(
  db: HistoryDatabase,
  setting: NextStepSetting,
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
  setting: NextStepSetting,
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
  setting: NextStepSetting,
): readonly ProgramSummary[] {
  const byProgram = groupBy(contacts, (contact) => [contact.programId]);
  const told = whatWasTold(contacts, setting);
  const byId = new Map(programs.map((program) => [program.id, program]));
  return programs
    .map((program) => {
      const own = byProgram.get(program.id) ?? [];
      const atHand = programAtHand(program, own, setting, responses.get(program.id));
      const nextStep = nextStepOf(program, own, { atHand, told, programs: byId }, setting);
      return summarise(program, own, atHand, nextStep);
    })
    .sort(
      (a, b) =>
        URGENCY.indexOf(a.attention) - URGENCY.indexOf(b.attention) ||
        newest(b) - newest(a) ||
        a.program.name.localeCompare(b.program.name),
    );
}

function newest({ atHand }: ProgramSummary): number {
  return Math.max(atHand.lastContact?.sentAt ?? 0, atHand.lastResponseAt ?? 0);
}

function summarise(
  program: StoredProgram,
  contacts: readonly StoredContact[],
  atHand: ProgramAtHand,
  nextStep: NextStep,
): ProgramSummary {
  const byPurpose: Partial<Record<Purpose, number>> = {};
  for (const contact of contacts) {
    if (contact.state !== 'sent' || isMeeting(contact)) continue;
    byPurpose[contact.purpose] = (byPurpose[contact.purpose] ?? 0) + 1;
  }
  const meetings = contacts.filter(isMeeting).length;
  const attention = attentionFor(nextStep, atHand);
  const unconfirmed = contacts.filter((contact) => contact.unconfirmed).length;
  return {
    program,
    atHand,
    byPurpose,
    nextStep,
    meetings,
    unconfirmed,
    ...(attention && { attention }),
  };
}

function attentionFor({ id }: NextStep, { places }: ProgramAtHand): Attention | undefined {
  switch (id) {
    case 'thank':
      return 'thank-you-open';
    case 'answer':
      return 'answered';
    case 'check-offer':
    case 'decide-offer':
      return 'offer-open';
    default:
      if (Object.values(places).some(({ used, limit }) => used > limit)) return 'over-limit';
      return id === 'last-word' ? 'last-word-open' : undefined;
  }
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
