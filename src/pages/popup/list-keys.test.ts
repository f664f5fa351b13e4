import { describe, expect, it } from 'vitest';
import { stepAmong } from './list-keys.ts';

const box = { focused: -1, inBox: true, rows: 3 };
const row = (focused: number) => ({ focused, inBox: false, rows: 3 });

describe('keys in the list', () => {
  it('walks from the box through the rows and back', () => {
    expect(stepAmong('ArrowDown', box)).toBe(0);
    expect(stepAmong('ArrowDown', row(0))).toBe(1);
    expect(stepAmong('ArrowDown', row(2))).toBeNull();
    expect(stepAmong('ArrowUp', row(1))).toBe(0);
    expect(stepAmong('ArrowUp', row(0))).toBe('box');
    expect(stepAmong('ArrowUp', box)).toBeNull();
  });

  it('has nowhere to go in an empty list', () => {
    expect(stepAmong('ArrowDown', { ...box, rows: 0 })).toBeNull();
  });

  it('jumps to the ends from a row, and leaves the box its own Home and End', () => {
    expect(stepAmong('Home', row(2))).toBe(0);
    expect(stepAmong('End', row(0))).toBe(2);
    expect(stepAmong('Home', box)).toBeNull();
    expect(stepAmong('End', box)).toBeNull();
  });

  it('sends what is typed to the box, and leaves Enter, Tab and space alone', () => {
    expect(stepAmong('m', row(1))).toBe('box');
    expect(stepAmong('é', row(-1))).toBe('box');
    expect(stepAmong('m', box)).toBeNull();
    for (const key of ['Enter', 'Tab', ' ', 'Escape', 'Shift', 'F5']) {
      expect(stepAmong(key, row(1))).toBeNull();
    }
  });
});
