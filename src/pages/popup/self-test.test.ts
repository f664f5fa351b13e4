import { describe, expect, it } from 'vitest';
import type { SelfTest } from '../../wire/wire.ts';
import { linesOf, missingIn, summaryOf, verdictOf } from './self-test.ts';
import { WORDS } from './words.ts';

const ALL = { frame: 2, subject: 2, recipients: 2, send: 2 };
const test = (changes: Partial<SelfTest> = {}): SelfTest => ({
  host: 'gmail',
  version: '1.0.0',
  highlights: true,
  worker: true,
  composes: [{ parts: ALL }],
  strangers: 0,
  report: '',
  ...changes,
});

describe('a self-test', () => {
  it('finds everything', () => {
    expect(summaryOf(test(), '1.0.0')).toBe(WORDS.test.allFound(1));
    const { tab, composes } = linesOf(test(), '1.0.0');
    expect([...tab, ...composes.flat()].map(({ verdict }) => verdict)).toEqual(
      Array.from({ length: 8 }, () => 'found'),
    );
  });

  it('waits where no compose window is open', () => {
    const waiting = test({ composes: [] });
    expect(summaryOf(waiting, '1.0.0')).toBe(WORDS.test.noCompose);
    expect(verdictOf(waiting, '1.0.0')).toBe('found');
  });

  it('does not say that all is well where it recognises no editor', () => {
    const lost = test({ composes: [], strangers: 2 });
    expect(summaryOf(lost, '1.0.0')).toBe(WORDS.test.unrecognised);
    expect(verdictOf(lost, '1.0.0')).toBe('weak');
    expect(linesOf(lost, '1.0.0').tab.at(-1)).toMatchObject({
      name: WORDS.test.strangers.name,
      verdict: 'weak',
      told: '2 not recognised as an email',
    });
  });

  it('tells of other editors beside a compose window, where all is well', () => {
    const beside = test({ strangers: 1 });
    expect(summaryOf(beside, '1.0.0')).toBe(WORDS.test.allFound(1));
    expect(verdictOf(beside, '1.0.0')).toBe('found');
    expect(linesOf(beside, '1.0.0').tab.at(-1)?.advice).toBe(WORDS.test.strangers.advice);
  });

  it.each<[string, Partial<SelfTest>, string]>([
    ['an earlier version', { version: '0.9.0' }, WORDS.test.script.name],
    ['a worker that is silent', { worker: false }, WORDS.test.worker.name],
    ['a browser without highlights', { highlights: false }, WORDS.test.highlights.name],
    [
      'no recipients',
      { composes: [{ parts: { ...ALL, recipients: 0 } }] },
      WORDS.test.parts.recipients.name,
    ],
    ['a part that has no words yet', { composes: [{ parts: { toolbar: 0 } }] }, 'toolbar'],
  ])('names %s', (_, changes, name) => {
    expect(missingIn(test(changes), '1.0.0')).toEqual([name]);
    expect(summaryOf(test(changes), '1.0.0')).toContain(name);
  });

  it('names what is missing in two windows once', () => {
    const parts = { ...ALL, subject: 0 };
    const twice = test({ composes: [{ parts }, { parts }] });
    expect(missingIn(twice, '1.0.0')).toEqual([WORDS.test.parts.subject.name]);
  });

  it('tells that nothing is held back where Send has one sign only', () => {
    const [window] = linesOf(test({ composes: [{ parts: { ...ALL, send: 1 } }] }), '').composes;
    expect(window?.at(-1)).toMatchObject({
      verdict: 'weak',
      told: WORDS.test.verdicts.weak,
      advice: WORDS.test.parts.send.weak,
    });
  });
});
