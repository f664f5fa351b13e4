import { describe, expect, it } from 'vitest';
import { pausedBy, readPause, withPause } from './pause.ts';

const NOW = Date.UTC(2026, 10, 24, 10);
const HOUR = 3_600_000;
const NONE = readPause(undefined);
const DRAFT = { mailboxes: ['me@mail.example', 'mail.example'], draftId: 'd1' };

describe('a pause', () => {
  it.each([undefined, null, 'broken', { until: 'soon', mailboxes: 'all', drafts: [7] }])(
    'is none while %j is stored',
    (stored) => {
      expect(readPause(stored)).toEqual({ until: 0, mailboxes: [], drafts: [] });
      expect(pausedBy(readPause(stored), DRAFT, NOW)).toBeUndefined();
    },
  );

  it('of an hour covers everything, and ends by itself', () => {
    const pause = withPause(NONE, { of: 'hour', on: true }, NOW);
    expect(pausedBy(pause, DRAFT, NOW + HOUR - 1)).toEqual({ of: 'hour', until: NOW + HOUR });
    expect(pausedBy(pause, DRAFT, NOW + HOUR)).toBeUndefined();
    expect(pausedBy(withPause(pause, { of: 'hour', on: false }, NOW), DRAFT, NOW)).toBeUndefined();
  });

  it('of a mailbox covers mail from there alone', () => {
    const wish = { of: 'mailbox', mailboxes: DRAFT.mailboxes } as const;
    const pause = withPause(NONE, { ...wish, on: true }, NOW);
    expect(pausedBy(pause, DRAFT, NOW + 99 * HOUR)).toEqual({
      of: 'mailbox',
      mailbox: 'me@mail.example',
    });
    for (const mailboxes of [['you@mail.example', 'mail.example'], ['mail.example']]) {
      expect(pausedBy(pause, { ...DRAFT, mailboxes }, NOW)).toBeUndefined();
    }
    expect(withPause(pause, { ...wish, on: true }, NOW)).toEqual(pause);
    expect(withPause(pause, { ...wish, on: false }, NOW)).toEqual(NONE);
  });

  it('of a host covers all that is written there, and ends with one wish', () => {
    const wish = { of: 'mailbox', mailboxes: ['mail.example'] } as const;
    const pause = withPause(NONE, { ...wish, on: true }, NOW);
    const told = { of: 'mailbox', mailbox: 'mail.example' };
    expect(pausedBy(pause, DRAFT, NOW)).toEqual(told);
    expect(pausedBy(pause, { ...DRAFT, mailboxes: ['mail.example'] }, NOW)).toEqual(told);
    const both = withPause(pause, { of: 'mailbox', on: true, mailboxes: ['me@mail.example'] }, NOW);
    const ended = withPause(both, { of: 'mailbox', on: false, mailboxes: DRAFT.mailboxes }, NOW);
    expect(ended).toEqual(NONE);
  });

  it('of a message covers this draft alone, and is told before the others', () => {
    const hour = withPause(NONE, { of: 'hour', on: true }, NOW);
    const pause = withPause(hour, { of: 'message', draftId: 'd1', on: true }, NOW);
    expect(pausedBy(pause, DRAFT, NOW)).toEqual({ of: 'message' });
    expect(pausedBy(pause, { ...DRAFT, draftId: undefined }, NOW)).toMatchObject({ of: 'hour' });
    expect(withPause(pause, { of: 'message', draftId: 'd1', on: false }, NOW)).toEqual(hour);
  });

  it('keeps the latest drafts only', () => {
    let pause = NONE;
    for (let at = 0; at <= 200; at += 1) {
      pause = withPause(pause, { of: 'message', draftId: `d${at}`, on: true }, NOW);
    }
    expect(pause.drafts).toHaveLength(200);
    expect(pause.drafts.at(-1)).toBe('d200');
    expect(pause.drafts).not.toContain('d0');
  });
});
