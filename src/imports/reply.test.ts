import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutReply } from './reply.ts';

describe('what was written', () => {
  it.each([
    'On Tue, Nov 3, 2026 at 8:00 AM Tara Patel <tara@lakeview.example> wrote:',
    'On Tue, Nov 3, 2026 at 8:00 AM Tara Patel\n<tara@lakeview.example> wrote:',
    'Am Di., 3. Nov. 2026 um 08:00 Uhr schrieb Tara Patel <tara@lakeview.example>:',
    'Le mar. 3 nov. 2026 à 08:00, Tara Patel <tara@lakeview.example> a écrit :',
    'El mar, 3 nov 2026 a las 8:00, Tara Patel (<tara@lakeview.example>) escribió:',
    '-----Original Message-----\nFrom: Tara Patel',
    '________________________________\nFrom: Tara Patel <tara@lakeview.example>\nSent: Tuesday',
    'From: Tara Patel <tara@lakeview.example>\nSent: Tuesday\nTo: Amara',
    '---------- Forwarded message ---------\nFrom: Tara Patel',
  ])('ends before %j', (heading) => {
    const { body, quoted } = cutReply(`Tuesday is fine.\r\n\r\n${heading}\n\n> Which day?\n`);
    expect(body).toBe('Tuesday is fine.');
    expect(quoted).toContain('Which day?');
  });

  it('stands between quoted lines too, without the signature block', () => {
    expect(cutReply('> Which day?\nTuesday.\n> And when?\nAt ten.\n\n-- \nAmara\n+1 555')).toEqual({
      body: 'Tuesday.\nAt ten.',
      quoted: 'Which day?\nAnd when?',
      signature: '-- \nAmara\n+1 555',
    });
  });

  it('keeps prose that only looks like a heading', () => {
    const text = 'On Monday I wrote to Dr. Hale.\n\nFrom: here to there it is far.\n\nAmara';
    expect(cutReply(text).body).toBe(text);
  });

  it('is found in any text without a throw', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('On ', 'wrote:', '\n', '> ', 'From: ', 'a', '--', ' ')),
        (parts) => {
          const { body } = cutReply(parts.join(''));
          expect(body.length).toBeLessThanOrEqual(parts.join('').length);
        },
      ),
    );
  });
});
