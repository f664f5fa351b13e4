/**
 * Program names as people write them. "Cedar Valley General Hospital Emergency Medicine Residency"
 * is also "Cedar Valley General", "Cedar Valley" and, where the letters suffice, an abbreviation.
 */

/** A word of a text or a name, made comparable: no accents, dots, apostrophes, case or plural s. */
export interface Word {
  readonly form: string;
  /** UTF-16 offsets in the text that it comes from. */
  readonly start: number;
  readonly end: number;
  readonly letters: 'lower' | 'capital' | 'capitals' | 'digits';
}

const WORD = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu;

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

/** The words of a text, in order. Linear. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const letters = lettersOf(match[0]);
    for (const form of INITIALS.get(match[0]) ?? [formOf(match[0])]) {
      words.push({ form, start, end, letters });
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

/** One way of naming a program's place, as word forms. */
export interface NameForm {
  readonly words: readonly string[];
  /** The initials of a longer name: found in a text only in capitals. */
  readonly abbreviation: boolean;
}

/** The ways in which a program's place is named in a text, the longest first. */
export function nameForms(name: string): readonly NameForm[] {
  const words = readWords(placeOf(name)).map((word) => word.form);
  if (words[0] === 'the') words.shift();
  const forms: NameForm[] = [];
  for (let length = words.length; length > 0; length -= 1) {
    const form = words.slice(0, length);
    const last = form.at(-1) ?? '';
    if (!SMALL.has(last) && isTelling(form)) forms.push({ words: form, abbreviation: false });
    if (!LEFT_OUT.has(last) && !SMALL.has(last)) break;
  }
  const full = words.filter((word) => !SMALL.has(word));
  const initials = full.map((word) => word.charAt(0)).join('');
  if (full.length >= 3) forms.push({ words: [initials], abbreviation: true });
  // "University of California San Francisco Fresno" is UCSF Fresno.
  const last = full.at(-1);
  if (full.length >= 4 && last !== undefined) {
    forms.push({ words: [initials.slice(0, -1), last], abbreviation: true });
  }
  return forms;
}

/** "St" or "University Hospital" alone name nothing. */
function isTelling(form: readonly string[]): boolean {
  return (
    (form.length > 1 || (form[0]?.length ?? 0) >= 3) && !form.every((word) => LEFT_OUT.has(word))
  );
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
