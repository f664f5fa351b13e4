/** One program that is two in truth: people and contacts go to the other. */
import * as v from 'valibot';
import type { Person } from '../draft/draft.ts';
import {
  type Address,
  enclosingDomains,
  isSharedDomain,
  mailboxOf,
  readAddress,
  readAddresses,
} from './address.ts';
import { type HistoryDatabase, type StoredContact, StoredProgram } from './db.ts';
import { programNamed, programOf } from './edit-program.ts';
import { mergePeople } from './people.ts';
import { tidyName } from './program-names.ts';

/** Where they go: to a known program, or to one that is made for them. */
export type Destination = { readonly id: string } | { readonly name: string };

export interface Split {
  /** The program that they are in. */
  readonly from: string;
  /** Addresses in lower case; somebody who was only written to becomes known by it. */
  readonly emails: readonly string[];
  /** Ids of contacts that go in any case. */
  readonly contacts: readonly string[];
  readonly to: Destination;
}

/**
 * Takes people and contacts to another program. Messages to the people go along, unless others who
 * stay have got them too; so do their mail domains, which stay as well where somebody else has them.
 * @param now milliseconds since 1970 in UTC.
 * @returns the program that they belong to now.
 * @throws RangeError where nothing would go, a program is gone, or the new one has no name.
 */
export async function splitProgram(
  db: HistoryDatabase,
  { from, emails, contacts: chosen, to }: Split,
  now: number,
): Promise<StoredProgram> {
  return db.transaction('rw', db.programs, db.contacts, db.responses, async () => {
    const programs = await db.programs.toArray();
    const source = programs.find(({ id }) => id === from);
    if (!source) throw new RangeError('The program is gone.');
    const others = programs.filter((program) => program !== source);
    const target = targetOf(to, source, others, now);

    const contacts = await db.contacts.where('programId').equals(from).toArray();
    const going = contacts.filter(
      (contact) => chosen.includes(contact.id) || goesAlong(contact, emails, source),
    );
    const leaves = among(emails);
    const people = source.people.filter(({ email }) => !leaves(email));
    const leaving = [
      ...source.people.filter(({ email }) => leaves(email)),
      ...strangers(emails, contacts, programs),
    ];
    if (leaving.length === 0 && going.length === 0) throw new RangeError('Nothing goes.');

    const staying = [
      ...people.map(({ email }) => email),
      ...contacts
        .filter((contact) => !going.includes(contact))
        .flatMap((contact) => addressesOf(contact).map(({ email }) => email)),
    ].filter((email) => !leaves(email));
    const domains = new Set(leaving.flatMap(({ email }) => domainsOf(email, source)));
    const kept = source.domains.filter(
      (domain) =>
        !domains.has(domain) || staying.some((email) => domainsOf(email, source).includes(domain)),
    );

    const arrived = v.parse(StoredProgram, {
      ...target,
      people: mergePeople(target.people, leaving),
      domains: [...new Set([...target.domains, ...domains])],
    });
    await db.programs.bulkPut([
      v.parse(StoredProgram, { ...source, people, domains: kept }),
      arrived,
    ]);
    const ids = new Set(going.map(({ id }) => id));
    await db.contacts.bulkUpdate(
      [...ids].map((key) => ({ key, changes: { programId: arrived.id } })),
    );
    await db.responses
      .where('programId')
      .equals(from)
      .and(({ from: email, contactId }) =>
        contactId === undefined ? leaves(email) : ids.has(contactId),
      )
      .modify({ programId: arrived.id });
    return arrived;
  });
}

/** Whether a message goes along with people: it was to one of them, and to nobody who stays. */
export function goesAlong(
  contact: StoredContact,
  emails: readonly string[],
  { people }: Pick<StoredProgram, 'people'>,
): boolean {
  const leaves = among(emails);
  const stays = among(people.map(({ email }) => email).filter((email) => !leaves(email)));
  const addresses = addressesOf(contact);
  return (
    addresses.some(({ email }) => leaves(email)) && !addresses.some(({ email }) => stays(email))
  );
}

/** @param email in lower case. */
export function isTo(contact: StoredContact, email: string): boolean {
  return addressesOf(contact).some(({ email: one }) => mailboxOf(one) === mailboxOf(email));
}

/** To whom a contact was, without the writer's own address. */
export function addressesOf({ recipients, account }: StoredContact): readonly Address[] {
  const writer = account === undefined ? undefined : readAddress(account)?.email;
  const own = writer === undefined ? undefined : mailboxOf(writer);
  return readAddresses(recipients).filter(({ email }) => mailboxOf(email) !== own);
}

function among(emails: readonly string[]): (email: string) => boolean {
  const mailboxes = new Set(emails.map(mailboxOf));
  return (email) => mailboxes.has(mailboxOf(email));
}

/** People who were written to and of whom no program knows, with the name that they were written with. */
function strangers(
  emails: readonly string[],
  contacts: readonly StoredContact[],
  programs: readonly StoredProgram[],
): readonly Person[] {
  const unknown = among(emails.filter((email) => programOf(email, programs) === undefined));
  return mergePeople(
    [],
    contacts
      .flatMap(addressesOf)
      .filter(({ email }) => unknown(email))
      .map(({ email, name }) => ({ email, name })),
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
  if (programNamed(name, [source])) throw new RangeError('They are there already.');
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

/** The program's own domains that an address lies in. */
function domainsOf(email: string, { domains }: StoredProgram): readonly string[] {
  const around = enclosingDomains(email.slice(email.lastIndexOf('@') + 1));
  return domains.filter((domain) => around.includes(domain) && !isSharedDomain(domain));
}
