import { PLAIN_VOICE } from '../grammar/voice.ts';
import type { Quoted, Setting } from './rule.ts';

/** A clause, or what it says of a thing that is done and of one that is still to come. */
type Clause = string | { readonly done: string; readonly toCome: string };

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
 * Makes clauses fit in the place of a quote: its capital, its end mark, its speaker and its time. `{program}` in a
 * clause becomes the program's name.
 */
export function fit(
  quote: Quoted,
  setting: Setting,
  clauses: readonly Clause[],
): readonly string[] {
  const { sentence } = quote;
  const before = sentence.text.slice(0, quote.start);
  const opens = !/[\p{L}\p{N}]/u.test(before) || /[.!?]["”’)]?\s*$/.test(before);
  const ends =
    /[.!?…]["”’)]*\s*$/.test(quote.text) || /[\p{Extended_Pictographic}]\s*$/u.test(quote.text);
  const { speaker, time } = setting.voiceOf?.(quote.text) ?? PLAIN_VOICE;
  return clauses.map((clause) => {
    const timed =
      typeof clause === 'string' ? clause : time === 'done' ? clause.done : clause.toCome;
    const named = (speaker === 'couple' ? inPlural(timed) : timed).replaceAll(
      '{program}',
      setting.program,
    );
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
