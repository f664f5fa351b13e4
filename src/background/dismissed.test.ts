import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InstallKey } from '../settings/settings.ts';

type Listener = (changes: Record<string, unknown>) => void;

/** A storage area that tells of its changes, as the browser's does. */
class Area {
  items: Record<string, unknown> = {};
  readonly #listeners: Listener[] = [];
  readonly onChanged = { addListener: (listener: Listener) => this.#listeners.push(listener) };
  get = () => Promise.resolve(structuredClone(this.items));
  set = (entry: Record<string, unknown>) => {
    Object.assign(this.items, structuredClone(entry));
    this.#tell(entry);
    return Promise.resolve();
  };
  clear = () => {
    const before = this.items;
    this.items = {};
    this.#tell(before);
    return Promise.resolve();
  };
  #tell(changes: Record<string, unknown>): void {
    for (const listener of this.#listeners) listener(changes);
  }
}

const storage = { session: new Area(), local: new Area() };
vi.stubGlobal('browser', { runtime: { id: 'prematch' }, storage });
vi.stubGlobal('chrome', { runtime: { id: 'prematch' }, storage });

const { Dismissals } = await import('./dismissed.ts');

const KEY: InstallKey = [1, 2, 3, 4];
const NOW = Date.UTC(2027, 1, 9);
const DAY = 86_400_000;
const PLEA = { rule: 'emotional-pressure', field: 'body', quote: 'You are my only hope.' } as const;
const PROMISE = { ...PLEA, rule: 'ranking-promise', quote: 'I will rank you first.' } as const;
const HERE = { now: NOW, privateWindow: false };

beforeEach(async () => {
  await Promise.all([storage.session.clear(), storage.local.clear()]);
});

/** A worker that has just been started, after the browser perhaps. */
const shownIn = (draftId: string | undefined, now = NOW) =>
  new Dismissals().without([PLEA, PROMISE], KEY, draftId, now);

describe('a dismissed finding', () => {
  it('stays away from its draft after the browser was closed, and from no other', async () => {
    await new Dismissals().add(KEY, 'd1', PLEA, HERE);
    await storage.session.clear();
    expect(await shownIn('d1')).toEqual([PROMISE]);
    expect(await shownIn('d2')).toEqual([PLEA, PROMISE]);
    expect(await shownIn(undefined)).toEqual([PLEA, PROMISE]);
  });

  it('is kept without a word of the mail', async () => {
    await new Dismissals().add(KEY, 'd1', PLEA, HERE);
    const kept = JSON.stringify(storage.local.items);
    expect(kept).toContain('"rule":"emotional-pressure","field":"body"');
    expect(kept).not.toMatch(/only|hope/);
  });

  it('comes back when its words change', async () => {
    const dismissals = new Dismissals();
    await dismissals.add(KEY, 'd1', PLEA, HERE);
    const changed = { ...PLEA, quote: 'You are my very last hope.' };
    expect(await dismissals.without([changed], KEY, 'd1', NOW)).toEqual([changed]);
  });

  it('of a private window is forgotten with the browser', async () => {
    const dismissals = new Dismissals();
    await dismissals.add(KEY, 'd1', PLEA, { now: NOW, privateWindow: true });
    expect(await dismissals.without([PLEA], KEY, 'd1', NOW)).toEqual([]);
    expect(storage.local.items).toEqual({});
    await storage.session.clear();
    expect(await dismissals.without([PLEA], KEY, 'd1', NOW)).toEqual([PLEA]);
  });

  it('is forgotten when all data is erased', async () => {
    const dismissals = new Dismissals();
    await dismissals.add(KEY, 'd1', PLEA, HERE);
    await storage.local.clear();
    expect(await dismissals.without([PLEA], KEY, 'd1', NOW)).toEqual([PLEA]);
    await dismissals.add(KEY, 'd2', PROMISE, HERE);
    expect(JSON.stringify(storage.local.items)).not.toContain('d1');
  });
});

it('loses none of two that are dismissed at once', async () => {
  const dismissals = new Dismissals();
  await Promise.all([
    dismissals.add(KEY, 'd1', PLEA, HERE),
    dismissals.add(KEY, 'd1', PROMISE, HERE),
  ]);
  expect(await shownIn('d1')).toEqual([]);
});

it('keeps the latest 200 drafts, for 60 days', async () => {
  const dismissals = new Dismissals();
  for (let at = 0; at <= 200; at += 1) await dismissals.add(KEY, `d${at}`, PLEA, HERE);
  expect(await shownIn('d0')).toContain(PLEA);
  expect(await shownIn('d1')).not.toContain(PLEA);
  expect(await shownIn('d200', NOW + 59 * DAY)).not.toContain(PLEA);
  expect(await shownIn('d200', NOW + 60 * DAY)).toContain(PLEA);
  await dismissals.add(KEY, 'later', PLEA, { ...HERE, now: NOW + 60 * DAY });
  expect(JSON.stringify(storage.local.items)).not.toContain('d200');
});

it('reads what is broken as nothing', async () => {
  storage.local.items = { dismissed: ['1a-2b', 7] };
  expect(await shownIn('d1')).toEqual([PLEA, PROMISE]);
});
