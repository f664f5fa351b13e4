import { describe, expect, it } from 'vitest';
import { addressOf, bareName, familyName, properName } from './names.ts';

describe('names', () => {
  it.each([
    ['Lakeview University Emergency Medicine Residency', 'Lakeview University'],
    ["St. Brendan's Emergency Medicine Residency", "St. Brendan's"],
    ['Northfield Internal Medicine Residency Program', 'Northfield'],
    ['Kingsford EM', 'Kingsford'],
    ['Emergency Medicine Residency', 'Emergency Medicine Residency'],
  ])('%s is called %s', (name, proper) => {
    expect(properName(name)).toBe(proper);
  });

  it.each([
    ['Dr. Helen Whitfield', 'Helen Whitfield', 'Whitfield'],
    ['Whitfield, Helen', 'Helen Whitfield', 'Whitfield'],
    ['Anna van der Berg, MD, FACEP', 'Anna van der Berg', 'van der Berg'],
    ['Prof. Dr. Li Wei', 'Li Wei', 'Wei'],
  ])('%s', (name, bare, family) => {
    expect(bareName(name)).toBe(bare);
    expect(familyName(name)).toBe(family);
  });

  it('are addressed by title where it is known', () => {
    expect(addressOf({ name: 'Helen Whitfield, MD' })).toBe('Dr. Whitfield');
    expect(addressOf({ name: 'June Park', role: 'faculty' })).toBe('Dr. Park');
    expect(addressOf({ name: 'Ms. Tara Patel', role: 'coordinator' })).toBe('Ms. Patel');
    expect(addressOf({ name: 'Tara Patel', role: 'coordinator' })).toBe('Tara Patel');
  });
});
