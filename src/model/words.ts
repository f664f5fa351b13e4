import { canonical } from '../grammar/spelling.ts';
import type { Token } from '../text/sentence.ts';

/** Words as the model counts them: one spelling, and one symbol for all numbers, days and months. */
export interface ModelWords {
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

function symbolOf(norm: string): string {
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

/** Symbols by norm: words come back, and the rules above cost more than a look. */
const known = new Map<string, string>();
const REMEMBERED = 20_000;

function cachedSymbol(norm: string): string {
  const cached = known.get(norm);
  if (cached !== undefined) return cached;
  const symbol = symbolOf(norm);
  if (known.size < REMEMBERED) known.set(norm, symbol);
  return symbol;
}

/** The model's words of a sentence. */
export function modelWords(tokens: readonly Token[]): ModelWords {
  const norms: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { norm } = token;
    if (SILENT.has(norm)) continue;
    const before = norms[norms.length - 1];
    if (norm === '-') {
      // "number-one" is two words; " - " stands for a comma.
      if (tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end) continue;
      norms.push(',');
    } else if (norm === '#1') {
      norms.push('number', '1');
      places.push(at);
    } else if (norm === '1' && before === '.' && NUMBER_SIGNS.has(norms[norms.length - 2] ?? '')) {
      norms.pop();
      places.pop();
      norms[norms.length - 1] = 'number';
      norms.push('1');
    } else {
      if (norm === '1' && before !== undefined && NUMBER_SIGNS.has(before)) {
        norms[norms.length - 1] = 'number';
      }
      norms.push(norm.length > 1 && norm.startsWith('#') ? '<num>' : cachedSymbol(norm));
    }
    places.push(at);
  }
  return { norms, tokens: places };
}
