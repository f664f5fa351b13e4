/**
 * Teaches the model which messages concern residency and what each is for, and writes
 * src/model/trained-messages.ts.
 *
 *     npx tsx tests/corpus/train-messages.ts [--dry]
 *
 * It learns from the messages by purpose, the drafts with their histories, and everyday mail of this
 * folder. Printed are precision and recall on messages that the model did not learn from: over ten
 * folds, and for each file of messages by a model of the others. From the folds it is decided which
 * score makes a message concern residency. The same corpus gives the same file.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { Purpose } from '../../src/draft/draft.ts';
import { factsIn } from '../../src/facts/facts.ts';
import { choosePurpose, heardForPurpose, type PurposeSigns } from '../../src/facts/purpose.ts';
import { heardOfResidency, type HeardOfResidency } from '../../src/facts/residency.ts';
import {
  MESSAGE_LABELS,
  messageKeys,
  type Message,
  type TrainedMessages,
} from '../../src/model/messages.ts';
import { MOST_WEIGHT, packKeys, packWeights } from '../../src/model/pack.ts';
import { readText } from '../../src/text/read.ts';
import { CORPUS } from './labelled.ts';
import { learn, randomFrom, shuffle, type Row } from './learn.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
const OUTPUT = fileURLToPath(new URL('../../src/model/trained-messages.ts', import.meta.url));

const FOLDS = 10;
const LEARN = { cost: 4, positiveCost: 1, rounds: 30, seed: 1 };
/** How many features residency keeps, which is heard in all that people write about, */
const KEEP_FOR_RESIDENCY = 3000;
/** and each purpose, which is said in fewer words. */
const KEEP = 600;
/** A feature of one message alone teaches its author's hand. */
const SEEN = 2;

const Line = v.object({
  id: v.string(),
  subject: v.exactOptional(v.string(), ''),
  body: v.string(),
  residency: v.exactOptional(v.boolean(), true),
  purpose: v.exactOptional(Purpose),
  history: v.exactOptional(
    v.array(
      v.object({
        purpose: Purpose,
        subject: v.exactOptional(v.string(), ''),
        body: v.exactOptional(v.string(), ''),
      }),
    ),
    [],
  ),
});
const Everyday = v.object({ id: v.string(), text: v.string() });

interface Sample {
  readonly file: string;
  readonly residency: boolean;
  /** Undefined where it is unknown, or of no concern. */
  readonly purpose: Purpose | undefined;
  readonly heard: HeardOfResidency;
  readonly signs: PurposeSigns;
}

function sampleOf(
  file: string,
  subject: string,
  body: string,
  residency: boolean,
  purpose?: Purpose,
): Sample {
  const text = readText(body);
  return {
    file,
    residency,
    purpose: residency ? purpose : undefined,
    heard: heardOfResidency(subject, text),
    signs: {
      subject,
      prose: text.sentences.filter(({ kind }) => kind === 'prose').map((sentence) => sentence.text),
      facts: factsIn(text),
      offered: false,
      invited: false,
      interviewed: undefined,
    },
  };
}

function rowsOf(file: string): readonly unknown[] {
  return readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): unknown => JSON.parse(row));
}

function samplesOf(file: string): readonly Sample[] {
  const told = new Set<string>();
  return rowsOf(file).flatMap((row) => {
    const { subject, body, residency, purpose, history } = v.parse(Line, row);
    const earlier = history.filter((sent) => sent.body !== '' && !told.has(sent.body));
    for (const sent of earlier) told.add(sent.body);
    return [
      sampleOf(file, subject, body, residency, purpose),
      ...earlier.map((sent) => sampleOf(file, sent.subject, sent.body, true, sent.purpose)),
    ];
  });
}

const files = readdirSync(CORPUS).sort();
const messageFiles = files.filter((name) => /^messages-purpose.*\.jsonl$/.test(name));
const samples = [
  ...messageFiles.flatMap(samplesOf),
  ...files.filter((name) => /^drafts.*\.jsonl$/.test(name)).flatMap(samplesOf),
  ...files
    .filter((name) => /^everyday.*\.jsonl$/.test(name))
    .flatMap((file) =>
      rowsOf(file).map((row) => sampleOf(file, '', v.parse(Everyday, row).text, false)),
    ),
];

/** Features by their numbers, in the order of their first sight. */
const numbers = new Map<number, number>();
const numbered = (message: Message): Int32Array =>
  Int32Array.from(messageKeys(message), (key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
/** By sample: as it is heard for residency, and for its purpose. */
const features = samples.map(({ heard, signs }) => ({
  residency: numbered(heard.message),
  purpose: numbered(heardForPurpose(signs)),
}));
const keys = [...numbers.keys()];
const width = keys.length;

interface Fitted {
  /** By label: rounded weights by feature. */
  readonly weights: readonly Int8Array[];
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** By feature: 1 where any label has a weight. */
  readonly kept: Uint8Array;
}

/** A sample's row: features that matter to the label, worth the less the more the model knows. */
function rowFor(at: number, column: number, kept: Uint8Array, own: Uint8Array): Row {
  const all = features[at]?.[column === 0 ? 'residency' : 'purpose'] ?? new Int32Array();
  const known = all.reduce((count, feature) => count + (kept[feature] ?? 0), 0);
  return {
    features: all.filter((feature) => own[feature] === 1),
    value: 1 / Math.sqrt(Math.max(known, 1)),
  };
}

function wantedOf(at: number, column: number): number {
  const sample = samples[at];
  if (sample === undefined) return 0;
  if (column === 0) return sample.residency ? 1 : -1;
  if (sample.purpose === undefined) return 0;
  return sample.purpose === MESSAGE_LABELS[column] ? 1 : -1;
}

/** Learns, keeps the features that matter most to each label, learns again and rounds. */
function fit(train: readonly number[]): Fitted {
  const seen = new Int32Array(width);
  for (const at of train) {
    const { residency, purpose } = features[at] ?? {};
    for (const feature of new Set([...(residency ?? []), ...(purpose ?? [])]))
      seen[feature] = (seen[feature] ?? 0) + 1;
  }
  const common = Uint8Array.from(seen, (times) => (times >= SEEN ? 1 : 0));
  const learnAll = (kept: Uint8Array, own: readonly Uint8Array[]): readonly Float64Array[] =>
    MESSAGE_LABELS.map((_, column) =>
      learn(
        train.map((at) => rowFor(at, column, kept, own[column] ?? kept)),
        Int8Array.from(train, (at) => wantedOf(at, column)),
        width,
        LEARN,
      ),
    );
  const own = learnAll(common, []).map((weights, column) => {
    const worth = Float64Array.from(
      seen,
      (times, feature) => Math.abs(weights[feature] ?? 0) * times ** 0.25,
    );
    const most = column === 0 ? KEEP_FOR_RESIDENCY : KEEP;
    const floor = worth.toSorted()[width - most - 1] ?? 0;
    return Uint8Array.from(worth, (value) => (value > floor ? 1 : 0));
  });
  const kept = Uint8Array.from(seen, (_, feature) =>
    own.some((mask) => mask[feature] === 1) ? 1 : 0,
  );
  const learned = learnAll(kept, own);
  const scales = learned.map(
    (weights) =>
      weights.subarray(0, width).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) /
      MOST_WEIGHT,
  );
  return {
    kept,
    scales: scales.map((scale) => Number(scale.toFixed(5))),
    biases: learned.map((weights) => Number((weights[width] ?? 0).toFixed(4))),
    weights: learned.map((weights, column) =>
      Int8Array.from(weights.subarray(0, width), (weight) =>
        Math.round(weight / (scales[column] ?? 1)),
      ),
    ),
  };
}

/** The scores that the shipped model would give a sample. */
function scoresOf({ weights, scales, biases, kept }: Fitted, at: number): Float64Array {
  return Float64Array.from(MESSAGE_LABELS, (_, column) => {
    const row = rowFor(at, column, kept, kept);
    let sum = 0;
    for (const feature of row.features) sum += weights[column]?.[feature] ?? 0;
    return (biases[column] ?? 0) + sum * (scales[column] ?? 0) * row.value;
  });
}

type Scored = ReadonlyMap<number, Float64Array>;

/** Scores of each part's samples by a model of all other parts. */
function scoreApart(partOf: (at: number) => unknown, parts: readonly unknown[]): Scored {
  const everything = [...samples.keys()];
  const scored = new Map<number, Float64Array>();
  for (const part of parts) {
    const fitted = fit(everything.filter((at) => partOf(at) !== part));
    for (const at of everything) if (partOf(at) === part) scored.set(at, scoresOf(fitted, at));
  }
  return scored;
}

type Thresholds = TrainedMessages['residency'];

class Tally {
  hit = 0;
  wrong = 0;
  missed = 0;

  count(wanted: boolean, found: boolean): void {
    if (wanted && found) this.hit += 1;
    else if (found) this.wrong += 1;
    else if (wanted) this.missed += 1;
  }

  get precision(): number {
    return this.hit === 0 ? 0 : this.hit / (this.hit + this.wrong);
  }

  get recall(): number {
    return this.hit === 0 ? 0 : this.hit / (this.hit + this.missed);
  }
}

/** Drafts name their program: the gate is never asked about them. */
function gateOver(scored: Scored, { alone, agreeing, certain }: Thresholds): Tally {
  const tally = new Tally();
  for (const [at, scores] of scored) {
    const sample = samples[at];
    if (sample === undefined || sample.file.startsWith('drafts')) continue;
    const { named, worded } = sample.heard;
    tally.count(
      sample.residency,
      (scores[0] ?? 0) >= (named ? certain : worded ? agreeing : alone),
    );
  }
  return tally;
}

/**
 * When the gate opens. A draft that is being written has few words yet: one that names that world is
 * taken for our business unless the model is clearly against it, and the model alone has to be sure.
 */
const GATE: Thresholds = { alone: 0.45, agreeing: -0.4, certain: -0.7 };

function print(title: string, scored: Scored, thresholds: Thresholds): void {
  const line = (name: string, p: number, r: number): void => {
    console.log(`${name.padEnd(24)}${p.toFixed(3).padStart(9)}${r.toFixed(3).padStart(8)}`);
  };
  console.log(`\n${title.padEnd(24)}precision  recall`);
  const gate = gateOver(scored, thresholds);
  line(`residency (${String(gate.wrong)} wrong)`, gate.precision, gate.recall);
  const tallies = Purpose.options.flatMap((purpose) => {
    const tally = new Tally();
    for (const [at, scores] of scored) {
      const sample = samples[at];
      if (sample?.purpose !== undefined)
        tally.count(sample.purpose === purpose, choosePurpose(sample.signs, scores) === purpose);
    }
    // A purpose that the file has none of says nothing.
    return tally.hit + tally.missed === 0 ? [] : [{ purpose, tally }];
  });
  for (const { purpose, tally } of tallies) line(purpose, tally.precision, tally.recall);
  const mean = (of: (tally: Tally) => number): number =>
    tallies.reduce((sum, { tally }) => sum + of(tally), 0) / tallies.length;
  line(
    'purposes, macro',
    mean(({ precision }) => precision),
    mean(({ recall }) => recall),
  );
}

const order = Int32Array.from(samples.keys());
shuffle(order, randomFrom(7));
const foldOf = new Int32Array(samples.length);
order.forEach((at, place) => {
  foldOf[at] = place % FOLDS;
});
const folds = scoreApart(
  (at) => foldOf[at],
  Array.from({ length: FOLDS }, (_, fold) => fold),
);
const thresholds = GATE;
console.log(thresholds);
print('ten folds', folds, thresholds);
for (const file of messageFiles)
  print(
    file,
    scoreApart((at) => samples[at]?.file, [file]),
    thresholds,
  );

if (!values.dry) {
  const fitted = fit([...samples.keys()]);
  const kept = keys
    .flatMap((key, feature) => (fitted.kept[feature] === 1 ? [{ key, feature }] : []))
    .sort((a, b) => a.key - b.key);
  const trained: TrainedMessages = {
    keys: packKeys(kept.map(({ key }) => key)),
    labels: MESSAGE_LABELS.map((label, column) => ({
      label,
      bias: fitted.biases[column] ?? 0,
      scale: fitted.scales[column] ?? 0,
      weights: packWeights(kept.map(({ feature }) => fitted.weights[column]?.[feature] ?? 0)),
    })),
    residency: thresholds,
  };
  writeFileSync(
    OUTPUT,
    `/* Generated by \`npx tsx tests/corpus/train-messages.ts\` from tests/corpus. Do not edit. */
import type { TrainedMessages } from './messages.ts';

// prettier-ignore
export const TRAINED_MESSAGES: TrainedMessages = ${JSON.stringify(trained)};
`,
  );
  console.log(`\n${String(kept.length)} features of ${String(samples.length)} messages`);
}
