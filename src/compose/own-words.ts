/** What of a mail are the sender's own words now: neither quoted nor the signature. */
import { readDraftText } from './draft-text.ts';
import type { Host } from './host.ts';
import { findAll, matches } from './selectors.ts';

/**
 * Tells for one reading from top to bottom whether an element is left out: all that follows the
 * beginning of a quote is quoted.
 */
export const isNotOwn = ({
  quote,
  quoteStart,
  signature,
}: Host): ((element: Element) => boolean) => {
  let isQuoted = false;
  return (element) => {
    isQuoted ||= quoteStart !== undefined && matches(element, quoteStart);
    return isQuoted || matches(element, quote) || matches(element, signature);
  };
};

/** The text of the signature. */
export const signatureIn = (body: HTMLElement, { signature }: Host): string =>
  findAll(body, signature)
    .map((block) => readDraftText(block).text)
    .join('\n');
