import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_LABELS, messageScores, type Message } from './messages.ts';
import { unpackKeys, unpackWeights } from './pack.ts';
import { TRAINED_MESSAGES } from './trained-messages.ts';

const message = (subject: string, ...prose: readonly string[]): Message => ({
  subject,
  greetings: [],
  prose,
  signs: [],
});
const scoreOf = (label: string, heard: Message): number =>
  messageScores(heard)[MESSAGE_LABELS.findIndex((one) => one === label)] ?? NaN;

describe('the model of messages', () => {
  it('has weights for every label, in order, and thresholds that rise with doubt', () => {
    expect(TRAINED_MESSAGES.labels.map(({ label }) => label)).toEqual(MESSAGE_LABELS);
    const features = unpackKeys(TRAINED_MESSAGES.keys).length;
    for (const { label, weights } of TRAINED_MESSAGES.labels) {
      expect(unpackWeights(weights, features).places.length, label).toBeGreaterThan(0);
    }
    const { alone, agreeing, certain } = TRAINED_MESSAGES.residency;
    expect(agreeing).toBeLessThanOrEqual(alone);
    expect(certain).toBeLessThan(agreeing);
  });

  it('stays under 25 kB when zipped', () => {
    const source = readFileSync(new URL('./trained-messages.ts', import.meta.url));
    expect(gzipSync(source, { level: 9 }).length).toBeLessThan(25_000);
  });

  it('gives the same scores each time, whatever was read between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem(), (text, other) => {
        const first = messageScores(message(text, other, text));
        messageScores(message(other, text));
        expect(messageScores(message(text, other, text))).toEqual(first);
        expect(first.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('tells a hospital’s residency from other mail', () => {
    const ours = message('Night shifts', 'How do your interns share night shifts in the ED?');
    const other = message('Saturday', 'Can you bring the cake and the chairs on Saturday?');
    expect(scoreOf('residency', ours)).toBeGreaterThan(scoreOf('residency', other));
  });

  it('tells a thank-you from a question', () => {
    const thanks = message('Thank you', 'Thank you for the conversation on my interview day.');
    const question = message('Visa', 'Could you tell me whether you sponsor the H-1B visa?');
    expect(scoreOf('thank-you', thanks)).toBeGreaterThan(scoreOf('question', thanks));
    expect(scoreOf('question', question)).toBeGreaterThan(scoreOf('thank-you', question));
  });
});
