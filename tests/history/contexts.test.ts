import { describe, expect, it, onTestFinished } from 'vitest';
import { type HistoryDatabase, onHistoryChanged, StoredContact } from '../../src/history/db.ts';
import { pending, settle } from '../../src/history/record.ts';
import * as v from 'valibot';
import { contact, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

/** Starts another context that sends `count` mails; `onSent` hears of each that is kept. */
function sendElsewhere(
  db: HistoryDatabase,
  count: number,
  onSent: (number: number) => void = () => undefined,
): Worker {
  const worker = new Worker(new URL('./other-context.worker.ts', import.meta.url), {
    type: 'module',
  });
  onTestFinished(() => {
    worker.terminate();
  });
  worker.addEventListener('message', (event: MessageEvent<number>) => {
    onSent(event.data);
  });
  worker.postMessage({ name: db.name, count });
  return worker;
}

describe('a change of the history', () => {
  it('is told before its promise resolves', async () => {
    const db = openDatabase();
    // Making the database is a change too.
    await db.open();
    let changes = 0;
    onTestFinished(
      onHistoryChanged(db, () => {
        changes += 1;
      }),
    );
    await pending(db, contact());
    expect(changes).toBe(1);
    await settle(db, 'send-1', 'sent', SENT_AT);
    expect(changes).toBe(2);
  });

  it('is told when another context made it', async () => {
    const db = openDatabase();
    await db.open();
    await new Promise<void>((resolve) => {
      onTestFinished(onHistoryChanged(db, resolve));
      sendElsewhere(db, 1);
    });
    expect(await db.contacts.count()).toBe(1);
  });

  it('is not told of another database, nor after the end', async () => {
    const db = openDatabase();
    const other = openDatabase();
    let changes = 0;
    const end = onHistoryChanged(db, () => {
      changes += 1;
    });
    await pending(other, contact());
    end();
    await pending(db, contact());
    expect(changes).toBe(0);
  });
});

describe('a context that ends in the middle of its work', () => {
  it.each([1, 2, 3, 5, 8, 13, 21, 34])(
    'leaves whole contacts, and all that it had kept (ended after %i)',
    async (last) => {
      const db = openDatabase();
      await new Promise<void>((resolve) => {
        const worker = sendElsewhere(db, 1000, (number) => {
          if (number === last) {
            worker.terminate();
            resolve();
          }
        });
      });
      // Our own transaction waits for what the browser still finishes or rolls back.
      const contacts = await db.transaction('rw', db.contacts, () => db.contacts.toArray());
      const ids = contacts.map(({ id }) => Number(id.slice('send-'.length))).sort((a, b) => a - b);
      expect(ids.length).toBeGreaterThanOrEqual(last);
      expect(ids).toEqual(ids.map((_, index) => index + 1));
      for (const kept of contacts) expect(v.is(StoredContact, kept)).toBe(true);
      expect(contacts.filter(({ state }) => state === 'sent').length).toBeGreaterThanOrEqual(last);
      expect(contacts.filter(({ state }) => state === 'pending').length).toBeLessThanOrEqual(1);
    },
  );
});
