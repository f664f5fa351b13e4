/** The worker's end of the wire. */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { type MessageName, type Reply, type Request, REQUESTS } from './wire.ts';

/** Who asks: a mail tab, or one of the extension's own pages. */
export interface Sender {
  readonly kind: 'mail' | 'page';
  /** The name of the host that the mail tab or page is of. */
  readonly host: string;
  /** True in a private window: checked, never recorded. */
  readonly privateWindow: boolean;
  /** Undefined where a page of the extension is in no tab, as the popup. */
  readonly tabId: number | undefined;
}

export type Handlers = {
  readonly [K in MessageName]: (request: Request<K>, sender: Sender) => Promise<Reply<K>>;
};

/**
 * What goes back. An error names its kind only: a message of an exception could quote the mail.
 * - refused: the sender may not ask this, or the request is malformed.
 * - failed: the worker could not do it.
 */
export type Response<K extends MessageName> =
  { readonly reply: Reply<K> } | { readonly error: 'refused' | 'failed' };

/** Thrown by a handler that will not do what this sender asks. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Begins to answer. To be called while the worker starts, before anything is awaited. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const sender = senderOf(from);
    const name = nameOf(message);
    if (!sender || name === undefined) return Promise.resolve({ error: 'refused' });
    return respond(name, message, handlers, sender);
  });
}

async function respond<K extends MessageName>(
  name: K,
  message: unknown,
  handlers: Handlers,
  sender: Sender,
): Promise<Response<K>> {
  const request = requestOf(name, message);
  if (request === undefined) return { error: 'refused' };
  try {
    return { reply: await handlers[name](request, sender) };
  } catch (error) {
    return { error: error instanceof Refusal ? 'refused' : 'failed' };
  }
}

const Named = v.object({ prematch: v.string(), request: v.unknown() });

function nameOf(message: unknown): MessageName | undefined {
  const read = v.safeParse(Named, message);
  if (!read.success) return undefined;
  const { prematch } = read.output;
  return isMessageName(prematch) ? prematch : undefined;
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(REQUESTS, name);
}

function requestOf<K extends MessageName>(name: K, message: unknown): Request<K> | undefined {
  const read = v.safeParse(v.object({ request: REQUESTS[name] }), message);
  return read.success ? read.output.request : undefined;
}

/** Our own content script in a mail page, or our own page; anybody else is nobody. */
function senderOf(from: Runtime.MessageSender): Sender | undefined {
  if (from.id !== browser.runtime.id) return undefined;
  const origin = originOf(from);
  const sender = {
    host: origin.slice(origin.indexOf('//') + 2),
    privateWindow: from.tab?.incognito ?? false,
    tabId: from.tab?.id,
  };
  if (origin === new URL(browser.runtime.getURL('')).origin) {
    return { kind: 'page', ...sender };
  }
  return from.tab && mailOrigins().has(origin) ? { kind: 'mail', ...sender } : undefined;
}

/** A pop-out that opened as about:blank has the origin of the page that opened it. */
function originOf(from: Runtime.MessageSender): string {
  if ('origin' in from && typeof from.origin === 'string') return from.origin;
  return URL.canParse(from.url ?? '') ? new URL(from.url ?? '').origin : '';
}

let origins: ReadonlySet<string> | undefined;

/** The mail hosts, as the manifest names them: `https://mail.google.com/*`. */
function mailOrigins(): ReadonlySet<string> {
  const patterns = browser.runtime.getManifest().host_permissions ?? [];
  origins ??= new Set(patterns.map((pattern) => new URL(pattern.replace(/\*$/, '')).origin));
  return origins;
}
