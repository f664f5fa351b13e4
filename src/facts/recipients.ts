import type { Draft, OtherProgram, Person, Program } from '../draft/draft.ts';
import type { Recipient } from '../rules/mail.ts';
import { properName } from './names.ts';

const LINE = /^\s*(?:"?([^"<]*?)"?\s*<([^<>]*)>|([^<>\s]+@[^<>\s]+))\s*$/;

/** Hosts that many people share; an address there belongs to no program. */
const SHARED =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|mail|proton|protonmail|zoho|yandex|qq|163)\./;

/**
 * Address and name in a line such as `Dr. Helen Whitfield <helen@lakeview.example>`. Of colleagues some
 * hosts show the name alone: two words or more, since one may be an address that is being typed.
 */
export function readLine(line: string): { readonly address: string; readonly name: string } {
  if (!/[<>@]/.test(line))
    return { address: '', name: line.trim().includes(' ') ? line.trim() : '' };
  const match = LINE.exec(line);
  const address = (match?.[2] ?? match?.[3] ?? '').trim().toLowerCase();
  return { address, name: (match?.[1] ?? '').trim() };
}

/** The host of an address, lower case; "" without one. */
export function domainOf(address: string): string {
  const at = address.indexOf('@');
  return at < 0 ? '' : address.slice(at + 1);
}

/** Whether an address belongs to a house of its own, and not to a host that anybody may use. */
export function isInstitution(address: string): boolean {
  const domain = domainOf(address);
  return domain !== '' && !SHARED.test(domain);
}

function squashed(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** How an address is told to belong to a program: a known person, their domain, or its name in it. */
interface Belonging {
  readonly name: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly domains: ReadonlySet<string>;
  readonly squashed: string;
}

function belonging(program: Pick<Program | OtherProgram, 'name' | 'contacts'>): Belonging {
  const people = new Map(
    (program.contacts ?? []).map((person) => [person.email.toLowerCase(), person]),
  );
  const domains = new Set(
    [...people.keys()].map(domainOf).filter((domain) => !SHARED.test(domain)),
  );
  return { name: program.name, people, domains, squashed: squashed(properName(program.name)) };
}

/** Every recipient with the program that the address belongs to, where that is known. */
export function recipientsOf({ to, cc, bcc, program, otherPrograms }: Draft): readonly Recipient[] {
  const own = program === undefined ? undefined : belonging(program);
  const programs = [...(own === undefined ? [] : [own]), ...(otherPrograms ?? []).map(belonging)];
  const tests: readonly ((one: Belonging, address: string) => boolean)[] = [
    (one, address) => one.people.has(address),
    (one, address) => one.domains.has(domainOf(address)),
    (one, address) =>
      one.squashed.length >= 6 && squashed(domainOf(address)).startsWith(one.squashed),
  ];
  const lines = [
    ...(to ?? []).map((line) => ({ field: 'to' as const, line })),
    ...(cc ?? []).map((line) => ({ field: 'cc' as const, line })),
    ...(bcc ?? []).map((line) => ({ field: 'bcc' as const, line })),
  ];
  return lines.map(({ field, line }) => {
    const { address, name } = readLine(line);
    let home: Belonging | undefined;
    if (address !== '') {
      for (const test of tests) home ??= programs.find((one) => test(one, address));
    }
    const person = own?.people.get(address);
    return {
      field,
      address,
      name: name === '' ? (person?.name ?? '') : name,
      ...(person?.role === undefined ? {} : { role: person.role }),
      ...(home === undefined ? {} : { program: home.name }),
    };
  });
}
