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
    ['rank you _first_', ['rank', 'you', '_', 'first', '_']],
    ['my snake_case', ['my', 'snake_case']],
    ['ra\u200bnk \u200byou fi\u00adrst\u200b', ['rank', 'you', 'first']],
    ["the 'first' one", ['the', "'", 'first', "'", 'one']],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });
});

test('each part of a word has its own place', () => {
  expect(tokenise('So I’ll go').map(({ start, end, text }) => [start, end, text])).toEqual([
    [0, 2, 'So'],
    [3, 4, 'I'],
    [4, 7, '’ll'],
    [8, 10, 'go'],
  ]);
});
