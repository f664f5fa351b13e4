import type { Season } from '../draft/draft.ts';
import type { HistoryDatabase, StoredContact } from '../history/db.ts';
import { pending, settle } from '../history/record.ts';
import { utcOffset } from '../history/utc-offset.ts';
import { DAY_MS } from '../season/local-time.ts';
import { phaseAt } from '../season/season.ts';
import type { Settings } from '../settings/schema.ts';
import type { ContactRecord, Request } from '../wire/wire.ts';

/**
 * Keeps the contact whose Send was just pressed.
 * @param now the worker's clock, ms since 1970 in UTC. The tab runs on the same computer: a time that
 * is a day off is no time of sending, and this one is kept in its place.
 * @param oldest how long ago it may have been sent, ms: what waited may be older than a day.
 */
export async function recordPending(
  db: HistoryDatabase,
  { sendId, sentAt, record, exact, scheduled, link }: Request<'record.pending'>,
  { season }: Settings,
  now: number,
  oldest = DAY_MS,
): Promise<void> {
  const moment = sentAt > now - oldest && sentAt < now + DAY_MS ? sentAt : now;
  await pending(db, {
    ...contactOf(sendId, record, moment, season),
    channel: 'email',
    exact,
    ...(scheduled && { scheduled }),
    ...(link !== undefined && { link }),
  });
}

/**
 * Keeps what the user says they sent, on whichever day it was, but not after now (ms, UTC).
 */
export async function recordByHand(
  db: HistoryDatabase,
  { sendId, sentAt, channel, record }: Request<'record.by-hand'>,
  { season }: Settings,
  now: number,
): Promise<void> {
  const moment = Math.min(sentAt, now);
  // All or nothing: half of it would be a contact that is asked about.
  await db.transaction('rw', db.contacts, db.programs, db.settlements, async () => {
    await pending(db, { ...contactOf(sendId, record, moment, season), channel, exact: true });
    await settle(db, sendId, 'sent', now);
  });
}

/** A contact as the history keeps it, made of the record of a mail. */
export function contactOf(
  id: string,
  record: ContactRecord,
  sentAt: number,
  season: Season,
): Omit<StoredContact, 'state' | 'channel' | 'exact'> {
  return {
    ...record,
    fingerprint: Uint32Array.from(record.fingerprint),
    id,
    stage: phaseAt(season, sentAt),
    sentAt,
    utcOffsetMinutes: utcOffset(sentAt),
  };
}
