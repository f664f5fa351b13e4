import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/tokens.ts';
import { featuresOf } from './features.ts';
import { LABELS, LEARNED_RULES } from './labels.ts';
import { contrasted, opinionOf, scoresOf, whyOf } from './model.ts';
import { MOST_WEIGHT, packKeys, packWeights, unpackKeys, unpackWeights } from './pack.ts';
import { TRAINED } from './trained.ts';

const folder = new URL('.', import.meta.url);

describe('the trained model', () => {
  it('has weights and thresholds for every label, in order', () => {
    expect(TRAINED.labels.map(({ label }) => label)).toEqual(LABELS);
    const features = unpackKeys(TRAINED.keys).length;
    for (const { label, weights, agreeing, sure } of TRAINED.labels) {
      expect(unpackWeights(weights, features).places.length, label).toBeGreaterThan(0);
      expect(agreeing, label).toBeLessThan(sure);
    }
  });

  it('stays under 150 kB when zipped, lexicon and code included', () => {
    const sources = readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const whole = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('');
    expect(gzipSync(whole, { level: 9 }).length).toBeLessThan(150_000);
  });
});

describe('scores', () => {
  it('are the same each time, whatever was read between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem(), (text, other) => {
        const first = scoresOf(tokenise(text));
        scoresOf(tokenise(other));
        expect(scoresOf(tokenise(text))).toEqual(first);
        expect(first.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('do not grow without bound on long texts', () => {
    const long = tokenise('I will rank your program first. '.repeat(2000));
    expect(featuresOf(long).size).toBeLessThan(5000);
    expect(scoresOf(long).every(Number.isFinite)).toBe(true);
  });

  it('of a sentence without words are those of silence', () => {
    expect(scoresOf([]).every((score) => score < 0)).toBe(true);
  });

  it('count for less beside a stronger rival, and are left alone without one', () => {
    const scores = LABELS.map(() => -1.5);
    scores[0] = 0.5;
    scores[1] = 1;
    scores[LEARNED_RULES.length] = 2;
    const [first = 0, second = 0] = contrasted(scores);
    expect(first).toBeLessThan(0.5 - 0.3);
    expect(second).toBeLessThan(1);
    expect(second).toBeGreaterThan(first);
    expect(contrasted(scores)[LEARNED_RULES.length]).toBe(2);
    scores[1] = -1.5;
    expect(contrasted(scores)[0]).toBe(0.5);
  });

  it.each([
    ['ranking-promise', 'Your program will be the first name on my list.'],
    ['asks-ranking', 'Could you tell me where I stand on your rank list?'],
    ['ranking-condition', 'If you rank me to match, I will put you first.'],
    ['emotional-pressure', 'You are my last hope and my children depend on you.'],
    ['img-apology', 'I am sorry for being only a foreign graduate.'],
    ['overselling', 'No other candidate comes close to me.'],
    ['checking-in', 'I just wanted to check if you received my last email.'],
    ['offer-acceptance', 'I accept the position and will sign the contract today.'],
    ['demands-answer', 'I demand an answer by tomorrow.'],
  ])('are highest for %s where a sentence says it', (rule, text) => {
    const { scores } = opinionOf(text);
    const best = scores.slice(0, LEARNED_RULES.length).reduce((a, b) => Math.max(a, b), -Infinity);
    expect(scores[LEARNED_RULES.findIndex((learned) => learned === rule)]).toBe(best);
  });
});

describe('the reason for a score', () => {
  it('is a run of words inside the sentence', () => {
    const word = fc.constantFrom(
      ...'I you rank first program list sorry accent accept sign best hope mercy answer reply if and the , . ? not my your will by tomorrow'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(...LABELS), (words, label) => {
        const tokens = tokenise(words.join(' '));
        const range = whyOf(tokens, label);
        if (range === undefined) return;
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeGreaterThan(range.from);
        expect(range.to).toBeLessThanOrEqual(tokens.length);
      }),
    );
  });

  it('is never a function word alone', () => {
    expect(whyOf(tokenise('if you will, then I will.'), 'ranking-condition')).toBeUndefined();
  });

  it('names the words that matter', () => {
    const text = 'The weather is fine and I apologize for my accent.';
    const tokens = tokenise(text);
    const range = whyOf(tokens, 'img-apology');
    const said = tokens.slice(range?.from, range?.to).map(({ norm }) => norm);
    expect(said).toContain('accent');
    expect(said).not.toContain('weather');
  });
});

describe('packed numbers', () => {
  it('come out as they went in', () => {
    const weight = fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      fc.integer({ min: -MOST_WEIGHT, max: MOST_WEIGHT }),
    );
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 300 }), (weights) => {
        const unpacked = unpackWeights(packWeights(weights), weights.length);
        const dense = weights.map(() => 0);
        unpacked.places.forEach((place, at) => {
          dense[place] = unpacked.weights[at] ?? 0;
        });
        expect(dense).toEqual(weights.map((value) => value + 0));
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 2 ** 22 })), (keys) => {
        const rising = keys.toSorted((a, b) => a - b);
        expect([...unpackKeys(packKeys(rising))]).toEqual(rising);
      }),
    );
  });

  it('are refused where they are damaged', () => {
    expect(() => unpackKeys('a"b')).toThrow(RangeError);
    expect(() => unpackWeights(packWeights([1, 2]), 3)).toThrow(RangeError);
  });
});
