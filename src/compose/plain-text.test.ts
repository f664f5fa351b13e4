import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from './plain-text.ts';

describe('a plain text', () => {
  it.each([
    ['words alone', 'Dear Dr. Hall,\n\nthank you.\n', 'Dear Dr. Hall,\n\nthank you.', '', ''],
    ['a signature', 'Thank you.\n\n-- \nAmina\nMBBS', 'Thank you.', 'Amina\nMBBS', ''],
    ['two hyphens of the writer', 'One -- two\n--\nthree', 'One -- two\n--\nthree', '', ''],
    ['an empty mail with a signature', '\n\n-- \nAmina', '', 'Amina', ''],
    [
      'an answer',
      'Thank you.\n\nOn Thu, Jan 14, 2027 at 9:29 AM Hall <h@x.example> wrote:\n\n> Hello\n> you\n',
      'Thank you.',
      '',
      'Hello\nyou',
    ],
    [
      'an answer in Vietnamese, the line on two lines',
      'Thank you.\n\nVào Th 5, 14 thg 1, 2027 vào lúc 09:29 Hall <h@x.example>\nđã viết:\n\n> Hello\n',
      'Thank you.',
      '',
      'Hello',
    ],
    [
      'a signature above the quote',
      'Thank you.\n\n-- \nAmina\n\nOn Jan 14, 2027 Hall wrote:\n> Hello\n>> older',
      'Thank you.',
      'Amina',
      'Hello\nolder',
    ],
  ])('%s', (_name, value, own, signature, quoted) => {
    expect(readPlainText(value)).toEqual({ own, signature, quoted });
  });

  it('keeps what is written below a quote where it stands', () => {
    const value = '> When can you come?\nOn Monday.\n> And then?\nOn Tuesday.';
    const { own, quoted } = readPlainText(value);
    expect(own.indexOf('On Monday.')).toBe(value.indexOf('On Monday.'));
    expect(own.indexOf('On Tuesday.')).toBe(value.indexOf('On Tuesday.'));
    expect(own).not.toContain('When');
    expect(quoted).toBe('When can you come?\nAnd then?');
  });

  it('keeps a sentence of the writer above a quote, though it ends in a colon', () => {
    const { own } = readPlainText('My answers are these:\n\n> When can you come?\nOn Monday.');
    expect(own).toContain('My answers are these:');
  });

  it('leaves every letter of the own words at its offset', () => {
    const line = fc.constantFrom(
      'Dear Dr. Hall,',
      '',
      '> quoted',
      'On 3 May, X wrote:',
      '-- ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const value = lines.join('\n');
        const { own } = readPlainText(value);
        for (let at = 0; at < own.length; at += 1) {
          if (own.charAt(at) !== ' ') expect(own.charAt(at)).toBe(value.charAt(at));
        }
      }),
    );
  });
});
