/** The history in the form in which the rules read it. Pure. */
import type { OtherProgram, PastMessage, Program, Season } from '../draft/draft.ts';
import { localDay, localTime, newYorkMoment } from '../season/local-time.ts';
import { WRITTEN_CHANNELS } from '../wire/wire.ts';
import type { StoredContact, StoredProgram } from './db.ts';

/**
 * The moment (ms, UTC) from which contacts belong to a season: the first of May before its Match
 * Day. What a program was told in an earlier season neither fills a place nor binds.
 */
export function seasonStart(season: Season): number {
  return newYorkMoment(`${String(Number(season.matchDay.slice(0, 4)) - 1)}-05-01`, 0);
}

/** Whether it is an email or a message through a portal. */
export function isWritten({ channel }: StoredContact): boolean {
  return WRITTEN_CHANNELS.some((written) => written === channel);
}

/** Whether people met, instead of one writing to or calling the other. */
export function isMeeting({ channel }: StoredContact): boolean {
  return channel === 'in-person' || channel === 'virtual-event';
}

/**
 * Sent contacts as the rules' history, oldest first. Meetings are left out: what is said at a
 * conference or an open house (guide 1.1) is no message, and the limits are on messages (5.2).
 */
export function pastMessages(contacts: readonly StoredContact[]): readonly PastMessage[] {
  return contacts
    .filter((contact) => contact.state === 'sent' && !isMeeting(contact))
    .toSorted((a, b) => a.sentAt - b.sentAt)
    .map((contact) => ({
      sentAt: localTime(contact.sentAt, contact.utcOffsetMinutes),
      purpose: contact.purpose,
      subject: contact.subject,
      ...(contact.fingerprint.length > 0 && { fingerprint: Array.from(contact.fingerprint) }),
      to: contact.recipients,
      newInformation: [...new Set(contact.newInformation.map((fact) => fact.kind))],
    }));
}

/** The first contact in which a program was called the first choice, also in a conversation. */
export function firstChoiceTold(contacts: readonly StoredContact[]): StoredContact | undefined {
  return contacts
    .filter(
      (contact) =>
        contact.state === 'sent' && contact.claims.some((claim) => claim.kind === 'first-choice'),
    )
    .toSorted((a, b) => a.sentAt - b.sentAt)[0];
}

/** A program as the one that is written to. */
export function draftProgram(program: StoredProgram): Program {
  const { name, hospital, city, people, interviewDate, firstChoice, offer } = program;
  return {
    name,
    ...(hospital !== undefined && { hospital }),
    ...(city !== undefined && { city }),
    contacts: people,
    ...(interviewDate !== undefined && { interviewDate }),
    ...(firstChoice !== undefined && { firstChoice }),
    ...(offer !== undefined && { offer }),
  };
}

/**
 * A program as one of those that are not written to, with its contacts of this season.
 * @param history the same contacts as {@link pastMessages}, where they are at hand.
 */
export function otherProgram(
  program: StoredProgram,
  contacts: readonly StoredContact[],
  history = pastMessages(contacts),
): OtherProgram {
  const { name, hospital, city, people } = program;
  const told = firstChoiceTold(contacts);
  return {
    name,
    ...(hospital !== undefined && { hospital }),
    ...(city !== undefined && { city }),
    contacts: people,
    ...(told && { firstChoiceToldOn: localDay(told.sentAt, told.utcOffsetMinutes) }),
    history: [...history],
  };
}
