import { describe, expect, it } from 'vitest';
import {
  afterBackup,
  dueFor,
  putOff,
  readReminder,
  REMIND_AFTER,
  withContacts,
} from './reminder.ts';

const NEVER = readReminder(undefined);

describe('the reminder of a backup', () => {
  it('comes after thirty contacts, and again after thirty more', () => {
    expect(REMIND_AFTER).toBe(30);
    expect(dueFor(NEVER, 29)).toBeUndefined();
    expect(dueFor(NEVER, 30)).toBe(30);
    const later = putOff(NEVER, 31);
    expect(dueFor(later, 60)).toBeUndefined();
    expect(dueFor(later, 61)).toBe(61);
  });

  it('counts from the last backup', () => {
    const saved = afterBackup(40, 5);
    expect(dueFor(saved, 69)).toBeUndefined();
    expect(dueFor(saved, 70)).toBe(30);
    expect(dueFor(putOff(saved, 70), 100)).toBe(60);
  });

  it('counts from what is left after a deletion', () => {
    const saved = withContacts(afterBackup(400, 5), 10);
    expect(saved).toEqual({ savedAt: 5, saved: 10, from: 10 });
    expect(dueFor(saved, 40)).toBe(30);
    expect(withContacts(saved, 40)).toBe(saved);
  });

  it.each([null, 'x', { saved: -1, from: 'x' }])('takes %j for no backup yet', (stored) => {
    expect(readReminder(stored)).toEqual({ saved: 0, from: 0 });
  });
});
