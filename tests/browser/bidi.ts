/**
 * The two protocols below puppeteer: what its pages do not offer (requests of the whole browser,
 * closed shadow roots, the extension's background) is asked for here, and checked as it arrives.
 */
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';

/** Firefox' WebDriver BiDi connection. Puppeteer has it and leaves it out of its types. */
export interface BidiConnection {
  send(method: string, params: object): Promise<unknown>;
  on(event: string, handler: (params: unknown) => void): unknown;
}

function isConnection(value: unknown): value is BidiConnection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'send' in value &&
    typeof value.send === 'function' &&
    'on' in value &&
    typeof value.on === 'function'
  );
}

/** @throws when the browser is not driven by WebDriver BiDi. */
export function bidiOf(browser: Browser): BidiConnection {
  if (!('connection' in browser) || !isConnection(browser.connection)) {
    throw new Error('this browser is not driven by WebDriver BiDi');
  }
  return browser.connection;
}

const WithContext = v.object({ browsingContext: v.object({ id: v.string() }) });

/** The BiDi id of the page's top browsing context. */
export function contextOf(page: Page): string {
  return v.parse(WithContext, page.mainFrame()).browsingContext.id;
}

const Outcome = v.variant('type', [
  v.object({
    type: v.literal('success'),
    result: v.looseObject({ value: v.optional(v.unknown()) }),
  }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const ScriptReply = v.object({ result: Outcome });

/** The value of a script's outcome. @throws what the script threw. */
export function valueOf(reply: unknown): unknown {
  const { result } = v.parse(ScriptReply, reply);
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

const Tree = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string() })) }),
});

/**
 * Runs an expression in Firefox' own window, where add-ons are managed; needs
 * `--remote-allow-system-access`. Resolves with the JSON value of what the expression resolves with.
 */
export async function inFirefoxChrome(browser: Browser, expression: string): Promise<unknown> {
  const connection = bidiOf(browser);
  const tree = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const [window] = v.parse(Tree, tree).result.contexts;
  if (window === undefined) throw new Error('Firefox shows no window');
  const reply = await connection.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then(value => JSON.stringify(value) ?? 'null')`,
    target: { context: window.context },
    awaitPromise: true,
  });
  return JSON.parse(v.parse(v.string(), valueOf(reply)));
}
