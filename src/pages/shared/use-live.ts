import { liveQuery } from 'dexie';
import { useEffect, useState, type Inputs } from 'preact/hooks';

/** What a live query has brought so far. */
export type Live<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * The result of a query on the history, and again whenever what it read has changed, in whichever
 * tab or worker. The earlier result stays while a new one is on its way.
 * @param inputs the values that `query` depends on.
 */
export function useLive<T>(query: () => Promise<T>, inputs: Inputs): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'waiting' });
  useEffect(() => {
    const subscription = liveQuery(() => query().catch(tell)).subscribe({
      next: (value) => {
        setLive({ state: 'ready', value });
      },
      error: (error: unknown) => {
        setLive({ state: 'failed', error });
      },
    });
    return () => {
      subscription.unsubscribe();
    };
  }, inputs);
  return live;
}

/**
 * Live queries keep silent about a database that is closed or cannot be opened, and would leave the
 * reader waiting; any other error they tell.
 */
function tell(error: unknown): never {
  throw new Error('The history cannot be read.', { cause: error });
}
