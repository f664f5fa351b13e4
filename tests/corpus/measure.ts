/** How good scores are, and from where on they count. */
import { LABELS, LEARNED_RULES } from '../../src/model/labels.ts';
import type { Thresholds } from '../../src/model/trained-form.ts';
import type { Labelled } from './labelled.ts';

export interface Scored {
  readonly sentence: Labelled;
  /** By label, as rivals. */
  readonly scores: readonly number[];
}

export interface Measure {
  readonly label: string;
  readonly hit: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How likely a sentence must be a true finding where the model alone says so. */
const SURE = 0.65;
/** How far below that a score may lie where the grammar hears it too. */
const AGREEING_BELOW = 0.55;

/** The score at which `SURE` is reached, by a logistic curve through the scores. */
export function thresholdsOf(scored: readonly Scored[], column: number): Thresholds {
  let slope = 4;
  let offset = 0;
  const points = scored.flatMap(({ sentence, scores }) => {
    const wanted = sentence.wanted[column] ?? 0;
    const score = scores[column] ?? 0;
    // Far below, where nothing counts anyway, the curve need not be right.
    return wanted === 0 || score < -1 ? [] : [{ score, right: wanted > 0 ? 1 : 0 }];
  });
  // Newton's method on two parameters, with a little pull towards the start.
  for (let round = 0; round < 25; round += 1) {
    let g0 = 0.1 * (slope - 4);
    let g1 = 0;
    let h00 = 0.1;
    let h01 = 0;
    let h11 = 1e-6;
    for (const { score, right } of points) {
      const chance = 1 / (1 + Math.exp(-(slope * score + offset)));
      const spread = chance * (1 - chance);
      g0 += (chance - right) * score;
      g1 += chance - right;
      h00 += spread * score * score;
      h01 += spread * score;
      h11 += spread;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    offset -= (h00 * g1 - h01 * g0) / determinant;
  }
  const sure = (Math.log(SURE / (1 - SURE)) - offset) / slope;
  return { sure: Number(sure.toFixed(3)), agreeing: Number((sure - AGREEING_BELOW).toFixed(3)) };
}

/** The model alone, where it is sure. */
export function measure(
  scored: readonly Scored[],
  thresholds: readonly Thresholds[],
): readonly Measure[] {
  return LABELS.map((label, column) => {
    const tally = { label, hit: 0, wrong: 0, missed: 0 };
    for (const { sentence, scores } of scored) {
      const wanted = sentence.wanted[column] ?? 0;
      const found = (scores[column] ?? 0) >= (thresholds[column]?.sure ?? Infinity);
      if (wanted > 0 && found) tally.hit += 1;
      else if (wanted > 0) tally.missed += 1;
      else if (wanted < 0 && found) tally.wrong += 1;
    }
    return tally;
  });
}

export function printMeasures(title: string, measures: readonly Measure[]): void {
  const precision = ({ hit, wrong }: Measure): number => (hit === 0 ? 0 : hit / (hit + wrong));
  const recall = ({ hit, missed }: Measure): number => (hit === 0 ? 0 : hit / (hit + missed));
  const row = (name: string, p: number, r: number): void => {
    console.log(`${name.padEnd(24)}${p.toFixed(3).padStart(9)}${r.toFixed(3).padStart(8)}`);
  };
  console.log(`\n${title.padEnd(24)}\n${''.padEnd(24)}precision  recall`);
  for (const one of measures) row(one.label, precision(one), recall(one));
  const mean = (part: readonly Measure[], of: (one: Measure) => number): number =>
    part.reduce((sum, one) => sum + of(one), 0) / part.length;
  const rules = measures.slice(0, LEARNED_RULES.length);
  const news = measures.slice(LEARNED_RULES.length);
  row('rules, macro', mean(rules, precision), mean(rules, recall));
  row('news, macro', mean(news, precision), mean(news, recall));
}
