import type { Page } from 'puppeteer-core';
import type { Sample } from '../sample/season.ts';

/** So many records go over at once: the debugging protocol takes no message of any length. */
const AT_ONCE = 2_000;

/** Puts a history into the extension's own database, from one of its pages, which has opened it. */
export async function bringHistory(page: Page, history: Sample): Promise<void> {
  const stores: readonly (readonly [string, readonly object[]])[] = [
    ['programs', history.programs],
    ['contacts', history.contacts],
    ['responses', history.responses],
  ];
  for (const [store, records] of stores) {
    for (let from = 0; from < records.length; from += AT_ONCE) {
      const some = records.slice(from, from + AT_ONCE).map(plain);
      await page.evaluate(put, store, JSON.stringify(some));
    }
  }
}

/** Typed arrays do not go over the wire. */
const plain = (record: object): object =>
  'fingerprint' in record && record.fingerprint instanceof Uint32Array
    ? { ...record, fingerprint: [...record.fingerprint] }
    : record;

/** Runs in the page. */
async function put(store: string, text: string): Promise<void> {
  const records = JSON.parse(text) as { fingerprint?: number[] }[];
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('prematch');
    opening.onerror = () => {
      reject(new Error('The database cannot be opened.'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(store, 'readwrite');
      for (const record of records) {
        const { fingerprint } = record;
        transaction
          .objectStore(store)
          .put(fingerprint ? { ...record, fingerprint: Uint32Array.from(fingerprint) } : record);
      }
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => {
        reject(new Error('The records were not kept.'));
      };
    };
  });
}
