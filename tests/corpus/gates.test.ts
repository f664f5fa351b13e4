/** No gate of words keeps a pattern from a sentence that it matches. */
import { describe, expect, it } from 'vitest';
import { PURPOSE_SIGNS } from '../../src/facts/purpose.ts';
import { RESIDENCY_SORTS } from '../../src/facts/residency.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { wordGate } from '../../src/text/word-gate.ts';
import { CORPUS, labelledSentences, mailSentences } from './labelled.ts';

const sentences = [...labelledSentences(CORPUS), ...mailSentences(CORPUS)].map(({ text }) => text);
const patterns = [
  ...PURPOSE_SIGNS.map(({ sign, needs }) => ({ pattern: sign, needs })),
  ...RESIDENCY_SORTS,
].map(({ pattern, needs }) => ({
  pattern: new RegExp(pattern, pattern.flags.replace('g', '')),
  needs,
}));

describe.each(patterns)('$pattern', ({ pattern, needs }) => {
  it('is let through wherever it matches', () => {
    const mayMatch = wordGate([needs]);
    const kept = sentences.filter(
      (text) => pattern.test(text) && mayMatch(tokensOf(text)).length === 0,
    );
    expect(kept).toEqual([]);
  });
});
