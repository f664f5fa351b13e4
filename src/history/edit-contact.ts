/** What the applicant adds and corrects of contacts. */
import * as v from 'valibot';
import type { Purpose, Season } from '../draft/draft.ts';
import { phaseAt } from '../season/season.ts';
import type { Channel } from '../wire/wire.ts';
import { without } from '../settings/without.ts';
import { type HistoryDatabase, StoredContact } from './db.ts';
import { utcOffset } from './utc-offset.ts';

/** A contact as it is entered by hand. */
export interface EnteredContact {
  /** Made with the form, so that pressing twice adds one. */
  readonly id: string;
  readonly programId: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** Milliseconds since 1970 in UTC. */
  readonly sentAt: number;
  /** What it was about, in a line; it stands where an email has its subject. */
  readonly topic: string;
  /** With whom, as `Name <address>`; none where it was nobody of the known people. */
  readonly recipients: readonly string[];
  /** Whether the program was called the first choice. */
  readonly toldFirstChoice: boolean;
}

/**
 * Adds a contact that no compose window saw. It counts at once.
 * @param now milliseconds since 1970 in UTC: nothing is counted for a moment after it.
 * @throws RangeError where the program is gone.
 * @throws ValiError where it is no contact.
 */
export async function addContact(
  db: HistoryDatabase,
  entered: EnteredContact,
  season: Season,
  now: number,
): Promise<void> {
  const { topic, toldFirstChoice, recipients, ...rest } = entered;
  const contact = v.parse(StoredContact, {
    ...rest,
    ...momentIn(season, Math.min(entered.sentAt, now)),
    recipients: [...recipients],
    subject: topic,
    newInformation: [],
    // What was said aloud has no words to quote.
    claims: toldFirstChoice ? [{ kind: 'first-choice', quote: '' }] : [],
    fingerprint: new Uint32Array(),
    state: 'sent',
    exact: true,
  });
  await db.transaction('rw', db.programs, db.contacts, db.settlements, async () => {
    if (!(await db.programs.get(contact.programId ?? ''))) {
      throw new RangeError('The program is gone.');
    }
    // Taken back in another tab meanwhile: it stays so.
    if (await db.settlements.get(contact.id)) return;
    // Pressed twice: it may have been corrected in between.
    if (await db.contacts.get(contact.id)) return;
    await db.contacts.add(contact);
  });
}

/** What can be corrected of a contact. */
export interface Correction {
  readonly purpose?: Purpose;
  /** Milliseconds since 1970 in UTC. */
  readonly sentAt?: number;
  /** What was spoken of; "" forgets it. */
  readonly topics?: string;
}

/**
 * Corrects a contact; the season's stage follows its date.
 * @throws RangeError where the contact is gone.
 * @throws ValiError where the correction makes no sense.
 */
export async function correctContact(
  db: HistoryDatabase,
  id: string,
  { purpose, sentAt, topics }: Correction,
  season: Season,
): Promise<void> {
  await db.transaction('rw', db.contacts, async () => {
    const contact = await db.contacts.get(id);
    if (!contact) throw new RangeError('The contact is gone.');
    await db.contacts.put(
      v.parse(StoredContact, {
        ...(topics === '' ? without(contact, 'topics') : contact),
        ...(purpose !== undefined && { purpose }),
        ...(sentAt !== undefined && momentIn(season, sentAt)),
        ...(topics !== undefined && topics !== '' && { topics }),
      }),
    );
  });
}

/** A moment with what depends on it, on this computer's clock. */
function momentIn(
  season: Season,
  sentAt: number,
): Pick<StoredContact, 'sentAt' | 'stage' | 'utcOffsetMinutes'> {
  return { sentAt, stage: phaseAt(season, sentAt), utcOffsetMinutes: utcOffset(sentAt) };
}
