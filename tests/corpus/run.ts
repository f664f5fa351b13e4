/**
 * Measures the checker on labelled lines and prints precision and recall.
 *
 *     npm run corpus -- [folder] [--rule id] [--misses] [--fixes]
 *
 * The folder (tests/corpus by default) is read file by file, by the form of its lines; README.md in
 * tests/corpus says how they are labelled. `--misses` lists what was missed and what fired wrongly,
 * `--rule` keeps to one rule, `--fixes` prints fifty replaced texts to be read.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { Draft, NEWS_KINDS, Purpose } from '../../src/draft/draft.ts';
import nlp from 'compromise/two';
import { createChecker } from '../../src/findings/check.ts';
import { createVoiceOf } from '../../src/grammar/voice.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { RULES } from '../../src/rules/index.ts';

const Sentence = v.object({
  id: v.string(),
  text: v.string(),
  labels: v.array(v.string()),
  facts: v.array(v.picklist(NEWS_KINDS)),
  also_ok: v.exactOptional(v.array(v.string()), []),
  facts_also_ok: v.exactOptional(v.array(v.string()), []),
});
const Expected = v.object({ rule: v.string(), quote: v.exactOptional(v.string()) });
const Case = v.object({
  ...Draft.entries,
  id: v.string(),
  expected: v.array(Expected),
  forbidden: v.array(v.string()),
});
const ByPurpose = v.object({
  id: v.string(),
  subject: v.exactOptional(v.string()),
  body: v.string(),
  purpose: Purpose,
  residency: v.boolean(),
});
const Everyday = v.object({ id: v.string(), text: v.string() });

/** What was right, what fired wrongly, what was missed. */
interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string' },
    misses: { type: 'boolean', default: false },
    fixes: { type: 'boolean', default: false },
  },
});

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = positionals[0] ?? here;
const checker = createChecker({ voiceOf: createVoiceOf(() => nlp) });
const lines: string[] = [];

function note(kind: string, id: string, what: string, text: string): void {
  if (values.misses && (values.rule === undefined || what === values.rule)) {
    lines.push(
      `${kind.padEnd(6)} ${what.padEnd(20)} ${id.padEnd(14)} ${text.replaceAll('\n', ' / ')}`,
    );
  }
}

function tallyOf(table: Map<string, Tally>, name: string): Tally {
  const known = table.get(name) ?? { hit: 0, wrong: 0, missed: 0 };
  table.set(name, known);
  return known;
}

/** Counts one line for one name; what a careful reader could argue either way is left out. */
function count(
  table: Map<string, Tally>,
  name: string,
  line: { readonly id: string; readonly text: string },
  verdict: { readonly wanted: boolean; readonly open: boolean; readonly found: boolean },
): void {
  const tally = tallyOf(table, name);
  if (verdict.open && !verdict.wanted) return;
  if (verdict.found && verdict.wanted) tally.hit += 1;
  else if (verdict.found) {
    tally.wrong += 1;
    note('WRONG', line.id, name, line.text);
  } else if (verdict.wanted) {
    tally.missed += 1;
    note('MISSED', line.id, name, line.text);
  }
}

function precision({ hit, wrong }: Tally): number {
  return hit + wrong === 0 ? 1 : hit / (hit + wrong);
}

function recall({ hit, missed }: Tally): number {
  return hit + missed === 0 ? 1 : hit / (hit + missed);
}

function printTable(title: string, table: ReadonlyMap<string, Tally>): void {
  if (table.size === 0) return;
  console.log(`\n${title.padEnd(24)}precision  recall     hit   wrong  missed`);
  const row = (name: string, p: number, r: number, rest: string): void => {
    console.log(`${name.padEnd(24)}${p.toFixed(3).padStart(9)}${r.toFixed(3).padStart(8)}${rest}`);
  };
  const tallies = [...table];
  for (const [name, tally] of tallies) {
    const counts = [tally.hit, tally.wrong, tally.missed];
    row(name, precision(tally), recall(tally), counts.map((n) => String(n).padStart(8)).join(''));
  }
  const mean = (of: (tally: Tally) => number): number =>
    tallies.reduce((sum, [, tally]) => sum + of(tally), 0) / tallies.length;
  row('macro', mean(precision), mean(recall), '');
}

const rules = new Map<string, Tally>();
const facts = new Map<string, Tally>();
const expected = new Map<string, Tally>();
const purposes = new Map<string, Tally>();
const gate: Tally = { hit: 0, wrong: 0, missed: 0 };
const fixable: { readonly text: string; readonly finding: Finding }[] = [];
let everyday = 0;
let everydayShown = 0;
let forbidden = 0;
let forbiddenShown = 0;

const languageRules = RULES.filter((rule) => rule.kind === 'language').map((rule) => rule.id);

function judgeSentence(line: v.InferOutput<typeof Sentence>): void {
  const answer = checker.checkExcerpt({ text: line.text });
  for (const finding of answer.findings) fixable.push({ text: line.text, finding });
  for (const rule of languageRules) {
    count(rules, rule, line, {
      wanted: line.labels.includes(rule),
      open: line.also_ok.includes(rule),
      found: answer.findings.some((finding) => finding.rule === rule),
    });
  }
  for (const kind of NEWS_KINDS) {
    count(facts, kind, line, {
      wanted: line.facts.includes(kind),
      open: line.facts_also_ok.includes(kind),
      found: answer.facts.some((fact) => fact.kind === kind),
    });
  }
}

function judgeDraft(line: v.InferOutput<typeof Case>): void {
  const answer = checker.check(line);
  const text = line.body;
  for (const { rule, quote } of line.expected) {
    const at = quote === undefined ? -1 : text.indexOf(quote);
    const found = answer.findings.some(
      (finding) =>
        finding.rule === rule &&
        (quote === undefined ||
          finding.field !== 'body' ||
          (finding.start < at + quote.length && at < finding.end)),
    );
    count(expected, rule, { id: line.id, text }, { wanted: true, open: false, found });
  }
  for (const rule of line.forbidden) {
    forbidden += 1;
    const found = answer.findings.find((finding) => finding.rule === rule);
    if (found === undefined) continue;
    forbiddenShown += 1;
    note('WRONG', line.id, rule, found.quote === '' ? found.title : found.quote);
  }
}

function judgePurpose(line: v.InferOutput<typeof ByPurpose>): void {
  const { id, body } = line;
  const answer = checker.check({
    id,
    body,
    ...(line.subject === undefined ? {} : { subject: line.subject }),
  });
  if (answer.residency && line.residency) gate.hit += 1;
  else if (answer.residency) gate.wrong += 1;
  else if (line.residency) gate.missed += 1;
  if (answer.residency !== line.residency)
    note(line.residency ? 'MISSED' : 'WRONG', id, 'residency', body);
  if (!line.residency) return;
  for (const purpose of Purpose.options) {
    count(
      purposes,
      purpose,
      { id, text: body },
      {
        wanted: purpose === line.purpose,
        open: false,
        found: answer.purpose === purpose,
      },
    );
  }
}

function judgeEveryday({ id, text }: v.InferOutput<typeof Everyday>): void {
  everyday += 1;
  const answer = checker.check({ id, body: text });
  if (answer.findings.length === 0) return;
  everydayShown += 1;
  note('WRONG', id, answer.findings[0]?.rule ?? '', text);
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .forEach((row, index) => {
      if (row.trim() === '') return;
      const line: unknown = JSON.parse(row);
      if (v.is(Sentence, line)) judgeSentence(v.parse(Sentence, line));
      else if (v.is(Case, line)) judgeDraft(v.parse(Case, line));
      else if (v.is(ByPurpose, line)) judgePurpose(v.parse(ByPurpose, line));
      else if (v.is(Everyday, line)) judgeEveryday(v.parse(Everyday, line));
      else throw new Error(`${file}:${String(index + 1)}: not a line of the corpus`);
    });
}

printTable('language rules', rules);
printTable('facts', facts);
printTable('purposes', purposes);
printTable('drafts, expected', expected);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
const wanted = [...expected.values()].reduce((sum, tally) => sum + tally.hit + tally.missed, 0);
const met = [...expected.values()].reduce((sum, tally) => sum + tally.hit, 0);
console.log(`\nexpected on drafts   ${String(met)} of ${String(wanted)} (${percent(met, wanted)})`);
console.log(
  `forbidden on drafts  ${String(forbiddenShown)} of ${String(forbidden)} (${percent(forbiddenShown, forbidden)})`,
);
console.log(
  `everyday mail        ${String(everydayShown)} of ${String(everyday)} shown (${percent(everydayShown, everyday)})`,
);
console.log(
  `residency gate       precision ${precision(gate).toFixed(3)}, recall ${recall(gate).toFixed(3)}`,
);

const refire = fixable.flatMap(({ text, finding }) =>
  finding.replacements.flatMap((replacement) => {
    const replaced = text.slice(0, finding.start) + replacement + text.slice(finding.end);
    const again = checker
      .checkExcerpt({ text: replaced })
      .findings.some(({ rule }) => rule === finding.rule);
    return again ? [`${finding.rule}: ${replaced}`] : [];
  }),
);
const few = fixable.filter(({ finding }) => finding.replacements.length < 3).length;
console.log(
  `fixes                ${String(refire.length)} replaced texts fire again, ${String(few)} findings with fewer than three wordings`,
);
if (values.misses) for (const text of refire) lines.push(`AGAIN  ${text}`);

if (values.fixes) {
  // Evenly spread over the corpus, so that a run can be compared with the next.
  const shown = fixable.filter(
    ({ finding }) => values.rule === undefined || finding.rule === values.rule,
  );
  const stride = Math.max(1, Math.floor(shown.length / 50));
  for (let index = 0; index < 50; index += 1) {
    const one = shown[index * stride];
    if (one === undefined) break;
    const replacement =
      one.finding.replacements[index % Math.max(1, one.finding.replacements.length)] ?? '';
    console.log(
      `\n- ${one.text}\n+ ${one.text.slice(0, one.finding.start)}[${replacement}]${one.text.slice(one.finding.end)}`,
    );
  }
}
for (const line of lines) console.log(line);
