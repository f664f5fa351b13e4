import { describe, expect, it } from 'vitest';
import { addressOf, readPlace, readView, USUAL_VIEW, withChoice, type View } from './place.ts';

describe('the address', () => {
  it.each([
    ['', { at: 'programs' }],
    ['#programs', { at: 'programs' }],
    ['#season&sort=tier', { at: 'season' }],
    ['#told', { at: 'told' }],
    ['#program=a%26b', { at: 'program', id: 'a&b' }],
    ['#program=', { at: 'programs' }],
    ['#%E0%A4%A', { at: 'programs' }],
  ])('%j names a place', (hash, place) => {
    expect(readPlace(hash)).toEqual(place);
  });

  it('keeps sort and filters', () => {
    const view: View = {
      sort: 'interview',
      reversed: true,
      text: 'río & bay',
      filters: { tier: 'reach', visa: 'J-1', stage: 'invited' },
    };
    expect(readView(addressOf({ at: 'season' }, view))).toEqual(view);
    expect(readPlace(addressOf({ at: 'season' }, view))).toEqual({ at: 'season' });
  });

  it('is short where nothing was chosen', () => {
    expect(addressOf({ at: 'programs' }, USUAL_VIEW)).toBe('#programs');
    expect(addressOf({ at: 'programs' }, { ...USUAL_VIEW, sort: 'name', reversed: true })).toBe(
      '#programs&sort=name&reversed',
    );
    expect(addressOf({ at: 'program', id: 'x y' })).toBe('#program=x+y');
    expect(readPlace('#program=x+y')).toEqual({ at: 'program', id: 'x y' });
  });

  it('asks for nothing that is no choice', () => {
    expect(readView('#programs&sort=luck&tier=best&visa=H-1B')).toEqual({
      ...USUAL_VIEW,
      filters: { visa: 'H-1B' },
    });
  });
});

it('a filter is chosen, changed and given up', () => {
  const reach = withChoice({}, 'tier', 'reach');
  expect(reach).toEqual({ tier: 'reach' });
  expect(withChoice(withChoice(reach, 'told', 'yes'), 'tier', 'safety')).toEqual({
    tier: 'safety',
    told: 'yes',
  });
  expect(withChoice(reach, 'tier', '')).toEqual({});
});
