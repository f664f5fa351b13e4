/** How long the rules take, beside tokenising alone and beside well-known checkers of prose. */
import * as alex from 'alex';
import nlp from 'compromise/two';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';
import { createChecker } from '../../src/findings/check.ts';
import { createVoiceOf } from '../../src/grammar/voice.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { Mails } from './mails.ts';

export interface Timing {
  readonly name: string;
  readonly words: number;
  readonly risky: number;
  /** Milliseconds a call. */
  readonly median: number;
  readonly p95: number;
  readonly calls: number;
}

type Subject = (mail: string) => unknown;

interface Case {
  readonly name: string;
  readonly words: number;
  readonly risky: number;
  readonly calls: number;
  readonly subject: Subject;
  /** Called with each mail before it is timed. */
  readonly before?: Subject;
  /** What is timed in the place of the mail. */
  readonly change?: (mail: string) => string;
}

/** Calls that let the machine compile what it runs, and do not count. */
const WARM_UP = 30;

/** Times one call a mail, each mail a new one. */
const time = async (one: Case): Promise<Timing> => {
  const mails = new Mails(one.words * 31 + one.risky);
  // A long mail warms up as much as several short ones.
  const warmUp = Math.max(2, Math.ceil(WARM_UP / Math.max(1, one.words / 300)));
  const times: number[] = [];
  for (let call = -warmUp; call < one.calls; call += 1) {
    const mail = mails.next(one.words, one.risky);
    await one.before?.(mail);
    const text = one.change?.(mail) ?? mail;
    const start = performance.now();
    const answer = one.subject(text);
    if (answer instanceof Promise) await answer;
    if (call >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? NaN;
  const { name, words, risky, calls } = one;
  return { name, words, risky, calls, median: at(0.5), p95: at(0.95) };
};

/** One more letter in the last sentence of the prose. */
const keystroke = (mail: string): string => mail.replace(/\.?\n\nSincerely/, 'x.\n\nSincerely');

/** @param quick Fewer calls: rough numbers in under a minute. */
export const engineTimings = async (quick: boolean): Promise<readonly Timing[]> => {
  const checker = createChecker({ voiceOf: createVoiceOf(() => nlp) });
  const check: Subject = (body) => checker.check({ body });
  const calls = (usual: number): number => Math.max(3, Math.round(quick ? usual / 8 : usual));
  const sizes = [
    [100, 400],
    [300, 400],
    [1_000, 120],
    [10_000, 16],
  ] as const;
  const cases: Case[] = sizes.flatMap(([words, count]) => [
    { name: 'tokens only', words, risky: 0, calls: calls(count), subject: tokenise },
    { name: 'prematch, harmless', words, risky: 0, calls: calls(count), subject: check },
    { name: 'prematch, five risky', words, risky: 5, calls: calls(count), subject: check },
    {
      name: 'prematch, one keystroke later',
      words,
      risky: 0,
      calls: calls(count),
      subject: check,
      before: check,
      change: keystroke,
    },
  ]);
  cases.push(
    { name: 'prematch', words: 100_000, risky: 5, calls: calls(4), subject: check },
    ...(await peers(calls)),
  );
  const timings: Timing[] = [];
  for (const one of cases) timings.push(await time(one));
  return timings;
};

/** The same mails for others, at the size of a usual mail. */
const peers = async (calls: (usual: number) => number): Promise<readonly Case[]> => {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const others: readonly (readonly [string, number, Subject])[] = [
    ['compromise/two', 100, (mail) => nlp(mail)],
    ['write-good', 200, (mail) => writeGood(mail)],
    ['alex', 80, (mail) => alex.text(mail)],
    ['harper.js', 24, (mail) => linter.lint(mail, { language: 'plaintext' })],
  ];
  return others.map(([name, count, subject]) => ({
    name,
    words: 300,
    risky: 0,
    calls: calls(count),
    subject,
  }));
};
