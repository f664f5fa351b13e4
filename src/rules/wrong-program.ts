import type { OtherProgram, Person, Program } from '../draft/draft.ts';
import { addressOf, bareName, familyName, givenName, properName } from '../facts/names.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import type { ReadText, Sentence } from '../text/sentence.ts';
import { Covered } from './covered.ts';
import type { Mail } from './mail.ts';
import { defineMessageRule, type Hit } from './rule.ts';
import { HARBOR_POINT, interviewed, sample, SIGNATURE } from './sample.ts';

/** Said of one's own past there: a rotation, a job, an interview as an answer to a question. */
const OWN_PAST =
  /\b(?:rotat\w+|elective|externship|observership|clerkship|sub-?i\w*|worked|working|volunteer\w*|research|studied|trained|supervised|mentored|taught|shadow\w*|born|grew up|graduated|live[sd]?|living|family|parents|moved|paper|poster|presented|conference|friend|colleague|classmate|letter from|completed|finished|shift|month|year) (?:\S+ ){0,4}(?:at|in|with|from|near|of)\b/gi;

/** "I would love to" live there: a wish, unless it was granted: "I was able to". */
const WISHED =
  /\b(?:to|will|would|shall|'ll|'d|(?:dream\w*|think\w*) (?:of|about)|forward to|(?:imagine|see|picture) (?:me|myself))(?: (?:be|also|love to|like to|gladly|happily))*\s*$/i;
const GRANTED =
  /\b(?:had|was|were|got|came|went|moved|used|have been|managed|decided)\b[^,;:.!?]*$/i;

/** A clause that begins between one's past and the name, with the name in it: "…, and in Mercy I see". */
const NEXT_CLAUSE =
  /(?:[;:]|(?:,\s*)?\b(?:and|but|so|yet|now))\s+(?:(?:at|in|with|to)\s+)?(?:the\s+)?$/i;
const ITS_VERB =
  /^['’]?s?\s+(?:\w+\s+)?(?:I|we|is|are|has|have|was|will|would|can|offers?|gives?|stands?|seems?|remains?|became|combines?|drew|draws?)\b/;

/** So far before a name its past is looked for, in UTF-16 units; sentences are shorter. */
const FARTHEST = 1000;

/** Ends of names that people leave out. */
const TAIL =
  /\s+(?:University|College|Hospital|Medical Cent(?:er|re)|Regional|General|Health(?: System| Network)?|Clinic|Community)$/;

/** Words too common to stand for a program alone. */
const COMMON =
  /^(?:university|general|community|regional|memorial|county|city|central|north|south|east|west|northern|southern|eastern|western|mercy|saint|hope|grace|medical|national|state|the|new|mount|st|good|holy|sacred|grand|union|liberty|providence)$/i;

interface Name {
  readonly text: string;
  /** What stands in its place when it means the program written to; none where that is not known. */
  readonly right: string | undefined;
  /** A city is named for many reasons: only where one wants to go counts. */
  readonly isCity: boolean;
}

function shorter(name: string): readonly string[] {
  const names = [name];
  let short = name;
  while (TAIL.test(short)) {
    short = short.replace(TAIL, '');
    names.push(short);
  }
  return names.filter((one) => one.length >= 4 && (/\s/.test(one) || !COMMON.test(one)));
}

function namesFor({ name, hospital }: Pick<Program, 'name' | 'hospital'>): readonly string[] {
  return [name, ...shorter(properName(name)), ...(hospital === undefined ? [] : shorter(hospital))];
}

/** The city without its state. */
function cityOf({ city }: Pick<Program, 'city'>): string {
  return city?.split(',')[0]?.trim() ?? '';
}

/** Names of another program that are none of this one's, longest first. */
function foreignNames(other: OtherProgram, mail: Mail): readonly Name[] {
  const program = mail.program;
  if (program === undefined || other.name === program.name) return [];
  const own = plain([...namesFor(program), program.city ?? ''].join(' | '));
  const right = properName(program.name);
  const names = namesFor(other).map((text): Name => {
    const whole = text === other.name ? program.name : right;
    return {
      text,
      right: text === other.hospital ? (program.hospital ?? right) : whole,
      isCity: false,
    };
  });
  const city = cityOf(other);
  if (city.length >= 4 && !names.some(({ text }) => text === city)) {
    names.push({ text: city, right: cityOf(program) || undefined, isCity: true });
  }
  return names
    .filter(({ text }) => !own.includes(plain(text)))
    .sort((a, b) => b.text.length - a.text.length);
}

/** Lower case, with one way to write "Saint Brendan's" and "St Brendans". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:saint|st)\b\.?/g, 'st')
    .replace(/\b(?:mount|mt)\b\.?/g, 'mt')
    .replace(/['’]/g, '');
}

/** The pattern of a name's letters, with the ways that people write them. */
function variants(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => {
      if (/^(?:saint|st\.?)$/i.test(word)) return '(?:saint|st\\.?)';
      if (/^(?:mount|mt\.?)$/i.test(word)) return '(?:mount|mt\\.?)';
      return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]?");
    })
    .join('\\s+');
}

/** The same names are looked for in every sentence of every draft. */
const patterns = new BoundedCache<string, RegExp>(1000);

function patternOf(name: string): RegExp {
  return patterns.get(
    name,
    () => new RegExp(`(?<![\\p{L}\\p{N}])${variants(name)}(?![\\p{L}\\p{N}])`, 'giu'),
  );
}

/**
 * Whether all words of a name are there somewhere: a cheap test, for most other names are not.
 * @param text the whole text as {@link plain} has it.
 */
function mayHold(text: string, name: string): boolean {
  return plain(name)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function findName(text: string, name: string, from: number): { start: number; end: number } | null {
  const pattern = patternOf(name);
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return null;
  // A name of one word counts as it is written; "harbor" is a word too.
  if (!/\s/.test(name) && !/^\p{Lu}/u.test(match[0])) return null;
  return { start: match.index, end: match.index + match[0].length };
}

/** Whether a name is one of the writer's past, by what stands before and after it in its sentence. */
function isOwnPast(before: string, after: string): boolean {
  for (const match of before.matchAll(OWN_PAST)) {
    const lead = before.slice(0, match.index);
    if (WISHED.test(lead) && !GRANTED.test(lead)) continue;
    if (NEXT_CLAUSE.test(before.slice(match.index)) && ITS_VERB.test(after)) continue;
    return true;
  }
  return false;
}

/** Where the writer wants to go: "to live in", "your patients in", "my interview in". */
const TO_CITY =
  /\b(?:train|work|live|move|relocate|settle|practice|practise|serve|match|come|stay|spend|build|start|training|working|living|moving|relocating|settling|practicing|serving|staying|life)\b (?:[^\s,;:.]+ ){0,5}(?:in|to|around)\s+$/i;
const THEIR_CITY =
  /\b(?:your (?:[^\s,;:.]+ ){1,4}|(?:my|our|the) (?:interview|tour|visit) (?:[^\s,;:.]+ ){0,2})(?:in|of|to|around)\s+$/i;

function isMeantAsTheirs(before: string): boolean {
  if (THEIR_CITY.test(before)) return true;
  const wish = TO_CITY.exec(before);
  if (wish === null) return false;
  const lead = before.slice(0, wish.index);
  return (WISHED.test(lead) && !GRANTED.test(lead)) || /\b(?:wish|want|hope|love) $/i.test(lead);
}

/** "Dr. Osei of Harbor Point": where somebody else belongs. */
const AFFILIATION =
  /\b(?:Drs?|Mr|Mrs|Ms|Mx|Prof|Professor|Doctor)\.?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){0,2}(\p{Lu}[\p{L}'’-]*),?\s+(?:of|from|at|in)\s+(?:the\s+)?$/u;

function isAnothersPlace(before: string, own: ReadonlySet<string>): boolean {
  const family = AFFILIATION.exec(before)?.[1];
  return family !== undefined && !own.has(family.toLowerCase());
}

function hitsIn(
  field: 'body' | 'subject',
  text: ReadText,
  names: readonly Name[],
  own: ReadonlySet<string>,
): readonly Hit[] {
  const hits: Hit[] = [];
  const covered = new Covered(text.text);
  const lower = plain(text.text);
  for (const { text: name, right, isCity } of names) {
    if (!mayHold(lower, name)) continue;
    for (let from = 0; ;) {
      const span = findName(text.text, name, from);
      if (span === null) break;
      from = span.end;
      if (!covered.take(span.start, span.end)) continue;
      const sentence = sentenceAt(text, span.start);
      if (sentence?.kind === 'signature') continue;
      const nearest = Math.max(sentence?.start ?? 0, span.start - FARTHEST);
      const before = text.text.slice(nearest, span.start);
      const after = text.text.slice(span.end, sentence?.end);
      if (isCity && !isMeantAsTheirs(before)) continue;
      if (isOwnPast(before, after)) continue;
      if (sentence?.kind === 'prose' && !isHost(sentence.text) && isAnothersPlace(before, own))
        continue;
      hits.push({ field, span, replacements: right === undefined ? [] : [right] });
    }
  }
  return hits;
}

function sentenceAt(text: ReadText, at: number): Sentence | undefined {
  return text.sentences.find(({ start, end }) => start <= at && at < end);
}

/** A title right before the name, or before a first name. */
const TITLED = /\b(?:Dr|Drs|Mr|Mrs|Ms|Prof|Professor|Doctor)\.?\s+(?:\p{Lu}[\p{L}'’-]*\s+)?$/u;

/** Speaks to somebody: "Thank you, Dr. Osei", "Dr. Osei, I enjoyed". */
const SPOKEN_TO = /(?:^|[,–—-]\s*)$/;
const SPEAKS_ON = /^\s*(?:,\s*(?:I|my|it|we|please|thank|your?|this|if|could|would)\b|[.!?]*\s*$)/i;

/** What one does with those who interview, and with whom one would train. */
const HOSTED =
  /\b(?:interview(?:ed|er|ers|ing)?|interview day|second look|tour|zoom|joined (?:us|me)|(?:told|showed|gave|walked) us|(?:showed|walked) me|(?:talk(?:ing|ed)?|conversation|discussion|chat|sp(?:oke|eak|eaking)|meeting) (?:[^\s,;:.]+ ){0,2}with|thank(?:s|ful)?|grateful for|enjoyed|appreciated|pleasure|(?:to|would|will|be|of|about|forward to) (?:love to )?(?:work|train|learn|working|training|learning)(?:ing)? (?:under|with|from|alongside|beside)|your (?:program )?(?:director|chair\w*|chief|coordinator|faculty|leadership)|(?:leads|heads|directs|runs) (?:it|your|the (?:program|residency|department)))\b/i;
/** What those do who have nothing to do with the program: they vouch, teach, advise, and are met elsewhere. */
const VOUCHES =
  /\b(?:letters?|recommend\w*|refer\w*|supervis\w+|mentor\w*|encourag\w+|suggest\w+|advis\w+|advice|co-?author\w*|wrote|written|paper|poster|abstract|research|colleague|friend|former|previous|my (?:chief|chair|dean|boss|attending|consultant|professor|teacher)|taught me|trained me|worked (?:with|under|for)|introduced|conference|congress|symposium|SAEM|ACEP|AAEM|EMRA|rotat\w+|elective|observership|externship)\b/i;

/** Whether a sentence speaks of those who interview or would train the writer. */
function isHost(sentence: string): boolean {
  return HOSTED.test(sentence) && !VOUCHES.test(sentence);
}

/** Families of those who belong here or are written to. */
function ownFamilies(mail: Mail): ReadonlySet<string> {
  return new Set(
    [...(mail.program?.contacts ?? []), ...mail.recipients].flatMap(({ name }) =>
      name === '' ? [] : [familyName(name).toLowerCase()],
    ),
  );
}

/** A greeting's name, without its end mark: "Kwame" in "Hi Kwame,". */
const GREETED_ALONE =
  /^\s*(?:dear|hi|hello|hey|greetings|good \w+)\s+(\p{Lu}[\p{L}'’-]+)\s*[,:!.]?\s*$/iu;

/** "Dear Kwame", or short for it: a first name of nobody here. */
function firstNameIn(
  greeting: string,
  person: Person,
  mail: Mail,
): { start: number; end: number } | null {
  const written = GREETED_ALONE.exec(greeting)?.[1];
  const given = givenName(person.name).toLowerCase();
  if (written === undefined || written.length < 3) return null;
  const called = written.toLowerCase();
  if (!given.startsWith(called)) return null;
  const here = [...(mail.program?.contacts ?? []), ...mail.recipients];
  const isOne = here.some(({ name }) =>
    bareName(name)
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(called)),
  );
  // Of a recipient without a name nobody knows what they are called.
  if (isOne || mail.recipients.some(({ name }) => name === '')) return null;
  const start = greeting.indexOf(written);
  return { start, end: start + written.length };
}

/**
 * A person of another program, and nobody here is called so: wrong as the one who is spoken to, or as
 * the one who interviewed; as a referee, mentor or friend anybody may be named.
 */
function wrongPeople(mail: Mail, own: ReadonlySet<string>): readonly Hit[] {
  const reader = mail.program?.contacts?.find(({ email }) =>
    mail.recipients.some(({ address }) => address === email.toLowerCase()),
  );
  const others = (mail.draft.otherPrograms ?? []).flatMap(({ name, contacts }) =>
    (contacts ?? []).map((person) => ({ program: name, person, family: familyName(person.name) })),
  );
  const lower = plain(mail.body.text);
  const hits: Hit[] = [];
  for (const { program, person, family } of others) {
    const known = family.length < 3 || own.has(family.toLowerCase());
    const named = !known && mayHold(lower, family);
    for (const sentence of mail.body.sentences) {
      const { kind, text } = sentence;
      const greeting = kind === 'greeting';
      if (!greeting && kind !== 'prose') continue;
      const full = named ? findName(text, bareName(person.name), 0) : null;
      const byFamily = full ?? (named ? findName(text, family, 0) : null);
      const place = byFamily ?? (greeting ? firstNameIn(text, person, mail) : null);
      if (place === null) continue;
      const before = text.slice(0, place.start);
      const titled = TITLED.test(before);
      if (full === null && !titled && !greeting) continue;
      if (!greeting && !isSpokenTo(before, text.slice(place.end)) && !isHost(text)) continue;
      const right =
        !greeting || reader === undefined
          ? []
          : [titled && full === null ? familyName(reader.name) : addressOf(reader)];
      hits.push({
        field: 'body',
        span: { start: sentence.start + place.start, end: sentence.start + place.end },
        title: `${addressOf(person)} belongs to ${properName(program)}`,
        replacements: right,
      });
    }
  }
  return hits;
}

/** "Thank you again, Dr. Osei." */
function isSpokenTo(before: string, after: string): boolean {
  const lead = before.replace(TITLED, '');
  return SPOKEN_TO.test(lead) && SPEAKS_ON.test(after);
}

export default defineMessageRule({
  id: 'wrong-program',
  severity: 'error',
  guide: ['4.1'],
  title: 'Names another program than the one you write to',
  why: 'It tells them that they got somebody else’s email.',
  wayOut: 'Put the right name in.',
  find: (mail) => {
    if (mail.program === undefined) return [];
    const own = ownFamilies(mail);
    const recipients = new Set(mail.recipients.flatMap(({ program }) => program ?? []));
    const names = (mail.draft.otherPrograms ?? [])
      .filter(({ name }) => !recipients.has(name))
      .flatMap((other) => foreignNames(other, mail));
    return [
      ...hitsIn('body', mail.body, names, own),
      ...hitsIn('subject', mail.subject, names, own),
      ...wrongPeople(mail, own),
    ];
  },
  examples: {
    fires: [
      sample({
        body: `Dear Dr. Hall,\n\nWhat I learned made me certain that «Harbor Point» is an excellent fit.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-10'),
        otherPrograms: [HARBOR_POINT],
      }),
      sample({
        body: `Dear Dr. «Osei»,\n\nThank you for the interview and the tour of the simulation lab.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-10'),
        otherPrograms: [HARBOR_POINT],
      }),
    ],
    silent: [
      sample({
        body: `Dear Dr. Hall,\n\nYour questions about my month at Mercy North helped me. Lakeview is an excellent fit.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-10'),
        otherPrograms: [HARBOR_POINT],
      }),
      sample({
        body: `Dear Dr. Hall,\n\nI completed a rotation in the ED at Harbor Point last month.\n\n${SIGNATURE}`,
        otherPrograms: [HARBOR_POINT],
      }),
    ],
  },
});
