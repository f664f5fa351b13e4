/**
 * Whether the browser has deleted the history, which only this storage can tell: a history that was
 * made anew while there had been one. Who deletes everything by hand empties this storage as well.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const KEY = 'historyLoss';

/** Moments in milliseconds since 1970 in UTC. */
const Stored = v.object({ madeAt: v.number(), lostAt: v.exactOptional(v.number()) });
type Stored = v.InferOutput<typeof Stored>;

async function load(): Promise<Stored | undefined> {
  const stored = await browser.storage.local.get(KEY);
  return read(stored[KEY]);
}

function read(stored: unknown): Stored | undefined {
  const parsed = v.safeParse(Stored, stored);
  return parsed.success ? parsed.output : undefined;
}

/**
 * Notes that the history was opened.
 * @param isNew whether it was made then.
 * @param now milliseconds since 1970 in UTC.
 * @throws when the browser refuses to store.
 */
export async function noteOpened(isNew: boolean, now: number): Promise<void> {
  await navigator.locks.request('prematch-history-loss', async () => {
    const known = await load();
    if (known && !isNew) return;
    const noted: Stored = { madeAt: now, ...(known && { lostAt: now }) };
    await browser.storage.local.set({ [KEY]: noted });
  });
}

/**
 * The moment (ms, UTC) at which it was found that the browser had deleted the history; undefined
 * where it has not, or where the user was told.
 */
export async function loadLoss(): Promise<number | undefined> {
  return (await load())?.lostAt;
}

/** The user was told. */
export async function forgetLoss(): Promise<void> {
  await navigator.locks.request('prematch-history-loss', async () => {
    const known = await load();
    if (known) await browser.storage.local.set({ [KEY]: { madeAt: known.madeAt } });
  });
}

/**
 * Calls `listener` after each change, with what {@link loadLoss} gives then.
 * @returns a function that ends it.
 */
export function onLossChanged(listener: (lostAt: number | undefined) => void): () => void {
  const changed: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    const change = changes[KEY];
    if (change) listener(read(change.newValue)?.lostAt);
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => {
    browser.storage.local.onChanged.removeListener(changed);
  };
}
