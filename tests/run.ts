/**
 * Every check of the project; all of them run, also after one has failed. The last line counts them:
 * a stage is one test, and a stage made of tests is as many as it has.
 *
 *     npm test
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findBrowsers } from './browser/find.ts';
import { ROOT, runCommand } from './run-command.ts';

interface Stage {
  readonly script: string;
  /** Whether it is made of tests, which are counted one by one. */
  readonly hasTests: boolean;
}

/**
 * npm scripts in the order of their haste; what needs the build stands after it. Those of a group run
 * at the same time: a browser mostly waits, and leaves a core to the other.
 */
const STAGES: readonly (readonly Stage[])[] = [
  [
    { script: 'format:check', hasTests: false },
    { script: 'lint', hasTests: false },
    { script: 'types', hasTests: false },
  ],
  [{ script: 'build', hasTests: false }],
  [{ script: 'test:unit', hasTests: true }],
  [{ script: 'test:history', hasTests: true }],
  [
    { script: 'test:browser', hasTests: true },
    { script: 'test:firefox', hasTests: true },
  ],
];

/** What Vitest's json reporter writes, as much of it as counts. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});
type Report = v.InferOutput<typeof Report>;

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** In words, for the stage's line. */
  readonly summary: string;
  /** All that the stage printed. */
  readonly output: string;
}

/** The report of a stage's tests; undefined where Vitest ended before it could write one. */
function readReport(file: string): Report | undefined {
  try {
    return v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function runTests(script: string): Promise<Outcome> {
  const file = join(ROOT, '.cache', 'reports', `${script.replace(':', '-')}.json`);
  rmSync(file, { force: true });
  const { succeeded, output } = await runCommand(
    `npm run --silent ${script} -- --reporter=default --reporter=json --outputFile.json="${file}"`,
  );
  const report = readReport(file);
  const passed = report?.numPassedTests ?? 0;
  const failedTests = report?.numFailedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  // A file that cannot be loaded, an error outside of any test, and no test at all fail as well.
  const failed = failedTests === 0 && !(succeeded && passed > 0) ? 1 : failedTests;
  const counts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return { passed, failed, summary: counts.join(', '), output };
}

async function runCheck(script: string): Promise<Outcome> {
  const { succeeded, output } = await runCommand(`npm run --silent ${script}`);
  return succeeded
    ? { passed: 1, failed: 0, summary: 'passed', output }
    : { passed: 0, failed: 1, summary: 'failed', output };
}

const hasFirefox = findBrowsers().some(({ kind }) => kind === 'firefox');
let passed = 0;
let failed = 0;

async function run({ script, hasTests }: Stage): Promise<void> {
  const name = script.padEnd(14);
  if (script === 'test:firefox' && !hasFirefox) {
    console.log(`${name}not run, as there is no Firefox here`);
    return;
  }
  const start = performance.now();
  const outcome = await (hasTests ? runTests(script) : runCheck(script));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name}${outcome.summary}, ${seconds.toFixed(1)} s`);
  if (outcome.failed > 0) console.log(`\n${outcome.output}\n`);
  passed += outcome.passed;
  failed += outcome.failed;
}

for (const group of STAGES) await Promise.all(group.map(run));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
