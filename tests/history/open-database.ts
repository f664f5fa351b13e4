import { onTestFinished } from 'vitest';
import { HistoryDatabase } from '../../src/history/db.ts';

/** A database of its own for one test. The browser's profile is gone after the run, and it with it. */
export function openDatabase(): HistoryDatabase {
  return opened(`history-${crypto.randomUUID()}`);
}

/** The same database in another tab: a connection of its own. */
export function inAnotherTab(db: HistoryDatabase): HistoryDatabase {
  return opened(db.name);
}

function opened(name: string): HistoryDatabase {
  const db = new HistoryDatabase(name);
  onTestFinished(() => {
    db.close();
  });
  return db;
}
