/** What a self-test means for the user. Pure. */
import type { SelfTest } from '../../wire/wire.ts';
import { WORDS } from './words.ts';

/** weak: found, but by fewer signs than all of Prematch needs. */
export type Verdict = 'found' | 'weak' | 'missing';

export interface Line {
  readonly name: string;
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly told: string;
  /** What follows from it; "" where all is well. */
  readonly advice: string;
}

const { parts: PARTS } = WORDS.test;
const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

/** The lines of a self-test: of the tab, and of each compose window. */
export function linesOf(
  test: SelfTest,
  version: string,
): { readonly tab: readonly Line[]; readonly composes: readonly (readonly Line[])[] } {
  const { script, worker, highlights, strangers } = WORDS.test;
  const others: Line = {
    name: strangers.name,
    verdict: 'weak',
    told: strangers.told(test.strangers),
    advice: strangers.advice,
  };
  const line = (words: { name: string; missing: string }, found: boolean): Line => ({
    name: words.name,
    verdict: found ? 'found' : 'missing',
    told: found ? WORDS.test.works : WORDS.test.fails,
    advice: found ? '' : words.missing,
  });
  return {
    tab: [
      line(script, test.version === version),
      line(worker, test.worker),
      line(highlights, test.highlights),
      ...(test.strangers > 0 ? [others] : []),
    ],
    composes: test.composes.map(({ parts }) => [
      part({ name: WORDS.test.body, missing: '', weak: '' }, 'found'),
      ...Object.entries(parts).map(([name, signs]) => {
        const words = isPart(name) ? PARTS[name] : { name, missing: '', weak: '' };
        if (signs === 0) return part(words, 'missing');
        return part(words, signs === 1 && words.weak !== '' ? 'weak' : 'found');
      }),
    ]),
  };
}

interface PartWords {
  readonly name: string;
  readonly missing: string;
  /** "" where one sign is as good as two. */
  readonly weak: string;
}

const part = (words: PartWords, verdict: Verdict): Line => ({
  name: words.name,
  verdict,
  told: WORDS.test.verdicts[verdict],
  advice: verdict === 'found' ? '' : words[verdict],
});

/** The names of what is missing in a tab, each once. */
export function missingIn(test: SelfTest, version: string): readonly string[] {
  const { tab, composes } = linesOf(test, version);
  const missing = [...tab, ...composes.flat()].filter(({ verdict }) => verdict === 'missing');
  return [...new Set(missing.map(({ name }) => name))];
}

/** Whether there are editors, and not one of them was taken for a mail. */
const recognisesNone = ({ composes, strangers }: SelfTest): boolean =>
  composes.length === 0 && strangers > 0;

/** One line on the tab: what is missing, or that all is well. */
export function summaryOf(test: SelfTest, version: string): string {
  const missing = missingIn(test, version);
  if (missing.length > 0) return WORDS.test.misses(missing.join(', '));
  if (recognisesNone(test)) return WORDS.test.unrecognised;
  return test.composes.length === 0
    ? WORDS.test.noCompose
    : WORDS.test.allFound(test.composes.length);
}

/** The same as a sign. */
export function verdictOf(test: SelfTest, version: string): Verdict {
  if (missingIn(test, version).length > 0) return 'missing';
  return recognisesNone(test) ? 'weak' : 'found';
}
