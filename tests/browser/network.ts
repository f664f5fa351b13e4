/**
 * One door for every request of a browser, of its pages and of the extension's background alike:
 * the mailbox is answered here, everything else finds no network.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import * as v from 'valibot';
import { bidiOf, inFirefoxChrome } from './bidi.ts';
import type { BrowserKind } from './find.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a request, or leaves it without network. */
export type Responder = (url: string) => Promise<Answer | undefined>;

export interface Network {
  /** Every address that pages and extensions have asked for, in order. */
  requests(): Promise<readonly string[]>;
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

async function closeChromium(browser: Browser, respond: Responder): Promise<Network> {
  const seen: string[] = [];
  const session: CDPSession = await browser.target().createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    seen.push(request.url);
    const reply = async (): Promise<void> => {
      const answer = await respond(request.url);
      if (answer === undefined) {
        await session.send('Fetch.failRequest', { requestId, errorReason: 'NameNotResolved' });
        return;
      }
      await session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: answer.status,
        responseHeaders: Object.entries(answer.headers).map(([name, value]) => ({ name, value })),
        body: base64(answer.body),
      });
    };
    // The page that asked may be gone, or the browser, before the answer arrives.
    reply().catch(() => undefined);
  });
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }],
  });
  return { requests: () => Promise.resolve(seen) };
}

const BlockedRequest = v.object({
  isBlocked: v.literal(true),
  request: v.object({ request: v.string(), url: v.string() }),
});

/** Firefox' observer sees the background's requests too, which BiDi does not; its own are left out. */
const OBSERVE = `(() => {
  globalThis.prematchRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal.isSystemPrincipal) return;
    globalThis.prematchRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');
})()`;

async function closeFirefox(browser: Browser, respond: Responder): Promise<Network> {
  const connection = bidiOf(browser);
  connection.on('network.beforeRequestSent', (event) => {
    const blocked = v.safeParse(BlockedRequest, event);
    if (!blocked.success) return;
    const { request, url } = blocked.output.request;
    const reply = async (): Promise<void> => {
      const answer = await respond(url);
      if (answer === undefined) {
        await connection.send('network.failRequest', { request });
        return;
      }
      await connection.send('network.provideResponse', {
        request,
        statusCode: answer.status,
        reasonPhrase: '',
        headers: Object.entries(answer.headers).map(([name, value]) => ({
          name,
          value: { type: 'string', value },
        })),
        body: { type: 'base64', value: base64(answer.body) },
      });
    };
    // The page that asked may be gone, or the browser, before the answer arrives.
    reply().catch(() => undefined);
  });
  await connection.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await connection.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'http' },
      { type: 'pattern', protocol: 'https' },
    ],
  });
  await inFirefoxChrome(browser, OBSERVE);
  return {
    requests: async () =>
      v.parse(v.array(v.string()), await inFirefoxChrome(browser, 'globalThis.prematchRequests')),
  };
}

/** Puts the responder between the browser and the network. */
export function closeNetwork(
  browser: Browser,
  kind: BrowserKind,
  respond: Responder,
): Promise<Network> {
  return kind === 'chromium' ? closeChromium(browser, respond) : closeFirefox(browser, respond);
}
