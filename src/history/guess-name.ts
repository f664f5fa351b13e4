/**
 * A name for a program that nobody has named yet, as the mail itself spells it. A proposal only: the
 * applicant confirms it.
 */
import { nameKey, placeOf, readWords, type Word } from './program-names.ts';

interface Readable {
  readonly subject?: string;
  readonly body?: string;
  readonly quoted?: string;
}

/** Names stand near the top, or in the first lines of the message that is answered. */
const READ = 4_000;
const MAX_WORDS = 8;

const SPECIALTY = new Set(
  'emergency internal family pediatric surgery psychiatry neurology anesthesiology radiology'.split(
    ' ',
  ),
);
/** What follows a specialty where a program is meant, not the field. */
const PROGRAM_WORD = new Set(
  'residency program programme team faculty department director coordinator leadership'.split(' '),
);
/** "interview at", "program at", "medicine at": what may stand before the place. */
const BEFORE_PLACE = new Set(
  'residency program programme interview interviewed interviewing medicine'.split(' '),
);
const AT = new Set(['at', 'with', 'of']);
const INNER = new Set(['of', 'the', 'and', 'at', 'for']);
/** Words with a capital that open a line or a sentence and belong to no name. */
const NO_NAME = new Set(
  'dear hello hi i my your our the a an this that thank re fw fwd dr mr mrs ms prof professor u us usa american medicine residency program applicant application interview update continued january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday zoom'.split(
    ' ',
  ),
);

/**
 * @param domain mail domain of the recipients, where it is a hospital's or university's own.
 * @returns undefined where nothing in the mail names a place.
 */
export function guessName(mail: Readable, domain?: string): string | undefined {
  const texts = [mail.subject, mail.body, mail.quoted].map((text) => (text ?? '').slice(0, READ));
  const read = texts.map((text) => ({ text, words: readWords(text) }));
  const named = firstOf(read, beforeSpecialty) ?? firstOf(read, afterAt);
  if (domain === undefined) return named;
  const label = domainLabel(domain);
  const letters = label.replaceAll(' ', '');
  const spelt = firstOf(read, (text, words) => speltLike(letters, text, words));
  // A text that names another place than the domain spells is a text for another program.
  if (named !== undefined && (spelt === undefined || nameKey(named).startsWith(nameKey(spelt)))) {
    return named;
  }
  const ofDomain = label.length <= 4 ? label.toUpperCase() : capitalised(label);
  return spelt ?? (ofDomain === '' ? undefined : ofDomain);
}

interface Read {
  readonly text: string;
  readonly words: readonly Word[];
}

function firstOf(
  read: readonly Read[],
  find: (text: string, words: readonly Word[]) => string | undefined,
): string | undefined {
  for (const { text, words } of read) {
    const name = find(text, words);
    // What is left of a name without its common words may be nothing.
    if (name !== undefined && name !== '') return name;
  }
  return undefined;
}

function capitalised(label: string): string {
  return label.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase());
}

/** "Lakeview University Emergency Medicine Residency", "Lakeview EM team". */
function beforeSpecialty(text: string, words: readonly Word[]): string | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const specialty = words[at];
    if (!specialty || !SPECIALTY.has(specialty.form)) continue;
    const last = words[at + 1]?.form === 'medicine' ? at + 1 : at;
    const shortForm = words[last]?.start === specialty.start && last > at;
    const next = words[last + 1];
    const isProgram = next !== undefined && PROGRAM_WORD.has(next.form);
    let first = at;
    while (
      first > Math.max(0, at - MAX_WORDS) &&
      isNamePart(words[first - 1]) &&
      joined(text, words[first - 1], words[first])
    ) {
      first -= 1;
    }
    while (first < at && INNER.has(words[first]?.form ?? '')) first += 1;
    const start = words[first];
    const before = words[first - 1];
    // "at Lakeview EM": the field alone, "an EM applicant", names no program.
    const isPlace = shortForm && before !== undefined && AT.has(before.form);
    if (!start || first === at || !(isProgram || isPlace)) continue;
    const end = specialty.form === 'emergency' ? words[at - 1]?.end : words[last]?.end;
    return tidy(text.slice(start.start, end));
  }
  return undefined;
}

/** "your program at Mercy Hospital", "my interview at Cedar Valley". */
function afterAt(text: string, words: readonly Word[]): string | undefined {
  for (let at = 1; at < words.length - 1; at += 1) {
    if (!AT.has(words[at]?.form ?? '') || !BEFORE_PLACE.has(words[at - 1]?.form ?? '')) continue;
    let first = at + 1;
    if (words[first]?.form === 'the') first += 1;
    let last = first - 1;
    while (
      last - first < MAX_WORDS &&
      isNamePart(words[last + 1]) &&
      (last < first || joined(text, words[last], words[last + 1]))
    ) {
      last += 1;
    }
    while (last >= first && INNER.has(words[last]?.form ?? '')) last -= 1;
    const start = words[first];
    const end = words[last];
    if (!start || !end || last < first || !joined(text, words[at], words[at + 1])) continue;
    const name = text.slice(start.start, end.end);
    // "Clearwater's residents" are Clearwater's; St. Luke's is called so.
    return tidy(placeOf(first === last ? name.replace(/['’]s$/u, '') : name));
  }
  return undefined;
}

function isNamePart(word: Word | undefined): boolean {
  if (!word) return false;
  if (INNER.has(word.form)) return true;
  return (word.letters === 'capital' || word.letters === 'capitals') && !NO_NAME.has(word.form);
}

/** No sentence, line or comma lies between two words: blanks, a hyphen, "St. Luke's", "A&B". */
function joined(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false;
  const between = text.slice(left.end, right.start);
  return (
    /^(?:[ \u00a0]|[-–&/]|\u2019){0,3}$/.test(between) ||
    (between === '. ' && left.form.length <= 2)
  );
}

/** The part of a domain that names its owner: `lakeview` of `mail.lakeview-em.example`. */
function domainLabel(domain: string): string {
  const labels = domain.split('.');
  const country =
    labels.at(-1)?.length === 2 && /^(?:ac|co|com|edu|gov|org|nhs)$/.test(labels.at(-2) ?? '');
  const label = labels.at(country ? -3 : -2) ?? domain;
  const parts = label
    .split('-')
    .filter((part) => !/^(?:em|ed|gme|med|emed|im|fm|residency)$/.test(part));
  return parts.join(' ') || label;
}

/** Words of the text that the domain writes in one: "Cedar Valley" for `cedarvalley`. */
function speltLike(letters: string, text: string, words: readonly Word[]): string | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first?.letters !== 'capital' && first?.letters !== 'capitals') continue;
    let spelt = '';
    for (let last = at; last < Math.min(at + 5, words.length); last += 1) {
      const word = words[last];
      if (!word || (last > at && !joined(text, words[last - 1], word))) break;
      const written = text.slice(word.start, word.end);
      const bare = written.replace(/['’]s$/u, '');
      // "Lakeview's residents" speaks of lakeview; "St. Brendan's" writes itself stbrendans.
      if (spelt + lettersIn(bare) === letters) {
        return tidy(text.slice(first.start, word.start + bare.length));
      }
      spelt += lettersIn(written);
      if (spelt === letters) return tidy(text.slice(first.start, word.end));
      if (!letters.startsWith(spelt)) break;
    }
  }
  return undefined;
}

function lettersIn(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function tidy(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().slice(0, 120);
}
