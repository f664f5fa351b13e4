/**
 * A context of its own, such as the extension's worker is for a page: it records and settles sends,
 * and says so after each.
 */
import { HistoryDatabase } from '../../src/history/db.ts';
import { pending, settle } from '../../src/history/record.ts';
import { contact, SENT_AT } from './fixtures.ts';

addEventListener('message', (event: MessageEvent<{ name: string; count: number }>) => {
  const { name, count } = event.data;
  void sendAll(new HistoryDatabase(name), count);
});

async function sendAll(db: HistoryDatabase, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const id = `send-${String(number)}`;
    await pending(db, contact({ id }));
    await settle(db, id, 'sent', SENT_AT);
    postMessage(number);
  }
}
