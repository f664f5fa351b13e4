import { describe, expect, test } from 'vitest';
import { parse } from './parsed.ts';
import { compile, match } from './pattern.ts';

function found(source: string, text: string): string | null {
  // Compiled first: a pattern's own words are known to the sentences read after it.
  const pattern = compile(source);
  const sentence = parse(text);
  const span = match(pattern, sentence);
  if (span === undefined) return null;
  return sentence.words
    .slice(span.from, span.to)
    .map((word) => word.norm)
    .join(' ');
}

describe('a pattern finds', () => {
  test.each([
    ['a class', 'RANKV', 'We listed it', 'listed'],
    ['a word', 'oranges', 'Apples and oranges', 'oranges'],
    ['any form of a verb', '~fetch', 'He fetched it', 'fetched'],
    ['one of several', 'pear|plum', 'A plum, please', 'plum'],
    ['two words that stand for one choice', 'pear|no_fruit', 'There is no fruit', 'no fruit'],
    ['what may be absent', 'very? green pear', 'A green pear', 'green pear'],
    ['across a gap', 'green ..2 pear', 'A green and ripe pear', 'green and ripe pear'],
    ['across commas where it says so', 'green ,..3 pear', 'green, ripe pear', 'green , ripe pear'],
    ['both in any order', 'pear & plum', 'plum before pear', 'plum before pear'],
    ['the beginning, past a form of address', '^ bring pears', 'Sir, bring pears', 'bring pears'],
    ['the end, before the mark', 'pears $', 'I like pears.', 'pears'],
    ['the program', 'YOU', 'I liked your wonderful program', 'your wonderful program'],
  ])('%s', (_, source, text, expected) => {
    expect(found(source, text)).toBe(expected);
  });
});

describe('a pattern does not find', () => {
  test.each([
    ['past its gap', 'green ..1 pear', 'A green and very ripe pear'],
    ['across a comma', 'green ..3 pear', 'green, ripe pear'],
    ['across the end of a clause', 'green ,..3 pear', 'It is green; a pear'],
    ['what it forbids', 'green !ripe pear|ripe', 'green ripe'],
    ['what takes it back', 'pear but not plum', 'pear and plum'],
    ['the middle for the beginning', '^ pears', 'I like pears'],
  ])('%s', (_, source, text) => {
    expect(found(source, text)).toBeNull();
  });
});

test('spelling, hyphens and numbers do not stand in the way', () => {
  expect(found('number one', 'ur my #1')).toBe('number one');
  expect(found('number one', 'my number-one program')).toBe('number one');
  expect(found('number one', 'Program no. 1')).toBe('number one');
  expect(found('number one', 'No one came')).toBeNull();
});
