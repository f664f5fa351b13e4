/** A person who belongs to another program than it was thought, with the messages to them. */
import * as v from 'valibot';
import { enclosingDomains, isSharedDomain, readAddresses } from './address.ts';
import { type HistoryDatabase, type StoredContact, StoredProgram } from './db.ts';
import { programNamed } from './edit-program.ts';
import { mergePeople } from './people.ts';
import { tidyName } from './program-names.ts';

/** Where a person goes: to a known program, or to one that is made for them. */
export type Destination = { readonly id: string } | { readonly name: string };

/**
 * Moves a person to another program. Messages to them go along, unless people who stay have got them
 * too; so does their mail domain, which stays as well where somebody else here has it.
 * @param now milliseconds since 1970 in UTC.
 * @returns the program that the person belongs to now.
 * @throws RangeError where the person or a program is gone, or the new one has no name.
 */
export async function movePerson(
  db: HistoryDatabase,
  { from, email, to }: { from: string; email: string; to: Destination },
  now: number,
): Promise<StoredProgram> {
  return db.transaction('rw', db.programs, db.contacts, db.responses, async () => {
    const programs = await db.programs.toArray();
    const source = programs.find(({ id }) => id === from);
    const person = source?.people.find((known) => known.email === email);
    if (!source || !person) throw new RangeError('The person is gone.');
    const others = programs.filter((program) => program !== source);
    const target = targetOf(to, source, others, now);

    const contacts = await db.contacts.where('programId').equals(from).toArray();
    const going = contacts.filter((contact) => goesAlong(contact, email, source));
    const people = source.people.filter((known) => known !== person);
    const staying = [
      ...people.map((known) => known.email),
      ...contacts.filter((contact) => !going.includes(contact)).flatMap(addressesOf),
    ].filter((address) => address !== email);
    const domains = domainsOf(email, source);
    const kept = source.domains.filter(
      (domain) =>
        !domains.includes(domain) ||
        staying.some((address) => domainsOf(address, source).includes(domain)),
    );

    const arrived = v.parse(StoredProgram, {
      ...target,
      people: mergePeople(target.people, [person]),
      domains: [...new Set([...target.domains, ...domains])],
    });
    await db.programs.bulkPut([
      v.parse(StoredProgram, { ...source, people, domains: kept }),
      arrived,
    ]);
    await db.contacts.bulkUpdate(
      going.map(({ id }) => ({ key: id, changes: { programId: arrived.id } })),
    );
    await db.responses
      .where('programId')
      .equals(from)
      .and((response) => response.from === email)
      .modify({ programId: arrived.id });
    return arrived;
  });
}

/** @param email in lower case. */
export function isTo(contact: StoredContact, email: string): boolean {
  return addressesOf(contact).includes(email);
}

/** Whether a message goes along with a person: it was to them, and to nobody who stays. */
export function goesAlong(
  contact: StoredContact,
  email: string,
  { people }: Pick<StoredProgram, 'people'>,
): boolean {
  const addresses = addressesOf(contact);
  return (
    isTo(contact, email) &&
    !people.some((person) => person.email !== email && addresses.includes(person.email))
  );
}

function targetOf(
  to: Destination,
  source: StoredProgram,
  others: readonly StoredProgram[],
  now: number,
): StoredProgram {
  if ('id' in to) {
    const known = others.find(({ id }) => id === to.id);
    if (!known) throw new RangeError('The program is gone.');
    return known;
  }
  const name = tidyName(to.name);
  if (programNamed(name, [source])) throw new RangeError('The person is there already.');
  return (
    programNamed(name, others) ?? {
      id: crypto.randomUUID(),
      name,
      people: [],
      domains: [],
      createdAt: now,
    }
  );
}

const addressesOf = ({ recipients }: StoredContact): readonly string[] =>
  readAddresses(recipients).map(({ email }) => email);

/** The program's own domains that an address lies in. */
function domainsOf(email: string, { domains }: StoredProgram): readonly string[] {
  const around = enclosingDomains(email.slice(email.lastIndexOf('@') + 1));
  return domains.filter((domain) => around.includes(domain) && !isSharedDomain(domain));
}
