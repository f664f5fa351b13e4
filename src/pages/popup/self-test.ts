/** What a self-test means for the user. Pure. */
import type { SelfTest } from '../../wire/wire.ts';
import { WORDS } from './words.ts';

/** weak: found, but by fewer signs than all of Prematch needs. */
export type Verdict = 'found' | 'weak' | 'missing';

export interface Line {
  readonly name: string;
  readonly verdict: Verdict;
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
  const { script, worker, highlights } = WORDS.test;
  const line = (words: { name: string; missing: string }, found: boolean): Line => ({
    name: words.name,
    verdict: found ? 'found' : 'missing',
    advice: found ? '' : words.missing,
  });
  return {
    tab: [
      line(script, test.version === version),
      line(worker, test.worker),
      line(highlights, test.highlights),
    ],
    composes: test.composes.map(({ parts }) => [
      { name: WORDS.test.body, verdict: 'found', advice: '' },
      ...Object.entries(parts).map(([name, signs]): Line => {
        const words = isPart(name) ? PARTS[name] : { name, missing: '', weak: '' };
        if (signs === 0) return { name: words.name, verdict: 'missing', advice: words.missing };
        const weak = signs === 1 && words.weak !== '';
        return {
          name: words.name,
          verdict: weak ? 'weak' : 'found',
          advice: weak ? words.weak : '',
        };
      }),
    ]),
  };
}

/** The names of what is missing in a tab, each once. */
export function missingIn(test: SelfTest, version: string): readonly string[] {
  const { tab, composes } = linesOf(test, version);
  const missing = [...tab, ...composes.flat()].filter(({ verdict }) => verdict === 'missing');
  return [...new Set(missing.map(({ name }) => name))];
}

/** One line on the tab: what is missing, or that all is well. */
export function summaryOf(test: SelfTest, version: string): string {
  const missing = missingIn(test, version);
  if (missing.length > 0) return WORDS.test.misses(missing.join(', '));
  return test.composes.length === 0
    ? WORDS.test.noCompose
    : WORDS.test.allFound(test.composes.length);
}
