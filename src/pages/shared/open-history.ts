import { HistoryDatabase, onHistoryOpened } from '../../history/db.ts';
import { noteOpened } from '../../settings/history-loss.ts';
import { isPrivate } from '../../wire/tabs.ts';

/** The history for a page. Whoever finds first that the browser has deleted it notes that. */
export function openHistory(): HistoryDatabase {
  const db = new HistoryDatabase();
  // Now, while the page still reads its settings. Whoever reads the history hears of the trouble.
  db.open().catch(() => undefined);
  // A private window of Firefox has an empty one of its own.
  if (isPrivate()) return db;
  onHistoryOpened(db, (isNew) => {
    noteOpened(isNew, Date.now()).catch(() => undefined);
  });
  return db;
}
