/** A piece of a wording, and whether it differs from what stands in the mail. */
export interface Piece {
  readonly words: string;
  readonly changed: boolean;
}

/** Where less than this part is kept, the wording is a new one, and marking it all tells nothing. */
const KEPT_ENOUGH = 0.25;

/** The length of the longest common sequence of words from each pair of places on. */
const commonLengths = (from: readonly string[], to: readonly string[]): number[][] => {
  const lengths = Array.from({ length: from.length + 1 }, () =>
    Array.from({ length: to.length + 1 }, () => 0),
  );
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = from.length - 1; a >= 0; a -= 1) {
    for (let b = to.length - 1; b >= 0; b -= 1) {
      const row = lengths[a];
      if (row === undefined) continue;
      row[b] = from[a] === to[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  return lengths;
};

/**
 * A new wording in pieces that are kept of the old one and pieces that are new. A wording that
 * keeps next to nothing is one piece, not marked as changed.
 */
export const changedWords = (before: string, after: string): readonly Piece[] => {
  const from = before.split(/\s+/);
  const to = after.split(/\s+/);
  const lengths = commonLengths(from, to);
  if ((lengths[0]?.[0] ?? 0) < to.length * KEPT_ENOUGH) return [{ words: after, changed: false }];
  const pieces: { words: string; changed: boolean }[] = [];
  let a = 0;
  to.forEach((word, b) => {
    const rest = lengths[a]?.[b] ?? 0;
    // A word is kept where taking it loses nothing of what is still common.
    while (a < from.length && from[a] !== word && (lengths[a + 1]?.[b] ?? 0) === rest) a += 1;
    const changed = from[a] !== word || rest === 0;
    if (!changed) a += 1;
    const last = pieces.at(-1);
    const space = b === 0 ? '' : ' ';
    if (last?.changed === changed) last.words += space + word;
    else pieces.push({ words: space + word, changed });
  });
  return pieces;
};
