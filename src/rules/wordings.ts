import type { Quoted, Setting } from './rule.ts';

/** Speaks for a couple: "we will both rank you first". */
const PLURAL =
  /\b(?:my (?:wife|husband|partner|fianc[eé]e?) and i|we(?:'ll|’ll)? (?:will|are|have|both|plan|rank|would))\b/i;

function inPlural(clause: string): string {
  return clause
    .replace(/\bI am\b/g, 'we are')
    .replace(/\bI\b/g, 'we')
    .replace(/\bmy\b/g, 'our')
    .replace(/\bme\b/g, 'us')
    .replace(/\bMy\b/g, 'Our');
}

/** A program's name as it stands in a sentence: "the Lakeview Emergency Medicine Residency". */
export function inSentence(name: string): string {
  return /\b(?:residency|program(?:me)?|department|track)$/i.test(name) &&
    !/^(?:the|your)\b/i.test(name)
    ? `the ${name}`
    : name;
}

function lowered(clause: string): string {
  return /^I\b/.test(clause) ? clause : clause.charAt(0).toLowerCase() + clause.slice(1);
}

function raised(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/**
 * Makes clauses fit in the place of a quote: its capital, its end mark, its number. `{program}` in a
 * clause becomes the program's name.
 */
export function fit(
  quote: Quoted,
  setting: Setting,
  clauses: readonly string[],
): readonly string[] {
  const { sentence } = quote;
  const before = sentence.text.slice(0, quote.start);
  const opens = !/[\p{L}\p{N}]/u.test(before) || /[.!?]["”’)]?\s*$/.test(before);
  const ends =
    /[.!?…]["”’)]*\s*$/.test(quote.text) || /[\p{Extended_Pictographic}]\s*$/u.test(quote.text);
  const plural = PLURAL.test(quote.text);
  return clauses.map((clause) => {
    const named = (plural ? inPlural(clause) : clause).replaceAll('{program}', setting.program);
    const cased = opens ? raised(named) : lowered(named);
    return ends ? `${cased}.` : cased;
  });
}

/** Subject lines that say what a mail is about and nothing else (guide 2.1, 4.2). */
export function subjectWordings(setting: Setting): readonly string[] {
  return [
    `Continued interest in ${setting.program}`,
    'Emergency medicine applicant',
    `Question about ${setting.program}`,
  ];
}
