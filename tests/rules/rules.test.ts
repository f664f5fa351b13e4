import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/findings/check.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { RULES } from '../../src/rules/index.ts';
import type { LanguageRule, MessageRule } from '../../src/rules/rule.ts';
import { readMarked, underline } from './marked.ts';

const folder = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const checker = createChecker();

const languageRules = RULES.filter((rule): rule is LanguageRule => rule.kind === 'language');
const messageRules = RULES.filter((rule): rule is MessageRule => rule.kind === 'message');

function inText(text: string, rule: string): readonly Finding[] {
  return checker.checkExcerpt({ text }).findings.filter((finding) => finding.rule === rule);
}

const bySpan = (a: { start: number }, b: { start: number }): number => a.start - b.start;

function spansOf(findings: readonly Finding[]): readonly { start: number; end: number }[] {
  return findings.map(({ start, end }) => ({ start, end })).sort(bySpan);
}

test('the list of rules is the folder, sorted', () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => /^export default define/m.test(readFileSync(folder + name, 'utf8')))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  expect(RULES.map((rule) => rule.id)).toEqual(files);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('says what, why and the way out in thirty words', () => {
    const words = `${rule.title} ${rule.why} ${rule.wayOut}`.split(/\s+/);
    expect(words.length).toBeLessThanOrEqual(30);
    expect(rule.guide.length).toBeGreaterThan(0);
    expect(rule.title).not.toMatch(/[.!?]$/);
    expect(rule.why).toMatch(/[.!?]$/);
    expect(rule.wayOut).toMatch(/[.!?]$/);
  });

  test('has examples of both kinds', () => {
    const least = rule.kind === 'language' ? 5 : 1;
    expect(rule.examples.fires.length).toBeGreaterThanOrEqual(least);
    expect(rule.examples.silent.length).toBeGreaterThanOrEqual(least);
  });
});

describe.each(languageRules.map((rule) => [rule.id, rule] as const))(
  '%s, on a sentence',
  (id, rule) => {
    test.each(rule.examples.fires)('finds %s', (marked) => {
      const { text, spans } = readMarked(marked);
      const findings = inText(text, id);
      expect(spansOf(findings)).toEqual(spans);
      expect(underline(text, spansOf(findings))).toMatchSnapshot();
    });

    test.each(rule.examples.silent)('leaves alone %s', (text) => {
      expect(inText(text, id)).toEqual([]);
    });

    test.each(rule.examples.fires)('has wordings for %s that say it no more', (marked) => {
      const { text } = readMarked(marked);
      for (const finding of inText(text, id)) {
        expect(finding.deletable || finding.replacements.length >= 3).toBe(true);
        for (const replacement of finding.replacements) {
          const replaced = text.slice(0, finding.start) + replacement + text.slice(finding.end);
          expect(inText(replaced, id), replaced).toEqual([]);
        }
      }
    });
  },
);

describe.each(messageRules.map((rule) => [rule.id, rule] as const))(
  '%s, on a draft',
  (id, rule) => {
    test.each(rule.examples.fires.map((draft, index) => [index, draft] as const))(
      'finds example %i',
      (_, draft) => {
        const { text, spans } = readMarked(draft.body);
        const findings = checker
          .check({ ...draft, body: text })
          .findings.filter((finding) => finding.rule === id);
        expect(findings).not.toEqual([]);
        if (spans.length > 0) {
          expect(spansOf(findings.filter(({ field }) => field === 'body'))).toEqual(spans);
        }
        expect(
          findings.map(({ field, title, message }) => `${field}: ${title}. ${message}`),
        ).toMatchSnapshot();
      },
    );

    test.each(rule.examples.silent.map((draft, index) => [index, draft] as const))(
      'leaves alone example %i',
      (_, draft) => {
        const findings = checker.check(draft).findings.filter((finding) => finding.rule === id);
        expect(findings).toEqual([]);
      },
    );
  },
);
