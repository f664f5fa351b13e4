import * as v from 'valibot';
import type { Invitation } from '../wire/wire.ts';
import { isSharedDomain, readAddress } from './address.ts';
import { type HistoryDatabase, StoredProgram } from './db.ts';
import { programOf } from './edit-program.ts';
import { nameKey } from './program-names.ts';
import { nameProgram } from './programs.ts';

/**
 * Keeps what an invitation to an interview says with its program, which is named first where the
 * history does not know it. All or nothing.
 * @param now milliseconds since 1970 in UTC.
 * @throws RangeError where the name is empty; ValiError where a day is none.
 */
export async function noteInvitation(
  db: HistoryDatabase,
  { program: name, invitedOn, interviewDate, person }: Invitation,
  now: number,
): Promise<StoredProgram> {
  return db.transaction('rw', db.programs, db.contacts, async () => {
    const sender = person && readAddress(person.email);
    const owner = sender && programOf(sender.email, await db.programs.toArray());
    // An address belongs to one program: somebody who writes for another stays where they are.
    const isTheirs = sender && (!owner || nameKey(owner.name) === nameKey(name));
    const named = await nameProgram(
      db,
      {
        name,
        recipients: isTheirs ? [{ ...sender, name: person.name }] : [],
        ...(isTheirs && !isSharedDomain(sender.domain) && { domain: sender.domain }),
      },
      now,
    );
    const role = person?.role;
    const invited = v.parse(StoredProgram, {
      ...named,
      // Who is invited once more, for another day, was invited before.
      invitedOn:
        named.invitedOn !== undefined && named.invitedOn < invitedOn ? named.invitedOn : invitedOn,
      ...(interviewDate !== undefined && { interviewDate }),
      people: named.people.map((known) =>
        role !== undefined && known.email === sender?.email ? { role, ...known } : known,
      ),
    });
    await db.programs.put(invited);
    return invited;
  });
}
