import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEASON } from '../../../tests/history/fixtures.ts';
import type { Event } from './events.ts';
import { axisOf, GAP, marksOf, nearest, spread } from './layout.ts';

describe('the axis', () => {
  const axis = axisOf(SEASON, []);

  it('has the season’s dates, in order and with air around them', () => {
    const places = Object.values(SEASON).map(axis.at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(100);
  });

  it('names the months, and the year where it begins', () => {
    expect(axis.months.map(({ label }) => label)).toEqual([
      'Oct 2026',
      'Nov',
      'Dec',
      'Jan 2027',
      'Feb',
      'Mar',
    ]);
    expect(axis.months[1]?.at).toBe(axis.at('2026-11-01'));
  });

  it('reaches to what lies outside of the season', () => {
    expect(axisOf(SEASON, ['2026-06-02', '2027-04-20']).at('2026-06-02')).toBeGreaterThan(0);
  });

  it('has each day as wide as any other, also when clocks change', () => {
    const width = (from: string, to: string): number => axis.at(to) - axis.at(from);
    expect(width('2026-11-01', '2026-11-02')).toBeCloseTo(width('2026-12-01', '2026-12-02'));
    expect(width('2027-03-14', '2027-03-15')).toBeCloseTo(width('2026-12-01', '2026-12-02'));
  });
});

describe('places that are spread', () => {
  const places = fc
    .array(fc.integer({ min: 0, max: 720 }), { maxLength: 40 })
    .map((numbers) => numbers.toSorted((a, b) => a - b));

  it('are apart, in order, and balanced around where they were', () => {
    fc.assert(
      fc.property(places, (before) => {
        const after = spread(before, 8);
        expect(after).toHaveLength(before.length);
        after.slice(1).forEach((place, index) => {
          expect(place - (after[index] ?? 0)).toBeGreaterThan(8 - 1e-6);
        });
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
        expect(sum(after)).toBeCloseTo(sum(before), 5);
      }),
    );
  });

  it('stay where they are while nothing is in the way', () => {
    expect(spread([3, 20, 50], 8)).toEqual([3, 20, 50]);
    expect(spread([100, 100, 100], 8)).toEqual([92, 100, 108]);
    expect(spread([10, 10, 200], 8)).toEqual([6, 14, 200]);
  });
});

it('marks of one day fan out around it', () => {
  const axis = axisOf(SEASON, []);
  const day = '2026-11-18';
  const events: readonly Event[] = [
    { of: 'invitation', day },
    { of: 'interview', day },
  ];
  const [left, right] = marksOf(events, axis);
  expect(left?.at).toBe(axis.at(day));
  expect(left?.shift).toBeCloseTo(-GAP / 2);
  expect(right?.shift).toBeCloseTo(GAP / 2);
});

it('the nearest mark is found', () => {
  expect(nearest([10, 20, 40], 29)).toBe(1);
  expect(nearest([10, 20, 40], 31)).toBe(2);
  expect(nearest([], 31)).toBe(-1);
});
