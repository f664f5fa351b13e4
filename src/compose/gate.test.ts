import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decide, HOLD, isCertain, within, type Standing } from './gate.ts';

const clean: Standing = {
  isCurrent: true,
  hasErrors: false,
  mayAnswer: true,
  wasAsked: false,
};

describe('a send', () => {
  it.each<[string, Partial<Standing>, ReturnType<typeof decide>]>([
    ['without errors passes', {}, 'pass'],
    ['with an error is asked about', { hasErrors: true }, 'ask'],
    ['with an error is asked about once', { hasErrors: true, wasAsked: true }, 'pass'],
    ['of a newer text is held', { isCurrent: false }, 'hold'],
    [
      'of a newer text is not asked about for an old error',
      { isCurrent: false, hasErrors: true },
      'hold',
    ],
    ['of a newer text passes without a worker', { isCurrent: false, mayAnswer: false }, 'pass'],
    ['passes without a worker', { mayAnswer: false }, 'pass'],
    ['is asked about without a worker too', { hasErrors: true, mayAnswer: false }, 'ask'],
    ['that was asked about is never held', { isCurrent: false, wasAsked: true }, 'pass'],
  ])('%s', (_what, standing, decision) => {
    expect(decide({ ...clean, ...standing })).toBe(decision);
  });

  it('always passes once nothing more can be learned and the user was asked', () => {
    const standing = fc.record({
      isCurrent: fc.boolean(),
      hasErrors: fc.boolean(),
      mayAnswer: fc.boolean(),
      wasAsked: fc.constant(true),
    });
    fc.assert(fc.property(standing, (any) => decide(any) === 'pass'));
  });
});

describe('a sign of Send', () => {
  it.each([
    [0, false, false],
    [1, false, false],
    [2, false, true],
    [0, true, false],
    [1, true, true],
  ])('%d of the button, by shortcut %s: certain is %s', (signs, byShortcut, certain) => {
    expect(isCertain(signs, byShortcut)).toBe(certain);
  });
});

describe('waiting', () => {
  const never = new Promise<never>(() => undefined);

  it('ends with the answer, and leaves no timer', async () => {
    vi.useFakeTimers();
    await within(Promise.resolve(), HOLD);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('ends when the answer fails', async () => {
    await expect(within(Promise.reject(new Error('gone')), HOLD)).resolves.toBeUndefined();
  });

  it('ends without an answer', async () => {
    vi.useFakeTimers();
    let isOver = false;
    const waiting = within(never, HOLD).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(HOLD - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(isOver).toBe(true);
    vi.useRealTimers();
  });
});
