import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween, shiftSpans } from './shift-spans.ts';

it('finds the edit between two texts', () => {
  expect(changeBetween('one three', 'one two three')).toEqual({
    start: 5,
    endBefore: 5,
    endAfter: 9,
  });
});

it('keeps what stands before an edit, moves what stands behind it, drops what it touches', () => {
  const before = 'You are my first. Please wait. Thanks.';
  const after = 'You are my first. Please, please wait. Thanks.';
  const spans = ['You', 'Please wait', 'Thanks'].map((quote) => ({
    quote,
    start: before.indexOf(quote),
    end: before.indexOf(quote) + quote.length,
  }));
  expect(shiftSpans(spans, before, after).map(({ quote }) => quote)).toEqual(['You', 'Thanks']);
});

it('never moves a span to other words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, cut, put, tail) => {
      const before = head + cut + tail;
      const after = head + put + tail;
      const spans = Array.from({ length: before.length }, (_, start) => ({
        start,
        end: start + 1,
      }));
      for (const span of shiftSpans(
        spans.map((span) => ({ ...span, of: span.start })),
        before,
        after,
      )) {
        expect(after.charAt(span.start)).toBe(before.charAt(span.of));
      }
    }),
    { seed: 2 },
  );
});
