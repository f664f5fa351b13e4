/**
 * Measures speed and sizes, and prints a table.
 *
 *     npm run bench [-- --quick] [-- --json]
 */
import { parseArgs } from 'node:util';
import { engineTimings, type Timing } from './engine.ts';
import { historyTimings } from './history.ts';
import { sizes } from './sizes.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const ms = (value: number): string => (value < 10 ? value.toFixed(3) : value.toFixed(1));

/** A table for people: columns as wide as their widest cell, numbers to the right. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
};

const ratioTo = (timings: readonly Timing[], one: Timing): string => {
  const bound = timings.find(({ name, words }) => name === 'tokens only' && words === one.words);
  return bound === undefined ? '' : `${(one.median / bound.median).toFixed(1)}x`;
};

const timings = await engineTimings(values.quick);
const built = sizes();
const history = await historyTimings(values.quick);
if (values.json) {
  console.log(JSON.stringify({ node: process.version, timings, history, sizes: built }, null, 2));
} else {
  console.log(
    table([
      ['a mail, each one new', 'words', 'median ms', 'p95 ms', 'to tokens', 'calls'],
      ...timings.map((one) => [
        one.name,
        String(one.words),
        ms(one.median),
        ms(one.p95),
        ratioTo(timings, one),
        String(one.calls),
      ]),
    ]),
  );
  console.log(
    `\n${table([
      ['with 300 programs, in Chromium', 'contacts', 'median ms', 'max ms', 'calls'],
      ...history.map((one) => [
        one.name,
        String(one.contacts),
        ms(one.median),
        ms(one.max),
        String(one.calls),
      ]),
    ])}`,
  );
  console.log(
    `\n${table([['built', 'kB', 'kB gzip'], ...built.map(({ name, bytes, gzip }) => [name, (bytes / 1000).toFixed(1), gzip === undefined ? '' : (gzip / 1000).toFixed(1)])])}`,
  );
}
