import { describe, expect, it, vi } from 'vitest';
import { MemoryKeeper } from '../../src/background/memory.ts';
import { type HistoryDatabase, onHistoryChanged } from '../../src/history/db.ts';
import { nameProgram } from '../../src/history/programs.ts';
import { pending, settle } from '../../src/history/record.ts';
import { readSettings } from '../../src/settings/schema.ts';
import { contact, LAKEVIEW, sent, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

const stored = { theme: 'dark' };
const sources = (db: HistoryDatabase) => ({
  db,
  loadSettings: vi.fn(() => Promise.resolve(readSettings(stored, SENT_AT))),
  installKey: vi.fn(() => Promise.resolve([1, 2, 3, 4] satisfies [number, number, number, number])),
});

describe('what checks need', () => {
  it('is read once, and again after a change', async () => {
    const db = openDatabase();
    const from = sources(db);
    const keeper = new MemoryKeeper(from);
    onHistoryChanged(db, () => {
      keeper.historyChanged();
    });
    // Making the database is a change too.
    await db.open();
    const reads = vi.spyOn(db.programs, 'toArray');
    await Promise.all([keeper.current(), keeper.current()]);
    await keeper.current();
    expect(reads).toHaveBeenCalledTimes(1);

    await db.programs.add(LAKEVIEW);
    const { programs } = await keeper.current();
    expect([...programs.keys()]).toEqual([LAKEVIEW.id]);
    expect(from.loadSettings).toHaveBeenCalledTimes(1);

    keeper.settingsChanged();
    await keeper.current();
    expect(from.loadSettings).toHaveBeenCalledTimes(2);
  });

  it('knows a message as soon as it is sent', async () => {
    const db = openDatabase();
    const keeper = new MemoryKeeper(sources(db));
    onHistoryChanged(db, () => {
      keeper.historyChanged();
    });
    const { id } = await nameProgram(db, { name: 'Lakeview', recipients: [] }, SENT_AT);
    await keeper.current();
    await pending(db, contact({ programId: id }));
    expect((await keeper.current()).programs.get(id)?.history).toEqual([]);
    await settle(db, 'send-1', 'sent', SENT_AT);
    expect((await keeper.current()).programs.get(id)?.history).toHaveLength(1);
  });

  it('holds this season only', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await db.contacts.bulkAdd([
      sent({ id: 'now', programId: LAKEVIEW.id }),
      sent({ id: 'then', programId: LAKEVIEW.id, sentAt: SENT_AT - 365 * 24 * 60 * 60 * 1000 }),
    ]);
    const { programs } = await new MemoryKeeper(sources(db)).current();
    expect(programs.get(LAKEVIEW.id)?.contacts.map(({ id }) => id)).toEqual(['now']);
  });

  it('goes on without a history that cannot be read, and tries again', async () => {
    const db = openDatabase();
    const keeper = new MemoryKeeper(sources(db));
    const broken = vi.spyOn(db.programs, 'toArray').mockRejectedValue(new Error('corrupt'));
    expect(await keeper.current()).toMatchObject({ withHistory: false, programs: new Map() });
    broken.mockRestore();
    expect(await keeper.current()).toMatchObject({ withHistory: true });
  });

  it('tries settings again that could not be read', async () => {
    const from = sources(openDatabase());
    const keeper = new MemoryKeeper(from);
    from.loadSettings.mockRejectedValueOnce(new Error('storage'));
    await expect(keeper.current()).rejects.toThrow('storage');
    await expect(keeper.current()).resolves.toMatchObject({ settings: stored });
  });
});
