import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { filesIn, read, ROOT } from './files.ts';

const README = join(ROOT, 'README.md');

function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, title, guide }) => `| ${id} | ${severity} | ${title} | ${guide.join(', ')} |`,
  );
  return [
    '| Rule | Severity | What the draft does | Guide |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The README with the table that belongs there between its two marks. */
async function withRules(readme: string): Promise<string> {
  const text = readme.replace(
    /(?<=<!-- rules -->\n).*(?=<!-- \/rules -->)/s,
    () => `\n${ruleTable(RULES)}\n\n`,
  );
  return format(text, { ...(await resolveConfig(README)), filepath: README });
}

describe('README.md', () => {
  it('has a table of all rules; vitest -u writes it anew', async () => {
    const readme = read('README.md');
    expect(readme).toMatch(/<!-- rules -->\n.*<!-- \/rules -->/s);
    await expect(await withRules(readme)).toMatchFileSnapshot(README);
  });

  it('explains every folder of src', () => {
    const layout = /## Layout\n(.*?)\n## /s.exec(read('README.md'))?.[1] ?? '';
    const folders = new Set(filesIn('src').map((path) => path.split('/')[1] ?? ''));
    expect(folders.size).toBeGreaterThan(10);
    expect([...folders].filter((folder) => !new RegExp(`\\b${folder}\\b`).test(layout))).toEqual(
      [],
    );
  });
});
