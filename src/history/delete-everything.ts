import type { HistoryDatabase } from './db.ts';

/**
 * Empties the history. The tables are emptied and not dropped, since the worker and other pages have
 * them open; what is being checked or sent at this moment goes on.
 */
export async function deleteEverything(db: HistoryDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
