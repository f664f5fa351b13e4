import { concept } from './concepts.ts';
import type { Parsed } from './parsed.ts';
import { addClassesNow } from './lexicon.ts';
import { nounForms, verbForms } from './inflect.ts';

type Element =
  | { readonly kind: 'one-of'; readonly concepts: readonly number[]; readonly optional: boolean }
  | { readonly kind: 'none-of'; readonly concepts: readonly number[] }
  | { readonly kind: 'gap'; readonly most: number; readonly crosses: 'words' | 'commas' | 'all' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/**
 * A sequence of concepts with gaps, written as words apart by blanks:
 *
 *     RANK         a class or phrase of the lexicon        rank      this very word
 *     ~rank        any form of the verb                    spot+     singular or plural
 *     A|B|c        either                                  A?        or nothing
 *     no_one       two words that stand for one choice
 *     !A           not here (takes no place)               ^  $      start, end of the sentence
 *     ..  ..5      up to 3 (5) words, no comma             ,..  ,..8   up to 6 (8), commas too
 *     ...          any stretch, also over dashes and colons
 *     X & Y        both somewhere in the sentence          X but not Y
 *
 * Matching keeps one set of places per element and never goes back, so its cost grows with the
 * sentence's length only.
 */
export interface Pattern {
  readonly source: string;
  /** All of them must match, */
  readonly parts: readonly (readonly Element[])[];
  /** and none of these. */
  readonly without: readonly Pattern[];
  /** Concepts of which one must occur in the sentence; a cheap test before any matching. */
  readonly needs: readonly (readonly number[])[];
}

/** Places in a sentence, by token; `end` is exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

function conceptsOfName(name: string): readonly number[] {
  if (name.startsWith('~')) return verbForms(name.slice(1)).map(concept);
  if (name.length > 1 && name.endsWith('+')) return nounForms(name.slice(0, -1)).map(concept);
  if (name.includes('_')) addClassesNow({ [name]: name.replaceAll('_', ' ') });
  return [concept(name)];
}

/** Most names stand in many patterns. */
const byName = new Map<string, readonly number[]>();

function conceptsOf(alternatives: string): readonly number[] {
  return alternatives.split('|').flatMap((name) => {
    const known = byName.get(name) ?? conceptsOfName(name);
    byName.set(name, known);
    return known;
  });
}

function elementOf(part: string): Element {
  if (part === '^') return { kind: 'start' };
  if (part === '$') return { kind: 'end' };
  if (part === '...') return { kind: 'gap', most: Infinity, crosses: 'all' };
  const gap = part.includes('..') ? /^(,?)\.\.(\d*)$/.exec(part) : null;
  if (gap !== null) {
    const commas = gap[1] === ',';
    const most = gap[2] === '' || gap[2] === undefined ? (commas ? 6 : 3) : Number(gap[2]);
    return { kind: 'gap', most, crosses: commas ? 'commas' : 'words' };
  }
  if (part.startsWith('!') && part.length > 1)
    return { kind: 'none-of', concepts: conceptsOf(part.slice(1)) };
  const optional = part.length > 1 && part.endsWith('?');
  return { kind: 'one-of', concepts: conceptsOf(optional ? part.slice(0, -1) : part), optional };
}

export function compile(source: string): Pattern {
  const [wanted = '', ...unwanted] = source.split(' but not ');
  const parts = wanted.split(' & ').map((part) => part.trim().split(' ').map(elementOf));
  const needs = parts
    .flat()
    .flatMap((element) =>
      element.kind === 'one-of' && !element.optional ? [element.concepts] : [],
    );
  return { source, parts, without: unwanted.map(compile), needs };
}

export function compileAll(sources: readonly string[]): readonly Pattern[] {
  return sources.map(compile);
}

function possible(pattern: Pattern, sentence: Parsed): boolean {
  for (const need of pattern.needs) {
    let met = false;
    for (const one of need) {
      if (sentence.present[one] === 1) {
        met = true;
        break;
      }
    }
    if (!met) return false;
  }
  return true;
}

const NOWHERE = -1;
type Places = Int32Array<ArrayBuffer>;

/** Whether any edge at `at` carries one of the concepts. */
function carries(sentence: Parsed, at: number, concepts: readonly number[]): boolean {
  const edges = sentence.edges[at];
  if (edges === undefined) return false;
  for (let index = 0; index < edges.length; index += 2) {
    const here = edges[index];
    if (here !== undefined && concepts.includes(here)) return true;
  }
  return false;
}

/**
 * One step: from each place in `places` (holding the token where its match began, or −1) to the
 * places after the element.
 */
function step(element: Element, places: Places, sentence: Parsed): Places {
  const size = sentence.words.length;
  if (element.kind === 'start' || element.kind === 'end') {
    const kept = new Int32Array(size + 1).fill(NOWHERE);
    const wanted = element.kind === 'start' ? sentence.opening : sentence.closing;
    for (const at of wanted) kept[at] = places[at] ?? NOWHERE;
    return kept;
  }
  if (element.kind === 'none-of') {
    const kept = places.slice();
    for (let at = 0; at < size; at += 1) {
      if (kept[at] !== NOWHERE && carries(sentence, at, element.concepts)) kept[at] = NOWHERE;
    }
    return kept;
  }
  if (element.kind === 'gap') {
    const next = places.slice();
    // The nearest earlier beginning is carried along; `left` is how far it may still go.
    let begin = NOWHERE;
    let left = 0;
    for (let at = 0; at <= size; at += 1) {
      const here = places[at] ?? NOWHERE;
      if (here !== NOWHERE) {
        if (begin === NOWHERE || left < element.most) {
          begin = here;
          left = element.most;
        }
      } else if (begin !== NOWHERE) {
        next[at] = begin;
      }
      const barrier = sentence.barriers[at] ?? 0;
      const stops =
        element.crosses === 'all'
          ? false
          : element.crosses === 'commas'
            ? barrier === 2
            : barrier > 0;
      if (left === 0 || stops) begin = NOWHERE;
      left -= 1;
      if (begin === NOWHERE) left = 0;
    }
    return next;
  }
  const next = element.optional ? places.slice() : new Int32Array(size + 1).fill(NOWHERE);
  for (let at = 0; at < size; at += 1) {
    const begin = places[at] ?? NOWHERE;
    if (begin === NOWHERE) continue;
    const edges = sentence.edges[at];
    if (edges === undefined) continue;
    for (let index = 0; index < edges.length; index += 2) {
      const here = edges[index];
      const to = edges[index + 1];
      if (here === undefined || to === undefined || !element.concepts.includes(here)) continue;
      const rival = next[to] ?? NOWHERE;
      if (rival === NOWHERE || begin < rival) next[to] = begin;
    }
  }
  return next;
}

function run(part: readonly Element[], sentence: Parsed): Places | undefined {
  let current: Places = Int32Array.from({ length: sentence.words.length + 1 }, (_, at) => at);
  for (const element of part) {
    current = step(element, current, sentence);
    if (current.every((begin) => begin === NOWHERE)) return undefined;
  }
  return current;
}

function matchPart(part: readonly Element[], sentence: Parsed): Match | undefined {
  const ends = run(part, sentence);
  if (ends === undefined) return undefined;
  let best: Match | undefined;
  ends.forEach((from, to) => {
    if (from !== NOWHERE && to > from && (best === undefined || to - from > best.to - best.from)) {
      best = { from, to };
    }
  });
  return best;
}

/** Where the pattern matches, at its widest. */
export function match(pattern: Pattern, sentence: Parsed): Match | undefined {
  if (!possible(pattern, sentence)) return undefined;
  let from = sentence.words.length;
  let to = 0;
  for (const part of pattern.parts) {
    const found = matchPart(part, sentence);
    if (found === undefined) return undefined;
    from = Math.min(from, found.from);
    to = Math.max(to, found.to);
  }
  return pattern.without.some((other) => match(other, sentence) !== undefined)
    ? undefined
    : { from, to };
}

/** Concepts with which a phrase can begin. */
export function headsOf(pattern: Pattern): readonly number[] {
  const heads: number[] = [];
  for (const element of pattern.parts[0] ?? []) {
    if (element.kind !== 'one-of') continue;
    heads.push(...element.concepts);
    if (!element.optional) break;
  }
  return [...new Set(heads)];
}

function walk(
  part: readonly Element[],
  index: number,
  at: number,
  sentence: Parsed,
  reached: number[],
): void {
  const element = part[index];
  if (element === undefined) {
    if (!reached.includes(at)) reached.push(at);
    return;
  }
  if (element.kind === 'none-of') {
    if (!carries(sentence, at, element.concepts)) walk(part, index + 1, at, sentence, reached);
    return;
  }
  if (element.kind === 'gap') {
    for (let to = at, left = element.most; ; to += 1, left -= 1) {
      walk(part, index + 1, to, sentence, reached);
      if (left <= 0 || to >= sentence.words.length || (sentence.barriers[to] ?? 0) > 0) return;
    }
  }
  if (element.kind === 'one-of') {
    if (element.optional) walk(part, index + 1, at, sentence, reached);
    const edges = sentence.edges[at];
    if (edges === undefined) return;
    for (let edge = 0; edge < edges.length; edge += 2) {
      const here = edges[edge];
      const to = edges[edge + 1];
      if (here !== undefined && to !== undefined && element.concepts.includes(here)) {
        walk(part, index + 1, to, sentence, reached);
      }
    }
  }
}

/**
 * Where a phrase that begins at `from` may end. For the short phrases of the lexicon only: each of
 * their gaps is bounded, so the work is too.
 */
export function phraseEnds(pattern: Pattern, sentence: Parsed, from: number): readonly number[] {
  const reached: number[] = [];
  walk(pattern.parts[0] ?? [], 0, from, sentence, reached);
  return reached;
}

/** Whether every concept that the pattern needs occurs at all. */
export function mayMatch(pattern: Pattern, sentence: Parsed): boolean {
  return possible(pattern, sentence);
}
