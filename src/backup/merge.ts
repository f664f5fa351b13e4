/**
 * Two histories that become one: the one of this browser, and one from a backup. Pure, so that what
 * would happen can be shown before it does.
 */
import type { Settlement, StoredContact, StoredProgram, StoredResponse } from '../history/db.ts';
import { mailboxOf } from '../history/address.ts';
import { type Difference, merged } from '../history/merge-programs.ts';
import { nameKey } from '../history/program-names.ts';
import { createRecogniser } from '../history/recognise.ts';
import { pairMessages } from '../history/same-message.ts';
import type { HistoryRecords } from './backup.ts';

export interface MergeSetting {
  /**
   * Whether the backup's fingerprints were made with this browser's key. Those of another key can be
   * compared with nothing here, and are left out.
   */
  readonly sameKey: boolean;
  /** Puts what the backup says otherwise of a program into words for its notes. */
  readonly note: (differences: readonly Difference[]) => string;
}

/**
 * All of both, once. Where they differ this browser's word stays, and the backup's is noted; what was
 * taken back in either stays so. Merging the same backup again changes nothing.
 *
 * A program of the backup is the one here that has its id, or else its name, or else people of it.
 * Two programs that are apart on one side are never made one, unless they would have one name.
 *
 * A contact of the backup is the one here that has its id, or else is of the same mail: each browser
 * that sees a mail gives it an id of its own.
 */
export function mergeHistories(
  own: HistoryRecords,
  backup: HistoryRecords,
  { sameKey, note }: MergeSetting,
): HistoryRecords {
  const settled = mergeSettlements(own.settlements, backup.settlements);
  const isGone = ({ id }: { readonly id: string }): boolean =>
    settled.get(id)?.end === 'taken-back';
  const { programs, homeOf, deleted } = mergePrograms(own, backup, isGone, note);

  const twins = pairMails(own, backup, isGone);
  const contacts = new Map(own.contacts.map((contact) => [contact.id, contact]));
  for (const contact of backup.contacts) {
    const { programId } = contact;
    const arriving: StoredContact = {
      ...contact,
      programId: programId === null ? null : homeOf(programId),
      ...(!sameKey && { fingerprint: new Uint32Array() }),
    };
    const twin = twins.get(contact.id);
    const known = contacts.get(twin ?? contact.id);
    const told = twin === undefined ? arriving : undated(arriving);
    if (known) contacts.set(known.id, mergeContacts(known, told));
    else contacts.set(contact.id, arriving);
  }
  for (const { id, end } of settled.values()) {
    const contact = contacts.get(twins.get(id) ?? id);
    if (!contact) continue;
    if (end === 'taken-back') contacts.delete(id);
    else {
      // The end was kept for want of the beginning, which has come now.
      contacts.set(contact.id, confirmed(contact));
      settled.delete(id);
    }
  }

  const responses = new Map(
    backup.responses
      .filter(({ programId }) => !deleted.has(programId))
      .map((response): [string, StoredResponse] => {
        const twin = twins.get(response.contactId ?? '');
        const programId = homeOf(response.programId);
        return [
          response.id,
          { ...response, programId, ...(twin !== undefined && { contactId: twin }) },
        ];
      }),
  );
  for (const response of own.responses) responses.set(response.id, response);

  return {
    programs,
    contacts: atHome([...contacts.values()], programs),
    responses: [...responses.values()].filter((response) => !isGone(response)),
    settlements: [...settled.values()],
  };
}

function mergeSettlements(
  own: readonly Settlement[],
  backup: readonly Settlement[],
): Map<string, Settlement> {
  const settled = new Map(own.map((settlement) => [settlement.id, settlement]));
  for (const settlement of backup) {
    const known = settled.get(settlement.id);
    const isLater =
      known?.end === settlement.end ? settlement.at > known.at : settlement.end === 'taken-back';
    if (!known || isLater) settled.set(settlement.id, settlement);
  }
  return settled;
}

/** Ids of contacts here, by those of the backup's that are of the same mail under another id. */
function pairMails(
  own: HistoryRecords,
  backup: HistoryRecords,
  isGone: (contact: StoredContact) => boolean,
): ReadonlyMap<string, string> {
  const onlyIn = (one: HistoryRecords, other: HistoryRecords): readonly StoredContact[] => {
    const known = new Set(other.contacts.map(({ id }) => id));
    return one.contacts.filter(
      (contact) => contact.channel === 'email' && !known.has(contact.id) && !isGone(contact),
    );
  };
  const pairs = pairMessages(onlyIn(own, backup), onlyIn(backup, own));
  return new Map(pairs.map(([here, there]) => [there.id, here.id]));
}

/** A contact without `scheduled`, which says what its own date means, and not that of another. */
function undated(contact: StoredContact): StoredContact {
  const copy = { ...contact };
  delete copy.scheduled;
  return copy;
}

/** One contact that both know: it only ever moves on, from pending to sent to confirmed. */
function mergeContacts(own: StoredContact, backup: StoredContact): StoredContact {
  const isSent = own.state === 'sent' || backup.state === 'sent';
  const isConfirmed = [own, backup].some(
    ({ state, unconfirmed }) => state === 'sent' && !unconfirmed,
  );
  const both: StoredContact = {
    ...backup,
    ...own,
    programId: own.programId ?? backup.programId,
    fingerprint: own.fingerprint.length > 0 ? own.fingerprint : backup.fingerprint,
    state: isSent ? 'sent' : 'pending',
  };
  return isConfirmed ? confirmed(both) : both;
}

function confirmed(contact: StoredContact): StoredContact {
  const copy: StoredContact = { ...contact, state: 'sent' };
  delete copy.unconfirmed;
  return copy;
}

interface MergedPrograms {
  readonly programs: readonly StoredProgram[];
  /** Where contacts of a program of the backup belong now. */
  readonly homeOf: (id: string) => string;
  /** Those of the backup that were deleted here, and stay so. */
  readonly deleted: ReadonlySet<string>;
}

function mergePrograms(
  own: HistoryRecords,
  backup: HistoryRecords,
  isGone: (contact: StoredContact) => boolean,
  note: MergeSetting['note'],
): MergedPrograms {
  const pairs = pairPrograms(own.programs, backup.programs);
  const deleted = deletedHere(backup, pairs, isGone);
  const byId = new Map(own.programs.map((program) => [program.id, program]));
  const ownerOf = new Map(
    own.programs.flatMap(({ id, people }) =>
      people.map(({ email }) => [mailboxOf(email), id] as const),
    ),
  );

  for (const program of backup.programs) {
    const home = pairs.get(program.id) ?? program.id;
    const known = byId.get(home);
    if (deleted.has(program.id)) continue;
    // Each mailbox belongs to one program.
    const people = program.people.filter(
      ({ email }) => (ownerOf.get(mailboxOf(email)) ?? home) === home,
    );
    for (const { email } of people) ownerOf.set(mailboxOf(email), home);
    const arriving = { ...program, people };
    byId.set(home, known ? mergedOnce(known, arriving, note) : arriving);
  }

  const programs = [...byId.values()];
  const first =
    own.programs.find(({ firstChoice }) => firstChoice === true) ??
    programs.find(({ firstChoice }) => firstChoice === true);
  return {
    programs: programs.map((program) =>
      program.firstChoice === true && program.id !== first?.id ? notFirst(program) : program,
    ),
    homeOf: (id) => pairs.get(id) ?? id,
    deleted,
  };
}

function notFirst(program: StoredProgram): StoredProgram {
  const copy = { ...program };
  delete copy.firstChoice;
  return copy;
}

/** Which program here each one of the backup is, by ids; none for one that is not known here. */
export function pairPrograms(
  own: readonly StoredProgram[],
  backup: readonly StoredProgram[],
): ReadonlyMap<string, string> {
  const ids = new Set(own.map(({ id }) => id));
  const byName = new Map(own.map(({ id, name }) => [nameKey(name), id]));
  const pairs = new Map<string, string>();
  for (const { id, name } of backup) {
    const same = ids.has(id) ? id : byName.get(nameKey(name));
    if (same !== undefined) pairs.set(id, same);
  }
  const taken = new Set(pairs.values());
  for (const { id, people } of backup) {
    if (pairs.has(id)) continue;
    const mailboxes = new Set(people.map(({ email }) => mailboxOf(email)));
    const shared = own
      .filter((program) => !taken.has(program.id))
      .map((program) => ({
        id: program.id,
        count: program.people.filter(({ email }) => mailboxes.has(mailboxOf(email))).length,
      }))
      .reduce((best, each) => (each.count > best.count ? each : best), { id: '', count: 0 });
    if (shared.count === 0) continue;
    pairs.set(id, shared.id);
    taken.add(shared.id);
  }
  return pairs;
}

/** Unknown programs of the backup whose messages were all taken back, as deleting a program does. */
function deletedHere(
  { programs, contacts }: HistoryRecords,
  pairs: ReadonlyMap<string, string>,
  isGone: (contact: StoredContact) => boolean,
): ReadonlySet<string> {
  const withMessages = new Set(contacts.map(({ programId }) => programId));
  const withLeft = new Set(
    contacts.filter((contact) => !isGone(contact)).map(({ programId }) => programId),
  );
  return new Set(
    programs
      .map(({ id }) => id)
      .filter((id) => !pairs.has(id) && withMessages.has(id) && !withLeft.has(id)),
  );
}

/** As {@link merged}, without noting again what the notes hold. */
function mergedOnce(
  own: StoredProgram,
  backup: StoredProgram,
  note: MergeSetting['note'],
): StoredProgram {
  const holds = (part: string): boolean => `\n\n${own.notes ?? ''}\n\n`.includes(`\n\n${part}\n\n`);
  const { notes, ...rest } = backup;
  return merged(own, notes === undefined || holds(notes) ? rest : backup, (differences) => {
    const said = note(differences);
    return holds(said) ? '' : said;
  });
}

/** Messages without a program follow the people that a program has got. */
function atHome(
  contacts: readonly StoredContact[],
  programs: readonly StoredProgram[],
): readonly StoredContact[] {
  const recognise = createRecogniser(programs);
  return contacts.map((contact) => {
    const home = contact.programId === null && recognise({ to: contact.recipients }).program?.id;
    return home === false || home === undefined ? contact : { ...contact, programId: home };
  });
}
