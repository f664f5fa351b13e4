/** A person who belongs to another program than it was thought, with the messages to them. */
import type { HistoryDatabase, StoredProgram } from './db.ts';
import { type Destination, splitProgram } from './split-program.ts';

/**
 * Moves a person to another program, as a split moves several.
 * @param now milliseconds since 1970 in UTC.
 * @returns the program that the person belongs to now.
 * @throws RangeError where the person or a program is gone, or the new one has no name.
 */
export async function movePerson(
  db: HistoryDatabase,
  { from, email, to }: { from: string; email: string; to: Destination },
  now: number,
): Promise<StoredProgram> {
  return db.transaction('rw', db.programs, db.contacts, db.responses, async () => {
    const source = await db.programs.get(from);
    if (!source?.people.some((person) => person.email === email)) {
      throw new RangeError('The person is gone.');
    }
    return splitProgram(db, { from, emails: [email], contacts: [], to }, now);
  });
}
