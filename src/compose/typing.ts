import type { Span } from '../inline/shift-spans.ts';

const END = /[.!?\n]/;

/**
 * Whether a stretch of text lies in the sentence that is being typed: the one around the caret,
 * unless its end mark has just been set.
 *
 * @param caret UTF-16 offset.
 */
export const isBeingTyped = (text: string, caret: number, span: Span): boolean => {
  if (/[.!?]["'”’)]*\s*$/.test(text.slice(Math.max(0, caret - 6), caret))) return false;
  let start = caret;
  while (start > 0 && !END.test(text.charAt(start - 1))) start -= 1;
  let end = caret;
  while (end < text.length && !END.test(text.charAt(end))) end += 1;
  return span.start < end && span.end > start;
};
