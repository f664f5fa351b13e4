import { describe, expect, it } from 'vitest';
import { createChecker } from '../findings/check.ts';
import { HARBOR_POINT, interviewed, sample, SIGNATURE } from '../rules/sample.ts';

const checker = createChecker();
const answerTo = (said: string): ReturnType<typeof checker.check> =>
  checker.check(
    sample({
      body: `Dear Dr. Hall,\n\n${said}\n\n${SIGNATURE}`,
      sentAt: '2027-02-09T10:15:00-05:00',
      program: interviewed('2026-11-17'),
      otherPrograms: [{ ...HARBOR_POINT, firstChoiceToldOn: '2027-02-02' }],
    }),
  );
const tells = (said: string): boolean =>
  answerTo(said).claims.some(({ kind }) => kind === 'first-choice');

describe('a first choice', () => {
  it.each([
    'You are my first choice.',
    'I will rank your program first.',
    'I am not only sure of it, you are my first choice.',
    'I will not hesitate to rank you first.',
    'I will not rank any other program first.',
    'No other program will be first on my list.',
    'You are first on my list and I have not told another program that it is my first choice.',
    'I have never been so sure: I will rank you first.',
  ])('is told: %s', (said) => {
    expect(tells(said)).toBe(true);
  });

  it.each([
    'You are not my first choice.',
    'Your program isn’t my number one.',
    'I will not rank you first.',
    'I am not able to rank you first.',
    'I did not rank your program first.',
    'I cannot tell you that you are my first choice.',
    'I never said that you are my first choice.',
    'Is it allowed to tell you that you are my first choice?',
    "I don't know yet whether I will rank you first.",
    'I am not sure if you will be first on my list.',
    'I may rank you first, but I have not decided.',
    'Another program is my first choice.',
    'I will rank another program first.',
    'Mercy will be first on my list and you second.',
    'You are not my first choice, but I plan to rank Lakeview very highly.',
  ])('is not told: %s', (said) => {
    expect(tells(said)).toBe(false);
    expect(answerTo(said).findings.map(({ rule }) => rule)).not.toContain('duplicate-first-choice');
  });
});
