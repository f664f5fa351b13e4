import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

const EXTENSION = 'chrome-extension://prematch';
const MAIL: Runtime.MessageSender = {
  id: 'prematch',
  url: 'https://mail.google.com/mail/u/0/',
  tab: {
    index: 0,
    highlighted: true,
    active: true,
    pinned: false,
    incognito: false,
  },
};

type Listener = (message: unknown, from: Runtime.MessageSender) => Promise<unknown>;

/** The browser's part of the wire: carries JSON from a sender to the one listener. */
const carrier: {
  id: string;
  from: Runtime.MessageSender;
  listener: Listener | undefined;
  /** How many messages get lost before the next one arrives. */
  lost: number;
} = { id: 'prematch', from: MAIL, listener: undefined, lost: 0 };

const browser = {
  runtime: {
    get id() {
      return carrier.id;
    },
    getURL: (path: string) => `${EXTENSION}/${path}`,
    getManifest: () => ({ host_permissions: ['https://mail.google.com/*'] }),
    onMessage: {
      addListener: (listener: Listener) => {
        carrier.listener = listener;
      },
    },
    sendMessage: async (message: unknown) => {
      if (carrier.lost > 0) {
        carrier.lost -= 1;
        throw new Error('The message port closed before a response was received.');
      }
      const copy: unknown = JSON.parse(JSON.stringify(message));
      const response = await carrier.listener?.(copy, carrier.from);
      return response === undefined ? undefined : (JSON.parse(JSON.stringify(response)) as unknown);
    },
  },
};
vi.stubGlobal('browser', browser);
// The polyfill asks for Chrome's name of it before it hands out the standard one.
vi.stubGlobal('chrome', browser);

const { serve, Refusal } = await import('./serve.ts');
const { send, WireError } = await import('./send.ts');

const never = (): Promise<never> => Promise.reject(new Error('not asked for'));
const ruleOff = vi.fn<(request: { rule: string }, sender: unknown) => Promise<null>>();

beforeEach(() => {
  Object.assign(carrier, { id: 'prematch', from: MAIL, lost: 0 });
  ruleOff.mockReset().mockResolvedValue(null);
  serve({
    'check.draft': never,
    'check.dismiss': never,
    'check.rule-off': ruleOff,
    'record.pending': never,
    'record.settled': never,
    'record.by-hand': never,
    'record.name-program': never,
    'message.opened': never,
    'message.read': never,
    'record.opened': never,
    'record.invitation': never,
    'pause.set': never,
    'worker.ping': never,
    'badge.place': never,
    'shortcuts.read': never,
    'ui.bring': never,
    'templates.list': never,
    'templates.fill': () => Promise.reject(new Refusal()),
    'pages.open': never,
  });
});

const raw = (message: unknown): Promise<unknown> | undefined =>
  carrier.listener?.(message, carrier.from);
const REFUSED = { error: 'refused' };
const ASK = { prematch: 'check.rule-off', request: { rule: 'late-night' } };

describe('a request', () => {
  it('reaches its handler and brings the reply back', async () => {
    await expect(send('check.rule-off', { rule: 'late-night' })).resolves.toBeNull();
    expect(ruleOff).toHaveBeenCalledWith(
      { rule: 'late-night' },
      { kind: 'mail', host: 'mail.google.com', privateWindow: false },
    );
  });

  it('loses what its schema does not name', async () => {
    await raw({ ...ASK, request: { rule: 'late-night', more: 1 } });
    expect(ruleOff.mock.lastCall?.[0]).toEqual({ rule: 'late-night' });
  });

  it.each([
    ['no message', undefined],
    ['another program’s message', { type: 'ping' }],
    ['an unknown name', { prematch: 'history.list', request: {} }],
    ['a name of every object', { prematch: 'constructor', request: {} }],
    ['a request of the wrong form', { prematch: 'check.rule-off', request: { rule: 7 } }],
    ['a request beyond the bounds', { ...ASK, request: { rule: 'x'.repeat(101) } }],
    ['a missing request', { prematch: 'check.rule-off' }],
  ])('is refused when it is %s', async (_, message) => {
    expect(await raw(message)).toEqual(REFUSED);
    expect(ruleOff).not.toHaveBeenCalled();
  });
});

describe('a sender', () => {
  it.each<[string, Partial<Runtime.MessageSender> & { origin?: string }]>([
    ['another extension', { id: 'other' }],
    ['no extension', { id: '' }],
    ['a page elsewhere', { url: 'https://mail.google.com.evil.example/' }],
    ['an http page', { url: 'http://mail.google.com/' }],
    ['a frame elsewhere', { origin: 'https://evil.example', url: 'https://mail.google.com/' }],
    ['a broken address', { url: 'mail.google.com' }],
  ])('is refused when it is %s', async (_, from) => {
    carrier.from = { ...MAIL, ...from };
    expect(await raw(ASK)).toEqual(REFUSED);
    expect(ruleOff).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<Runtime.MessageSender> & { origin?: string }, string]>([
    ['a pop-out', { url: 'about:blank', origin: 'https://mail.google.com' }, 'mail'],
    ['a page of ours', { url: `${EXTENSION}/src/pages/popup/index.html` }, 'page'],
  ])('is heard when it is %s', async (_, from, kind) => {
    carrier.from = { ...MAIL, ...from };
    expect(await raw(ASK)).toEqual({ reply: null });
    expect(ruleOff.mock.lastCall?.[1]).toMatchObject({ kind, privateWindow: false });
  });

  it('is known to be a private window', async () => {
    carrier.from = { ...MAIL, ...(MAIL.tab && { tab: { ...MAIL.tab, incognito: true } }) };
    await raw(ASK);
    expect(ruleOff.mock.lastCall?.[1]).toMatchObject({ kind: 'mail', privateWindow: true });
  });
});

describe('a failure', () => {
  const reason = (name: string): unknown =>
    expect.objectContaining({ name: 'WireError', reason: name });

  it('says nothing of the mail', async () => {
    ruleOff.mockRejectedValue(new Error('Dear Dr. Whitfield'));
    expect(await raw(ASK)).toEqual({ error: 'failed' });
    await expect(send('check.rule-off', { rule: 'x' })).rejects.toEqual(reason('failed'));
  });

  it('is a refusal where the handler refuses', async () => {
    const draft = { body: '', to: [], cc: [], bcc: [], attachments: [], kind: 'new' as const };
    const asked = send('templates.fill', { template: 'x', draft });
    await expect(asked).rejects.toEqual(reason('refused'));
  });

  it('is made good when the worker was ended once or twice', async () => {
    carrier.lost = 2;
    await expect(send('check.rule-off', { rule: 'x' })).resolves.toBeNull();
  });

  it('is told when the worker does not come up', async () => {
    carrier.lost = 99;
    await expect(send('check.rule-off', { rule: 'x' })).rejects.toBeInstanceOf(WireError);
    expect(carrier.lost).toBe(96);
  });

  it('is final when the extension is gone', async () => {
    carrier.id = '';
    await expect(send('check.rule-off', { rule: 'x' })).rejects.toEqual(reason('gone'));
    expect(ruleOff).not.toHaveBeenCalled();
  });
});
