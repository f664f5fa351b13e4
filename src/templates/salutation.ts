/** Whom a mail greets, and how (guide 4.1, 4.3). */
import type { Person, Role } from '../draft/draft.ts';
import { addressOf, familyName } from '../facts/names.ts';
import { readLine } from '../facts/recipients.ts';
import type { Mail } from '../rules/mail.ts';
import { thankYousTo } from '../season/places.ts';
import { VARIABLES, type TemplateText } from './template.ts';

/** Directors first, as they are named first in a greeting. */
const RANK: readonly Role[] = ['director', 'faculty', 'resident', 'coordinator'];

/** So many are greeted by name. */
const MOST_NAMES = 4;

/** How a person is greeted of whom only the office is known; of others a name is needed. */
const OFFICES: Readonly<Partial<Record<Role, string>>> = {
  director: 'Program Director',
  coordinator: 'Program Coordinator',
};

/** A mailbox of many instead of a person, by its shown name or the part before the @. */
const SHARED_MAILBOX =
  /residency|program|office|department|admission|recruit|education|coordinator|committee|(?:^|[^a-z])(?:gme|info)(?:[^a-z]|$)/i;

function isShared({ name, email }: Person): boolean {
  return SHARED_MAILBOX.test(name.trim() === '' ? (email.split('@')[0] ?? '') : name);
}

/** `Dr. Hall, Dr. Park and Tara Patel`. */
export function joined(names: readonly string[], word = 'and'): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}

/** Everybody in the To line, with what the program's people add to it; each once. */
function inToLine({ draft, program }: Mail): readonly Person[] {
  const people = (draft.to ?? [])
    .map((line) => {
      const { address, name } = readLine(line);
      const known = (program?.contacts ?? []).find(
        ({ email }) => address !== '' && email.toLowerCase() === address,
      );
      return known !== undefined && familyName(known.name) !== ''
        ? known
        : { ...known, email: address, name };
    })
    .filter(({ email, name }) => email !== '' || name !== '');
  return people.filter(
    ({ email, name }, at) =>
      people.findIndex((other) => other.email === email && other.name === name) === at,
  );
}

/** People of the program whom the mail is for, while nobody is in the To line. */
function proposed(roles: readonly Role[], { draft, program }: Mail): readonly Person[] {
  const contacts = program?.contacts ?? [];
  const thanked = ({ email }: Person): boolean =>
    thankYousTo(draft.history ?? [], new Set([email.toLowerCase()]), program?.interviewDate)
      .length > 0;
  const [main] = roles;
  return roles.flatMap((role) => {
    const people = contacts.filter((person) => person.role === role);
    // A program has one director who answers for it, and many who interview.
    if (OFFICES[role] !== undefined) return people.slice(0, 1);
    // Teachers are proposed where the mail is for them in the first place.
    const isTheirs = main !== undefined && OFFICES[main] === undefined;
    return isTheirs ? people.filter((person) => !thanked(person)) : [];
  });
}

/** Its place in the greeting; those of whom no role is known come last. */
function rank({ role }: Person): number {
  const at = role === undefined ? -1 : RANK.indexOf(role);
  return at < 0 ? RANK.length : at;
}

/**
 * Those whom a mail made from the template goes to, in the order of the greeting: the To line, or,
 * while that is empty, people of the program whose role the template is for. Of interviewers only
 * those who have not been thanked.
 */
export function recipientsFor({ to }: Pick<TemplateText, 'to'>, mail: Mail): readonly Person[] {
  const written = inToLine(mail);
  return (written.length > 0 ? written : proposed(to, mail)).toSorted((a, b) => rank(a) - rank(b));
}

/** `Dr. Hall and Tara Patel`; what is not known is a gap. */
function named(people: readonly Person[]): string {
  const known = people.filter(({ name }) => familyName(name) !== '').map(addressOf);
  const gaps = known.length < people.length ? [`[${VARIABLES.recipients}]`] : [];
  const first = known[0];
  return people.length > MOST_NAMES && first !== undefined
    ? `${first} and colleagues`
    : joined([...known, ...gaps]);
}

/**
 * What stands between "Dear" and the comma. Ms. and Mr. are not guessed: without a doctor's title a
 * person is called by the full name. Where nobody is known, an office is, or a gap asks for the name.
 */
export function salutation(template: Pick<TemplateText, 'to'>, mail: Mail): string {
  const people = recipientsFor(template, mail);
  const persons = people.filter((person) => !isShared(person));
  const role = template.to[0];
  const office = role === undefined ? undefined : OFFICES[role];
  if (persons.length === 0) return office ?? `[${VARIABLES.recipients}]`;
  const isProposal = (mail.draft.to ?? []).length === 0;
  if (isProposal && office === undefined && persons.length > 1) {
    // Which of them is thanked only the writer knows.
    const names = persons.slice(0, MOST_NAMES).map(addressOf);
    return `[${VARIABLES.recipients}: ${joined(names, 'or')}]`;
  }
  return named(persons);
}
