/** The people of a program. Pure. */
import type { Person } from '../draft/draft.ts';

/** Each address once; what is known of a person already stays. */
export function mergePeople(known: readonly Person[], added: readonly Person[]): Person[] {
  const byEmail = new Map(known.map((person) => [person.email, person]));
  for (const person of added) {
    const before = byEmail.get(person.email);
    byEmail.set(
      person.email,
      before ? { ...person, ...before, name: before.name || person.name } : person,
    );
  }
  return [...byEmail.values()];
}
