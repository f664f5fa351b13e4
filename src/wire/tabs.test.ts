import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, from: { id?: string }) => Promise<unknown> | undefined;

const tab: { listeners: Set<Listener>; from: { id?: string }; reply: unknown } = {
  listeners: new Set(),
  from: { id: 'prematch' },
  reply: undefined,
};
const browser = {
  runtime: {
    id: 'prematch',
    onMessage: {
      addListener: (listener: Listener) => tab.listeners.add(listener),
      removeListener: (listener: Listener) => tab.listeners.delete(listener),
    },
  },
  tabs: {
    sendMessage: async (_: number, message: unknown) => {
      if (tab.reply !== undefined) return tab.reply;
      const [listener] = tab.listeners;
      if (listener === undefined) throw new Error('Receiving end does not exist.');
      return listener(message, tab.from);
    },
  },
};
vi.stubGlobal('browser', browser);
// The polyfill asks for Chrome's name of it before it hands out the standard one.
vi.stubGlobal('chrome', browser);

const { answer } = await import('./answer.ts');
const { askTab } = await import('./tabs.ts');

const TEST = {
  host: 'gmail',
  version: '1.0.0',
  highlights: true,
  worker: true,
  composes: [{ parts: { send: 2 } }],
  strangers: 0,
  report: 'div',
};
const end = new AbortController();

beforeEach(() => {
  Object.assign(tab, { listeners: new Set(), from: { id: 'prematch' }, reply: undefined });
  answer(
    {
      'tab.self-test': () => Promise.resolve(TEST),
      'tab.pause-changed': () => Promise.resolve(null),
      'tab.shortcuts-changed': () => Promise.resolve(null),
      'tab.written-to': () => Promise.resolve(null),
      'tab.opened': () => Promise.resolve([]),
    },
    end.signal,
  );
});

describe('a mail tab', () => {
  it('answers what the extension asks', async () => {
    await expect(askTab(1, 'tab.self-test')).resolves.toEqual(TEST);
    await expect(askTab(1, 'tab.pause-changed')).resolves.toBeNull();
  });

  it.each([undefined, null, 'tab.self-test', { prematch: 'constructor' }, { prematch: 7 }])(
    'leaves %j to others',
    (message) => {
      const [listener] = tab.listeners;
      expect(listener?.(message, tab.from)).toBeUndefined();
    },
  );

  it('does not answer another extension', () => {
    const [listener] = tab.listeners;
    expect(listener?.({ prematch: 'tab.self-test' }, { id: 'other' })).toBeUndefined();
  });

  it.each([{ ...TEST, report: 7 }, { ...TEST, composes: 'many' }, 'yes', null])(
    'is not believed when it says %j',
    async (reply) => {
      tab.reply = reply;
      await expect(askTab(1, 'tab.self-test')).resolves.toBeUndefined();
    },
  );

  it('is silent where no script of ours runs', async () => {
    tab.listeners.clear();
    await expect(askTab(1, 'tab.self-test')).resolves.toBeUndefined();
  });

  it('is silent when its script has ended', async () => {
    end.abort();
    expect(tab.listeners.size).toBe(0);
    await expect(askTab(1, 'tab.self-test')).resolves.toBeUndefined();
  });
});
