/**
 * Program names as people write them. "Cedar Valley General Hospital Emergency Medicine Residency"
 * is also "Cedar Valley General", "Cedar Valley" and, where the letters suffice, an abbreviation;
 * "University of Illinois Chicago" is "UIC" and "U of I Chicago".
 */

import { BoundedCache } from '../grammar/bounded-cache.ts';

/** A word of a text or a name, made comparable: no accents, dots, apostrophes, case or plural s. */
export interface Word {
  readonly form: string;
  /** UTF-16 offsets in the text that it comes from. */
  readonly start: number;
  readonly end: number;
  readonly letters: 'lower' | 'capital' | 'capitals' | 'digits';
}

const WORD = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu;

/** "St.Luke's" are two words. */
const JOINED = /^(?:St|Mt|Ft)\.(?=\p{Lu})/u;

/** Words need no taking apart where there is nothing to take off. */
const ASCII = /^[A-Za-z0-9'.]*$/;

/** Spellings of one word. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['ste', 'st'],
  ['univ', 'university'],
  ['hosp', 'hospital'],
  ['ctr', 'center'],
  ['centre', 'center'],
  ['med', 'medical'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['paediatric', 'pediatric'],
]);

/** Short names of specialties, which count only in capitals: "EM", not "'em". */
const INITIALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['EM', ['emergency', 'medicine']],
  ['IM', ['internal', 'medicine']],
  ['FM', ['family', 'medicine']],
]);

/** Words with which the place's name has ended and the specialty or the kind of program begins. */
const AFTER_THE_NAME = formsOf(
  'emergency internal family pediatrics surgery psychiatry neurology anesthesiology radiology obstetrics pathology dermatology transitional residency program programme fellowship department division',
);

/** Words at the end of a place's name that people leave out. */
const LEFT_OUT = formsOf(
  'university hospital medical center health healthcare system clinic school college medicine general regional community memorial county network campus',
);

const SMALL = formsOf('of the and at in for');

function formsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(formOf));
}

function formOf(word: string): string {
  const plain = (ASCII.test(word) ? word : word.normalize('NFD'))
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase();
  const single = plain.length > 3 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
  return SAME.get(single) ?? single;
}

function lettersOf(word: string): Word['letters'] {
  if (/^\p{N}/u.test(word)) return 'digits';
  if (!/^\p{Lu}/u.test(word)) return 'lower';
  return word.length > 1 && /^[\p{Lu}\p{N}.]+$/u.test(word) ? 'capitals' : 'capital';
}

/** What one written word is: its forms, more than one where it stands for several. */
type Written = readonly (Pick<Word, 'form' | 'letters'> & {
  /** From the word's own start, UTF-16. */
  readonly from: number;
  readonly length: number;
})[];

/** The same words come again and again. */
const written = new BoundedCache<string, Written>(5000);

function readWord(word: string): Written {
  const [joined] = JOINED.exec(word) ?? [];
  const parts =
    joined === undefined ? [word] : [word.slice(0, joined.length - 1), word.slice(joined.length)];
  let from = 0;
  return parts.flatMap((part) => {
    from = word.indexOf(part, from);
    const { length } = part;
    const letters = lettersOf(part);
    return (INITIALS.get(part) ?? [formOf(part)]).map((form) => ({ form, letters, from, length }));
  });
}

/** The words of a text, in order. Linear. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    for (const { form, letters, from, length } of written.get(word, () => readWord(word))) {
      const start = match.index + from;
      words.push({ form, start, end: start + length, letters });
    }
  }
  return words;
}

/** Two names with the same key are one name written in two ways. */
export function nameKey(name: string): string {
  return readWords(name)
    .map((word) => word.form)
    .filter((form) => !SMALL.has(form) && form !== 'residency' && form !== 'program')
    .join(' ');
}

/** The part of a name that tells the place, without specialty and kind: "Cedar Valley General". */
export function placeOf(name: string): string {
  const words = readWords(name);
  const cut = words.findIndex((word) => AFTER_THE_NAME.has(word.form));
  if (cut < 0) return name.trim();
  const first = words[cut];
  if (first && cut > 0 && words.slice(0, cut).some((word) => !SMALL.has(word.form))) {
    return trimName(name.slice(0, first.start));
  }
  // "Emergency Medicine Residency at Mercy Hospital".
  const at = words.findIndex((word, index) => index > cut && /^(?:at|of|in)$/.test(word.form));
  const next = at < 0 ? undefined : words[at + 1];
  return next ? trimName(name.slice(next.start)) : name.trim();
}

function trimName(name: string): string {
  return name.replace(/[\s,;:()–—-]+$/u, '').trim();
}

/**
 * One way of naming a program's place, as word forms. A text may have "at" and "of" between them, as
 * in "University of Illinois at Chicago".
 */
export interface NameForm {
  readonly words: readonly string[];
  /** Initials stand in it: found in a text only in capitals. */
  readonly abbreviation: boolean;
}

/** Chains whose hospitals go by their own names: "HCA Florida Kendall" is "Kendall". */
const CHAINS = [
  'HCA Florida',
  'HCA Houston',
  'HCA',
  'AdventHealth',
  'Advocate',
  'Ascension',
  'Atrium Health',
  'Baylor Scott & White',
  'Beaumont',
  'Christus',
  'CommonSpirit',
  'Corewell Health',
  'Dignity Health',
  'Hackensack Meridian',
  'Henry Ford',
  'Intermountain',
  'Kaiser Permanente',
  'Memorial Hermann',
  'Mount Sinai',
  'NewYork-Presbyterian',
  'Northwell',
  'Novant Health',
  'NYC Health + Hospitals',
  'Prisma Health',
  'Providence',
  'RWJBarnabas',
  'Sutter',
].map((chain) => readWords(chain).map((word) => word.form));

/** In capitals they mean something else to everybody who applies for a residency. */
const TAKEN = new Set(
  'img imgs ems emt icu ecg ekg cpr usa usmle eras nrmp aamc ecfmg acgme abem aobem acep saem emra aaem sloe soap step cme gme pgy apd md cs ck er ed cv phd mph mba bls acls atls pals covid hiv ct mri gpa lor visa nhs'.split(
    ' ',
  ),
);

/** With two letters alone nothing is named: "UK" is a country, "UF Health" a hospital. */
const AFTER_TWO = ['health', 'healthcare', 'hospital', 'medical', 'medicine', 'emergency'];

const formsByName = new BoundedCache<string, readonly NameForm[]>(1000);

/** The ways in which a program's place is named in a text. */
export function nameForms(name: string): readonly NameForm[] {
  return formsByName.get(name, () => makeForms(name));
}

function makeForms(name: string): readonly NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (words: readonly string[], abbreviation: boolean): void => {
    const key = words.join(' ');
    if (!forms.has(key)) forms.set(key, { words, abbreviation });
  };
  for (const place of placesIn(name)) {
    const words = readWords(place).map((word) => word.form);
    if (words[0] === 'the') words.shift();
    addPlain(
      words.filter((word) => !SMALL.has(word)),
      add,
    );
    addShort(words, add);
  }
  return [...forms.values()];
}

type Add = (words: readonly string[], abbreviation: boolean) => void;

/** The place's name, and the parts of it that name it as well. */
function placesIn(name: string): readonly string[] {
  const outer = name.replace(/\([^()]*\)/gu, ' ');
  const place = placeOf(outer.trim() === '' ? name : outer);
  const places = [place];
  // "University of Illinois Chicago (UIC)", but not a city in brackets.
  for (const [, inner = ''] of name.matchAll(/\(([^()]*)\)/gu)) {
    const words = readWords(inner);
    const isInitials = words.length === 1 && words[0]?.letters === 'capitals' && inner.length > 2;
    if (isInitials || words.length > 1) places.push(placeOf(inner));
  }
  places.push(...place.split('/').slice(0, place.includes('/') ? undefined : 0));
  // "Baptist Health, Little Rock", "St. Luke's Hospital of Kansas City"; a university is its city's.
  if (!/^\s*(?:the\s+)?u(?:niv|\b|c)/i.test(place)) {
    const cut = /,|\s[-–—]\s|(?<=\b(?:hospital|center|centre|clinic))\s+(?:of|at|in)\s/i.exec(
      place,
    );
    if (cut) places.push(place.slice(0, cut.index));
  }
  return places.filter((one) => one.trim() !== '');
}

/** Whole but for small words, without the words at its end that people leave out, and without its chain. */
function addPlain(words: readonly string[], add: Add): void {
  for (let length = words.length; length > 0; length -= 1) {
    const form = words.slice(0, length);
    const last = form.at(-1) ?? '';
    if (isTelling(form)) add(form, false);
    if (!LEFT_OUT.has(last)) break;
  }
  // "Mercy Hospital St. Louis" is "Mercy St. Louis".
  const distinct = words.filter((word) => !LEFT_OUT.has(word));
  if (distinct.length > 1 && isTelling(distinct)) add(distinct, false);
  const chain = CHAINS.find(
    (one) => one.length < words.length && one.every((word, at) => words[at] === word),
  );
  if (chain) {
    const own = words.slice(chain.length);
    addPlain(own, add);
    if (chain.length > 1) addPlain([chain[0] ?? '', ...own], add);
  }
}

/** Initials of the whole, of its beginning, and "U of M". */
function addShort(words: readonly string[], add: Add): void {
  if (words[0] === 'university' && words.length > 2) {
    const rest = words.slice(1).filter((word) => word !== 'of');
    const bare = withoutTail(rest);
    add(['u', 'of', ...bare], true);
    add(['u', ...bare], true);
    const [first = '', ...others] = bare;
    if (words[1] === 'of') {
      add(['u', 'of', first.charAt(0), ...others], true);
      add([`uof${first.charAt(0)}`, ...others], false);
    }
  }
  const full = words.filter((word) => !SMALL.has(word));
  for (const named of [full, withoutTail(full)]) {
    const initials = named.map((word) => word.charAt(0)).join('');
    if (named.length >= 3) addInitials([initials], add);
    if (named.length === 2 && named[0] === 'university') {
      for (const after of AFTER_TWO) add([initials, after], true);
    }
    // "University of California San Francisco Fresno" is UCSF Fresno, and UC San Francisco Fresno.
    const least = named[0] === 'university' ? 2 : 3;
    for (let length = least; length < named.length; length += 1) {
      const rest = named.slice(length);
      if (isTelling(rest)) addInitials([initials.slice(0, length), ...rest], add);
    }
  }
}

function addInitials(words: readonly string[], add: Add): void {
  if (words.length > 1 || !TAKEN.has(words[0] ?? '')) add(words, true);
}

function withoutTail(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !LEFT_OUT.has(word) && !SMALL.has(word));
  return words.slice(0, end + 1);
}

/** "St", "University Hospital" or "Emergency Medicine" alone name nothing. */
function isTelling(form: readonly string[]): boolean {
  return (
    (form.length > 1 || (form[0]?.length ?? 0) >= 3) &&
    !form.every((word) => LEFT_OUT.has(word) || SMALL.has(word) || AFTER_THE_NAME.has(word))
  );
}

/** A name that begins with initials: what it may be written out as begins with these letters. */
export interface Initials {
  readonly letters: string;
  /** The words after it. */
  readonly rest: readonly string[];
}

/** The initials with which a place is named: "UCSF Fresno"; undefined where there are none. */
export function initialsOf(name: string): Initials | undefined {
  const [first, ...others] = readWords(placeOf(name));
  if (first?.letters !== 'capitals' || !/^[a-z]{2,6}$/.test(first.form)) return undefined;
  const rest = withoutTail(others.map((word) => word.form).filter((word) => !SMALL.has(word)));
  return first.form.length > 2 || rest.length > 0 ? { letters: first.form, rest } : undefined;
}

/** Whether a word says what kind of house it is. */
export function isHouse(form: string): boolean {
  return LEFT_OUT.has(form) || form === 'institute';
}

export function isSmall(form: string): boolean {
  return SMALL.has(form);
}

/**
 * A name as it is kept.
 * @throws RangeError where there is none.
 */
export function tidyName(name: string): string {
  const tidy = name.replace(/\s+/gu, ' ').trim().slice(0, 300);
  if (tidy === '') throw new RangeError('A program needs a name.');
  return tidy;
}
