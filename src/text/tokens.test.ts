import { describe, expect, test } from 'vitest';
import { tokenise } from './tokens.ts';

const norms = (text: string): readonly string[] => tokenise(text).map((token) => token.norm);

describe('words', () => {
  test.each([
    ["I'll rank you", ['i', 'will', 'rank', 'you']],
    ['I’m glad you’re here', ['i', 'am', 'glad', 'you', 'are', 'here']],
    ["I can't and won't", ['i', 'can', 'not', 'and', 'will', 'not']],
    ['i dont know', ['i', 'do', 'not', 'know']],
    ["it's Lakeview's", ['it', 'is', 'lakeview', "'s"]],
    ['your #1, 100%', ['your', '#1', ',', '100', '%']],
    ['the U.S. at 3.5', ['the', 'u.s.', 'at', '3.5']],
    ['a.b@mail.example wrote', ['a.b@mail.example', 'wrote']],
    ['wait... what?!', ['wait', '...', 'what', '?', '!']],
    ['naïve café', ['naïve', 'café']],
    ["the 'first' one", ['the', "'", 'first', "'", 'one']],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });
});

test('offsets count from the base', () => {
  expect(tokenise('I’ll go', 10).map(({ start, end, text }) => [start, end, text])).toEqual([
    [10, 11, 'I'],
    [11, 14, '’ll'],
    [15, 17, 'go'],
  ]);
});
