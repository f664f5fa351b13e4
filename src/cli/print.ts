import type { Answer, Field, Finding, Severity } from '../findings/finding.ts';

/** Paints words for a terminal. */
export type Paint = (style: 'bold' | 'dim' | Severity, words: string) => string;

/** The public form of an answer. */
export const toJson = ({ findings, ...answer }: Answer): string =>
  JSON.stringify({
    ...answer,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      field: finding.field,
      start: finding.start,
      end: finding.end,
      quote: finding.quote,
      message: `${finding.title}. ${finding.message}`,
      guide: finding.guide.join(', '),
      replacements: finding.replacements,
    })),
  });

const MARKS: Readonly<Record<Severity, string>> = { error: '━', warning: '~', suggestion: '·' };

/** Findings for people: each with its line, the quote underlined, the reason and the wordings. */
export const toText = (
  source: string,
  answer: Answer,
  texts: Readonly<Partial<Record<Field, string>>>,
  paint: Paint,
): string => {
  const name = answer.id === undefined ? source : `${source} ${answer.id}`;
  return answer.findings.map((finding) => `${headOf(name, finding, texts, paint)}\n`).join('\n');
};

const headOf = (
  name: string,
  finding: Finding,
  texts: Readonly<Partial<Record<Field, string>>>,
  paint: Paint,
): string => {
  const text = texts[finding.field] ?? '';
  const line = text.slice(0, finding.start).split('\n').length;
  const place = finding.quote === '' || finding.field !== 'body' ? finding.field : `line ${line}`;
  const guide = finding.guide.join(', ');
  return [
    `${paint('bold', name)}: ${place}: ${paint(finding.severity, finding.severity)}: ${finding.title} ${paint('dim', `[${finding.rule}]`)}`,
    ...quoteLines(finding, text, paint),
    `    ${finding.message} ${paint('dim', `(guide ${guide})`)}`,
    ...finding.replacements.map((words) => `    → ${words}`),
  ].join('\n');
};

/** The lines that hold the quote, the quote underlined. */
const quoteLines = (finding: Finding, text: string, paint: Paint): string[] => {
  if (finding.quote === '') return [];
  const lines: string[] = [];
  let start = text.lastIndexOf('\n', finding.start - 1) + 1;
  while (start < finding.end) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const from = Math.max(finding.start, start) - start;
    const to = Math.min(finding.end, end) - start;
    if (to > from) {
      lines.push(`    ${text.slice(start, end)}`);
      const mark = MARKS[finding.severity].repeat(to - from);
      lines.push(`    ${' '.repeat(from)}${paint(finding.severity, mark)}`);
    }
    start = end + 1;
  }
  return lines;
};
