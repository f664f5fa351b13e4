/** Mails of the applicant's own that were opened in webmail: sent from a phone, or before Prematch was there. */
import * as v from 'valibot';
import { type HistoryDatabase, StoredContact } from './db.ts';
import { homeOf } from './record.ts';
import { sameMessage, type Sighting } from './same-message.ts';

/**
 * The contact that a mail is known as.
 * @param sighting without a time where none is known: recipients and subject decide then.
 */
export function knownAs(
  sighting: Omit<Sighting, 'sentAt'> & { readonly sentAt?: number },
  contacts: readonly StoredContact[],
): StoredContact | undefined {
  return contacts.find((contact) =>
    sameMessage({ ...sighting, sentAt: sighting.sentAt ?? contact.sentAt }, contact),
  );
}

/**
 * Adds a sent mail, unless it is known. One that was taken back may come again: the applicant asked.
 * @throws ValiError where it is no contact; Dexie errors. Nothing is written then.
 */
export async function addOpened(db: HistoryDatabase, contact: StoredContact): Promise<void> {
  const checked = v.parse(StoredContact, contact);
  await db.transaction('rw', db.contacts, db.programs, db.settlements, async () => {
    if (await db.contacts.get(checked.id)) return;
    if (knownAs(checked, await db.contacts.toArray())) return;
    await db.settlements.delete(checked.id);
    await db.contacts.add({ ...checked, programId: await homeOf(db, checked) });
  });
}

/** Keeps where a mail's thread opens, where that was not known yet. */
export async function keepLink(db: HistoryDatabase, id: string, link: string): Promise<void> {
  await db.contacts
    .where('id')
    .equals(id)
    .modify((contact) => {
      contact.link ??= link;
    });
}
