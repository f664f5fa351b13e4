import { beforeEach, describe, expect, it, vi } from 'vitest';

const areas = {
  session: new Map<string, unknown>(),
  local: new Map<string, unknown>(),
};
/** The browser's part: who answers, and where may be written. */
const world = { answer: undefined as unknown, id: 'prematch', letsIn: true };

const area = (name: keyof typeof areas) => ({
  set: (entry: Record<string, unknown>) => {
    if (name === 'session' && !world.letsIn) return Promise.reject(new Error('no access'));
    for (const [key, value] of Object.entries(entry)) areas[name].set(key, value);
    return Promise.resolve();
  },
});

const browser = {
  runtime: {
    get id() {
      return world.id;
    },
    sendMessage: () => Promise.resolve(world.answer),
  },
  storage: { session: area('session'), local: area('local') },
};
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);

const { deliver, WAITING } = await import('./waiting.ts');

const SETTLED = { sendId: 'send-1', outcome: 'sent' } as const;
const KEY = `${WAITING}record.settled send-1`;
const ENTRY = { prematch: 'record.settled', request: SETTLED };

beforeEach(() => {
  Object.assign(world, { answer: undefined, id: 'prematch', letsIn: true });
  areas.session.clear();
  areas.local.clear();
});

describe('what the history is to learn', () => {
  it.each([
    ['the worker takes', { reply: null }],
    ['the worker refuses, as in a private window,', { error: 'refused' }],
  ])('%s waits nowhere', async (_who, answer) => {
    world.answer = answer;
    await deliver('record.settled', SETTLED);
    expect([...areas.session, ...areas.local]).toEqual([]);
  });

  it.each([
    ['there is no answer', undefined],
    ['the worker could not do it', { error: 'failed' }],
  ])('waits in the session’s storage where %s', async (_why, answer) => {
    world.answer = answer;
    await deliver('record.settled', SETTLED);
    await deliver('record.settled', SETTLED);
    expect([...areas.session]).toEqual([[KEY, ENTRY]]);
  });

  it('waits in the other storage where tabs may not write to that one', async () => {
    world.letsIn = false;
    await deliver('record.settled', SETTLED);
    expect([...areas.local]).toEqual([[KEY, ENTRY]]);
  });

  it('is let go where the extension is gone with its storage', async () => {
    world.id = '';
    world.letsIn = false;
    const local = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('gone'));
    await expect(deliver('record.settled', SETTLED)).resolves.toBeUndefined();
    local.mockRestore();
  });
});
