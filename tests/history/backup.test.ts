import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, type Choices, writeBackup } from '../../src/backup/backup.ts';
import { lock, unlock } from '../../src/backup/lock.ts';
import { mergeHistories } from '../../src/backup/merge.ts';
import { readBackup } from '../../src/backup/read-backup.ts';
import { type ChoicesStore, makeBackup, readHistory, restore } from '../../src/backup/restore.ts';
import { deleteEverything } from '../../src/history/delete-everything.ts';
import type { HistoryDatabase } from '../../src/history/db.ts';
import { settle } from '../../src/history/record.ts';
import { readSettings } from '../../src/settings/schema.ts';
import { BACKUP, CHOICES, EMPTY, histories, HISTORY, MERCY } from './backup-fixtures.ts';
import { LAKEVIEW, sent, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

const note = (): string => 'different';

/** A browser's storage. */
class Store implements ChoicesStore {
  kept: Choices;
  constructor(kept: Choices) {
    this.kept = kept;
  }
  read = (): Promise<Choices> => Promise.resolve(structuredClone(this.kept));
  write = (choices: Choices): Promise<void> => {
    this.kept = structuredClone(choices);
    return Promise.resolve();
  };
}

/** Of a browser in which nothing was chosen yet. */
const untouched = (): Store =>
  new Store({
    settings: readSettings(undefined, SENT_AT),
    installKey: [7, 7, 7, 7],
    pause: { mailboxes: [], drafts: [] },
    dismissed: [],
    badges: {},
  });

async function fill(db: HistoryDatabase, history: typeof HISTORY): Promise<void> {
  await db.programs.bulkAdd(history.programs);
  await db.contacts.bulkAdd(history.contacts);
  await db.responses.bulkAdd(history.responses);
  await db.settlements.bulkAdd(history.settlements);
}

const filled = async (): Promise<HistoryDatabase> => {
  const db = openDatabase();
  await fill(db, HISTORY);
  return db;
};

/** A backup on its way through a file. */
function fromFile(text: string): Backup {
  const read = readBackup(text, SENT_AT);
  if (read.state !== 'read') throw new Error(JSON.stringify(read));
  return read.backup;
}

describe('a backup that is put back', () => {
  it('makes a wiped browser what it was, and an empty one the same', async () => {
    const db = await filled();
    const before = await readHistory(db);
    const store = new Store(CHOICES);
    const file = writeBackup(await makeBackup(db, store, SENT_AT));
    await deleteEverything(db);
    expect(await readHistory(db)).toEqual(EMPTY);
    for (const [place, there] of [
      [db, store],
      [openDatabase(), untouched()],
    ] as const) {
      await restore(place, there, fromFile(file), 'replace', note);
      expect(await readHistory(place)).toEqual(before);
      expect(there.kept).toEqual(CHOICES);
    }
  });

  it('is the same out of a locked file, whatever the history', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const db = openDatabase();
        await fill(db, history);
        const before = await readHistory(db);
        const text = writeBackup(await makeBackup(db, new Store(CHOICES), SENT_AT));
        const read = readBackup(await lock(text, 'four random words here'), SENT_AT);
        if (read.state !== 'locked') throw new Error('it is not locked');
        const opened = (await unlock(read.locked, 'four random words here')) ?? '';
        await deleteEverything(db);
        await restore(db, untouched(), fromFile(opened), 'replace', note);
        expect(await readHistory(db)).toEqual(before);
        db.close();
      }),
      { numRuns: 5 },
    );
  });

  it('takes the place of what is here', async () => {
    const db = openDatabase();
    await db.contacts.add(sent({ id: 'own' }));
    await restore(db, untouched(), BACKUP, 'replace', note);
    expect(await db.contacts.get('own')).toBeUndefined();
    expect(await db.contacts.count()).toBe(HISTORY.contacts.length);
  });
});

describe('a backup that comes to what is here', () => {
  it('leaves all that is here, and is there once', async () => {
    const db = openDatabase();
    await db.programs.add(MERCY);
    await db.contacts.add(sent({ id: 'own', programId: MERCY.id, subject: 'Thank you' }));
    const own = await readHistory(db);
    const store = untouched();
    for (let time = 1; time <= 2; time += 1) {
      await restore(db, store, BACKUP, 'merge', note);
      const expected = mergeHistories(own, BACKUP, { sameKey: true, note });
      const sorted = expected.contacts.toSorted((a, b) => a.id.localeCompare(b.id));
      expect(await db.contacts.toArray()).toEqual(sorted);
      expect(await db.contacts.count()).toBe(4);
      expect((await db.programs.toArray()).map(({ id }) => id)).toEqual([LAKEVIEW.id, MERCY.id]);
    }
  });

  it('sees what was sent since it was looked at', async () => {
    const db = openDatabase();
    const merging = restore(db, untouched(), BACKUP, 'merge', note);
    const sending = db.contacts.add(sent({ id: 'just now', subject: 'Thank you' }));
    await Promise.all([merging, sending]);
    expect(await db.contacts.count()).toBe(HISTORY.contacts.length + 1);
  });

  it('does not bring back what was taken back here', async () => {
    const db = openDatabase();
    await settle(db, 'c1', 'undone', SENT_AT);
    await restore(db, untouched(), BACKUP, 'merge', note);
    expect(await db.contacts.get('c1')).toBeUndefined();
  });

  it('gives its key where there is no fingerprint to lose, and fills what was never chosen', async () => {
    const store = untouched();
    store.kept = {
      ...store.kept,
      settings: { ...store.kept.settings, profile: { email: 'maya@home.example' } },
    };
    await restore(openDatabase(), store, BACKUP, 'merge', note);
    const { installKey, dismissed, settings, pause } = store.kept;
    expect({ installKey, dismissed }).toEqual({
      installKey: CHOICES.installKey,
      dismissed: CHOICES.dismissed,
    });
    expect(settings).toMatchObject({
      profile: { email: 'maya@home.example', fullName: 'Maya Rao, MBBS' },
      season: CHOICES.settings.season,
      seasonConfirmed: true,
      theme: 'system',
    });
    expect(pause).toEqual({ mailboxes: [], drafts: [] });
  });

  it('leaves its fingerprints behind where there are others of another key', async () => {
    const db = openDatabase();
    const own = sent({ id: 'own', subject: 'Thank you', fingerprint: Uint32Array.of(5, 6) });
    await db.contacts.add(own);
    const store = untouched();
    await restore(db, store, BACKUP, 'merge', note);
    expect(store.kept.installKey).toEqual([7, 7, 7, 7]);
    expect(await db.contacts.get('own')).toEqual({ ...own, programId: LAKEVIEW.id });
    expect((await db.contacts.get('c1'))?.fingerprint).toEqual(new Uint32Array());
  });
});

describe.each(['replace', 'merge'] as const)('nothing has changed (%s)', (mode) => {
  const check = async (backup: Backup, store = untouched()): Promise<void> => {
    const db = openDatabase();
    await fill(db, {
      ...EMPTY,
      programs: [MERCY],
      contacts: [sent({ id: 'own', programId: MERCY.id, subject: 'Thank you' })],
      settlements: [{ id: 'gone', end: 'taken-back', at: SENT_AT }],
    });
    const before = [await readHistory(db), await store.read()];
    await expect(restore(db, store, backup, mode, note)).rejects.toThrow();
    expect([await readHistory(db), await store.read()]).toEqual(before);
  };
  /** A record that no database takes. */
  const broken = <T extends object>(record: T): T => ({ ...record, broken: () => undefined });

  it('where a record in the middle is refused', async () => {
    const contacts = Array.from({ length: 100 }, (_, at) => {
      const contact = sent({ id: `m${String(at)}` });
      return at === 50 ? broken(contact) : contact;
    });
    await check({ ...BACKUP, contacts });
  });

  it('where the last record of all is refused', async () => {
    await check({ ...BACKUP, settlements: [broken({ id: 'c0', end: 'taken-back', at: SENT_AT })] });
  });

  it('where the choices are refused', async () => {
    const store = untouched();
    store.write = () => Promise.reject(new Error('The disk is full.'));
    await check(BACKUP, store);
  });

  it('where the browser gives up after the choices were kept', async () => {
    const store = untouched();
    const { write } = store;
    store.write = async (choices) => {
      store.write = write;
      await write(choices);
      throw new Error('The browser gave up.');
    };
    await check(BACKUP, store);
  });
});

describe('deleting everything', () => {
  it('leaves no record, and a database that goes on', async () => {
    const db = await filled();
    await db.contacts.add({ ...sent({ id: 'under way' }), state: 'pending' });
    await deleteEverything(db);
    expect(await readHistory(db)).toEqual(EMPTY);
    await settle(db, 'under way', 'sent', SENT_AT);
    expect(await db.contacts.count()).toBe(0);
    await db.contacts.add(sent());
    expect(await db.contacts.count()).toBe(1);
  });
});
