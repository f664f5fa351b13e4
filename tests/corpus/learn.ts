/** Linear support vector machines, one a label, over sparse rows. Deterministic. */

/** A text as the learner sees it: which features it has; all weigh the same. */
export interface Row {
  readonly features: Int32Array;
  /** The value of each feature. */
  readonly value: number;
}

export interface LearnOptions {
  /** Cost of an error; small is smooth. */
  readonly cost: number;
  /** How much more an error on what must be found costs. */
  readonly positiveCost: number;
  readonly rounds: number;
  readonly seed: number;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle(values: Int32Array, random: () => number): void {
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const value = values[at] ?? 0;
    values[at] = values[other] ?? 0;
    values[other] = value;
  }
}

export function dot(weights: Float64Array, row: Row): number {
  let sum = 0;
  for (const feature of row.features) sum += weights[feature] ?? 0;
  return sum * row.value + (weights.at(-1) ?? 0);
}

/**
 * Dual coordinate descent on the squared hinge loss (Hsieh et al., 2008).
 * @param wanted by row: 1, -1, or 0 for rows that teach nothing.
 * @param width number of features.
 * @returns a weight by feature, and the bias last.
 */
export function learn(
  rows: readonly Row[],
  wanted: Int8Array,
  width: number,
  { cost, positiveCost, rounds, seed }: LearnOptions,
): Float64Array {
  const weights = new Float64Array(width + 1);
  const order = Int32Array.from(rows.keys()).filter((at) => wanted[at] !== 0);
  const alphas = new Float64Array(rows.length);
  // How far one step moves a row's own score; the bias adds one.
  const reach = Float64Array.from(rows, ({ features, value }) => features.length * value ** 2 + 1);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    let worst = 0;
    for (const at of order) {
      const row = rows[at];
      if (row === undefined) continue;
      const sign = wanted[at] ?? 0;
      const slack = 0.5 / (cost * (sign > 0 ? positiveCost : 1));
      const alpha = alphas[at] ?? 0;
      const gradient = sign * dot(weights, row) - 1 + slack * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      if (Math.abs(projected) < 1e-9) continue;
      worst = Math.max(worst, Math.abs(projected));
      const next = Math.max(alpha - gradient / ((reach[at] ?? 1) + slack), 0);
      alphas[at] = next;
      const step = (next - alpha) * sign;
      const each = step * row.value;
      for (const feature of row.features) weights[feature] = (weights[feature] ?? 0) + each;
      weights[width] = (weights[width] ?? 0) + step;
    }
    if (worst < 0.02) break;
  }
  return weights;
}
