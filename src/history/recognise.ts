/**
 * Which program a mail is written to: by an address that is known, else by the mail domain, also where
 * that is misspelt, else by the program's name in subject or text. Pure.
 */
import type { Proposal } from '../wire/wire.ts';
import {
  type Address,
  enclosingDomains,
  isSharedDomain,
  mailboxOf,
  providerMeant,
  readAddress,
  readAddresses,
} from './address.ts';
import { groupBy } from './group.ts';
import { guessName } from './guess-name.ts';
import { NameIndex, type Part, type Question } from './name-index.ts';
import { createNearFinder } from './near-domain.ts';
import { nameForms, readWords } from './program-names.ts';

/** What must be known of a program to recognise it. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly hospital?: string;
  readonly people: readonly { readonly email: string }[];
  readonly domains: readonly string[];
}

/** The parts of a mail that tell to whom it goes. */
export interface Addressed {
  readonly from?: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly body?: string;
  readonly quoted?: string;
}

export interface Recognition<P extends Known> {
  readonly program?: P;
  /** What the program was recognised by; the name alone is no proof that it is written to. */
  readonly by?: 'address' | 'domain' | 'name';
  /** Other known programs that recipients belong to. */
  readonly others: readonly P[];
  /** An unknown program, or several known ones to choose from. */
  readonly proposal?: Proposal;
  /** Recipients of the program that is proposed, or of the recognised one: to be kept with it. */
  readonly recipients: readonly Address[];
  /** Set where a recipient's domain is that of the recognised program but for one slip. */
  readonly misspelt?: Misspelt;
}

/** A domain that may be misspelt, and the known one that may be meant. */
export interface Misspelt {
  readonly written: string;
  readonly meant: string;
}

/** More of a text than this adds nothing to the question of whom it is written to. */
const READ = 20_000;

/**
 * Makes a recogniser for a set of programs; making it costs more than using it.
 * @returns a function of a mail; it reads the text only where the recipients leave a doubt.
 */
export function createRecogniser<P extends Known>(
  programs: readonly P[],
): (mail: Addressed) => Recognition<P> {
  const homes = new Homes(programs);
  const names = new NameIndex(programs);

  return (mail) => {
    const writer = mail.from === undefined ? null : readAddress(mail.from);
    const recipients = readAddresses([...mail.to, ...(mail.cc ?? []), ...(mail.bcc ?? [])]);
    const unknown: Address[] = [];
    const personal: Address[] = [];
    const sure: P[] = [];
    const doubtful: (readonly P[])[] = [];
    let by: Recognition<P>['by'];
    const slips = new Map<P, Misspelt>();
    for (const recipient of recipients) {
      const home = homes.of(recipient, writer);
      const [only] = home.programs;
      for (const known of home.programs) if (home.misspelt) slips.set(known, home.misspelt);
      if (only && home.programs.length === 1) {
        if (!sure.includes(only)) sure.push(only);
        if (home.by === 'address') by = 'address';
      } else if (only) {
        doubtful.push(home.programs);
      } else if (home.by === 'domain') {
        unknown.push(recipient);
      } else if (mailboxOf(recipient.email) !== (writer && mailboxOf(writer.email))) {
        personal.push(recipient);
      }
    }

    const slipOf = (program: P): Pick<Recognition<P>, 'misspelt'> => {
      const misspelt = slips.get(program);
      return misspelt ? { misspelt } : {};
    };

    const [first] = sure;
    if (first) {
      // An exact address outranks a domain, wherever it stands in the list.
      const program = sure.find((known) => homes.isAmong(known, recipients)) ?? first;
      return {
        program,
        by: by ?? 'domain',
        others: sure.filter((known) => known !== program),
        recipients: recipients.filter((one) => homes.ofDomain(one.domain).includes(program)),
        ...slipOf(program),
      };
    }

    const decide = (question: Omit<Question<P>, 'writer'>): P | undefined => {
      const asked = {
        ...question,
        writer: new Set(readWords(writer?.name ?? '').map((word) => word.form)),
      };
      const calledSo = recipients.map((recipient) => recipient.name).join('\n');
      return (
        names.decide([...textOf(mail), { text: calledSo, weight: 1 }], asked) ??
        names.decide([{ text: (mail.quoted ?? '').slice(0, READ), weight: 1 }], asked)
      );
    };

    const [among] = doubtful;
    if (among) {
      const its = recipients.filter((recipient) =>
        homes.of(recipient, writer).programs.some((known) => among.includes(known)),
      );
      const named = decide({ among, hints: its.flatMap(hintsIn) });
      if (named) {
        return { program: named, by: 'domain', others: [], recipients: its, ...slipOf(named) };
      }
      return {
        others: [],
        proposal: {
          name: among[0]?.name ?? '',
          ...(its[0] && { domain: its[0].domain }),
          among: among.map((known) => known.name),
        },
        recipients: its,
      };
    }

    const named = decide({});
    const stranger = unknown[0];
    const theirs = stranger
      ? unknown.filter((recipient) => recipient.domain === stranger.domain)
      : personal;
    if (named && (!stranger || mayBelong(stranger.domain, named))) {
      return { program: named, by: 'name', others: [], recipients: theirs };
    }
    const name = named?.name ?? guessName(mail, stranger?.domain);
    if (name === undefined) return { others: [], recipients: theirs };
    return {
      others: [],
      proposal: { name, ...(stranger && { domain: stranger.domain }) },
      recipients: theirs,
    };
  };
}

/** To which programs an address leads. */
interface Home<P> {
  /** None where it is nobody's that is known, several where they share a domain. */
  readonly programs: readonly P[];
  /** What it was told by, or would be; a domain that everybody may use tells nothing. */
  readonly by?: 'address' | 'domain';
  readonly misspelt?: Misspelt;
}

/** Programs by the addresses and domains that are known of them. */
class Homes<P extends Known> {
  readonly #byMailbox: ReadonlyMap<string, readonly P[]>;
  readonly #byDomain: ReadonlyMap<string, readonly P[]>;
  readonly #nearTo: (domain: string) => readonly string[];
  /** Addresses at providers by the part before the @, to be found with a misspelt provider. */
  readonly #personal: ReadonlyMap<string, readonly string[]>;

  constructor(programs: readonly P[]) {
    this.#byMailbox = groupBy(programs, ({ people }) =>
      people.map((person) => mailboxOf(person.email)),
    );
    this.#byDomain = groupBy(programs, ({ domains }) => domains);
    this.#nearTo = createNearFinder(this.#byDomain.keys());
    const shared = [...this.#byMailbox.keys()].filter((mailbox) =>
      isSharedDomain(domainOf(mailbox)),
    );
    this.#personal = groupBy(shared, (mailbox) => [localOf(mailbox)]);
  }

  ofDomain(domain: string): readonly P[] {
    for (const enclosing of enclosingDomains(domain)) {
      const found = this.#byDomain.get(enclosing);
      if (found) return found;
    }
    return [];
  }

  of({ email, domain }: Address, writer: Address | null): Home<P> {
    const mailbox = mailboxOf(email);
    const exact = this.#byMailbox.get(mailbox);
    if (exact) return { programs: exact, by: 'address' };
    // A colleague at the writer's own hospital is no sign of a program there.
    if (domain === writer?.domain) return { programs: [] };
    const atProvider = this.#atProvider(mailbox, domain);
    if (atProvider) return atProvider;
    if (isSharedDomain(domain)) return { programs: [] };
    const known = this.ofDomain(domain);
    if (known.length > 0) return { programs: known, by: 'domain' };
    const near = this.#nearTo(domain);
    const [meant] = near;
    if (meant !== undefined) {
      const programs = [...new Set(near.flatMap((one) => this.#byDomain.get(one) ?? []))];
      return { programs, by: 'domain', misspelt: { written: domain, meant } };
    }
    return { programs: [], by: 'domain' };
  }

  /** "jane.doe@gmial.com" is jane.doe@gmail.com's where she is known, and nobody's hospital. */
  #atProvider(mailbox: string, domain: string): Home<P> | undefined {
    const meant = providerMeant(domain);
    if (meant === undefined) return undefined;
    const person = this.#personal
      .get(localOf(mailboxOf(`${localOf(mailbox)}@${meant}`)))
      ?.find((known) => domainOf(known) === meant);
    if (person === undefined) return { programs: [] };
    return {
      programs: this.#byMailbox.get(person) ?? [],
      by: 'address',
      misspelt: { written: domain, meant },
    };
  }

  isAmong(program: P, recipients: readonly Address[]): boolean {
    return recipients.some(({ email }) => this.#byMailbox.get(mailboxOf(email))?.includes(program));
  }
}

const localOf = (email: string): string => email.slice(0, email.lastIndexOf('@'));
const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** Subject and text. Named in the subject once is named more clearly than twice in the text. */
function textOf({ subject = '', body = '' }: Addressed): readonly Part[] {
  return [
    { text: subject, weight: 3 },
    { text: body.slice(0, READ), weight: 1 },
  ];
}

/** What an address itself says of its specialty: "em-residency@", "@im.mercy.org". */
function hintsIn({ email, name }: Address): readonly string[] {
  const words = email.replace(/[^a-z]+/g, ' ');
  const short = words.replace(/\b(em|im|fm)[a-z]*/g, (_, field: string) => field.toUpperCase());
  return [name, words, short];
}

/**
 * Whether an unknown domain can be one of a program that the text names: nothing else is known of
 * the program, or the domain is under the same roof, or spells the name.
 */
function mayBelong(domain: string, program: Known): boolean {
  if (program.people.length === 0 && program.domains.length === 0) return true;
  const roofs = enclosingDomains(domain);
  const sameRoof = program.domains.some((known) =>
    enclosingDomains(known).some((roof) => roofs.includes(roof)),
  );
  if (sameRoof) return true;
  const letters = domain.replace(/[^a-z0-9]/g, '');
  const labels = domain.split(/[.-]/);
  return nameForms(program.name).some((form) => {
    const spelt = form.words.join('');
    return (spelt.length >= 4 && letters.includes(spelt)) || labels.includes(spelt);
  });
}
