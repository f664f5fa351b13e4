import { describe, expect, it } from 'vitest';
import { BACKUP } from '../../tests/history/backup-fixtures.ts';
import { SENT_AT } from '../../tests/history/fixtures.ts';
import { writeBackup } from './backup.ts';
import { type Locked, lock, unlock } from './lock.ts';
import { readBackup } from './read-backup.ts';

const TEXT = writeBackup(BACKUP);

const lockedIn = (file: string): Locked => {
  const read = readBackup(file, SENT_AT);
  if (read.state !== 'locked') throw new Error('a locked file was expected');
  return read.locked;
};

describe('a locked backup', () => {
  it('opens with its passphrase, and tells nothing without', async () => {
    const file = await lock(TEXT, 'correct horse battery staple');
    expect(file).not.toMatch(/Lakeview|programs|mercy/);
    expect(await unlock(lockedIn(file), 'correct horse battery staple')).toBe(TEXT);
    expect(await unlock(lockedIn(file), 'Correct horse battery staple')).toBeUndefined();
    expect(lockedIn(file).rounds).toBeGreaterThanOrEqual(600_000);
  });

  it('opens with a passphrase that another keyboard writes', async () => {
    const locked = lockedIn(await lock('{}', 'caf\u00e9 au lait'));
    expect(await unlock(locked, 'cafe\u0301 au lait')).toBe('{}');
  });

  it('does not open where a bit was changed', async () => {
    const locked = lockedIn(await lock(TEXT, 'correct horse battery staple'));
    const data = Uint8Array.from(locked.data);
    data[100] = (data[100] ?? 0) ^ 1;
    expect(await unlock({ ...locked, data }, 'correct horse battery staple')).toBeUndefined();
  });

  it('never looks the same', async () => {
    const [one, other] = await Promise.all([lock(TEXT, 'passphrase'), lock(TEXT, 'passphrase')]);
    const [a, b] = [lockedIn(one), lockedIn(other)];
    expect(a.salt).not.toEqual(b.salt);
    expect(a.iv).not.toEqual(b.iv);
    expect(a.data).not.toEqual(b.data);
  });

  it('holds a history of a hundred thousand lines', async () => {
    const text = 'Lakeview \u{1f600}\n'.repeat(100_000);
    expect(await unlock(lockedIn(await lock(text, 'passphrase')), 'passphrase')).toBe(text);
  });
});
