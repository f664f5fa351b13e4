/** The people of a program. Pure. */
import type { Person } from '../draft/draft.ts';
import { mailboxOf } from './address.ts';

/** Each mailbox once; what is known of a person already stays. */
export function mergePeople(known: readonly Person[], added: readonly Person[]): Person[] {
  const byMailbox = new Map(known.map((person) => [mailboxOf(person.email), person]));
  for (const person of added) {
    const mailbox = mailboxOf(person.email);
    const before = byMailbox.get(mailbox);
    byMailbox.set(
      mailbox,
      before ? { ...person, ...before, name: before.name || person.name } : person,
    );
  }
  return [...byMailbox.values()];
}
