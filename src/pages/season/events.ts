/** What happened between the applicant and a program, each with its day. Pure but for the clock's zone. */
import type { StoredContact, StoredProgram, StoredResponse } from '../../history/db.ts';
import { dayOf } from '../shared/days.ts';

/** Something that happened, or will, on a day. */
export type Event =
  | { readonly of: 'contact'; readonly day: string; readonly contact: StoredContact }
  | { readonly of: 'response'; readonly day: string; readonly response: StoredResponse }
  | { readonly of: 'invitation' | 'interview'; readonly day: string };

/** What a program's events are made from. */
export interface EventSource {
  readonly program: StoredProgram;
  /** In any order. */
  readonly contacts: readonly StoredContact[];
  readonly responses: readonly StoredResponse[];
}

/** On one day: an invitation before the interview, both before what was written about them. */
const ORDER: Readonly<Record<Event['of'], number>> = {
  invitation: 0,
  interview: 1,
  contact: 2,
  response: 2,
};

const momentOf = (event: Event): number => {
  if (event.of === 'contact') return event.contact.sentAt;
  return event.of === 'response' ? event.response.at : 0;
};

/** All events of a program, the earliest first. */
export function eventsOf({ program, contacts, responses }: EventSource): readonly Event[] {
  const { invitedOn, interviewDate } = program;
  const events: readonly Event[] = [
    ...(invitedOn === undefined ? [] : [{ of: 'invitation', day: invitedOn } as const]),
    ...(interviewDate === undefined ? [] : [{ of: 'interview', day: interviewDate } as const]),
    ...contacts.map((contact) => ({ of: 'contact', day: dayOf(contact.sentAt), contact }) as const),
    ...responses.map(
      (response) => ({ of: 'response', day: dayOf(response.at), response }) as const,
    ),
  ];
  return events.toSorted(
    (a, b) =>
      (a.day < b.day ? -1 : Number(a.day > b.day)) ||
      ORDER[a.of] - ORDER[b.of] ||
      momentOf(a) - momentOf(b),
  );
}

/** The name of an event that stays the same while the history changes around it. */
export function keyOf(event: Event): string {
  if (event.of === 'contact') return event.contact.id;
  return event.of === 'response' ? event.response.id : event.of;
}

/** Whether a program was told with it that it is the first choice. */
export function tellsFirstChoice(event: Event): boolean {
  return event.of === 'contact' && event.contact.claims.some(({ kind }) => kind === 'first-choice');
}
