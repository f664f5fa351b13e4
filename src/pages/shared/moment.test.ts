import { describe, expect, it } from 'vitest';
import { momentOf } from './moment.ts';

const NOW = new Date(2026, 10, 24, 9, 30).getTime();

describe('the moment of a day', () => {
  it('is now for today, also in its morning', () => {
    expect(momentOf('2026-11-24', NOW)).toBe(NOW);
  });

  it('is noon for a day before', () => {
    expect(momentOf('2026-11-23', NOW)).toBe(new Date(2026, 10, 23, 12).getTime());
    expect(momentOf('2026-02-01', NOW)).toBe(new Date(2026, 1, 1, 12).getTime());
  });

  it.each(['2026-11-25', '', 'yesterday', '24.11.2026', '2025-10-19', '0002-11-24'])(
    'is none for %j',
    (day) => {
      expect(momentOf(day, NOW)).toBeNull();
    },
  );
});
