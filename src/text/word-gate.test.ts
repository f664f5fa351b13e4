import { expect, it } from 'vitest';
import { tokenise } from './tokens.ts';
import { wordGate } from './word-gate.ts';

const gate = wordGate(['visa sponsor', 'h$', '?', 'visas']);
const opened = (text: string): readonly number[] => gate(tokenise(text));

it('opens for words that begin so, or are so where it is said', () => {
  expect(opened('They sponsored an H visa.')).toEqual([0, 1]);
  expect(opened('Have you a letter')).toEqual([]);
});

it('names each pattern once, in order, and forgets the sentence before', () => {
  expect(opened('Visas? Visas and sponsors? ')).toEqual([0, 2, 3]);
  expect(opened('No.')).toEqual([]);
});
