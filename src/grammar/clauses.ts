import type { Span } from '../rules/rule.ts';
import type { Parsed } from './parsed.ts';
import type { Match } from './pattern.ts';

const SUBJECT = new Set([
  'i',
  'you',
  'we',
  'my',
  'your',
  'it',
  'there',
  'this',
  'please',
  'our',
  'nobody',
  'nothing',
]);
const JOINS = new Set(['and', 'but', 'so', 'yet']);
/** After these, "that" begins a statement of its own: "I want you to know that I …". */
const STATED = new Set(
  'know say tell told said state declare confirm mention share sure certain aware add believe think admit confess feel note report announce inform assured stated confirmed mentioned understand'.split(
    ' ',
  ),
);
const VERBS = new Set(
  "am is are was were have has had will would can could do did does thank hope want wanted appreciate enjoyed passed received plan 'd may should".split(
    ' ',
  ),
);

interface Clause {
  readonly from: number;
  readonly to: number;
}

function hasVerb(sentence: Parsed, from: number, to: number): boolean {
  return sentence.words
    .slice(from, to)
    .some((word) => VERBS.has(word.norm) || word.norm.endsWith('ed'));
}

function opensStatement({ words }: Parsed, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.norm === 'there') return false;
  return SUBJECT.has(word.norm) || /^\p{Lu}/u.test(word.text);
}

/** Cuts a sentence where another independent statement may take a part's place. */
function clausesOf(sentence: Parsed): readonly Clause[] {
  const { words } = sentence;
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    if (to > from) clauses.push({ from, to });
    from = next;
  };
  for (let at = 1; at < words.length - 1; at += 1) {
    const norm = words[at]?.norm ?? '';
    const next = words[at + 1]?.norm ?? '';
    if (norm === ';' && hasVerb(sentence, from, at)) {
      close(at, JOINS.has(next) ? at + 2 : at + 1);
    } else if (
      JOINS.has(norm) &&
      SUBJECT.has(next) &&
      at > from + 1 &&
      hasVerb(sentence, from, at)
    ) {
      // After "if you …, I …" and the like the second part leans on the first.
      const comma = words[at - 1]?.norm === ',';
      if (comma || next === 'i') close(comma ? at - 1 : at, at + 1);
    } else if (norm === 'that' && opensStatement(sentence, at + 1)) {
      const before = words[at - 1]?.norm ?? '';
      const verb = before === 'you' || before === 'him' ? (words[at - 2]?.norm ?? '') : before;
      if (STATED.has(verb)) close(at + 1, at + 1);
    } else if (norm === ':' && (next === 'i' || next === 'your' || next === 'you')) {
      close(at + 1, at + 1);
    }
  }
  let end = words.length;
  while (end > from + 1 && !/[\p{L}\p{N}]/u.test(words[end - 1]?.norm ?? '')) end -= 1;
  close(end, end);
  return clauses;
}

/** The whole sentence, its end mark with it. */
export function wholeSpan(sentence: Parsed): Span {
  return { start: 0, end: sentence.text.length };
}

/** Opens a clause that leans on another one. */
const LEANING = String.raw`\b(?:if|unless|whether|(?:when|while|since|because|although|though|as|until|once|after|before) (?=(?:i|we|you|he|she|they|it|my|your)\b))`;
/** Still in a leaning clause: no comma has ended it. */
const ENDS_LEANING = new RegExp(`${LEANING}[^,;:]*$`, 'i');
const IS_LEANING = new RegExp(`^[^\\p{L}]*${LEANING}[^,;:]*$`, 'iu');
const LEANS = new RegExp(LEANING, 'i');
/** What may follow a statement: nothing, or a part that is joined to it. */
const FOLLOWS = /^[^\p{L}\p{N}]*$|^\s*;|^[\s,]*(?:and|but|so|yet)\b/iu;
/** "You won't go past my name, I won't go past yours": one half needs the other. */
const PAIRED = /\b(?:i|we|you)\b[^,;:]*,\s*(?:i|we|you)\b/i;

/** Whether what is left of a sentence is whole with another statement in the span's place. */
function restStands(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    !ENDS_LEANING.test(before) &&
    !IS_LEANING.test(text.slice(start, end)) &&
    FOLLOWS.test(after) &&
    [before, after].every((part) => LEANS.test(part) || !PAIRED.test(part))
  );
}

/**
 * The clause or clauses around a match, as offsets: a part that a whole statement can replace. The
 * sentence as a whole where no smaller part will do, or the rest would be half a sentence.
 */
export function clauseSpan(sentence: Parsed, match: Match): Span {
  const clauses = clausesOf(sentence);
  const first = clauses.findIndex((clause) => match.from < clause.to);
  const last = clauses.findLastIndex((clause) => match.to > clause.from);
  const from = clauses[first];
  const to = clauses[Math.max(first, last)];
  if (from === undefined || to === undefined || (first === 0 && last === clauses.length - 1))
    return wholeSpan(sentence);
  const start = sentence.words[from.from]?.start;
  const end = sentence.words[to.to - 1]?.end;
  if (start === undefined || end === undefined || start >= end) return wholeSpan(sentence);
  const span = { start, end };
  return restStands(sentence.text, span) ? span : wholeSpan(sentence);
}
