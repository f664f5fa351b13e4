import { describe, expect, it } from 'vitest';
import { defaultSeasonAt } from '../season/season.ts';
import { readSettings } from './schema.ts';

const NOVEMBER = Date.UTC(2026, 10, 24);
const DEFAULTS = {
  profile: {},
  season: defaultSeasonAt(NOVEMBER),
  seasonConfirmed: false,
  rules: {},
  severitiesWhenOn: {},
  limits: { preInterview: 1, thankYou: 1, lateSeason: 1, targets: 15, interest: 3 },
  shortcuts: { card: 'Alt+Shift+KeyK', templates: 'Alt+Shift+KeyM' },
  theme: 'system',
  keepSeasons: 'all',
  noteResponses: true,
  accounts: [],
};
const OWN = {
  ...DEFAULTS.season,
  interviewsStart: '2026-10-01',
};

describe('settings', () => {
  it.each([undefined, null, 'broken', [], {}])('are the defaults while %j is stored', (stored) => {
    expect(readSettings(stored, NOVEMBER)).toEqual(DEFAULTS);
  });

  it('keep what was chosen', () => {
    const chosen = {
      profile: { fullName: 'Amina Yusuf', aamcId: '15550101' },
      season: OWN,
      seasonConfirmed: true,
      rules: { 'late-night': 'off', overselling: 'warning' },
      severitiesWhenOn: { 'late-night': 'error' },
      limits: { ...DEFAULTS.limits, targets: 20 },
      shortcuts: { card: 'Alt+KeyJ', templates: 'Control+Shift+KeyJ' },
      theme: 'dark',
      keepSeasons: 'current',
      noteResponses: false,
      accounts: ['amina@example.com'],
    };
    expect(readSettings(chosen, NOVEMBER)).toEqual(chosen);
  });

  it.each([
    ['profile', { fullName: 7 }],
    ['season', { matchDay: 'soon' }],
    ['rules', { 'late-night': 'loud' }],
    ['severitiesWhenOn', { 'late-night': 'off' }],
    ['theme', 'pink'],
    ['limits', { preInterview: -1, thankYou: 1, lateSeason: 1, targets: 15, interest: 3 }],
    ['limits', 'none'],
    ['keepSeasons', 'some'],
  ])('lose a broken %s alone', (key, value) => {
    expect(readSettings({ theme: 'dark', [key]: value }, NOVEMBER)).toEqual({
      ...DEFAULTS,
      theme: key === 'theme' ? 'system' : 'dark',
    });
  });

  it('give way to the next season when theirs is over', () => {
    const stored = { season: OWN, seasonConfirmed: true };
    expect(readSettings(stored, Date.UTC(2027, 3, 20))).toMatchObject(stored);
    expect(readSettings(stored, Date.UTC(2027, 5, 1))).toMatchObject({
      season: defaultSeasonAt(Date.UTC(2027, 5, 1)),
      seasonConfirmed: false,
    });
  });
});
