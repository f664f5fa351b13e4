import { bareName, familyName, properName } from '../facts/names.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import type { Mail } from './mail.ts';
import { defineMessageRule, type Hit } from './rule.ts';
import { interviewed, sample, SIGNATURE } from './sample.ts';

/** Edits (a letter more, less, changed, or two swapped) between two words; more than `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** How many letters off a name of this length may be and still be the same name misspelt. */
function tolerance(name: string): number {
  return name.length >= 8 ? 2 : name.length >= 4 ? 1 : 0;
}

/** Shorter words are abbreviations and initials. */
const SHORTEST = 3;

/** Misspelt, not the same and not another word: it begins or ends alike and is a letter or two off. */
function couldBe(written: string, name: string): boolean {
  const most = tolerance(name);
  if (written.length < SHORTEST || Math.abs(written.length - name.length) > most) return false;
  if (!written.startsWith(name.charAt(0)) && !written.endsWith(name.slice(-1))) return false;
  const off = distance(written, name, most);
  return off > 0 && off <= most;
}

/** A capital letter and a small one: a name, and no abbreviation. */
function isCapital(text: string): boolean {
  const first = text.charAt(0);
  const second = text.charAt(1);
  return (
    text.length >= SHORTEST && first !== first.toLowerCase() && second !== second.toUpperCase()
  );
}

function plain(text: string): string {
  const bare = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replaceAll('’', "'").toLowerCase();
}

interface Known {
  readonly name: string;
  readonly plain: string;
  /** Only where a title or a greeting stands before it. */
  readonly person: boolean;
}

const TITLE =
  /(?:^|[\s(])(?:Dr|Drs|Mr|Mrs|Ms|Mx|Prof|Professor|Doctor)\.?\s+(?:\p{Lu}[\p{L}'’-]+\s+)?$/u;
/** Title and first name are no longer; further back nothing is looked at, however long the text. */
const LONGEST_TITLE = 100;
const NAME = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const PLAIN_WORDS =
  /^(?:program|residency|emergency|medicine|medical|center|centre|hospital|university|regional|general|community|health|clinic|college|county|city|internal|family|children|children's|department|institute|memorial)$/;

/** Names that are right as they stand. */
function rightNames(mail: Mail): ReadonlySet<string> {
  const { draft, program } = mail;
  const names = [
    program?.name ?? '',
    program?.hospital ?? '',
    program?.city ?? '',
    draft.profile?.fullName ?? '',
    ...(program?.contacts ?? []).map(({ name }) => bareName(name)),
    ...mail.recipients.map(({ name }) => bareName(name)),
    ...(draft.otherPrograms ?? []).flatMap((other) => [
      other.name,
      other.hospital ?? '',
      other.city ?? '',
      ...(other.contacts ?? []).map(({ name }) => bareName(name)),
    ]),
  ];
  return new Set(names.flatMap((name) => name.match(NAME) ?? []).map(plain));
}

/** Words of a name as they are written, kept since the same program is written to again and again. */
const wordsOfPlaces = new BoundedCache<string, readonly string[]>(500);

function placeWords(place: string): readonly string[] {
  return wordsOfPlaces.get(place, () =>
    (place.match(NAME) ?? []).filter(
      (word) => word.length >= 5 && !PLAIN_WORDS.test(word.toLowerCase()),
    ),
  );
}

function knownNames({ program }: Mail): readonly Known[] {
  if (program === undefined) return [];
  const people = (program.contacts ?? []).flatMap(({ name }) => {
    const bare = bareName(name);
    return [familyName(name), bare.slice(0, Math.max(bare.indexOf(' '), 0))];
  });
  const places = [properName(program.name), program.hospital ?? ''].flatMap(placeWords);
  return [
    ...people
      .filter((name) => name.length >= 4)
      .map((name) => ({ name, plain: plain(name), person: true })),
    ...places.map((name) => ({ name, plain: plain(name), person: false })),
  ];
}

export default defineMessageRule({
  id: 'misspelt-name',
  severity: 'warning',
  guide: ['4.1'],
  title: 'A name is spelt another way than you know it',
  why: 'Names are the first thing people see.',
  wayOut: 'Check it against the address.',
  find: (mail) => {
    if (mail.program === undefined) return [];
    const known = knownNames(mail);
    let right: ReadonlySet<string> | undefined;
    const hits: Hit[] = [];
    for (const field of ['body', 'subject'] as const) {
      for (const sentence of mail[field].sentences) {
        if (sentence.kind === 'signature' || sentence.kind === 'closing') continue;
        const greeted = sentence.kind === 'greeting';
        sentence.tokens.forEach((token, index) => {
          if (!isCapital(token.text)) return;
          const next = sentence.tokens[index + 1];
          const found = plain(token.text);
          const pair = next !== undefined && isCapital(next.text) ? found + plain(next.text) : '';
          const meant = known.filter((one) => couldBe(found, one.plain) || one.plain === pair);
          if (meant.length === 0) return;
          right ??= rightNames(mail);
          const before = sentence.text.slice(Math.max(0, token.start - LONGEST_TITLE), token.start);
          const titled = TITLE.test(before);
          // The first word of a sentence is capital without being a name.
          const opening = token.start === 0 && token.text.length < 7;
          const one = meant.find(({ name, person, plain: as }) => {
            if (as === pair) return !person && as.length >= 7;
            if (right?.has(found)) return false;
            if (person ? !titled && !greeted : titled || greeted || opening) return false;
            // "Dear All" is nobody's name; "Dear Dr. Hal" is.
            if (found.length === SHORTEST && !(greeted && titled)) return false;
            // "Dr. Hill" in the text may well be somebody else than Dr. Hall.
            return greeted || name.length > 4;
          });
          if (one === undefined) return;
          const end = one.plain === pair ? (next?.end ?? token.end) : token.end;
          const written = sentence.text.slice(token.start, end);
          hits.push({
            field,
            span: { start: sentence.start + token.start, end: sentence.start + end },
            title: `“${written}” or “${one.name}”?`,
            replacements: [one.name],
          });
        });
      }
    }
    return hits;
  },
  examples: {
    fires: [
      sample({
        body: `Dear Dr. «Halll»,\n\nThank you for the interview.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-10'),
      }),
      sample({
        body: `Dear Dr. «Hal»,\n\nThank you for the interview.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-10'),
      }),
      sample({
        body: `Dear Dr. Hall,\n\nThe simulation at «Lake View» stayed with me.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-10'),
      }),
      sample({
        body: `Dear Dr. Hall,\n\nThe simulation at «Lakveiw» stayed with me.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-10'),
      }),
    ],
    silent: [
      sample({ body: `Dear All,\n\nThank you for the interview.\n\n${SIGNATURE}` }),
      sample({
        body: `Dear Dr. Hall,\n\nThe simulation at Lakeview stayed with me.\n\n${SIGNATURE}`,
      }),
      sample({
        body: `Dear Dr. Park,\n\nDr. Hill from Denver sends his regards to Lakeview.\n\n${SIGNATURE}`,
      }),
    ],
  },
});
