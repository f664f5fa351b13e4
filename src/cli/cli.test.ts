import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prematch-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Buffer): string => {
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

describe('standard input', () => {
  const GOOD = JSON.stringify({ id: 'good', text: 'You are my first choice.' });

  it.each([
    ['a line that is no JSON', `oops\n${GOOD}\n`],
    ['a comment', `# drafts of the season\n\n${GOOD}`],
    ['an object that is cut off', `{"id": "bad\n${GOOD}\n`],
    ['another value', `7\r\n${GOOD}\r\n`],
  ])('is JSONL though it begins with %s', (_, input) => {
    const { status, stdout, stderr } = check(['--json'], input);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^standard input:1: .+\n$/);
    expect(stdout).toMatch(/^\{"id":"good".*"ranking-promise".*\}\n$/);
  });

  it('is a template, not JSON, where a gap begins it', () => {
    const { status, stdout } = check(['--json'], `{Name}, ${RISKY}`);
    expect(status).toBe(1);
    expect(rulesOf(stdout)).toContain('ranking-promise');
  });

  it('is broken JSONL where its only line was meant so', () => {
    const { status, stdout, stderr } = check(['--json'], '{"body": "I will rank');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('standard input:1: not JSON');
  });

  it('of any length needs the memory of one draft', async () => {
    const drafts = 20_000;
    const heapMb = 96;
    // What is quoted makes all drafts together twice as long as the memory is large.
    const quoted = 'They wrote: the dinner begins at seven. '.repeat(260);
    const lines = function* () {
      for (let at = 0; at < drafts; at += 1) {
        yield `${JSON.stringify({ id: String(at), body: `Dear Dr. Hall,\n\nSee you at ${at}.`, quoted })}\n`;
      }
    };
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${heapMb}`, '--import', 'tsx', 'src/cli/main.ts', '--json'],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    let answers = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) answers += 1;
    });
    await pipeline(Readable.from(lines()), child.stdin);
    const status = await ended;
    expect(drafts * quoted.length).toBeGreaterThan(2 * heapMb * 2 ** 20);
    expect({ status, answers }).toEqual({ status: 0, answers: drafts });
  });
});

describe('a file', () => {
  it('loses nothing to a byte order mark', () => {
    const line = JSON.stringify({ id: 'first', text: 'You are my first choice.' });
    const { status, stdout } = check(['--json', file('bom.jsonl', `\uFEFF${line}\n`)]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\{"id":"first"/);
  });

  it.each([
    ['empty.eml', '', 'not a mail: the file is empty'],
    ['picture.eml', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not a mail: byte 9 is binary'],
    ['page.eml', '<html><p>Hello</p></html>', 'not a mail: line 1 is no header'],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'binary'],
  ])('%s is told as bad', (name, content, reason) => {
    const path = file(name, content);
    const { status, stdout, stderr } = check([path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`${path}: `);
    expect(stderr).toContain(reason);
  });

  it('has of a link and a picture in HTML what a reader sees', () => {
    const eml = file(
      'page-mail.eml',
      [
        '\uFEFFFrom: Amina Yusuf <amina@mail.example>',
        'Subject: Your residency',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<h1>Dear Dr. Hall,</h1><p>I will rank <a href="https://lakeview.example/em">your residency</a> first.</p>',
        '<img src="https://lakeview.example/logo.png" alt="Logo">',
      ].join('\r\n'),
    );
    const { stdout } = check(['--json', eml]);
    expect(stdout).toContain('"quote":"I will rank your residency first."');
  });
});

it('tells how it is used', () => {
  expect(check(['--help']).status).toBe(0);
  const wrong = check(['--colour']);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('--colour');
});
