/**
 * Which program a mail is written to: by an address that is known, else by the mail domain, else by
 * the program's name in subject or text. Pure.
 */
import type { Proposal } from '../wire/wire.ts';
import {
  type Address,
  enclosingDomains,
  isSharedDomain,
  readAddress,
  readAddresses,
} from './address.ts';
import { groupBy } from './group.ts';
import { guessName } from './guess-name.ts';
import { nameForms, nameKey, type NameForm, readWords, type Word } from './program-names.ts';

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
  const byEmail = groupBy(programs, (program) => program.people.map((person) => person.email));
  const byDomain = groupBy(programs, (program) => program.domains);
  const names = new NameIndex(programs);

  const ofDomain = (domain: string): readonly P[] => {
    for (const enclosing of enclosingDomains(domain)) {
      const found = byDomain.get(enclosing);
      if (found) return found;
    }
    return [];
  };

  return (mail) => {
    const own = mail.from === undefined ? undefined : readAddress(mail.from)?.domain;
    const recipients = readAddresses([...mail.to, ...(mail.cc ?? []), ...(mail.bcc ?? [])]);
    const unknown: Address[] = [];
    const sure: P[] = [];
    const doubtful: (readonly P[])[] = [];
    let by: Recognition<P>['by'];
    for (const recipient of recipients) {
      const exact = byEmail.get(recipient.email) ?? [];
      // A colleague at the writer's own hospital is no sign of a program there.
      const elsewhere = !isSharedDomain(recipient.domain) && recipient.domain !== own;
      const found = exact.length > 0 || !elsewhere ? exact : ofDomain(recipient.domain);
      const [only] = found;
      if (only && found.length === 1) {
        if (!sure.includes(only)) sure.push(only);
        if (exact.length > 0) by = 'address';
      } else if (only) {
        doubtful.push(found);
      } else if (elsewhere) {
        unknown.push(recipient);
      }
    }

    const [first, ...rest] = sure;
    if (first) {
      // An exact address outranks a domain, wherever it stands in the list.
      const program = sure.find((known) => isAmong(known, recipients)) ?? first;
      return {
        program,
        by: by ?? 'domain',
        others: [first, ...rest].filter((known) => known !== program),
        recipients: recipients.filter((recipient) => ofDomain(recipient.domain).includes(program)),
      };
    }

    const [among] = doubtful;
    if (among) {
      const named = names.decide(mail, among);
      const its = recipients.filter((recipient) =>
        (byEmail.get(recipient.email) ?? ofDomain(recipient.domain)).some((known) =>
          among.includes(known),
        ),
      );
      if (named) return { program: named, by: 'domain', others: [], recipients: its };
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

    const named = names.decide(mail, programs);
    const stranger = unknown[0];
    const theirs = unknown.filter((recipient) => recipient.domain === stranger?.domain);
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

function isAmong(program: Known, recipients: readonly Address[]): boolean {
  return recipients.some((recipient) =>
    program.people.some((person) => person.email === recipient.email),
  );
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
  return nameForms(program.name).some((form) => {
    const spelt = form.words.join('');
    return spelt.length >= 4 && letters.includes(spelt);
  });
}

interface Entry<P> {
  readonly form: NameForm;
  readonly programs: P[];
}

/** Finds names of programs in texts: one look-up a word. */
class NameIndex<P extends Known> {
  readonly #byFirstWord = new Map<string, Entry<P>[]>();

  constructor(programs: readonly P[]) {
    const byForm = new Map<string, Entry<P>>();
    for (const program of programs) {
      const forms = [program.name, program.hospital ?? ''].flatMap(nameForms);
      for (const form of forms) {
        const key = form.words.join(' ');
        const entry = byForm.get(key);
        if (entry === undefined) byForm.set(key, { form, programs: [program] });
        else if (!entry.programs.includes(program)) entry.programs.push(program);
      }
    }
    for (const entry of byForm.values()) {
      const first = entry.form.words[0] ?? '';
      const known = this.#byFirstWord.get(first);
      if (known) known.push(entry);
      else this.#byFirstWord.set(first, [entry]);
    }
    for (const entries of this.#byFirstWord.values()) {
      entries.sort((a, b) => b.form.words.length - a.form.words.length);
    }
  }

  /** The one of these programs that subject and text name; undefined where they leave it open. */
  decide(mail: Addressed, among: readonly P[]): P | undefined {
    const allowed = new Set(among);
    const weights = new Map<P, number>();
    const forms = new Set<string>();
    // Named in the subject once is named more clearly than twice in the text.
    const parts: readonly (readonly [string, number])[] = [
      [mail.subject ?? '', 3],
      [(mail.body ?? '').slice(0, READ), 1],
    ];
    for (const [text, weight] of parts) {
      const words = readWords(text);
      for (const word of words) forms.add(word.form);
      for (const { form, programs } of this.#mentions(text, words)) {
        for (const program of programs) {
          if (!allowed.has(program)) continue;
          weights.set(program, (weights.get(program) ?? 0) + weight * form.words.length);
        }
      }
    }
    const best = Math.max(0, ...weights.values());
    const named = best === 0 ? [] : among.filter((program) => weights.get(program) === best);
    if (named.length === 1) return named[0];
    // One hospital, two specialties: only the words in which their names differ can tell.
    const undecided = named.length > 0 ? named : among.length < 5 ? among : [];
    return distinguished(undecided, forms);
  }

  *#mentions(text: string, words: readonly Word[]): Generator<Entry<P>> {
    for (let at = 0; at < words.length; at += 1) {
      const entry = this.#byFirstWord
        .get(words[at]?.form ?? '')
        ?.find(({ form }) => stands(form, text, words, at));
      if (!entry) continue;
      yield entry;
      at += entry.form.words.length - 1;
    }
  }
}

function stands(form: NameForm, text: string, words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first || !form.words.every((word, index) => words[at + index]?.form === word)) return false;
  if (form.abbreviation) return first.letters === 'capitals';
  if (form.words.length > 1) return true;
  // A short word with a capital is a name only where no sentence begins: "Hope you are well".
  return (
    first.letters === 'capitals' ||
    (first.letters === 'capital' && (first.form.length >= 5 || !beginsSentence(text, first.start)))
  );
}

function beginsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[ \t"“‘'(]/.test(text.charAt(at))) at -= 1;
  return at < 0 || /[.!?\n]/.test(text.charAt(at));
}

/** The one program whose name has a word of its own in the text. */
function distinguished<P extends Known>(
  programs: readonly P[],
  text: ReadonlySet<string>,
): P | undefined {
  if (programs.length < 2) return undefined;
  const words = programs.map((program) => new Set(nameKey(program.name).split(' ')));
  const shown = programs.filter((_, index) =>
    [...(words[index] ?? [])].some(
      (word) => text.has(word) && words.every((other, i) => i === index || !other.has(word)),
    ),
  );
  return shown.length === 1 ? shown[0] : undefined;
}
