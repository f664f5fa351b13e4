import type { Label } from './labels.ts';

/** From which score on a label counts. */
export interface Thresholds {
  /** Where the grammar hears it too. */
  readonly agreeing: number;
  /** Where it does not. */
  readonly sure: number;
}

/** What the model has learned of one label. */
export interface TrainedLabel extends Thresholds {
  readonly label: Label;
  readonly bias: number;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  readonly weights: string;
}

/** What training leaves behind; pack.ts says how keys and weights are written. */
export interface Trained {
  /** Features that have a weight, rising. */
  readonly keys: string;
  /** In the order of LABELS. */
  readonly labels: readonly TrainedLabel[];
}
