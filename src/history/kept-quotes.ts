/** Words of a mail as the history keeps them, within the wire's bounds. Pure. */

/** Characters of a quote. */
const MAX_QUOTE = 160;
const MAX_QUOTES = 50;
export const MAX_RECIPIENTS = 500;

/** Facts or claims as they are kept: what kind, and in which words. */
export function keptQuotes<K>(
  found: readonly { readonly kind: K; readonly quote: string }[],
): { kind: K; quote: string }[] {
  return found.slice(0, MAX_QUOTES).map(({ kind, quote }) => ({ kind, quote: shortened(quote) }));
}

/** No longer than the history keeps, and not ending in half a character. */
function shortened(quote: string): string {
  if (quote.length <= MAX_QUOTE) return quote;
  return `${quote.slice(0, MAX_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
