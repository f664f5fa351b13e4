import { describe, expect, it } from 'vitest';
import {
  checkAamcId,
  checkEcfmgId,
  checkEmail,
  checkName,
  checkPhone,
  checkSeason,
  checkWhole,
} from './validate.ts';

const SEASON = {
  applicationsOpen: '2026-09-23',
  interviewsStart: '2026-10-15',
  interviewsEnd: '2027-01-31',
  rankListDeadline: '2027-03-03',
  matchDay: '2027-03-19',
};

describe('the profile', () => {
  it('takes numbers as people write them', () => {
    expect(checkAamcId('12345678')).toBeUndefined();
    expect(checkAamcId('1234 5678')).toBeUndefined();
    expect(checkEcfmgId('0-123-456-7')).toBeUndefined();
    expect(checkPhone('+1 (555) 010-0199')).toBeUndefined();
    expect(checkPhone('+92 300 1234567 ext. 12')).toBeUndefined();
    expect(checkEmail('jane.doe.md@example.com')).toBeUndefined();
    expect(checkName('Zoë Åkerström, MBBS')).toBeUndefined();
  });

  it('may stay empty', () => {
    for (const check of [checkName, checkAamcId, checkEcfmgId, checkPhone, checkEmail]) {
      expect(check('')).toBeUndefined();
    }
  });

  it('says how many digits are there', () => {
    expect(checkAamcId('1234567')).toContain('7');
    expect(checkEcfmgId('0-123-456-78')).toContain('9');
  });

  it('refuses what cannot be right', () => {
    expect(checkAamcId('12345678 / 4')).toBeDefined();
    expect(checkPhone('555')).toBeDefined();
    expect(checkPhone('call me')).toBeDefined();
    expect(checkEmail('jane.doe@')).toBeDefined();
    expect(checkName('12')).toBeDefined();
  });
});

describe('limits', () => {
  it('are whole numbers in their range', () => {
    const check = checkWhole(1, 30);
    expect(check('1')).toBeUndefined();
    expect(check('30')).toBeUndefined();
    for (const text of ['', '0', '31', '1.5', '-1', '1e1', ' 2']) {
      expect(check(text)).toContain('from 1 to 30');
    }
  });
});

describe('the season', () => {
  it('is right when its dates follow each other', () => {
    expect(checkSeason(SEASON)).toEqual({});
  });

  it('names the date that comes too early', () => {
    const troubles = checkSeason({ ...SEASON, rankListDeadline: '2027-01-31' });
    expect(Object.keys(troubles)).toEqual(['rankListDeadline']);
    expect(troubles.rankListDeadline).toContain('Last interviews');
  });

  it('asks for a missing date, and compares the next one with the one before it', () => {
    const troubles = checkSeason({ ...SEASON, interviewsEnd: '', rankListDeadline: '2026-10-01' });
    expect(Object.keys(troubles)).toEqual(['interviewsEnd', 'rankListDeadline']);
    expect(troubles.rankListDeadline).toContain('First interviews');
  });
});
