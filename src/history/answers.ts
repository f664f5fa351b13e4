/** Which contact a response answers, and responses that the applicant notes and takes back. */
import * as v from 'valibot';
import { type HistoryDatabase, type StoredContact, StoredResponse } from './db.ts';
import { isTo } from './split-program.ts';

/**
 * The first response to each contact of a program, by the contact's id. Mail carries no sign of it
 * that is kept: a response answers the last contact with its sender before it, else the last one with
 * anybody. Pure.
 * @param contacts and responses of one program, in any order.
 */
export function answersOf(
  contacts: readonly StoredContact[],
  responses: readonly StoredResponse[],
): ReadonlyMap<string, StoredResponse> {
  const newestFirst = contacts.toSorted((a, b) => b.sentAt - a.sentAt);
  const answers = new Map<string, StoredResponse>();
  for (const response of responses.toSorted((a, b) => a.at - b.at)) {
    const before = newestFirst.filter(({ sentAt }) => sentAt <= response.at);
    const answered =
      contacts.find(({ id }) => id === response.contactId) ??
      before.find((contact) => response.from !== '' && isTo(contact, response.from)) ??
      before[0];
    if (answered && !answers.has(answered.id)) answers.set(answered.id, response);
  }
  return answers;
}

/** An answer as it is entered by hand. */
export interface EnteredAnswer {
  /** Made with the form, so that pressing twice notes one. */
  readonly id: string;
  /** The contact that it answers. */
  readonly contactId: string;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
}

/**
 * Notes that a contact was answered.
 * @param now milliseconds since 1970 in UTC: nothing is noted for a moment after it.
 * @throws RangeError where the contact is gone.
 * @throws ValiError where it belongs to no program.
 */
export async function noteAnswer(
  db: HistoryDatabase,
  { id, contactId, at }: EnteredAnswer,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.contacts, db.responses, async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) throw new RangeError('The contact is gone.');
    // Of no program: refused, as a response has one.
    const { programId, sentAt } = contact;
    await db.responses.put(
      v.parse(StoredResponse, {
        id,
        programId,
        contactId,
        from: '',
        // Of the same day, it came after it.
        at: Math.max(sentAt, Math.min(at, now)),
        subject: '',
      }),
    );
  });
}

/**
 * Forgets a response. One of a message that is opened again in webmail does not come back.
 * @param now milliseconds since 1970 in UTC.
 */
export async function deleteResponse(db: HistoryDatabase, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.responses, db.settlements, async () => {
    await db.responses.delete(id);
    await db.settlements.put({ id, end: 'taken-back', at: now });
  });
}
