import { SEVERITIES, type Finding } from './finding.ts';

function gravity(finding: Finding): number {
  return SEVERITIES.indexOf(finding.severity);
}

/** Findings without a place of their own in a text never stand in each other's way. */
function placed(finding: Finding): boolean {
  return finding.end > finding.start;
}

function overlap(a: Finding, b: Finding): boolean {
  return placed(a) && placed(b) && a.field === b.field && a.start < b.end && b.start < a.end;
}

/**
 * Where two findings of one rule lie over each other, the longer stays. Findings of different rules
 * may share words: each says something of its own.
 */
function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  // By rule and field: up to where its findings reach. Beyond that there is nothing to compare with.
  const reach = new Map<string, number>();
  for (const finding of findings) {
    const group = `${finding.rule} ${finding.field}`;
    const reached = reach.get(group) ?? 0;
    const rival =
      finding.start >= reached
        ? -1
        : kept.findIndex((other) => other.rule === finding.rule && overlap(other, finding));
    const other = kept[rival];
    if (other === undefined) kept.push(finding);
    else if (finding.end - finding.start > other.end - other.start) kept[rival] = finding;
    reach.set(group, Math.max(reached, finding.end));
  }
  return kept;
}

/** The order in which findings are shown: the worst first, then by place. */
export function arrange(findings: readonly Finding[]): readonly Finding[] {
  return [...withoutDoubles(findings)].sort(
    (a, b) =>
      gravity(a) - gravity(b) || a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule),
  );
}
