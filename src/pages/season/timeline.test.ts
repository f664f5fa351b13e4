import { describe, expect, it } from 'vitest';
import { program, SEASON, sent } from '../../../tests/history/fixtures.ts';
import type { StoredContact, StoredResponse } from '../../history/db.ts';
import { timelineOf } from './timeline.ts';

const noon = (day: string): number => new Date(`${day}T12:00:00`).getTime();
const mail = (day: string, more: Partial<StoredContact> = {}): StoredContact =>
  sent({ id: day, sentAt: noon(day), purpose: 'thank-you', ...more });
const answer = (day: string): StoredResponse => ({
  id: `answer ${day}`,
  programId: 'Mercy EM',
  from: '',
  at: noon(day),
  subject: '',
});
const MERCY = program({
  name: 'Mercy EM',
  invitedOn: '2026-10-20',
  interviewDate: '2026-11-17',
});

const drawn = (
  today: string,
  contacts: readonly StoredContact[],
  responses: readonly StoredResponse[] = [],
): string[] =>
  timelineOf({ program: MERCY, contacts, responses }, SEASON, today).map(
    (entry) => `${entry.day} ${entry.of}`,
  );
const silence = (
  today: string,
  contacts: readonly StoredContact[],
  responses?: readonly StoredResponse[],
): boolean => drawn(today, contacts, responses).some((entry) => entry.endsWith('silence'));

describe('the timeline', () => {
  it('goes in order of time, past the present to the season’s dates', () => {
    expect(
      drawn('2026-11-20', [mail('2026-11-18'), mail('2026-11-17')], [answer('2026-11-19')]),
    ).toEqual([
      '2026-10-20 invitation',
      '2026-11-17 interview',
      '2026-11-17 contact',
      '2026-11-18 contact',
      '2026-11-19 response',
      '2026-11-20 today',
      '2027-03-03 rank-list-deadline',
      '2027-03-19 match-day',
    ]);
  });

  it('has no present after Match Day', () => {
    expect(drawn('2027-03-20', [mail('2026-11-18')]).at(-1)).toBe('2027-03-19 match-day');
  });
});

describe('silence', () => {
  it('is told after two weeks, with its days', () => {
    expect(silence('2026-12-01', [mail('2026-11-18')])).toBe(false);
    expect(
      timelineOf(
        { program: MERCY, contacts: [mail('2026-11-18')], responses: [] },
        SEASON,
        '2026-12-02',
      ),
    ).toContainEqual({ of: 'silence', day: '2026-12-02', days: 14 });
  });

  it('is none where something came back, or is to be answered', () => {
    const today = '2026-12-20';
    expect(silence(today, [mail('2026-11-18')], [answer('2026-11-25')])).toBe(false);
    expect(silence(today, [mail('2026-11-16')])).toBe(false);
    expect(silence(today, [mail('2026-11-18', { purpose: 'logistics' })])).toBe(false);
    expect(silence(today, [mail('2026-11-18', { channel: 'in-person' })])).toBe(false);
    expect(silence(today, [{ ...mail('2026-11-18'), state: 'pending' }])).toBe(false);
  });
});
