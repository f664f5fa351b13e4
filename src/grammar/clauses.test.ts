import { expect, it } from 'vitest';
import { clauseSpan } from './clauses.ts';
import { parse } from './parsed.ts';

/** The stretch that a statement replaces, when the words between « and » are what was found. */
function quoteIn(marked: string): string {
  const text = marked.replace(/[«»]/g, '');
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const sentence = parse(text);
  const from = sentence.words.findIndex((word) => word.end > start);
  const to = sentence.words.findLastIndex((word) => word.start < end) + 1;
  const span = clauseSpan(sentence, { from, to });
  return text.slice(span.start, span.end);
}

it.each([
  ['Thank you for the interview, and I will «rank you first».', 'I will rank you first'],
  ['I want you to know that you are my «first choice».', 'you are my first choice'],
  ['I will «rank you first»; the list is done.', 'I will rank you first'],
  ['I will «rank you first», and you have, if you wish, my word.', 'I will rank you first'],
  ['I passed Step 3 when I was at home, and I «rank you first».', 'I rank you first'],
])('%s: the clause is the quote', (marked, quote) => {
  expect(quoteIn(marked)).toBe(quote);
});

it.each([
  "I mean this «promise», and you won't go past my name, I won't go past yours.",
  "If you tell me that you «won't go past my name», I won't go past yours.",
  "I will tell you «this first»: you won't go past my name.",
  'I wrote to you when you said that «I am your first choice» and I was glad.',
  'If you «rank me» and I match, I will come.',
])('%s: the rest would be half a sentence', (marked) => {
  expect(quoteIn(marked)).toBe(marked.replace(/[«»]/g, ''));
});
