import { describe, expect, test } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { sample, SIGNATURE } from '../rules/sample.ts';
import { createChecker } from './check.ts';
import type { Finding } from './finding.ts';

const PROMISE = 'I will rank your program first on my list.';
const PLEA = 'I beg you to give me one chance.';

function mail(...sentences: readonly string[]): Draft {
  return sample({ body: `Dear Dr. Hall,\n\n${sentences.join(' ')}\n\n${SIGNATURE}` });
}

function language(draft: Draft, checker = createChecker()): readonly Finding[] {
  const rules = new Set(['ranking-promise', 'emotional-pressure', 'asks-ranking']);
  return checker.check(draft).findings.filter((finding) => rules.has(finding.rule));
}

describe('findings of a mail', () => {
  test('on recipients need an address: a name alone may be anybody', () => {
    const about = (to: readonly string[]): readonly string[] =>
      createChecker()
        .check({ ...mail(PROMISE), to: [...to], otherPrograms: [{ name: 'St. Brendan’s EM' }] })
        .findings.filter(({ field }) => field === 'recipients')
        .map(({ rule }) => rule);
    const known = about(['hall@lakeview.example', 'osei@harbor.example', 'doyle@brendans.example']);
    expect(known).toEqual(['mass-mailing']);
    expect(about(['Helen Hall', 'Grace Osei', 'Tom Doyle'])).toEqual([]);
  });

  test('quote the very words, wherever they stand', () => {
    const draft = mail('Thank you for the interview.', PROMISE, 'I liked the 😀 ED.', PLEA);
    for (const { start, end, quote } of language(draft)) {
      expect(draft.body.slice(start, end)).toBe(quote);
    }
    expect(language(draft).map(({ quote }) => quote)).toEqual([PROMISE, PLEA]);
  });

  test('come worst first, then in order', () => {
    const draft = mail(PLEA, PROMISE, 'Will I be ranked to match this year?');
    expect(language(draft).map(({ rule }) => rule)).toEqual([
      'asks-ranking',
      'emotional-pressure',
      'ranking-promise',
    ]);
  });

  test('are one where neighbours say the same thing', () => {
    const draft = mail(PROMISE, 'You are my number one choice.', 'The tour was fine.', PROMISE);
    expect(language(draft).map(({ quote }) => quote)).toEqual([
      `${PROMISE} You are my number one choice.`,
      PROMISE,
    ]);
  });

  test('leave greeting, signature and the answered mail alone', () => {
    const draft = sample({
      body: `Dear Dr. Hall,\n\nThe tour was fine.\n\n${SIGNATURE}\n${PROMISE}`,
      quoted: PROMISE,
    });
    expect(language(draft)).toEqual([]);
  });

  test('stand in the subject too, unless it answers', () => {
    const own = { ...mail('The tour was fine.'), subject: 'You are my #1 choice' };
    expect(language(own).map(({ field, quote }) => [field, quote])).toEqual([
      ['subject', 'You are my #1 choice'],
    ]);
    expect(language({ ...own, subject: 'Re: You are my #1 choice' })).toEqual([]);
  });

  test('name the program in their wordings', () => {
    const [finding] = language(mail(PROMISE));
    expect(finding?.replacements[0]).toBe(
      'I plan to rank the Lakeview Emergency Medicine Residency very highly.',
    );
  });
});

describe('the user decides', () => {
  test('a rule that is off stays silent', () => {
    const checker = createChecker({ overrides: { 'ranking-promise': 'off' } });
    expect(language(mail(PROMISE, PLEA), checker).map(({ rule }) => rule)).toEqual([
      'emotional-pressure',
    ]);
  });

  test('a severity of their own is kept, and sorted by', () => {
    const checker = createChecker({ overrides: { 'emotional-pressure': 'error' } });
    expect(
      language(mail(PROMISE, PLEA), checker).map(({ rule, severity }) => [rule, severity]),
    ).toEqual([
      ['emotional-pressure', 'error'],
      ['ranking-promise', 'warning'],
    ]);
  });
});

test('mail that has nothing to do with residency gets nothing at all', () => {
  const answer = createChecker().check({
    body: 'Hi Jo,\n\nYou are my only hope! Lunch at noon?\n\nLee',
  });
  expect(answer).toEqual({
    residency: false,
    purpose: 'other',
    facts: [],
    claims: [],
    features: [],
    findings: [],
  });
});

test('asked again, it says the same', () => {
  const checker = createChecker();
  const draft = mail(PROMISE, PLEA);
  expect(checker.check(draft)).toEqual(checker.check(draft));
});
