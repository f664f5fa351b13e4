/**
 * Which of the mails that the applicant sent went to programs, and to which. One mail alone often
 * cannot tell ("Tuesday at ten is fine"); an archive can, since people, threads and domains come back.
 */
import { heardOfResidency, speaksOfResidency } from '../facts/residency.ts';
import type { Address } from '../history/address.ts';
import type { StoredProgram } from '../history/db.ts';
import { groupBy } from '../history/group.ts';
import { guessName } from '../history/guess-name.ts';
import { mergePeople } from '../history/people.ts';
import { nameForms, nameKey, placeOf, readWords, tidyName } from '../history/program-names.ts';
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

/** Words that somebody at a program's own house hears of an application. */
const APPLYING_THERE =
  /\b(?:my|your|the|an?|our|this|upcoming) (?:[\w'’-]+ )?(?:application|interview|residency)\b|\binterview(?:ing)? (?:day|date|dates|invit\w+|slot|link|schedule|on|at|with (?:you|your))\b|\bapplicants?\b|\bsecond look\b|\brank(?:ing)? (?:list|order|you|your)\b|\b(?:zoom|webex|teams) (?:link|invitation)\b/iu;

/** A word of that world at all. */
const RESIDENCY_WORD =
  /\b(?:residen(?:cy|ts?)|interns?|program(?:me)?|sponsors?|visas?|electives?|rotations?|my file|interview|applica(?:tion|nts?))\b/iu;

/** Words that only a program is written: "your residents", "thank you for interviewing me". */
const YOUR_PROGRAM =
  /\byour (?:[\w'’-]+ ){0,4}?(?:program(?:me)?|residency|residents|faculty|curriculum|training|institution)\b|\b(?:thank|thanks|grateful|appreciate\w*)\b[^.!?]{0,80}\b(?:interview|invit\w+)|\binterview(?:ed|ing)? (?:me|with you)\b|\b(?:rank|rejoin|join|train (?:with|at|under)) you\b|\bconsider\w* (?:of )?(?:me|my (?:application|file|candidacy))\b|\bprogram (?:director|coordinator|manager|administrator)\b|\b(?:selection|recruitment) committee\b/iu;

/** An applicant's own statement, which one makes to a program, or of several to a friend. */
const APPLIES =
  /\bappl(?:y|ying|ied) (?:to|for|at)\b|\bmy application (?:for|to|at)\b|\binterest(?:ed)? in (?:[\w'’-]+ ){0,4}?(?:program(?:me)?|residency|position)\b|\bletter of (?:interest|intent)\b|\b(?:continued|sincere|strong) interest\b|\bfirst choice\b|\brank\w* [^.!?]{0,60}\b(?:first|highly|number one|#\s?1)\b/iu;
/** Nobody says so to people who know them. */
const INTRODUCES =
  /\bmy name is\b|\b(?:I am|I'm|I’m|as) an? (?:[\w-]+ ){0,4}?(?:graduate|applicant|physician|doctor|IMG)\b|\bgraduate of\b|\bgraduated from\b/iu;
const SEVERAL = /\b(?:programs|programmes|residencies)\b/iu;

/** Whether a mail is written to a program, as far as its own words tell. */
function isToProgram({ mail, text }: Read): boolean {
  if (isToHelper(text)) return false;
  if (YOUR_PROGRAM.test(text)) return true;
  if (!APPLIES.test(text) || SEVERAL.test(text)) return false;
  return FORMAL.test(mail.draft.body) || INTRODUCES.test(text);
}

/** Words to those who help with an application. */
const TO_A_HELPER =
  /\bletters? of recommendation\b|\b(?:recommendation|reference) letters?\b|\b(?:write|writing|wrote|written|upload\w*|submit\w*) (?:me |for me )?(?:a|an|my|the|your) (?:strong |good )?(?:letter|sloe|lor|reference|recommendation)\b|\b(?:proofread|look over my|your letter|mock interview|practice interview|my transcripts?|registrar|mspe|refund|password|advise me|your advice|what would you do)\b/iu;

/** A greeting with a title, as one greets people of a program. */
const FORMAL =
  /^\s*(?:dear|hello|hi|good (?:morning|afternoon|evening)|greetings)\b[ ,]*(?:dr|doctor|ms|mr|mrs|miss|prof|professor|program|programme|residency|coordinator|director|team|committee|\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b/iu;

/**
 * Specialties by the name that a program's name ends with. A pediatric or surgical emergency is one of
 * emergency medicine.
 */
const SPECIALTIES: readonly (readonly [string, RegExp])[] = [
  ['Emergency Medicine', /\b(?:[Ee]mergency|EM|ED)\b/],
  ['Internal Medicine', /\b(?:[Ii]nternal [Mm]edicine|IM)\b/],
  ['Family Medicine', /\b(?:[Ff]amily [Mm]edicine|FM)\b/],
  ['Pediatrics', /\bpa?ediatrics?\b(?! emergenc)/i],
  ['Surgery', /\b(?:surgery|surgical)\b(?! emergenc)/i],
  ['Psychiatry', /\bpsychiatry\b/i],
  ['Neurology', /\bneurology\b/i],
  ['Anesthesiology', /\banesthesi\w+/i],
  ['Radiology', /\bradiology\b/i],
];

/** What a mail says for itself. */
interface Read {
  readonly mail: SentMail;
  readonly speaks: boolean;
  /** Whether it is of an application, if its reader is at a program. */
  readonly isEvident: boolean;
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

  /** Which known program the domain of a mail leads to. */
  const byDomain = new Map<Read, string>();
  const recogniseKnown = createRecogniser(known);
  for (const one of read) {
    const { program, by } = recogniseKnown(addressed(one.mail));
    if (program !== undefined && by === 'address') {
      home.set(one.mail, program.id);
    } else if (one.speaks) {
      // A hospital that is known has other offices too: its domain alone proves nothing.
      if (program !== undefined && by === 'domain') byDomain.set(one, program.id);
      (one.mail.recipients.some(isElsewhere) ? strangers : personal).push(one);
    }
  }

  const rarity = new Rarity(read.filter(({ speaks }) => speaks));
  for (const group of groupsOf(strangers, isElsewhere, isConfidant)) {
    const led = new Set(group.mails.flatMap((one) => byDomain.get(one) ?? []));
    const [known] = led.size === 1 ? led : [];
    const key = programs.take(group, rarity, known);
    for (const { mail } of group.mails) home.set(mail, key);
  }
  programs.settle(home);
  sortPersonal(personal, programs, home, { isConfidant, rarity });

  const others = new Map<SentMail, 'unrelated' | 'no-program'>();
  const people = programs.people();
  const threads = new Map(
    [...home].flatMap(([mail, key]) =>
      mail.messageId === undefined ? [] : [[mail.messageId, key] as const],
    ),
  );
  const sites = programs.sites();
  // Oldest first: an answer in a thread brings the next one along.
  for (const one of read.toSorted((a, b) => (a.mail.sentAt ?? 0) - (b.mail.sentAt ?? 0))) {
    const { mail } = one;
    if (home.has(mail)) continue;
    const key = homeOf(one, { people, threads, sites, isConfidant });
    if (key === undefined) {
      others.set(mail, one.speaks ? 'no-program' : 'unrelated');
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
  const whole = readText(body);
  // Who has an AAMC ID under each mail does not speak of residency in each.
  const sentences = whole.sentences.filter(
    ({ kind }) => kind !== 'closing' && kind !== 'signature',
  );
  const read = { ...whole, sentences };
  const text = `${subject}\n${body.slice(0, sentences.at(-1)?.end ?? 0)}`;
  let isEvident = APPLYING_THERE.test(text) || TO_A_PROGRAM.test(text);
  // The ear for wordings alone is for one mail at a time; five thousand would hold some slips.
  const speaks =
    speaksOfResidency(subject, read) && (isEvident || heardOfResidency(subject, read).worded);
  isEvident ||= speaks && RESIDENCY_WORD.test(text);
  return { mail, speaks, isEvident: isEvident && !isToHelper(text), text };
}

type Homes = ReadonlyMap<string, string | null>;

/** The program of a mail that does not say so itself: by its people, its thread, or the house. */
function homeOf(
  { mail, isEvident }: Read,
  {
    people,
    threads,
    sites,
    isConfidant,
  }: {
    readonly people: Homes;
    readonly threads: Homes;
    readonly sites: Homes;
    readonly isConfidant: (address: Address) => boolean;
  },
): string | null | undefined {
  const person = mail.recipients.find(
    (recipient) => people.has(recipient.email) && !isConfidant(recipient),
  );
  if (person !== undefined) return people.get(person.email);
  const thread = mail.references.find((id) => threads.has(id));
  if (thread !== undefined) return threads.get(thread);
  if (!isEvident) return undefined;
  const there = mail.recipients.find(
    (recipient) => sites.has(siteOf(recipient.domain)) && !isConfidant(recipient),
  );
  return there && sites.get(siteOf(there.domain));
}

const addressed = ({ draft }: SentMail) => ({
  to: draft.to ?? [],
  cc: draft.cc ?? [],
  bcc: draft.bcc ?? [],
  body: draft.body,
  ...(draft.from !== undefined && { from: draft.from }),
  ...(draft.subject !== undefined && { subject: draft.subject }),
});

/** An answer of no more characters tells nothing of its matter. */
const BARE_ANSWER = 90;

/** By address: the share of the mails to it that may be of residency. */
function spokenShare(read: readonly Read[]): ReadonlyMap<string, number> {
  // "That works, thank you" is of anything.
  const telling = read.filter(
    ({ speaks, isEvident, mail }) => speaks || isEvident || mail.draft.body.length > BARE_ANSWER,
  );
  const byEmail = groupBy(telling, ({ mail }) => mail.recipients.map(({ email }) => email));
  return new Map(
    [...byEmail].map(([email, to]) => [
      email,
      to.filter(({ speaks, isEvident }) => speaks || isEvident).length / to.length,
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
      mails.some((one) => isToProgram(one) || namesIn(one.text, addresses).length > 0) ||
      // A mentor hears of interviews too, at places that are not the mentor's.
      (mails.some(({ text }) => TO_A_PROGRAM.test(text)) && !mails.some(namesPlace));
    const isHelper = mails.filter(({ text }) => isToHelper(text)).length > mails.length / 2;
    if (!isProgram || isHelper || addresses.every(isConfidant)) return [];
    return [{ site: siteOf(addresses[0]?.domain ?? ''), mails, addresses }];
  });
}

/** Whether the text itself names a program's place. */
function namesPlace({ mail, text }: Read): boolean {
  const { subject = '', body } = mail.draft;
  const name = guessName({ subject, body });
  return name !== undefined && isSaid(name, text);
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
        specialties: specialtiesOf(`${program.name} ${program.specialty ?? ''}`),
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

  /**
   * A program for a group of mails; what is the same is put together later.
   * @param known key of the program that the domain leads to; another specialty is not its own.
   */
  take({ mails, addresses }: Group, rarity: Rarity, known?: string): string {
    const made = this.#make('');
    made.people = addresses.map(({ email, name }) => ({ email, name }));
    made.domains = [...new Set(addresses.map(({ domain }) => domain))];
    let ofDomain = '';
    for (const { mail, text } of mails) {
      const [alike] = namesIn(text, addresses);
      const domain = addresses.find(({ email }) =>
        mail.recipients.some((recipient) => recipient.email === email),
      )?.domain;
      const { subject = '', body } = mail.draft;
      const guessed = guessName({ subject, body }, domain);
      const said = guessed !== undefined && isSaid(guessed, text) ? guessed : undefined;
      const name = longer(alike, said);
      if (name !== undefined) {
        count(made.names, name);
      } else ofDomain ||= guessed ?? '';
      const specialty = specialtyNear(name, text);
      if (specialty !== undefined) count(made.specialties, specialty);
    }
    if (made.names.size === 0) {
      const [place] = placesNamed(mails, rarity);
      if (place !== undefined) count(made.names, place);
    }
    made.isNamed = made.names.size > 0;
    made.name = bestName(made.names) ?? ofDomain;
    const program = this.#all.find(({ key }) => key === known);
    if (program !== undefined && mayBeOne(program, made)) this.#join(made, program);
    return this.#current(made.key);
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
    // What says least is put last, when it is known among how many it has to choose.
    const order = [...this.#all].sort((a, b) => tellingOf(b) - tellingOf(a));
    for (const program of order) {
      if (program.known !== undefined || !this.#all.includes(program)) continue;
      const isTold = program.specialties.size > 0;
      const others = this.#all.filter((other) => other !== program && mayBeOne(other, program));
      // Those that name no specialty have their turn later.
      const named = others.filter(
        (other) =>
          other.isNamed && (!isTold || other.known !== undefined || other.specialties.size > 0),
      );
      const here = others.filter((other) => sharesSite(other, program));
      const same = program.isNamed
        ? named.filter((other) => here.includes(other) && isSame(other, program))
        : here.filter((other) => other.isNamed || !here.some(({ isNamed }) => isNamed));
      const [only] = same;
      const isOne =
        same.length === 1 || same.every((one) => only !== undefined && isSame(one, only));
      if (only !== undefined && isOne && !areSeveral(same)) {
        this.#join(program, only);
        continue;
      }
      if (same.length > 1 && (!program.isNamed || areSeveral(same))) {
        this.#leaveOpen(program, home);
        continue;
      }
      const elsewhere = program.isNamed ? named.filter((other) => isNamesake(other, program)) : [];
      const [namesake] = elsewhere;
      if (areSeveral(elsewhere)) this.#leaveOpen(program, home);
      else if (namesake !== undefined) this.#join(program, namesake);
    }
    for (const [mail, key] of home) if (key !== null) home.set(mail, this.#current(key));
    this.#tellApart();
  }

  /** Which of several it is, nobody said: its mails are the applicant's to assign. */
  #leaveOpen(program: Draught, home: Map<SentMail, string | null>): void {
    this.#all = this.#all.filter((other) => other !== program);
    for (const [mail, key] of home) {
      if (key !== null && this.#current(key) === program.key) home.set(mail, null);
    }
  }

  /** Programs of one hospital carry their specialties in their names. */
  #tellApart(): void {
    const twins = this.#all.filter((program) =>
      this.#all.some(
        (other) => other !== program && !mayBeOne(other, program) && isOneHouse(other, program),
      ),
    );
    for (const program of twins) {
      const specialty = main(program.specialties);
      if (program.known === undefined && !specialtiesOf(program.name).has(specialty)) {
        program.name = `${program.name} ${specialty}`;
      }
    }
  }

  #join(program: Draught, into: Draught): void {
    into.people = mergePeople(into.people, program.people);
    into.domains = [...new Set([...into.domains, ...program.domains])];
    for (const [name, times] of program.names) {
      into.names.set(name, (into.names.get(name) ?? 0) + times);
    }
    for (const [specialty, times] of program.specialties) {
      into.specialties.set(specialty, (into.specialties.get(specialty) ?? 0) + times);
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

  /** By house: the program there; null where there are several. */
  sites(): Homes {
    const bySite = new Map<string, string | null>();
    for (const { key, domains } of this.#all) {
      for (const site of domains.map(siteOf)) {
        const before = bySite.get(site);
        bySite.set(site, before === undefined || before === key ? key : null);
      }
    }
    return bySite;
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
  {
    isConfidant,
    rarity,
  }: { readonly isConfidant: (address: Address) => boolean; readonly rarity: Rarity },
): void {
  const byEmail = groupBy(read, ({ mail }) => [mail.recipients[0]?.email ?? '']);
  const people = programs.people();
  const recognise = programs.recogniser();
  const namedNew = new Map<string, string>();
  for (const to of byEmail.values()) {
    const address = to[0]?.mail.recipients[0];
    if (address === undefined || people.has(address.email) || isConfidant(address)) continue;
    const own = to.filter(({ text }) => !isToHelper(text));
    const formal = own.filter(
      ({ text, mail }) => TO_A_PROGRAM.test(text) && FORMAL.test(mail.draft.body),
    );
    const isProgram = own.some(isToProgram) || formal.length >= to.length / 2;
    if (!isProgram || own.length < to.length / 2) continue;
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
      const key = coreOf(name);
      if (key === '') continue;
      count(votes, `name ${key}`);
      fresh.set(`name ${key}`, name);
    }
    if (votes.size === 0) {
      const [place] = placesNamed(to, rarity);
      if (place !== undefined) {
        const key = `name ${coreOf(place)}`;
        count(votes, key);
        fresh.set(key, place);
      }
    }
    // Who hears of several programs belongs to none.
    const vote = chiefOf(votes, fresh);
    if (vote === undefined) continue;
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

/** The vote that nearly all agree on; a short form of a name agrees with the long one. */
function chiefOf(
  votes: ReadonlyMap<string, number>,
  fresh: ReadonlyMap<string, string>,
): string | undefined {
  const agreeing = [...votes.keys()].map((vote) => {
    let agreed = 0;
    for (const [other, times] of votes) {
      const core = coreOf(fresh.get(other) ?? '');
      const isShort = core !== '' && ` ${coreOf(fresh.get(vote) ?? '')} `.includes(` ${core} `);
      if (other === vote || isShort) agreed += times;
    }
    return { vote, agreed };
  });
  const [best] = agreeing.sort((a, b) => b.agreed - a.agreed);
  const all = [...votes.values()].reduce((sum, times) => sum + times, 0);
  return best !== undefined && best.agreed > 0.6 * all ? best.vote : undefined;
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

/** Of two names the longer, where it begins with or has the other; else the first. */
function longer(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return ` ${nameKey(b)} `.includes(` ${nameKey(a)} `) ? b : a;
}

/** What a text calls the house of these addresses: runs of capitals like the domain's own name. */
function namesIn(text: string, addresses: readonly Address[]): readonly string[] {
  const labels = [
    ...new Set(addresses.map(({ domain }) => siteOf(domain).split('.')[0] ?? '')),
  ].map((label) => label.replace(/[^a-z0-9]/g, ''));
  return capitalRuns(text).filter((run) => labels.some((label) => isLike(run, label)));
}

const WORD = String.raw`(?:(?:St|Ste|Mt|Ft|\p{Lu})\. ?)?\p{Lu}[\p{L}\p{N}]*(?:['’][\p{L}]+)?`;
const RUN = new RegExp(
  String.raw`${WORD}(?:(?:[ \u00a0–-]|, (?=\p{Lu}\p{Ll}+ (?:Hospital|Medical|University)))(?:(?:of|the|and|at)[ \u00a0]){0,2}${WORD}){0,7}`,
  'gu',
);
/** Words with which a line begins, and not the name of a place. */
const OPENS =
  /^(?:(?:Dear|Hello|Hi|The|At|In|To|For|And|But|My|Your|Re|Fwd|Thank|Thanks|Interest|Interested|Interview|Application|Applying|Question|Questions|Letter|Update|News|Continued|About|From|On|With|EM|ERAS|I)(?: |$)(?:(?:at|to|in|of|for|with|from|the|on|you|and) )*)+/u;

/** Runs of words with capitals, the place's part of each. */
function capitalRuns(text: string): readonly string[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const place = placeOf(run.replace(OPENS, '')).replace(/['’]s$/u, '');
    return place.length < 3 ? [] : [place];
  });
}

/** A run that stands where a place stands: "at Cedar Valley", "the Cedar Valley program". */
const BEFORE_PLACE = /(?:^|\b(?:at|to|in|with|of|the|join|joining|rank|ranking|that|for|into)) $/u;

/**
 * Places that the mails of a group name, and hardly any others do: the applicant's own school is in
 * all of them.
 */
function placesNamed(mails: readonly Read[], rarity: Rarity): readonly string[] {
  const votes = new Map<string, number>();
  for (const { mail, text } of mails) {
    const own = new Set(mail.recipients.flatMap(({ name }) => nameKey(name).split(' ')));
    const seen = new Set<string>();
    for (const match of text.matchAll(RUN)) {
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      const opening = OPENS.exec(match[0])?.[0] ?? '';
      if (opening === '' && !BEFORE_PLACE.test(before)) continue;
      const place = placeOf(match[0].slice(opening.length)).replace(/['’]s$/u, '');
      const key = nameKey(place);
      if (place.length < 4 || key === '' || NO_PLACE.test(place)) continue;
      if (key.split(' ').every((word) => own.has(word)) || seen.has(key)) continue;
      if (!rarity.isRare(key)) continue;
      seen.add(key);
      count(votes, place);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .map(([place]) => place);
}

const NO_PLACE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:Step|Match|Zoom|Emergency|Medicine|Residency|AAMC|ECFMG|ERAS|NRMP|USMLE|MBBS|Journal|Program|Director|Coordinator|Doctor|Dr|Mr|Ms|Mrs|Prof)\b/u;

/** In mails to how many different people a run of capitals stands. */
class Rarity {
  readonly #readers = new Map<string, Set<string>>();

  constructor(read: readonly Read[]) {
    for (const { mail, text } of read) {
      const [first] = mail.recipients;
      if (first === undefined) continue;
      const reader = isInstitution(first) ? siteOf(first.domain) : first.email;
      for (const run of capitalRuns(text)) {
        const key = nameKey(run);
        const readers = this.#readers.get(key);
        if (readers) readers.add(reader);
        else this.#readers.set(key, new Set([reader]));
      }
    }
  }

  isRare(key: string): boolean {
    return (this.#readers.get(key)?.size ?? 0) <= 2;
  }
}

/** Whether a domain's label is made of the name: its letters, its initials, or a long word of it. */
function isLike(run: string, label: string): boolean {
  const words = run
    .normalize('NFD')
    .toLowerCase()
    .split(/[ \u00a0–-]+/u)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  for (let from = 0; from < words.length; from += 1) {
    const letters = words.slice(from).join('');
    if (label.length >= 4 && letters.startsWith(label)) return true;
    if (letters.length >= 4 && !COMMON.has(letters) && label.startsWith(letters)) return true;
  }
  const telling = words.filter((word) => !/^(?:of|the|and|at)$/.test(word));
  const initials = telling.map((word) => word.charAt(0)).join('');
  // "Cedar Valley General" of cvgh.org.
  if (initials.length >= 3 && label.startsWith(initials) && label.length <= initials.length + 2) {
    return true;
  }
  return words.some((word) => word.length >= 6 && !COMMON.has(word) && label.includes(word));
}

/** Words that many houses have in their domains. */
const COMMON = new Set(
  'hospital medical medicine university college health healthcare clinic center school regional general memorial emergency community county system'.split(
    ' ',
  ),
);

/** The specialty that a text names first. */
function specialtyIn(text: string): string | undefined {
  const found = SPECIALTIES.map(([name, pattern]) => ({ name, at: text.search(pattern) }));
  return found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.name;
}

function specialtiesOf(name: string): Map<string, number> {
  const specialty = specialtyIn(name);
  return new Map(specialty === undefined ? [] : [[specialty, 1]]);
}

/** So far from a program's name, or before the word program, stands its specialty. UTF-16 units. */
const NEAR = 40;
const BEFORE_PROGRAM = /[^.!?\n]{0,40}\b(?:residency|program(?:me)?|residents|department)\b/giu;

/**
 * The specialty that the text puts to the name, or else to a program; an elective or a rotation in
 * another one tells nothing.
 */
function specialtyNear(name: string | undefined, text: string): string | undefined {
  const after = name === undefined ? [] : text.split(name).slice(1);
  return (
    specialtyIn(name ?? '') ??
    specialtyIn(after.map((rest) => /^[^.!?\n]*/u.exec(rest.slice(0, NEAR))?.[0]).join('\n')) ??
    specialtyIn((text.match(BEFORE_PROGRAM) ?? []).join('\n'))
  );
}

/** How much a program says of which one it is. */
const tellingOf = ({ isNamed, specialties }: Draught): number =>
  Number(isNamed) * 2 + Number(specialties.size > 0);

/** Two specialties are two programs. */
function mayBeOne(a: Draught, b: Draught): boolean {
  const ofA = main(a.specialties);
  const ofB = main(b.specialties);
  return ofA === '' || ofB === '' || ofA === ofB;
}

/** Whether programs of more than one specialty are among them. */
const areSeveral = (programs: readonly Draught[]): boolean =>
  new Set(programs.map(({ specialties }) => main(specialties)).filter((one) => one !== '')).size >
  1;

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
  return mayBeOne(a, b) && (isShortFor(a.name, b.name) || isShortFor(b.name, a.name));
}

/** Whether two programs are at one hospital, whatever their specialties. */
const isOneHouse = (a: Draught, b: Draught): boolean =>
  isNamesake(a, b) ||
  (sharesSite(a, b) && (isShortFor(a.name, b.name) || isShortFor(b.name, a.name)));

/** Whether two houses' names are one, and not only as common as "Mercy". */
function isNamesake(a: Draught, b: Draught): boolean {
  if (nameKey(a.name) === nameKey(b.name)) return true;
  const core = coreOf(a.name);
  return core.includes(' ') && core === coreOf(b.name);
}

/** "Westmarch" for "Westmarch State University": at one house the first words suffice. */
function isShortFor(short: string, long: string): boolean {
  const [form] = nameForms(short);
  const forms = nameForms(long);
  if (coreOf(short) !== '' && coreOf(short) === coreOf(long)) return true;
  if (form === undefined) return false;
  const key = form.words.join(' ');
  return forms.some(
    ({ words }) => words.join(' ') === key || words.join(' ').startsWith(`${key} `),
  );
}

/** The words of a name's place that tell it from others: "orchard riverside". */
function coreOf(name: string): string {
  return nameKey(placeOf(name))
    .split(' ')
    .filter((word) => !COMMON.has(word))
    .join(' ');
}

function main(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
