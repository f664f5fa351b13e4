import type { HistoryDatabase, StoredProgram } from './db.ts';
import { createRecogniser } from './recognise.ts';

/**
 * Gives a program the earlier messages to its people that had no program. Part of a transaction on
 * contacts.
 * @param programs all that are known, the program as it was among them or not.
 */
export async function bringHome(
  db: HistoryDatabase,
  programs: readonly StoredProgram[],
  program: StoredProgram,
): Promise<void> {
  const recognise = createRecogniser([...programs.filter(({ id }) => id !== program.id), program]);
  await db.contacts
    .filter(
      (contact) =>
        contact.programId === null &&
        recognise({ to: contact.recipients }).program?.id === program.id,
    )
    .modify({ programId: program.id });
}
