/** A stretch of text; UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where two texts differ: the first changed offset, and the end of the change in each. */
export const changeBetween = (
  before: string,
  after: string,
): { start: number; endBefore: number; endAfter: number } => {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shortest - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
};

/**
 * Moves spans along with one edit, and drops those that the edit touched: their reason may be gone,
 * and the next answer is a moment away.
 */
export const shiftSpans = <T extends Span>(
  spans: readonly T[],
  before: string,
  after: string,
): T[] => {
  if (before === after) return [...spans];
  const { start, endBefore, endAfter } = changeBetween(before, after);
  const delta = endAfter - endBefore;
  return spans.flatMap((span) => {
    // An empty span says that nothing stands there; what is written at its place touches it.
    if (span.end < start || (span.end === start && span.start < start)) return [span];
    if (span.start >= endBefore) {
      return [{ ...span, start: span.start + delta, end: span.end + delta }];
    }
    return [];
  });
};
