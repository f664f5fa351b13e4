import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedWords } from './changed-words.ts';

const marked = (before: string, after: string): string =>
  changedWords(before, after)
    .map(({ words, changed }) => (changed ? words.replace(/^ ?/, '$&*') + '*' : words))
    .join('');

it.each([
  [
    'I will rank your program first.',
    'I plan to rank your program very highly.',
    'I *plan to* rank your program *very highly.*',
  ],
  ['Dear Dr. Hal,', 'Dear Dr. Hall,', 'Dear Dr. *Hall,*'],
  [
    'This is my only hope.',
    'I would be honored to train with you.',
    'I would be honored to train with you.',
  ],
  ['first', 'first', 'first'],
])('%s', (before, after, shown) => {
  expect(marked(before, after)).toBe(shown);
});

it('shows the very words that will stand there', () => {
  const words = fc.array(fc.constantFrom('I', 'rank', 'you', 'first', 'very'), { minLength: 1 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const shown = changedWords(before.join(' '), after.join(' '));
      expect(shown.map((piece) => piece.words).join('')).toBe(after.join(' '));
    }),
    { seed: 3 },
  );
});
