/** One slip of the fingers. Pure. */

export interface Slip {
  readonly kind: 'swapped' | 'left-out' | 'besides' | 'other-key';
  /** Where in the domain that was meant. */
  readonly at: number;
  /** The letters in question; for another key the one written, then the one meant. */
  readonly letters: string;
}

/** The one slip between two texts; undefined where there is none, or more than one. */
export function slipBetween(written: string, meant: string): Slip | undefined {
  if (Math.abs(written.length - meant.length) > 1 || written === meant) return undefined;
  let at = 0;
  while (at < meant.length && written[at] === meant[at]) at += 1;
  const [w = '', w2 = ''] = written.slice(at);
  const [m = '', m2 = ''] = meant.slice(at);
  const rest = (text: string, skipped: number): string => text.slice(at + skipped);
  if (written.length < meant.length) {
    return rest(written, 0) === rest(meant, 1) ? { kind: 'left-out', at, letters: m } : undefined;
  }
  if (written.length > meant.length) {
    return rest(written, 1) === rest(meant, 0) ? { kind: 'besides', at, letters: w } : undefined;
  }
  if (w === m2 && w2 === m && rest(written, 2) === rest(meant, 2)) {
    return { kind: 'swapped', at, letters: w + m };
  }
  return rest(written, 1) === rest(meant, 1)
    ? { kind: 'other-key', at, letters: w + m }
    : undefined;
}
