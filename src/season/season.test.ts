import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  defaultSeason,
  defaultSeasonAt,
  lateSeasonStart,
  phaseAt,
  PHASES,
  rankListDeadline,
  thankYouWindow,
} from './season.ts';
import { addDays, daysBetween, newYorkMoment, readLocalTime, shortDate } from './local-time.ts';

const at = (iso: string): number => readLocalTime(iso)?.moment ?? Number.NaN;

describe('the usual dates', () => {
  it.each([
    [2025, '2025-03-05', '2025-03-21'],
    [2026, '2026-03-04', '2026-03-20'],
    [2027, '2027-03-03', '2027-03-19'],
    [2028, '2028-03-01', '2028-03-17'],
    [2030, '2030-02-27', '2030-03-15'],
  ])('are right for the Match of %i', (year, deadline, matchDay) => {
    expect(defaultSeason(year)).toMatchObject({ rankListDeadline: deadline, matchDay });
  });

  it('belong to the season that a day falls into', () => {
    expect(defaultSeasonAt(at('2026-11-24T10:00:00-05:00')).matchDay).toBe('2027-03-19');
    expect(defaultSeasonAt(at('2027-04-02T10:00:00-04:00')).matchDay).toBe('2027-03-19');
    expect(defaultSeasonAt(at('2027-05-02T10:00:00-04:00')).matchDay).toBe('2028-03-17');
  });

  it('put the deadline on a Wednesday in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2200 }), (year) => {
        const season = defaultSeason(year);
        expect(new Date(`${season.rankListDeadline}T00:00:00Z`).getUTCDay()).toBe(3);
        expect(season.applicationsOpen < season.interviewsStart).toBe(true);
        expect(season.interviewsEnd < season.rankListDeadline).toBe(true);
      }),
    );
  });
});

describe('phases', () => {
  const season = defaultSeason(2027);

  it('turn at nine in the evening in New York, wherever the mail is written', () => {
    expect(rankListDeadline(season)).toBe(at('2027-03-04T02:00:00Z'));
    expect(phaseAt(season, at('2027-03-03T20:59:00-05:00'))).toBe('late-season');
    expect(phaseAt(season, at('2027-03-04T07:31:00+05:30'))).toBe('after-rank-deadline');
    expect(phaseAt(season, at('2027-03-04T07:29:00+05:30'))).toBe('late-season');
  });

  it('begin on their days', () => {
    expect(lateSeasonStart(season)).toBe('2027-01-06');
    expect(phaseAt(season, at('2026-08-01T10:00:00-04:00'))).toBe('before-applications');
    expect(phaseAt(season, at('2026-09-23T00:00:00-04:00'))).toBe('applications');
    expect(phaseAt(season, at('2026-10-15T09:00:00-04:00'))).toBe('interviews');
    expect(phaseAt(season, at('2027-01-05T23:59:00-05:00'))).toBe('interviews');
    expect(phaseAt(season, at('2027-01-06T00:00:00-05:00'))).toBe('late-season');
    expect(phaseAt(season, at('2027-03-19T11:59:00-04:00'))).toBe('after-rank-deadline');
    expect(phaseAt(season, at('2027-03-19T12:00:00-04:00'))).toBe('after-match-day');
  });

  it('never go back', () => {
    const moments = fc.tuple(
      fc.integer({ min: at('2026-06-01T00:00:00Z'), max: at('2027-06-01T00:00:00Z') }),
      fc.integer({ min: 0, max: 400 * 86_400_000 }),
    );
    fc.assert(
      fc.property(moments, ([moment, later]) => {
        const order = (m: number): number => PHASES.indexOf(phaseAt(season, m));
        expect(order(moment + later)).toBeGreaterThanOrEqual(order(moment));
      }),
    );
  });
});

describe('clocks', () => {
  it('follow daylight saving time in New York', () => {
    expect(newYorkMoment('2027-03-13', 21)).toBe(at('2027-03-14T02:00:00Z'));
    expect(newYorkMoment('2027-03-14', 21)).toBe(at('2027-03-15T01:00:00Z'));
    expect(newYorkMoment('2026-11-01', 0)).toBe(at('2026-11-01T04:00:00Z'));
    expect(newYorkMoment('2026-11-01', 21)).toBe(at('2026-11-02T02:00:00Z'));
  });

  it('read what the sender sees', () => {
    expect(readLocalTime('2027-02-09T23:45:00+05:30')).toEqual({
      moment: Date.UTC(2027, 1, 9, 18, 15),
      day: '2027-02-09',
      minuteOfDay: 23 * 60 + 45,
      offset: 330,
    });
    expect(readLocalTime('2027-02-09T10:15Z')?.offset).toBe(0);
    expect(readLocalTime('2027-02-09T10:15:00')).toBeNull();
    expect(readLocalTime('yesterday')).toBeNull();
  });

  it('count days over a clock change', () => {
    expect(daysBetween('2027-03-13', '2027-03-15')).toBe(2);
    expect(addDays('2027-02-27', 2)).toBe('2027-03-01');
    expect(shortDate('2027-02-02')).toBe('2 Feb');
  });
});

describe('the thank-you window', () => {
  it('opens after the interview day and closes 72 hours later', () => {
    expect(thankYouWindow('2026-11-17', at('2026-11-17T18:00:00-05:00'), -300)).toBe('early');
    expect(thankYouWindow('2026-11-17', at('2026-11-19T09:00:00-05:00'), -300)).toBe('open');
    expect(thankYouWindow('2026-11-17', at('2026-11-20T23:00:00-05:00'), -300)).toBe('open');
    expect(thankYouWindow('2026-11-17', at('2026-11-21T00:01:00-05:00'), -300)).toBe('late');
  });
});
