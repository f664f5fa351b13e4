/** What programs wrote, as far as it was noted: when, and from whom. */
import * as v from 'valibot';
import { type HistoryDatabase, StoredResponse } from './db.ts';

/**
 * Notes that a program wrote. The same message is noted once, however often it is opened.
 * @throws ValiError where it is no response; Dexie errors. Nothing is written then.
 */
export async function noteResponse(db: HistoryDatabase, response: StoredResponse): Promise<void> {
  const checked = v.parse(StoredResponse, response);
  await db.transaction('rw', db.responses, db.programs, db.settlements, async () => {
    if (await db.responses.get(checked.id)) return;
    // Deleted by the applicant: it stays so, however often the message is opened.
    if (await db.settlements.get(checked.id)) return;
    // It may have been deleted since the message was read.
    if (!(await db.programs.get(checked.programId))) return;
    await db.responses.add(checked);
  });
}

/** A program's responses of all seasons, the newest first. */
export async function responsesOf(
  db: HistoryDatabase,
  programId: string,
): Promise<readonly StoredResponse[]> {
  const responses = await db.responses.where('programId').equals(programId).sortBy('at');
  return responses.reverse();
}

/** When each program last wrote (ms, UTC); those that never did are absent. */
export async function lastResponses(db: HistoryDatabase): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>();
  await db.responses.orderBy('at').each(({ programId, at }) => {
    last.set(programId, at);
  });
  return last;
}
