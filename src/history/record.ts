/**
 * Contacts come into the history in two steps: pending when Send is pressed, settled when the host
 * confirms the send, takes it back or refuses it. The two may arrive in any order, twice, from two
 * tabs, or with a restart of the worker between them; the result is always the same, because a
 * contact only ever moves one way: unknown, pending, sent, taken back.
 */
import type { Request } from '../wire/wire.ts';
import type { HistoryDatabase, StoredContact } from './db.ts';
import { createRecogniser } from './recognise.ts';

export type Outcome = Request<'record.settled'>['outcome'];

/**
 * After this long without a word from the host a pending contact counts as sent: an undo is no
 * longer possible then, and a refusal is shown at once. A contact too many can be deleted; one too
 * few would let the applicant write twice. The user is asked whether it was.
 */
export const UNCONFIRMED_MS = 10 * 60 * 1000;

/** What could not reach the history when it was sent is taken in for so long. */
export const UNDELIVERED_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * That a send was confirmed is only needed while its beginning can still come. What was taken back, or
 * deleted, is remembered for good: an import or an older backup may bring it at any time.
 */
const CONFIRMATION_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps a contact as pending, unless this send is already known.
 * @throws Dexie errors, such as QuotaExceededError; nothing is written then.
 */
export async function pending(
  db: HistoryDatabase,
  contact: Omit<StoredContact, 'state'>,
): Promise<void> {
  await db.transaction('rw', db.contacts, db.programs, db.settlements, async () => {
    if (await db.contacts.get(contact.id)) return;
    const settled = await db.settlements.get(contact.id);
    if (settled?.end === 'taken-back') return;
    await db.contacts.add({
      ...contact,
      programId: await homeOf(db, contact),
      // The host says nothing more of a mail that leaves by itself later, and it takes a place now.
      ...(contact.scheduled
        ? { state: 'sent', unconfirmed: true }
        : { state: settled ? 'sent' : 'pending' }),
    });
    if (settled) await db.settlements.delete(contact.id);
  });
}

/**
 * Ends a send. What was taken back stays so, even when a confirmation comes after it: hosts confirm
 * first and offer Undo then, and messages may overtake each other.
 * @param now milliseconds since 1970 in UTC.
 * @throws Dexie errors; nothing is written then.
 */
export async function settle(
  db: HistoryDatabase,
  id: string,
  outcome: Outcome,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.contacts, db.settlements, async () => {
    if (outcome === 'sent') {
      const known = await db.contacts
        .where('id')
        .equals(id)
        .modify((contact) => {
          contact.state = 'sent';
          delete contact.unconfirmed;
        });
      if (known === 0 && !(await db.settlements.get(id))) {
        await db.settlements.add({ id, end: 'sent', at: now });
      }
    } else {
      await db.contacts.delete(id);
      await db.settlements.put({ id, end: 'taken-back', at: now });
    }
    await db.settlements
      .where('at')
      .below(now - CONFIRMATION_KEPT_MS)
      .and(({ end }) => end === 'sent')
      .delete();
  });
}

/**
 * Counts as sent, and unconfirmed, what has been pending for more than {@link UNCONFIRMED_MS}: the tab
 * was closed, or the browser ended, before the host's answer was seen. Also what was sent as long after
 * now as that: the clock was set back since, and who knows when it was.
 * @returns how many contacts were settled.
 */
export async function settleUnconfirmed(db: HistoryDatabase, now: number): Promise<number> {
  return db.contacts
    .where('state')
    .equals('pending')
    .and((contact) => Math.abs(now - contact.sentAt) > UNCONFIRMED_MS)
    .modify({ state: 'sent', unconfirmed: true });
}

/** The program may have been named, or deleted, between the last check and the send. */
export async function homeOf(
  db: HistoryDatabase,
  contact: Pick<StoredContact, 'programId' | 'recipients'>,
): Promise<string | null> {
  if (contact.programId !== null && (await db.programs.get(contact.programId))) {
    return contact.programId;
  }
  const recognise = createRecogniser(await db.programs.toArray());
  return recognise({ to: contact.recipients }).program?.id ?? null;
}
