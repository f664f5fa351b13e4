import Dexie, { liveQuery } from 'dexie';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { MemoryKeeper } from '../../src/background/memory.ts';
import { recordPending } from '../../src/background/record.ts';
import { type HistoryDatabase, onHistoryChanged, onHistoryOpened } from '../../src/history/db.ts';
import { listPrograms } from '../../src/history/programs.ts';
import { pending, settle, settleUnconfirmed, UNCONFIRMED_MS } from '../../src/history/record.ts';
import { troubleAdvice } from '../../src/pages/history/view.ts';
import { WORDS } from '../../src/pages/history/words.ts';
import { DEFAULT_LIMITS } from '../../src/rules/mail.ts';
import { readSettings } from '../../src/settings/schema.ts';
import { contact, LAKEVIEW, SEASON, sent, SENT_AT } from './fixtures.ts';
import { openMortal } from './mortal-database.ts';
import { openDatabase } from './open-database.ts';
import { deleteRaw } from './raw-database.ts';

const SETTING = { season: SEASON, limits: DEFAULT_LIMITS, now: SENT_AT, utcOffsetMinutes: -300 };
const SETTINGS = readSettings({ season: SEASON }, SENT_AT);

const keeperOf = (db: HistoryDatabase): MemoryKeeper => {
  const keeper = new MemoryKeeper({
    db,
    loadSettings: () => Promise.resolve(SETTINGS),
    installKey: () => Promise.resolve([1, 2, 3, 4]),
  });
  onTestFinished(
    onHistoryChanged(db, () => {
      keeper.historyChanged();
    }),
  );
  return keeper;
};

describe('a history that the browser deletes while it is open', () => {
  it('is gone from what is shown and from what checks know, and what is sent next is kept', async () => {
    const db = openDatabase();
    const openings: boolean[] = [];
    onHistoryOpened(db, (isNew) => openings.push(isNew));
    const keeper = keeperOf(db);
    await db.programs.add(LAKEVIEW);
    await db.contacts.add(sent({ programId: LAKEVIEW.id }));
    expect((await keeper.current()).programs.size).toBe(1);
    const lengths = await new Promise<readonly number[]>((resolve, reject) => {
      const seen: number[] = [];
      const list = liveQuery(() => listPrograms(db, SETTING)).subscribe({
        next: ({ length }) => {
          if (seen.at(-1) !== length) seen.push(length);
          if (seen.length === 1) deleteRaw(db.name).catch(reject);
          if (length === 0) resolve(seen);
        },
        error: reject,
      });
      onTestFinished(() => {
        list.unsubscribe();
      });
    });
    expect(lengths).toEqual([1, 0]);
    expect(openings).toEqual([true, true]);
    expect((await keeper.current()).programs.size).toBe(0);
    await pending(db, contact({ programId: LAKEVIEW.id }));
    await settle(db, 'send-1', 'sent', SENT_AT);
    expect(await db.contacts.toArray()).toMatchObject([{ programId: null, state: 'sent' }]);
  });
});

const FULL = new DOMException('No room.', 'QuotaExceededError');

describe('a disk that is full', () => {
  it.each([
    ['the write', FULL],
    ['the end of the transaction', new Dexie.AbortError('Aborted.', FULL)],
  ])(
    'refuses a send as a whole at %s, says why, and takes it when there is room',
    async (_, why) => {
      vi.spyOn(console, 'trace').mockReturnValue();
      const { db, dieAfter } = openMortal();
      // Its confirmation came first: the contact is added, and the settlement deleted.
      await settle(db, 'send-1', 'sent', SENT_AT);
      dieAfter(1, why);
      const refused = await pending(db, contact()).then(() => undefined, troubleAdvice);
      expect(refused).toBe(WORDS.trouble.full);
      expect([await db.contacts.count(), await db.settlements.count()]).toEqual([0, 1]);
      await pending(db, contact());
      expect(await db.contacts.toArray()).toMatchObject([{ state: 'sent' }]);
    },
  );
});

describe('a clock', () => {
  const press = (db: HistoryDatabase, sendId: string, tab: number, worker = tab): Promise<void> =>
    recordPending(
      db,
      {
        sendId,
        sentAt: tab,
        record: {
          programId: LAKEVIEW.id,
          purpose: 'interest',
          subject: '',
          recipients: [],
          newInformation: [],
          claims: [],
          fingerprint: [],
        },
        exact: true,
      },
      SETTINGS,
      worker,
    );
  const HOUR = 60 * 60 * 1000;

  it('that was set back leaves both messages counted, by the times that it showed', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await press(db, 'before', SENT_AT);
    await settle(db, 'before', 'sent', SENT_AT);
    await press(db, 'after', SENT_AT - HOUR);
    await settle(db, 'after', 'sent', SENT_AT - HOUR);
    const [only] = await listPrograms(db, { ...SETTING, now: SENT_AT - HOUR });
    expect(only).toMatchObject({
      atHand: { messages: 2, lastContact: { sentAt: SENT_AT } },
      attention: 'over-limit',
    });
    const { programs } = await keeperOf(db).current();
    expect(programs.get(LAKEVIEW.id)?.history).toHaveLength(2);
  });

  it('that was set back by a year leaves no send pending until it has come round', async () => {
    const db = openDatabase();
    await press(db, 'before', SENT_AT);
    const now = SENT_AT - 365 * 24 * HOUR;
    await press(db, 'just now', now - 1);
    await press(db, 'and a little ahead', now + UNCONFIRMED_MS);
    expect(await settleUnconfirmed(db, now)).toBe(1);
    expect(await db.contacts.get('before')).toMatchObject({ state: 'sent', unconfirmed: true });
  });

  it('of the worker that is behind the tab’s takes the tab’s time, but not tomorrow’s', async () => {
    const db = openDatabase();
    await press(db, 'a', SENT_AT, SENT_AT - HOUR);
    await press(db, 'b', SENT_AT, SENT_AT - 25 * HOUR);
    expect(await db.contacts.toArray()).toMatchObject([
      { sentAt: SENT_AT },
      { sentAt: SENT_AT - 25 * HOUR },
    ]);
  });
});
