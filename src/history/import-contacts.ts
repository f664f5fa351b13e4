/**
 * Brings what an import has found into the history: all of it, or nothing. Worked out on the history as
 * it is then, so that importing again, or beside a send, adds nothing twice.
 */
import * as v from 'valibot';
import type { Person } from '../draft/draft.ts';
import { type HistoryDatabase, StoredContact, StoredProgram } from './db.ts';
import { DAY_MS, localDay } from '../season/local-time.ts';
import { without } from '../settings/without.ts';
import { mergePeople } from './people.ts';
import { programNamed } from './edit-program.ts';
import { tidyName } from './program-names.ts';
import { createRecogniser } from './recognise.ts';
import { pairMessages, sameMessage, SCHEDULED_MS } from './same-message.ts';

/** A program that comes with contacts; its key stands in them. */
export interface ImportedProgram extends Partial<
  Pick<StoredProgram, 'hospital' | 'city' | 'specialty' | 'invitedOn' | 'interviewDate' | 'notes'>
> {
  readonly key: string;
  /** Id of the known program that it is. */
  readonly id?: string;
  readonly name: string;
  readonly people: readonly Person[];
  readonly domains: readonly string[];
}

/** A contact that is imported, with the key of its program. */
export type ImportedContact = Omit<StoredContact, 'programId' | 'state'> & {
  readonly program: string | null;
  /** Set where only the day is known, and `sentAt` is its noon. */
  readonly dayOnly?: true;
};

/** How many of what an import would bring are there already, or were taken away. */
export interface Standing {
  /** Ids of contacts that are known. */
  readonly known: ReadonlySet<string>;
  /** Ids of contacts that the user deleted. */
  readonly takenBack: ReadonlySet<string>;
}

/** What an import has brought. */
export interface Brought {
  readonly programs: number;
  readonly contacts: number;
  /** Contacts that were there already. */
  readonly known: number;
}

/** Which of some contacts the history has already, under this id or as the message that it saw sent. */
export async function standingOf(
  db: HistoryDatabase,
  programs: readonly ImportedProgram[],
  contacts: readonly ImportedContact[],
): Promise<Standing> {
  const ids = contacts.map(({ id }) => id);
  const [stored, settled, stands] = await Promise.all([
    db.contacts.bulkGet(ids),
    db.settlements.bulkGet(ids),
    db.programs.toArray(),
  ]);
  const homes = new Map(programs.map((program) => [program.key, knownAs(program, stands)?.id]));
  const known = new Set(stored.flatMap((contact) => (contact ? [contact.id] : [])));
  const takenBack = new Set(
    settled.flatMap((settlement) => (settlement?.end === 'taken-back' ? [settlement.id] : [])),
  );
  const others = contacts.filter(({ id }) => !known.has(id) && !takenBack.has(id));
  for (const id of await seenOtherwise(db, others, known, homes)) known.add(id);
  return { known, takenBack };
}

/**
 * Imports programs and contacts.
 * @param again ids of contacts that the user deleted and wants to have again.
 * @param now milliseconds since 1970 in UTC.
 * @throws Dexie errors, such as QuotaExceededError, and ValiError where something is none; nothing is
 *   written then.
 */
export async function importContacts(
  db: HistoryDatabase,
  programs: readonly ImportedProgram[],
  contacts: readonly ImportedContact[],
  again: ReadonlySet<string>,
  now: number,
): Promise<Brought> {
  return db.transaction('rw', db.programs, db.contacts, db.settlements, async () => {
    const before = await db.programs.toArray();
    const all = new Map(before.map((program) => [program.id, program]));
    const homes = new Map<string, string>();
    for (const program of programs) {
      const home = withImported(program, [...all.values()], now);
      all.set(home.id, home);
      homes.set(program.key, home.id);
    }
    const changed = [...all.values()].filter((program) => !before.includes(program));

    const { known, takenBack } = await standingOf(db, programs, contacts);
    const fresh = contacts.filter(
      ({ id }) => !known.has(id) && (again.has(id) || !takenBack.has(id)),
    );
    const recognise = createRecogniser([...all.values()]);
    const stored = fresh.map(({ program, ...rest }): StoredContact => {
      const home = program === null ? undefined : homes.get(program);
      const id = home ?? recognise({ to: rest.recipients }).program?.id ?? null;
      return v.parse(StoredContact, {
        ...rest,
        programId: id,
        state: 'sent',
      });
    });
    await db.programs.bulkPut(changed);
    await db.contacts.bulkAdd(stored);
    await db.settlements.bulkDelete(stored.map(({ id }) => id));
    if (changed.length > 0) {
      // Earlier messages to people whose program was not known yet.
      await db.contacts
        .filter(({ programId }) => programId === null)
        .modify((contact) => {
          contact.programId = recognise({ to: contact.recipients }).program?.id ?? null;
        });
    }
    return {
      programs: changed.filter(({ id }) => !before.some((program) => program.id === id)).length,
      contacts: stored.length,
      known: contacts.filter(({ id }) => known.has(id)).length,
    };
  });
}

/** The program as it is known, with what the import adds; what is known of it stays. */
function withImported(
  imported: ImportedProgram,
  programs: readonly StoredProgram[],
  now: number,
): StoredProgram {
  const { people, domains, notes, ...said } = imported;
  const name = tidyName(said.name);
  const known = knownAs(imported, programs);
  const taken = new Set(
    programs.flatMap((program) =>
      program.id === known?.id ? [] : program.people.map(({ email }) => email),
    ),
  );
  const added = people.filter(({ email }) => !taken.has(email));
  const merged = {
    ...without(said, 'key'),
    id: crypto.randomUUID(),
    createdAt: now,
    ...known,
    name: known?.name ?? name,
    people: mergePeople(known?.people ?? [], added),
    domains: [...new Set([...(known?.domains ?? []), ...domains])],
    ...withNotes(known?.notes, notes),
  };
  // As it was, where nothing is new: it is not written then.
  if (known !== undefined && JSON.stringify(sorted(known)) === JSON.stringify(sorted(merged))) {
    return known;
  }
  return v.parse(StoredProgram, merged);
}

/** The program of the history that an imported one is: by its id, or by its name. */
function knownAs(
  { id, name }: Pick<ImportedProgram, 'id' | 'name'>,
  programs: readonly StoredProgram[],
): StoredProgram | undefined {
  return programs.find((program) => program.id === id) ?? programNamed(name, programs);
}

const sorted = (program: object): unknown =>
  Object.entries(program).sort(([a], [b]) => (a < b ? -1 : 1));

function withNotes(known = '', added = ''): { notes?: string } {
  if (added === '' || known.includes(added)) return known === '' ? {} : { notes: known };
  return { notes: known === '' ? added : `${known}\n\n${added}` };
}

/** Whether the history has a message already; of one whose day alone is known, program and day tell. */
function isSeen(seen: StoredContact, contact: ImportedContact, home: string | undefined): boolean {
  if (contact.dayOnly !== true) return sameMessage(seen, contact);
  const isDay =
    localDay(seen.sentAt, seen.utcOffsetMinutes) ===
    localDay(contact.sentAt, contact.utcOffsetMinutes);
  return isDay && home !== undefined && seen.programId === home;
}

/**
 * Ids of contacts that the history has under an id of their own: they were seen being sent. Each of
 * its contacts stands for one message at most, so that two of one subject within minutes stay two.
 */
async function seenOtherwise(
  db: HistoryDatabase,
  contacts: readonly ImportedContact[],
  imported: ReadonlySet<string>,
  homes: ReadonlyMap<string, string | undefined>,
): Promise<readonly string[]> {
  if (contacts.length === 0) return [];
  const times = contacts.map(({ sentAt }) => sentAt);
  const from = times.reduce((least, time) => Math.min(least, time));
  const to = times.reduce((most, time) => Math.max(most, time));
  const stored = await db.contacts
    .where('sentAt')
    .between(from - SCHEDULED_MS, to + DAY_MS, true, true)
    .toArray();
  const others = stored.filter(({ id, channel }) => channel === 'email' && !imported.has(id));
  return pairMessages(contacts, others, (contact, other) =>
    isSeen(other, contact, homes.get(contact.program ?? '')),
  ).map(([{ id }]) => id);
}
