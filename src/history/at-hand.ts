/** Where a program stands: places filled, last contact, first choice told. Pure. */
import type { Season } from '../draft/draft.ts';
import type { Limits } from '../rules/mail.ts';
import { addressIn, placesTaken } from '../season/places.ts';
import type { ProgramAtHand } from '../wire/wire.ts';
import { mailboxOf } from './address.ts';
import type { StoredContact, StoredProgram } from './db.ts';
import { firstChoiceTold, isWritten, pastMessages } from './past-messages.ts';

export interface AtHandSetting {
  readonly season: Season;
  readonly limits: Limits;
}

const NONE = new Uint32Array();

/**
 * Counts a program's sent contacts against the guide's limits (5.2, FAQ 3), with the very counting
 * that the rules use.
 * @param contacts the program's contacts of this season, in any order.
 * @param lastResponseAt when the program last wrote, as far as it was noted (ms, UTC).
 */
export function programAtHand(
  program: StoredProgram,
  contacts: readonly StoredContact[],
  { season, limits }: AtHandSetting,
  lastResponseAt?: number,
): ProgramAtHand {
  const sent = contacts
    .filter((contact) => contact.state === 'sent')
    .toSorted((a, b) => a.sentAt - b.sentAt);
  const { interviewDate } = program;
  // Places are counted without the texts' fingerprints, which are most of a contact.
  const messages = pastMessages(sent.map((contact) => ({ ...contact, fingerprint: NONE })));
  const taken = placesTaken(messages, { season, interviewDate });
  // A thank-you from before the interview day belongs to an earlier interview.
  const thanks = taken.thankYou.filter(
    (message) => interviewDate === undefined || message.sentAt.slice(0, 10) >= interviewDate,
  );
  // One thank-you a recipient: there is a place for each person who is known or was written to.
  const people = new Set(program.people.map((person) => mailboxOf(person.email)));
  for (const message of thanks)
    for (const line of message.to ?? []) people.add(mailboxOf(addressIn(line)));
  const last = sent.at(-1);
  const told = firstChoiceTold(sent);
  return {
    id: program.id,
    name: program.name,
    places: {
      preInterview: { used: taken.preInterview.length, limit: limits.preInterview },
      thankYou: { used: thanks.length, limit: limits.thankYou * Math.max(1, people.size) },
      lateSeason: { used: taken.lateSeason.length, limit: limits.lateSeason },
    },
    messages: sent.filter(isWritten).length,
    ...(last && { lastContact: { sentAt: last.sentAt, purpose: last.purpose } }),
    ...(told && { toldFirstChoiceAt: told.sentAt }),
    ...(lastResponseAt !== undefined && { lastResponseAt }),
  };
}
