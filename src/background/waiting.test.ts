import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Waiting } from './waiting.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** A storage area that tells of its changes, as the browser's does. */
class Area {
  readonly items = new Map<string, unknown>();
  readonly #listeners: Listener[] = [];
  readonly onChanged = { addListener: (listener: Listener) => this.#listeners.push(listener) };
  get = () => Promise.resolve(Object.fromEntries(this.items));
  set = (entry: Record<string, unknown>) => {
    for (const [key, newValue] of Object.entries(entry)) {
      this.items.set(key, newValue);
      for (const listener of this.#listeners) listener({ [key]: { newValue } });
    }
    return Promise.resolve();
  };
  remove = (key: string) => {
    this.items.delete(key);
    for (const listener of this.#listeners) listener({ [key]: {} });
    return Promise.resolve();
  };
}

const storage = { session: new Area(), local: new Area() };
vi.stubGlobal('browser', { runtime: { id: 'prematch' }, storage });
vi.stubGlobal('chrome', { runtime: { id: 'prematch' }, storage });

const { takeInWaiting } = await import('./waiting.ts');

const KEY = 'waiting record.settled send-1';
const ENTRY = { prematch: 'record.settled', request: { sendId: 'send-1', outcome: 'sent' } };

const keep = vi.fn<(waiting: Waiting) => Promise<void>>();

beforeEach(() => {
  storage.session = new Area();
  storage.local = new Area();
  keep.mockReset().mockResolvedValue();
});

describe('what waits', () => {
  it.each(['session', 'local'] as const)(
    'is taken in when the worker starts, from %s',
    async (area) => {
      await storage[area].set({ [KEY]: ENTRY, settings: {} });
      takeInWaiting(keep);
      await vi.waitFor(() => {
        expect([...storage[area].items.keys()]).toEqual(['settings']);
      });
      expect(keep.mock.calls).toEqual([[ENTRY]]);
    },
  );

  it('is taken in when a tab leaves it', async () => {
    takeInWaiting(keep);
    await storage.session.set({ [KEY]: ENTRY });
    await vi.waitFor(() => {
      expect(storage.session.items.size).toBe(0);
    });
    expect(keep.mock.calls).toEqual([[ENTRY]]);
  });

  it('outlives the browser where the history is out of reach, and is taken in later', async () => {
    keep.mockRejectedValue(new Error('no database'));
    await storage.session.set({ [KEY]: ENTRY });
    takeInWaiting(keep);
    await vi.waitFor(() => {
      expect(storage.session.items.size).toBe(0);
      expect(storage.local.items.get(KEY)).toEqual(ENTRY);
    });
    keep.mockReset().mockResolvedValue();
    takeInWaiting(keep);
    await vi.waitFor(() => {
      expect(storage.local.items.size).toBe(0);
    });
  });

  it('is thrown away where it is no request of ours', async () => {
    await storage.session.set({ [KEY]: { prematch: 'history.clear', request: {} } });
    takeInWaiting(keep);
    await vi.waitFor(() => {
      expect(storage.session.items.size).toBe(0);
    });
    expect(keep).not.toHaveBeenCalled();
  });
});
