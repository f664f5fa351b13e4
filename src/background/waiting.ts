/** The worker's part of what waits for it: see `wire/waiting.ts`. */
import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import { WAITING } from '../wire/waiting.ts';
import { REQUESTS } from '../wire/wire.ts';

const Waiting = v.variant('prematch', [
  v.object({
    prematch: v.literal('record.pending'),
    request: REQUESTS['record.pending'],
  }),
  v.object({
    prematch: v.literal('record.settled'),
    request: REQUESTS['record.settled'],
  }),
]);
export type Waiting = v.InferOutput<typeof Waiting>;

/** Keeps one request in the history; rejects where that cannot be done now. */
export type Keep = (waiting: Waiting) => Promise<void>;

interface Session extends Storage.StorageArea {
  setAccessLevel(options: { accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }): Promise<void>;
}

const hasAccessLevel = (area: Storage.StorageArea): area is Session =>
  'setAccessLevel' in area && typeof area.setAccessLevel === 'function';

/**
 * Takes in what mail tabs could not hand over: now, and whenever a tab leaves something. To be called
 * while the worker starts, before anything is awaited.
 * @returns a function that tries again, for what could not be kept.
 */
export function takeInWaiting(keep: Keep): () => void {
  let last = Promise.resolve();
  const takeInNow = (): void => {
    last = last.then(() => takeInAll(keep)).catch(() => undefined);
  };
  for (const area of [browser.storage.session, browser.storage.local]) {
    area.onChanged.addListener((changes) => {
      const isNew = Object.entries(changes).some(
        ([key, { newValue }]) => key.startsWith(WAITING) && newValue !== undefined,
      );
      if (isNew) takeInNow();
    });
  }
  takeInNow();
  void openToTabs().catch(() => undefined);
  return takeInNow;
}

/**
 * Tabs may leave things in the session's storage, where nothing else can be read: findings that were
 * dismissed in a private window are kept there as keyed hashes. Browsers without the call let them into the other.
 */
async function openToTabs(): Promise<void> {
  const { session } = browser.storage;
  if (!hasAccessLevel(session)) return;
  await session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

async function takeInAll(keep: Keep): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    for (const [key, value] of Object.entries(await area.get(null))) {
      if (key.startsWith(WAITING)) await takeIn(key, value, area, keep);
    }
  }
}

async function takeIn(
  key: string,
  value: unknown,
  area: Storage.StorageArea,
  keep: Keep,
): Promise<void> {
  const { local } = browser.storage;
  // Tabs wrote it, so it is looked at as closely as their messages.
  const waiting = v.safeParse(Waiting, value);
  try {
    if (waiting.success) await keep(waiting.output);
  } catch {
    // The history is out of reach as well. Local storage outlives the browser, the session's does not.
    if (area === local) return;
    await local.set({ [key]: value });
  }
  await area.remove(key);
}
