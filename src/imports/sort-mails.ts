/**
 * Which of the mails that the applicant sent went to programs, and to which. One mail alone often
 * cannot tell ("Tuesday at ten is fine"); an archive can, since people, threads and domains come back.
 */
import { speaksOfResidency } from '../facts/residency.ts';
import type { Address } from '../history/address.ts';
import type { StoredProgram } from '../history/db.ts';
import { groupBy } from '../history/group.ts';
import { guessName } from '../history/guess-name.ts';
import { mergePeople } from '../history/people.ts';
import { nameForms, nameKey, readWords, tidyName } from '../history/program-names.ts';
import { createRecogniser, type Known } from '../history/recognise.ts';
import { readText } from '../text/read.ts';
import type { FoundProgram, Reason } from './found.ts';
import { isInstitution, type SentMail, siteOf } from './sent-mail.ts';

export interface Sorted {
  readonly programs: readonly FoundProgram[];
  /** Mails to programs with the program's key; null where it is one of several. */
  readonly residency: ReadonlyMap<SentMail, string | null>;
  readonly others: ReadonlyMap<SentMail, Extract<Reason, 'unrelated' | 'no-program'>>;
}

/**
 * Words with which one writes to a program, and not of programs to somebody else: a mentor, a friend,
 * a school's office.
 */
const TO_A_PROGRAM =
  /\b(?:your|this) (?:[\w'’-]+ ){0,4}?(?:program(?:me)?|residency|residents|faculty|department|hospital|team|institution|curriculum|site|training)\b|\b(?:program|residency|associate|assistant) (?:director|coordinator|manager|administrator)\b|\b(?:selection|recruitment) committee\b|\binterview(?:ed|ing)? (?:with|at|day|invitation|date|slot|offer)\b|\b(?:invit\w+|opportunity|chance|forward|pleased|happy|able) (?:me )?(?:to|for) (?:an? |the |my |our )?(?:\w+ )?interview|\b(?:thank|thanks|grateful)\b[^.!?]{0,60}\binterview|\b(?:rank|match|train|trained|training) (?:(?:at|with|in|into) )?(?:you|your)\b|\b(?:my|the) (?:application|interview)\b/iu;

/** Words to those who help with an application. */
const TO_A_HELPER =
  /\b(?:writ(?:e|ing)|letter|recommend\w*|sloe|advice|advise|mentor\w*|proofread|look over|feedback|mock|practice|transcripts?|registrar|dean|mspe|refund|ticket|log ?in|password)\b/iu;

const SPECIALTIES: readonly (readonly [string, RegExp])[] = [
  ['emergency', /\b(?:emergency|EM|ED)\b/],
  ['internal', /\b(?:internal medicine|IM)\b/i],
  ['family', /\b(?:family medicine|FM)\b/i],
  ['pediatric', /\bpa?ediatrics?\b/i],
  ['surgery', /\bsurgery|surgical\b/i],
  ['psychiatry', /\bpsychiatry\b/i],
  ['neurology', /\bneurology\b/i],
  ['anesthesiology', /\banesthesi\w+/i],
  ['radiology', /\bradiology\b/i],
];

/** What a mail says for itself. */
interface Read {
  readonly mail: SentMail;
  readonly speaks: boolean;
  readonly text: string;
}

/**
 * Sorts mails in any order.
 * @param known the history's programs.
 * @param self the applicant's own addresses, in lower case.
 */
export function sortMails(
  mails: readonly SentMail[],
  known: readonly StoredProgram[],
  self: ReadonlySet<string>,
): Sorted {
  const read = mails.map(readMail);
  const ownSites = new Set(
    [...self].map((email) => siteOf(email.slice(email.lastIndexOf('@') + 1))),
  );
  const isElsewhere = (address: Address): boolean =>
    isInstitution(address) && !ownSites.has(siteOf(address.domain));
  const share = spokenShare(read);
  const isConfidant = (address: Address): boolean => (share.get(address.email) ?? 1) < 0.5;

  const programs = new Programs(known);
  const home = new Map<SentMail, string | null>();
  /** Mails of residency that no known program and no hospital's domain has got. */
  const personal: Read[] = [];
  const strangers: Read[] = [];

  const recogniseKnown = createRecogniser(known);
  for (const one of read) {
    const { program, by } = recogniseKnown(addressed(one.mail));
    if (program !== undefined && (by === 'address' || (by === 'domain' && one.speaks))) {
      home.set(one.mail, program.id);
    } else if (one.speaks) {
      (one.mail.recipients.some(isElsewhere) ? strangers : personal).push(one);
    }
  }

  for (const group of groupsOf(strangers, isElsewhere, isConfidant)) {
    const key = programs.take(group);
    for (const { mail } of group.mails) home.set(mail, key);
  }
  programs.settle(home);
  sortPersonal(personal, programs, home, isConfidant);

  const others = new Map<SentMail, 'unrelated' | 'no-program'>();
  const people = programs.people();
  const threads = new Map(
    [...home].flatMap(([mail, key]) =>
      mail.messageId === undefined ? [] : [[mail.messageId, key] as const],
    ),
  );
  const spoken = new Set(read.filter(({ speaks }) => speaks).map(({ mail }) => mail));
  // Oldest first: an answer in a thread brings the next one along.
  for (const mail of mails.toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0))) {
    if (home.has(mail)) continue;
    const person = mail.recipients.find(
      (recipient) => people.has(recipient.email) && !isConfidant(recipient),
    );
    const thread = mail.references.find((id) => threads.has(id));
    const key =
      person !== undefined
        ? people.get(person.email)
        : thread !== undefined
          ? threads.get(thread)
          : undefined;
    if (key === undefined) {
      others.set(mail, spoken.has(mail) ? 'no-program' : 'unrelated');
      continue;
    }
    home.set(mail, key);
    if (mail.messageId !== undefined) threads.set(mail.messageId, key);
  }
  programs.meet(home, isElsewhere, isConfidant);
  return { programs: programs.list(home), residency: home, others };
}

function readMail(mail: SentMail): Read {
  const { subject = '', body } = mail.draft;
  return {
    mail,
    speaks: speaksOfResidency(subject, readText(body)),
    text: `${subject}\n${body}`,
  };
}

const addressed = ({ draft }: SentMail) => ({
  to: draft.to ?? [],
  cc: draft.cc ?? [],
  bcc: draft.bcc ?? [],
  body: draft.body,
  ...(draft.from !== undefined && { from: draft.from }),
  ...(draft.subject !== undefined && { subject: draft.subject }),
});

/** By address: the share of the mails to it that speak of residency. */
function spokenShare(read: readonly Read[]): ReadonlyMap<string, number> {
  const byEmail = groupBy(read, ({ mail }) => mail.recipients.map(({ email }) => email));
  return new Map(
    [...byEmail].map(([email, to]) => [
      email,
      to.filter(({ speaks }) => speaks).length / to.length,
    ]),
  );
}

/** Mails to the same people of one hospital. */
interface Group {
  readonly site: string;
  readonly mails: readonly Read[];
  readonly addresses: readonly Address[];
}

/** Mails that share an address at one site belong together, if some are written to a program. */
function groupsOf(
  read: readonly Read[],
  isElsewhere: (address: Address) => boolean,
  isConfidant: (address: Address) => boolean,
): readonly Group[] {
  const roots = new Map<string, string>();
  const rootOf = (email: string): string => {
    let root = email;
    for (let up = roots.get(root); up !== undefined; up = roots.get(root)) root = up;
    if (root !== email) roots.set(email, root);
    return root;
  };
  const sites = new Map<Read, readonly Address[]>();
  for (const one of read) {
    const there = one.mail.recipients.filter(isElsewhere);
    // Of a mail to several hospitals the first is counted, as it is when it is sent.
    const site = siteOf(there[0]?.domain ?? '');
    const group = there.filter(({ domain }) => siteOf(domain) === site);
    sites.set(one, group);
    const first = rootOf(group[0]?.email ?? '');
    for (const { email } of group) if (rootOf(email) !== first) roots.set(rootOf(email), first);
  }
  const byRoot = groupBy([...sites], ([, group]) => [rootOf(group[0]?.email ?? '')]);
  return [...byRoot.values()].flatMap((members) => {
    const mails = members.map(([one]) => one);
    const addresses = [
      ...new Map(
        members.flatMap(([, group]) => group).map((address) => [address.email, address]),
      ).values(),
    ];
    const isProgram =
      mails.some(({ text }) => TO_A_PROGRAM.test(text)) &&
      mails.filter(({ text }) => isToHelper(text)).length <= mails.length / 2 &&
      !addresses.every(isConfidant);
    return isProgram ? [{ site: siteOf(addresses[0]?.domain ?? ''), mails, addresses }] : [];
  });
}

const isToHelper = (text: string): boolean =>
  TO_A_HELPER.test(text) &&
  !/\byour (?:[\w'’-]+ ){0,3}?(?:program(?:me)?|residency|residents)\b/iu.test(text);

/** A program while it is put together. */
interface Draught extends Known {
  readonly key: string;
  readonly id: string;
  readonly known: StoredProgram | undefined;
  name: string;
  hospital?: string;
  people: { email: string; name: string }[];
  domains: string[];
  /** What mails call it, with how many do so. */
  readonly names: Map<string, number>;
  /** Whether a text names it, or only its domain does. */
  isNamed: boolean;
  readonly specialties: Map<string, number>;
}

class Programs {
  #all: Draught[] = [];
  /** Keys of programs that became part of others. */
  readonly #became = new Map<string, string>();
  #made = 0;

  constructor(known: readonly StoredProgram[]) {
    for (const program of known) {
      this.#all.push({
        key: program.id,
        id: program.id,
        known: program,
        name: program.name,
        ...(program.hospital !== undefined && { hospital: program.hospital }),
        people: [],
        domains: [...program.domains],
        names: new Map([[program.name, 1]]),
        isNamed: true,
        specialties: new Map(),
      });
    }
  }

  #make(name: string): Draught {
    this.#made += 1;
    const key = `new-${this.#made}`;
    const made: Draught = {
      key,
      id: key,
      known: undefined,
      name,
      people: [],
      domains: [],
      names: new Map(),
      isNamed: false,
      specialties: new Map(),
    };
    this.#all.push(made);
    return made;
  }

  /** A program for a group of mails; what is the same is put together later. */
  take({ mails, addresses }: Group): string {
    const made = this.#make('');
    made.people = addresses.map(({ email, name }) => ({ email, name }));
    made.domains = [...new Set(addresses.map(({ domain }) => domain))];
    let ofDomain = '';
    for (const { mail, text } of mails) {
      const domain = addresses.find(({ email }) =>
        mail.recipients.some((recipient) => recipient.email === email),
      )?.domain;
      const { subject = '', body } = mail.draft;
      const name = guessName({ subject, body }, domain);
      if (name === undefined) continue;
      if (isSaid(name, text)) {
        count(made.names, name);
        count(made.specialties, specialtyNear(name, text));
      } else ofDomain ||= name;
    }
    made.isNamed = made.names.size > 0;
    made.name = bestName(made.names) ?? ofDomain;
    return made.key;
  }

  /** A program that texts name, for people with addresses of their own. */
  named(name: string): string {
    const made = this.#make(name);
    made.isNamed = true;
    count(made.names, name);
    return made.key;
  }

  /** Puts together what is one program under several addresses or names. */
  settle(home: Map<SentMail, string | null>): void {
    const order = [...this.#all].sort((a, b) => Number(b.isNamed) - Number(a.isNamed));
    for (const program of order) {
      if (program.known !== undefined || !this.#all.includes(program)) continue;
      const others = this.#all.filter((other) => other !== program);
      const here = others.filter((other) => sharesSite(other, program));
      const same = program.isNamed
        ? here.filter((other) => other.isNamed && isSame(other, program))
        : here.filter((other) => other.isNamed);
      const [only] = same;
      if (only !== undefined && (same.length === 1 || same.every((one) => isSame(one, only)))) {
        this.#join(program, only);
        continue;
      }
      if (!program.isNamed && same.length > 1) {
        // Which of them it is, nobody said.
        this.#all = others;
        for (const [mail, key] of home) if (key === program.key) home.set(mail, null);
        continue;
      }
      const key = nameKey(program.name);
      const elsewhere = others.find(
        (other) => other.isNamed && program.isNamed && nameKey(other.name) === key,
      );
      if (elsewhere !== undefined) this.#join(program, elsewhere);
    }
    for (const [mail, key] of home) if (key !== null) home.set(mail, this.#current(key));
  }

  #join(program: Draught, into: Draught): void {
    into.people = mergePeople(into.people, program.people);
    into.domains = [...new Set([...into.domains, ...program.domains])];
    for (const [name, times] of program.names) {
      into.names.set(name, (into.names.get(name) ?? 0) + times);
    }
    if (into.known === undefined) into.name = bestName(into.names) ?? into.name;
    this.#all = this.#all.filter((other) => other !== program);
    this.#became.set(program.key, into.key);
  }

  #current(key: string): string {
    let now = key;
    for (let next = this.#became.get(now); next !== undefined; next = this.#became.get(now)) {
      now = next;
    }
    return now;
  }

  recogniser(): (mail: SentMail) => string | undefined {
    const recognise = createRecogniser(this.#all);
    return (mail) => recognise(addressed(mail)).program?.key;
  }

  add(key: string, { email, name }: Address): void {
    const program = this.#all.find((one) => one.key === key);
    if (program) program.people = mergePeople(program.people, [{ email, name }]);
  }

  /** By address: the program it belongs to; null where it is one of several. */
  people(): ReadonlyMap<string, string | null> {
    const byEmail = new Map<string, string | null>();
    for (const { key, people } of this.#all) {
      for (const { email } of people) {
        const before = byEmail.get(email);
        byEmail.set(email, before === undefined || before === key ? key : null);
      }
    }
    return byEmail;
  }

  /** Everybody who was written to at a program's own domains is one of its people. */
  meet(
    home: ReadonlyMap<SentMail, string | null>,
    isElsewhere: (address: Address) => boolean,
    isConfidant: (address: Address) => boolean,
  ): void {
    const taken = this.people();
    for (const [mail, key] of home) {
      const program = this.#all.find((one) => one.key === key);
      if (program === undefined) continue;
      const sites = new Set(program.domains.map(siteOf));
      for (const recipient of mail.recipients) {
        if (taken.has(recipient.email) || isConfidant(recipient)) continue;
        if (!isElsewhere(recipient)) continue;
        if (sites.size === 0 || sites.has(siteOf(recipient.domain)))
          this.add(program.key, recipient);
      }
    }
  }

  /** The programs that mails were written to. */
  list(home: ReadonlyMap<SentMail, string | null>): readonly FoundProgram[] {
    const used = new Set(home.values());
    return this.#all
      .filter(({ key }) => used.has(key))
      .map(({ key, known, name, people, domains }) => ({
        key,
        name: tidyName(name),
        people,
        domains,
        ...(known !== undefined && { id: known.id }),
      }));
  }
}

/** Mails to addresses of anybody's: what they say and to whom else tells the program. */
function sortPersonal(
  read: readonly Read[],
  programs: Programs,
  home: Map<SentMail, string | null>,
  isConfidant: (address: Address) => boolean,
): void {
  const byEmail = groupBy(read, ({ mail }) => [mail.recipients[0]?.email ?? '']);
  const people = programs.people();
  const recognise = programs.recogniser();
  const namedNew = new Map<string, string>();
  for (const to of byEmail.values()) {
    const address = to[0]?.mail.recipients[0];
    if (address === undefined || people.has(address.email) || isConfidant(address)) continue;
    const toProgram = to.filter(({ text }) => TO_A_PROGRAM.test(text) && !isToHelper(text));
    if (toProgram.length === 0 || toProgram.length < to.length / 2) continue;
    const votes = new Map<string, number>();
    const fresh = new Map<string, string>();
    for (const { mail } of to) {
      const known = recognise(mail);
      if (known !== undefined) {
        count(votes, known);
        continue;
      }
      const { subject = '', body } = mail.draft;
      const name = guessName({ subject, body });
      if (name === undefined || name.length < 3) continue;
      const key = nameKey(name);
      if (key === '') continue;
      count(votes, `name ${key}`);
      fresh.set(`name ${key}`, name);
    }
    // Who hears of several programs belongs to none.
    if (votes.size !== 1) continue;
    const [vote = ''] = votes.keys();
    const name = fresh.get(vote);
    let key = name === undefined ? vote : namedNew.get(vote);
    if (key === undefined) {
      key = programs.named(name ?? '');
      namedNew.set(vote, key);
    }
    programs.add(key, address);
    for (const { mail } of to) home.set(mail, key);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Whether the text has the name's words, one after the other. */
function isSaid(name: string, text: string): boolean {
  const wanted = readWords(name).map(({ form }) => form);
  const words = readWords(text).map(({ form }) => form);
  return words.some((_, at) => wanted.every((form, index) => words[at + index] === form));
}

/** The specialty that the text puts to the name; "" for none. */
function specialtyNear(name: string, text: string): string {
  return SPECIALTIES.find(([, pattern]) => pattern.test(`${name} ${text}`))?.[0] ?? '';
}

/** The name under which most mails know it: a short form counts for the long one. */
function bestName(names: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const name of names.keys()) {
    const forms = new Set(nameForms(name).map(({ words }) => words.join(' ')));
    let votes = 0;
    for (const [other, times] of names) {
      const form = nameForms(other)[0]?.words.join(' ') ?? '';
      if (other === name || forms.has(form)) votes += times;
    }
    if (votes > most || (votes === most && name.length > (best?.length ?? 0))) {
      most = votes;
      best = name;
    }
  }
  return best;
}

const sharesSite = (a: Draught, b: Draught): boolean => {
  const sites = new Set(a.domains.map(siteOf));
  return b.domains.some((domain) => sites.has(siteOf(domain)));
};

/** Whether two names are one program's: one is a short form of the other, of the same specialty. */
function isSame(a: Draught, b: Draught): boolean {
  const ofA = main(a.specialties);
  const ofB = main(b.specialties);
  if (ofA !== '' && ofB !== '' && ofA !== ofB) return false;
  return isShortFor(a.name, b.name) || isShortFor(b.name, a.name);
}

function isShortFor(short: string, long: string): boolean {
  const form = nameForms(short)[0]?.words.join(' ');
  return form !== undefined && nameForms(long).some(({ words }) => words.join(' ') === form);
}

function main(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
