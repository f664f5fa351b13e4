/** IndexedDB without Dexie: databases as other versions of the extension leave them. */

/** Stores, each with the indexes on it; a key path is a property's name. */
export type Stores = Readonly<Record<string, readonly string[]>>;
export type Records = Readonly<Record<string, readonly unknown[]>>;

/** The browser's own number of one of Dexie's versions. */
const NATIVE = 10;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no reason'));
    };
  });
}

/**
 * Opens a database, making what it lacks of the stores of a version. The connection stays in the way
 * of others until it is closed.
 */
export function openRaw(name: string, version: number, stores: Stores): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, version * NATIVE);
  opening.onupgradeneeded = () => {
    for (const [store, indexes] of Object.entries(stores)) {
      if (opening.result.objectStoreNames.contains(store)) continue;
      const made = opening.result.createObjectStore(store, { keyPath: 'id' });
      for (const index of indexes) made.createIndex(index, index);
    }
  };
  return settled(opening);
}

export async function fill(database: IDBDatabase, records: Records): Promise<void> {
  const writing = database.transaction(Object.keys(records), 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => {
      resolve();
    };
    writing.onabort = () => {
      reject(writing.error ?? new Error('aborted'));
    };
  });
  for (const [store, all] of Object.entries(records)) {
    for (const one of all) writing.objectStore(store).add(one);
  }
  await done;
}

/** What a database holds, store by store. */
export async function contentOf(database: IDBDatabase): Promise<Records> {
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names);
  const all = await Promise.all(
    names.map(async (name) => {
      const content: unknown[] = await settled(reading.objectStore(name).getAll());
      return [name, content] as const;
    }),
  );
  return Object.fromEntries(all);
}

export function storesOf(database: IDBDatabase): Stores {
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = reading.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return `${unique ? '&' : ''}${multiEntry ? '*' : ''}${keyPath.toString()}`;
      });
      return [name, indexes];
    }),
  );
}

export function deleteRaw(name: string): Promise<unknown> {
  return settled(indexedDB.deleteDatabase(name));
}
