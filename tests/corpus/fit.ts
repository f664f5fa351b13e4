/** From labelled texts to the small model that is shipped: learned, pruned, learned again, rounded. */
import { featuresOf } from '../../src/model/features.ts';
import { LABELS, LEARNED_RULES } from '../../src/model/labels.ts';
import { MOST_WEIGHT } from '../../src/model/pack.ts';
import { tokenise } from '../../src/text/tokens.ts';
import type { Labelled } from './labelled.ts';
import { learn, type LearnOptions, type Row } from './learn.ts';

export interface FitOptions extends LearnOptions {
  /** How many features a rule keeps, */
  readonly keep: number;
  /** and a kind of news, which is told in fewer words. */
  readonly keepForNews: number;
  /** Weights are rounded to this many steps either way. */
  readonly steps: number;
}

export const FIT: FitOptions = {
  cost: 1.3,
  positiveCost: 1,
  rounds: 20,
  seed: 1,
  keep: 5800,
  keepForNews: 1300,
  steps: 15,
};

/** Texts by their features, numbered in the order of their first sight. */
export interface Reading {
  readonly keys: readonly number[];
  readonly texts: readonly Int32Array[];
}

export function readAll(texts: readonly string[]): Reading {
  const numbers = new Map<number, number>();
  return {
    texts: texts.map((text) => {
      const { size, keys } = featuresOf(tokenise(text));
      return keys.slice(0, size).map((key) => {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
      });
    }),
    keys: [...numbers.keys()],
  };
}

export interface Fitted {
  /** By label: rounded weights by feature. */
  readonly weights: readonly Int8Array[];
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** Features that have a weight for some rule. */
  readonly kept: readonly number[];
}

/** What every feature of a text counts: the more features, the less each. */
export function shareOf(features: Int32Array): number {
  return 1 / Math.sqrt(Math.max(features.length, 1));
}

/** The features that matter most to a rule: heavy, and not rare. */
function strongest(weights: Float64Array, seen: Int32Array, keep: number): Uint8Array {
  const worth = Float64Array.from(
    seen,
    (times, feature) => Math.abs(weights[feature] ?? 0) * times ** 0.25,
  );
  const floor = worth.toSorted()[worth.length - keep - 1] ?? 0;
  return Uint8Array.from(worth, (value) => (value > floor ? 1 : 0));
}

export function fit(
  data: readonly Labelled[],
  reading: Reading,
  train: readonly number[],
  options: FitOptions = FIT,
): Fitted {
  const width = reading.keys.length;
  const seen = new Int32Array(width);
  const texts = train.map((at) => reading.texts[at] ?? new Int32Array());
  for (const features of texts)
    for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
  const common: readonly Row[] = texts.map((features) => ({
    features: features.filter((feature) => (seen[feature] ?? 0) > 1),
    value: shareOf(features),
  }));
  const weights: Int8Array[] = [];
  const scales: number[] = [];
  const biases: number[] = [];
  LABELS.forEach((_, column) => {
    const wanted = Int8Array.from(train, (at) => data[at]?.wanted[column] ?? 0);
    const isKept = strongest(
      learn(common, wanted, width, options),
      seen,
      column < LEARNED_RULES.length ? options.keep : options.keepForNews,
    );
    const rows = common.map(({ features, value }) => ({
      features: features.filter((feature) => isKept[feature] === 1),
      value,
    }));
    const learned = learn(rows, wanted, width, options);
    const own = learned.slice(0, width);
    const most = own.reduce((best, weight) => Math.max(best, Math.abs(weight)), 0);
    const scale = most / Math.min(options.steps, MOST_WEIGHT);
    weights.push(Int8Array.from(own, (weight) => Math.round(weight / scale)));
    scales.push(scale);
    biases.push(learned[width] ?? 0);
  });
  return {
    weights,
    scales,
    biases,
    kept: reading.keys.flatMap((_, feature) =>
      weights.some((own) => own[feature] !== 0) ? [feature] : [],
    ),
  };
}

/** The score that the shipped model would give a text. */
export function scoreOf(fitted: Fitted, features: Int32Array, column: number): number {
  const weights = fitted.weights[column];
  let sum = 0;
  for (const feature of features) sum += weights?.[feature] ?? 0;
  return (fitted.biases[column] ?? 0) + sum * (fitted.scales[column] ?? 0) * shareOf(features);
}
