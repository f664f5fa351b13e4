import { describe, expect, it } from 'vitest';
import { dateOf, daysSince, longAgo, longDate, shortAgo } from './days.ts';

const at = (text: string) => new Date(text).getTime();

describe('days on the reader’s calendar', () => {
  const now = at('2027-02-11T00:10:00');

  it('counts midnights, not hours', () => {
    expect(daysSince(at('2027-02-10T23:50:00'), now)).toBe(1);
    expect(daysSince(at('2027-02-11T00:00:00'), now)).toBe(0);
    expect(daysSince(at('2027-02-02T08:00:00'), now)).toBe(9);
  });

  it('counts days across a change of the clocks', () => {
    expect(daysSince(at('2027-03-13T12:00:00'), at('2027-03-15T12:00:00'))).toBe(2);
    expect(daysSince(at('2026-10-24T12:00:00'), at('2026-11-02T12:00:00'))).toBe(9);
  });

  it('knows no future: a clock may have been set back', () => {
    expect(shortAgo(at('2027-02-14T12:00:00'), now)).toBe('today');
  });

  it('names the date of what a file says to lie far ahead', () => {
    expect(shortAgo(at('2027-03-14T12:00:00'), now)).toBe('14 Mar');
    expect(longAgo(at('2027-03-14T12:00:00'), now)).toBe('on 14 Mar');
  });

  it('says them short and in full', () => {
    expect(shortAgo(at('2027-02-02T08:00:00'), now)).toBe('9 d');
    expect(longAgo(at('2027-02-02T08:00:00'), now)).toBe('9 days ago');
    expect(longAgo(at('2027-02-10T08:00:00'), now)).toBe('yesterday');
    expect(longAgo(now, now)).toBe('today');
  });

  it('names the year only where it is another', () => {
    expect(dateOf(at('2027-01-05T12:00:00'), now)).toBe('5 Jan');
    expect(dateOf(at('2026-12-24T12:00:00'), now)).toBe('24 Dec 2026');
    expect(longDate('2027-03-03')).toBe('3 Mar 2027');
  });
});
