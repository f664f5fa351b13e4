import type { OtherProgram, Program } from '../draft/draft.ts';
import { addressOf, bareName, familyName, properName } from '../facts/names.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import type { ReadText, Sentence } from '../text/sentence.ts';
import { Covered } from './covered.ts';
import type { Mail } from './mail.ts';
import { defineMessageRule, type Hit } from './rule.ts';
import { HARBOR_POINT, interviewed, sample, SIGNATURE } from './sample.ts';

/** Said of one's own past there: a rotation, a job, an interview as an answer to a question. */
const OWN_PAST =
  /\b(?:rotat\w+|elective|externship|observership|clerkship|sub-?i\w*|worked|working|volunteer\w*|research|studied|trained|shadow\w*|born|live[sd]?|living|family|parents|moved|paper|poster|presented|conference|friend|colleague|classmate|letter from|completed|finished|shift|month|year) (?:\S+ ){0,4}(?:at|in|with|from|near|of)\b/i;

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
  /** What stands in its place when it means the program written to. */
  readonly right: string;
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

/** Names of another program that are none of this one's, longest first. */
function foreignNames(other: OtherProgram, mail: Mail): readonly Name[] {
  const program = mail.program;
  if (program === undefined || other.name === program.name) return [];
  const own = [...namesFor(program), program.city ?? ''].join(' | ').toLowerCase();
  const right = properName(program.name);
  return namesFor(other)
    .filter((name) => !own.includes(name.toLowerCase()))
    .map((text) => ({
      text,
      right:
        text === other.name
          ? program.name
          : text === other.hospital
            ? (program.hospital ?? right)
            : right,
    }))
    .sort((a, b) => b.text.length - a.text.length);
}

function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}

/** The same names are looked for in every sentence of every draft. */
const patterns = new BoundedCache<string, RegExp>(1000);

function patternOf(name: string): RegExp {
  return patterns.get(
    name,
    () => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'),
  );
}

/** Whether all words of a name are there somewhere: a cheap test, for most other names are not. */
function mayHold(lower: string, name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s'’]+/)
    .every((word) => lower.includes(word));
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

function hitsIn(field: 'body' | 'subject', text: ReadText, names: readonly Name[]): readonly Hit[] {
  const hits: Hit[] = [];
  const covered = new Covered(text.text);
  const lower = text.text.toLowerCase();
  for (const name of names) {
    if (!mayHold(lower, name.text)) continue;
    for (let from = 0; ;) {
      const span = findName(text.text, name.text, from);
      if (span === null) break;
      from = span.end;
      if (!covered.take(span.start, span.end)) continue;
      const sentence = sentenceAt(text, span.start);
      if (sentence?.kind === 'signature') continue;
      const nearest = Math.max(sentence?.start ?? 0, span.start - FARTHEST);
      const before = text.text.slice(nearest, span.start);
      if (OWN_PAST.test(before)) continue;
      hits.push({ field, span, replacements: [name.right] });
    }
  }
  return hits;
}

function sentenceAt(text: ReadText, at: number): Sentence | undefined {
  return text.sentences.find(({ start, end }) => start <= at && at < end);
}

/** A title right before the name, or before a first name. */
const TITLED = /\b(?:Dr|Drs|Mr|Mrs|Ms|Prof|Professor|Doctor)\.?\s+(?:\p{Lu}[\p{L}'’-]*\s+)?$/u;

/** "Dear Dr. Osei" to somebody else: a person of another program, and nobody here is called so. */
function wrongPeople(mail: Mail): readonly Hit[] {
  const own = new Set(
    [...(mail.program?.contacts ?? []), ...mail.recipients].flatMap(({ name }) =>
      name === '' ? [] : [familyName(name).toLowerCase()],
    ),
  );
  const reader = mail.program?.contacts?.find(({ email }) =>
    mail.recipients.some(({ address }) => address === email.toLowerCase()),
  );
  const others = (mail.draft.otherPrograms ?? []).flatMap(({ name, contacts }) =>
    (contacts ?? []).map((person) => ({ program: name, person, family: familyName(person.name) })),
  );
  const lower = mail.body.text.toLowerCase();
  const hits: Hit[] = [];
  for (const { program, person, family } of others) {
    if (family.length < 3 || own.has(family.toLowerCase())) continue;
    if (!mayHold(lower, family)) continue;
    for (const sentence of mail.body.sentences) {
      const greeting = sentence.kind === 'greeting';
      if (!greeting && sentence.kind !== 'prose') continue;
      const full = findName(sentence.text, bareName(person.name), 0);
      const place = full ?? findName(sentence.text, family, 0);
      if (place === null) continue;
      const titled = TITLED.test(sentence.text.slice(0, place.start));
      if (full === null && !titled && !greeting) continue;
      if (!greeting && OWN_PAST.test(sentence.text)) continue;
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

export default defineMessageRule({
  id: 'wrong-program',
  severity: 'error',
  guide: ['4.1'],
  title: 'Names another program than the one you write to',
  why: 'It tells them that they got somebody else’s email.',
  wayOut: 'Put the right name in.',
  find: (mail) => {
    if (mail.program === undefined) return [];
    const recipients = new Set(mail.recipients.flatMap(({ program }) => program ?? []));
    const names = (mail.draft.otherPrograms ?? [])
      .filter(({ name }) => !recipients.has(name))
      .flatMap((other) => foreignNames(other, mail));
    return [
      ...hitsIn('body', mail.body, names),
      ...hitsIn('subject', mail.subject, names),
      ...wrongPeople(mail),
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
