import { canonical } from '../grammar/spelling.ts';
import { byWord, numberOf, type Numbered } from '../text/by-word.ts';
import type { Token } from '../text/sentence.ts';

/** Words as the model counts them: one spelling, and one symbol for all numbers, days and months. */
export interface ModelWords {
  readonly words: readonly Numbered[];
  /** The same as text. */
  readonly norms: readonly string[];
  /** By word: the token it stands for. */
  readonly tokens: readonly number[];
}

const MONTHS =
  'january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec';
const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue wed thu fri';

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...MONTHS.split(' ').map((month): [string, string] => [month, '<month>']),
  ...DAYS.split(' ').map((day): [string, string] => [day, '<day>']),
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['…', '.'],
  ['...', '.'],
  ['–', ','],
  ['—', ','],
]);
/** Left out where they join two words or only set them off. */
const SILENT = new Set(["'", '’', '‘', '*', '_', '~']);
const NUMBER_SIGNS = new Set(['no', 'nr', 'num', 'number', 'nbr']);

/** The model's word for a token of plain letters. */
export function wordForLetters(norm: string): string {
  return SYMBOLS.get(norm) ?? canonical(norm);
}

function wordFor(norm: string): string {
  const known = SYMBOLS.get(norm);
  if (known !== undefined) return known;
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (norm.length === 1 && first <= 51) return norm;
    if (/^(?:19|20)\d\d$/.test(norm)) return '<year>';
    if (/^\d{3}$/.test(norm)) return '<n3>';
    if (/^\d+(?:st|nd|rd|th)$/.test(norm))
      return canonical(norm) === norm ? '<ord>' : canonical(norm);
    return '<num>';
  }
  if (first > 0x2000 && /\p{Extended_Pictographic}/u.test(norm)) return '<emoji>';
  if (/@|^https?:|^www\./.test(norm)) return '<link>';
  return canonical(norm);
}

/** What a token becomes, whatever stands around it. */
interface Symbol extends Numbered {
  readonly silent: boolean;
  /** "No. 1" and the like. */
  readonly signsNumber: boolean;
}

const symbol = (norm: string): Symbol => ({
  norm,
  word: numberOf(norm),
  silent: false,
  signsNumber: NUMBER_SIGNS.has(norm),
});
const symbolFor = byWord((norm) =>
  SILENT.has(norm)
    ? { ...symbol(norm), silent: true }
    : symbol(norm.length > 1 && norm.startsWith('#') ? '<num>' : wordFor(norm)),
);
const COMMA = symbol(',');
const NUMBER = symbol('number');
const ONE = symbol('1');

/** The model's words of a sentence. */
export function modelWords(tokens: readonly Token[]): ModelWords {
  const symbols: Symbol[] = [];
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const one = symbolFor(token);
    if (one.silent) continue;
    const { norm } = token;
    const before = symbols[symbols.length - 1];
    if (norm === '-') {
      // "number-one" is two words; " - " stands for a comma.
      if (tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end) continue;
      symbols.push(COMMA);
    } else if (norm === '#1') {
      symbols.push(NUMBER, ONE);
      places.push(at);
    } else if (norm === '1' && before !== undefined) {
      const sign = before.norm === '.' ? symbols[symbols.length - 2] : undefined;
      if (sign?.signsNumber === true) {
        symbols.pop();
        places.pop();
        symbols[symbols.length - 1] = NUMBER;
      } else if (before.signsNumber) {
        symbols[symbols.length - 1] = NUMBER;
      }
      symbols.push(one);
    } else {
      symbols.push(one);
    }
    places.push(at);
  }
  const norms: string[] = [];
  for (const { norm } of symbols) norms.push(norm);
  return { words: symbols, norms, tokens: places };
}
