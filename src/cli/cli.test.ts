import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prematch-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const check = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

const CLEAN = 'Hi Sven,\n\nThe cat is back. See you on Sunday.\n';
const RISKY =
  'Dear Dr. Hall,\n\nThank you for the interview at your emergency medicine residency. I will rank your program first.\n';

describe('for people', () => {
  it('says nothing about a clean mail', () => {
    expect(check([], CLEAN)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('shows line, underlined quote, reason, section and wordings', () => {
    const { status, stdout } = check([], RISKY);
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    const head = lines.findIndex((line) => line.includes('[ranking-promise]'));
    expect(lines[head]).toContain('line 3');
    const [quoted = '', marks = ''] = lines.slice(head + 1);
    const from = marks.search(/\S/);
    expect(quoted.slice(from, marks.length)).toBe('I will rank your program first.');
    expect(stdout).toMatch(/\(guide .*2\.3/);
    expect(lines.filter((line) => line.startsWith('    → ')).length).toBeGreaterThanOrEqual(3);
    // No colour where nobody looks.
    expect(stdout).not.toContain('\u001b');
  });

  it('reads a mail file: addresses, subject, quote and attachments apart', () => {
    const eml = file(
      'mail.eml',
      [
        'From: Amina Yusuf <amina@mail.example>',
        'To: Helen Hall <hall@lakeview.example>',
        'Subject: =?utf-8?q?Re=3A_Your_residency?=',
        'Date: Tue, 9 Feb 2027 23:15:00 -0500',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Dear Dr. Hall,',
        '',
        'This is my only hope.',
        '',
        'On Mon, Feb 8, 2027 at 9:00 AM Helen Hall <hall@lakeview.example> wrote:',
        '> I beg you to give me a chance.',
        '',
      ].join('\r\n'),
    );
    const { status, stdout } = check(['--json', eml]);
    expect(status).toBe(1);
    const rules = rulesOf(stdout);
    expect(rules).toContain('emotional-pressure');
    expect(rules).toContain('late-night');
    expect(stdout).not.toContain('I beg you');
  });
});

const rulesOf = (stdout: string): readonly string[] =>
  [...stdout.matchAll(/"rule":"([a-z-]+)"/g)].map((match) => match[1] ?? '');

describe('--json', () => {
  it('answers every draft in order, and bad lines lose no others', () => {
    const path = file(
      'drafts.jsonl',
      [
        JSON.stringify({ id: 'one', body: RISKY }),
        '{broken',
        '',
        JSON.stringify({ id: 'two', text: 'You are my first choice.' }),
        JSON.stringify({ id: 'three', body: RISKY, season: { matchDay: 'soon' } }),
        '[]',
        JSON.stringify({ id: 'four', body: CLEAN }),
      ].join('\n'),
    );
    const { status, stdout, stderr } = check(['--json', path]);
    expect(status).toBe(2);
    const ids = stdout.trimEnd().split('\n');
    expect(ids.map((line) => /^\{"id":"(\w+)"/.exec(line)?.[1])).toEqual(['one', 'two', 'four']);
    expect(stderr).toContain(`${path}:2: not JSON`);
    expect(stderr).toContain(`${path}:5: season`);
    expect(stderr).toContain(`${path}:6: a line must be one JSON object`);
  });

  it('has offsets that cut the quote out of the text', () => {
    const { stdout } = check(['--json'], JSON.stringify({ body: RISKY }));
    const found = /"start":(\d+),"end":(\d+),"quote":"(I will rank[^"]*)"/.exec(stdout);
    expect(RISKY.slice(Number(found?.[1]), Number(found?.[2]))).toBe(found?.[3]);
  });

  it('goes on with the next file when one is missing', () => {
    const { status, stdout, stderr } = check([
      '--json',
      join(folder, 'missing.txt'),
      file('there.txt', RISKY),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('missing.txt');
    expect(rulesOf(stdout)).toContain('ranking-promise');
  });
});

it('tells how it is used', () => {
  expect(check(['--help']).status).toBe(0);
  const wrong = check(['--colour']);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('--colour');
});
