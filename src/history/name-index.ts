/** Which programs a text names. Pure. */
import {
  type Initials,
  initialsOf,
  isHouse,
  isSmall,
  nameForms,
  nameKey,
  type NameForm,
  readWords,
  type Word,
} from './program-names.ts';

interface Named {
  readonly name: string;
  readonly hospital?: string;
}

/** What is read for names, and how much a name there says. */
export interface Part {
  readonly text: string;
  readonly weight: number;
}

export interface Question<P> {
  /** All that come into question; absent where any program does. */
  readonly among?: readonly P[];
  /** Words besides the text that may tell two programs of one house apart. */
  readonly hints?: readonly string[];
  /** Words of the writer's own name, which is no hospital's. */
  readonly writer: ReadonlySet<string>;
}

interface Entry<P> {
  readonly form: NameForm;
  readonly programs: P[];
}

interface InitialsEntry<P> extends Initials {
  readonly program: P;
}

/** A name that stands in a text. */
interface Mention<P> {
  readonly programs: readonly P[];
  /** How many words it has: a longer one is surer. */
  readonly length: number;
  /** The first of the text's words after it. */
  readonly end: number;
}

/** Finds names of programs in texts: one look-up a word. */
export class NameIndex<P extends Named> {
  readonly #byFirstWord = new Map<string, Entry<P>[]>();
  /** Names such as "UCSF Fresno" by their first letter, to be found written out. */
  readonly #byInitial = new Map<string, InitialsEntry<P>[]>();

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
      const initials = initialsOf(program.name);
      if (initials) push(this.#byInitial, initials.letters.charAt(0), { ...initials, program });
    }
    for (const entry of byForm.values()) {
      push(this.#byFirstWord, entry.form.words[0] ?? '', entry);
    }
    for (const entries of this.#byFirstWord.values()) {
      entries.sort((a, b) => b.form.words.length - a.form.words.length);
    }
  }

  /** The one program that the parts name; undefined where they leave it open. */
  decide(parts: readonly Part[], { among, hints = [], writer }: Question<P>): P | undefined {
    const allowed = among && new Set(among);
    const weights = new Map<P, number>();
    const forms = new Set(hints.flatMap((hint) => readWords(hint).map((word) => word.form)));
    for (const { text, weight } of parts) {
      const words = readWords(text);
      for (const word of words) forms.add(word.form);
      for (const { programs, length } of this.#mentions(text, words, writer)) {
        for (const program of programs) {
          if (allowed && !allowed.has(program)) continue;
          weights.set(program, (weights.get(program) ?? 0) + weight * length);
        }
      }
    }
    const best = Math.max(0, ...weights.values());
    const named = [...weights].flatMap(([program, weight]) => (weight === best ? [program] : []));
    if (named.length === 1) return named[0];
    // One hospital, two specialties: only the words in which their names differ can tell.
    return distinguished(named.length > 0 ? named : (among ?? []), forms);
  }

  *#mentions(
    text: string,
    words: readonly Word[],
    writer: ReadonlySet<string>,
  ): Generator<Mention<P>> {
    for (let at = 0; at < words.length; at += 1) {
      const mention = this.#called(text, words, at, writer);
      const writtenOut = this.#writtenOut(text, words, at);
      const longer = writtenOut && writtenOut.end > (mention?.end ?? 0) ? writtenOut : mention;
      if (longer === undefined) continue;
      yield longer;
      at = longer.end - 1;
    }
  }

  /** The longest name that begins at a word. */
  #called(
    text: string,
    words: readonly Word[],
    at: number,
    writer: ReadonlySet<string>,
  ): Mention<P> | undefined {
    for (const { form, programs } of this.#byFirstWord.get(words[at]?.form ?? '') ?? []) {
      const end = endOf(form.words, words, at);
      if (end !== undefined && stands(form, text, words, at, end, writer)) {
        return { programs, length: form.words.length, end };
      }
    }
    return undefined;
  }

  /** "University of California, San Francisco, Fresno" for UCSF Fresno. */
  #writtenOut(text: string, words: readonly Word[], at: number): Mention<P> | undefined {
    const first = words[at];
    if (!first || first.letters === 'lower') return undefined;
    for (const { letters, rest, program } of this.#byInitial.get(first.form.charAt(0)) ?? []) {
      const after = afterInitials(letters, text, words, at);
      if (after === undefined) continue;
      const end = rest.length === 0 ? after : endOf(rest, words, after);
      if (end !== undefined) return { programs: [program], length: letters.length, end };
    }
    return undefined;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Where the words end whose initials these letters are; undefined where they are others. */
function afterInitials(
  letters: string,
  text: string,
  words: readonly Word[],
  from: number,
): number | undefined {
  let at = from;
  let isOfHouse = false;
  for (let letter = 0; letter < letters.length; at += 1) {
    const word = words[at];
    if (!word || (at > from && !isBeside(text, words[at - 1], word))) return undefined;
    if (isSmall(word.form)) {
      if (letter === 0) return undefined;
      continue;
    }
    if (word.letters === 'lower' || !word.form.startsWith(letters.charAt(letter))) return undefined;
    isOfHouse ||= isHouse(word.form);
    letter += 1;
  }
  return isOfHouse ? at : undefined;
}

/** Whether nothing but a blank, a comma or a dash lies between two words. */
function isBeside(text: string, left: Word | undefined, right: Word): boolean {
  return left !== undefined && /^[\s,&/–—-]{1,4}$/.test(text.slice(left.end, right.start));
}

/** Where words of a name end in a text that may put "at" or "of" between them. */
function endOf(form: readonly string[], words: readonly Word[], from: number): number | undefined {
  let at = from;
  for (const word of form) {
    while (at > from && words[at]?.form !== word && isSmall(words[at]?.form ?? '')) at += 1;
    if (words[at]?.form !== word) return undefined;
    at += 1;
  }
  return at;
}

function stands(
  form: NameForm,
  text: string,
  words: readonly Word[],
  at: number,
  end: number,
  writer: ReadonlySet<string>,
): boolean {
  const first = words[at];
  if (!first) return false;
  const { length } = form.words;
  if (form.abbreviation) {
    const isCapital =
      first.letters === 'capitals' || (first.form.length === 1 && first.letters === 'capital');
    return isCapital && (length === 1 || words[end - 1]?.letters !== 'lower');
  }
  if (length > 1) {
    // "a grand view" is none of Grand View Hospital, "grand view hospital" is.
    const isWritten = words.slice(at, end).some((word) => word.letters !== 'lower');
    return isWritten || length > 2 || form.words.some(isHouse);
  }
  if (writer.has(first.form) || isPersonOrTown(text, words, at)) return false;
  // A short word with a capital is a name only where no sentence begins: "Hope you are well".
  return (
    first.letters === 'capitals' ||
    (first.letters === 'capital' && (first.form.length >= 5 || !beginsSentence(text, first.start)))
  );
}

const TITLES = new Set('dr mr mrs ms mx prof professor doctor'.split(' '));
const GREETINGS = new Set('dear hi hello hey'.split(' '));
/** What a town stands after: "I lived in Denver", "a flight from Boston". */
const BEFORE_TOWN = new Set('in near around from'.split(' '));

/** "Dr. Andrew Jackson", "Dear Grace," and "in Denver": many hospitals are called like them. */
function isPersonOrTown(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return false;
  if (TITLES.has(before.form) || BEFORE_TOWN.has(before.form)) return true;
  const second = words[at - 2];
  const isFullName = before.letters === 'capital' && second && TITLES.has(second.form);
  const isGreeted = GREETINGS.has(before.form) && /^\s*(?:[,:!\n]|$)/.test(text.slice(word.end));
  return Boolean(isFullName) || isGreeted;
}

function beginsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[ \t"“‘'(]/.test(text.charAt(at))) at -= 1;
  return at < 0 || /[.!?\n]/.test(text.charAt(at));
}

/** The one program whose name has a word of its own in the text. */
function distinguished<P extends Named>(
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
