/** A database whose context ends in mid-write, when it is told to. */
import { onTestFinished } from 'vitest';
import { HistoryDatabase } from '../../src/history/db.ts';

export interface Mortal {
  readonly db: HistoryDatabase;
  /** The transaction that writes once more after so many writes is lost, as by the end of its context. */
  readonly dieAfter: (writes: number, why?: Error) => void;
  /** The same database in the context that starts next. */
  readonly again: () => Mortal;
}

export class Killed extends Error {
  override readonly name = 'Killed';
}

export function openMortal(name = `mortal-${crypto.randomUUID()}`): Mortal {
  const db = new HistoryDatabase(name);
  onTestFinished(() => {
    db.close();
  });
  let left = Infinity;
  let reason: Error = new Killed();
  db.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({
      ...core,
      table(of) {
        const table = core.table(of);
        return {
          ...table,
          mutate(request) {
            if (left === 0) {
              left = Infinity;
              request.trans.abort();
              return Promise.reject(reason);
            }
            left -= 1;
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return {
    db,
    dieAfter: (writes, why = new Killed()) => {
      left = writes;
      reason = why;
    },
    again: () => {
      db.close();
      return openMortal(name);
    },
  };
}
