import type { Draft, Person } from '../draft/draft.ts';
import { addressOf, familyName, properName } from '../facts/names.ts';
import type { Mail } from '../rules/mail.ts';
import { parseTemplate, VARIABLES, type Template, type Variable } from './template.ts';

export interface Filled {
  readonly subject: string;
  /** Paragraphs apart by a blank line; what is unknown stands as `[hint]`. */
  readonly body: string;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `November 17` for `2026-11-17`, as it is written in a mail. */
function writtenDate(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${String(Number(day.slice(8, 10)))}`;
}

function joined(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** People of the program in the To line; where it is empty, the director and the coordinator. */
function addressed(mail: Mail): readonly Pick<Person, 'name' | 'role'>[] {
  const contacts = mail.program?.contacts ?? [];
  const to = mail.recipients.filter((recipient) => recipient.field === 'to');
  if (to.length > 0) {
    return to.map((recipient) => {
      const known = contacts.find((contact) => contact.email.toLowerCase() === recipient.address);
      return known ?? { name: recipient.name };
    });
  }
  return (['director', 'coordinator'] as const).flatMap(
    (role) => contacts.find((contact) => contact.role === role) ?? [],
  );
}

function recipients(mail: Mail): string | undefined {
  const people = addressed(mail);
  const named = people.filter(
    (person) => person.name.trim() !== '' && familyName(person.name) !== '',
  );
  return people.length > 0 && named.length === people.length && people.length <= 4
    ? joined(named.map(addressOf))
    : undefined;
}

/** Name and numbers as the guide wants them under a mail (4.1); "" where the mail program signs. */
function signature({ profile, signature: own }: Draft): string {
  const name = profile?.fullName;
  if (own !== undefined && name !== undefined && own.includes(name)) return '';
  const reach = [profile?.phone, profile?.email].filter((way) => way !== undefined);
  const lines = [
    name ?? `[${VARIABLES.fullName}]`,
    `AAMC ID: ${profile?.aamcId ?? '[number]'}`,
    ...(profile?.ecfmgId === undefined ? [] : [`ECFMG ID: ${profile.ecfmgId}`]),
    reach.length === 0 ? '[phone or email]' : reach.join(' | '),
  ];
  return lines.join('\n');
}

function personOf(mail: Mail, role: Person['role']): string | undefined {
  const person = mail.program?.contacts?.find((contact) => contact.role === role);
  return person === undefined ? undefined : addressOf(person);
}

function valueOf(name: Variable, mail: Mail): string | undefined {
  const { profile, program } = mail.draft;
  switch (name) {
    case 'recipients':
      return recipients(mail);
    case 'program':
      return program === undefined ? undefined : properName(program.name);
    case 'director':
      return personOf(mail, 'director');
    case 'coordinator':
      return personOf(mail, 'coordinator');
    case 'interviewDate':
      return program?.interviewDate === undefined ? undefined : writtenDate(program.interviewDate);
    case 'fullName':
      return profile?.fullName;
    case 'specialty':
      return profile?.specialty?.toLowerCase();
    case 'aamcId':
      return profile?.aamcId;
    case 'signature':
      return signature(mail.draft);
  }
}

function fillText(source: string, mail: Mail): string {
  return parseTemplate(source)
    .segments.map((segment) => {
      if (segment.kind === 'text') return segment.text;
      if (segment.kind === 'gap') return `[${segment.hint}]`;
      return valueOf(segment.name, mail) ?? `[${VARIABLES[segment.name]}]`;
    })
    .join('');
}

/**
 * A template with what is known of applicant, program and recipients. What is unknown stands as
 * `[hint]` for the writer to fill in.
 */
export function fillTemplate(template: Template, mail: Mail): Filled {
  const subject = fillText(template.subject, mail);
  return {
    subject: subject.charAt(0).toUpperCase() + subject.slice(1),
    body: fillText(template.body, mail).trimEnd(),
  };
}
