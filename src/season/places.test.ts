import { describe, expect, it } from 'vitest';
import type { PastMessage } from '../draft/draft.ts';
import { placesTaken, thankYousTo } from './places.ts';
import { defaultSeason } from './season.ts';

const message = (
  sentAt: string,
  purpose: PastMessage['purpose'],
  to = 'hall@l.example',
): PastMessage => ({
  sentAt,
  purpose,
  to: [`Dr. Hall <${to}>`],
});

describe('places', () => {
  const history = [
    message('2026-10-06T09:00:00-04:00', 'pre-interview'),
    message('2026-10-20T09:00:00-04:00', 'interest'),
    message('2026-11-18T09:00:00-05:00', 'thank-you'),
    message('2026-12-10T09:00:00-05:00', 'update'),
    message('2027-01-06T08:00:00+09:00', 'update'),
    message('2027-01-20T09:00:00-05:00', 'update'),
    message('2027-02-20T09:00:00-05:00', 'interest'),
    message('2027-02-21T09:00:00-05:00', 'logistics'),
  ];
  const taken = placesTaken(history, {
    season: defaultSeason(2027),
    interviewDate: '2026-11-17',
  });

  it('are taken before the interview by interest of any name', () => {
    expect(taken.preInterview).toHaveLength(2);
  });

  it('are shared by updates and interest in the late season, as it begins in New York', () => {
    expect(taken.lateSeason.map(({ sentAt }) => sentAt.slice(0, 10))).toEqual([
      '2027-01-20',
      '2027-02-20',
    ]);
  });

  it('are counted for thank-yous by recipient and interview', () => {
    const to = (address: string, interview: string): number =>
      thankYousTo(history, new Set([address]), interview).length;
    expect(to('hall@l.example', '2026-11-17')).toBe(1);
    expect(to('park@l.example', '2026-11-17')).toBe(0);
    expect(to('hall@l.example', '2027-01-11')).toBe(0);
  });
});
