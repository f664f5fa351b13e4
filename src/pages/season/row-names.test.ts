import { describe, expect, it } from 'vitest';
import { rowNames } from './row-names.ts';

describe('the names of rows', () => {
  it('leave the specialty out', () => {
    expect(rowNames(['Lakeview Emergency Medicine Residency', 'Mercy EM'])).toEqual([
      'Lakeview',
      'Mercy',
    ]);
  });

  it('tell two programs of one hospital apart', () => {
    const names = ['Lakeview Emergency Medicine Residency', 'Lakeview Psychiatry', 'Mercy EM'];
    expect(rowNames(names)).toEqual(['Lakeview EM', 'Lakeview Psychiatry', 'Mercy']);
  });

  it('leave a name whole that has no specialty', () => {
    expect(rowNames(['Lakeview', 'Lakeview Emergency Medicine'])).toEqual([
      'Lakeview',
      'Lakeview EM',
    ]);
  });
});
