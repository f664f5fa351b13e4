/**
 * The extension's own interface, which lives in closed shadow roots that no page script can reach:
 * the debugging protocols can, Chromium's by CDP and Firefox' by WebDriver BiDi.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { bidiOf, contextOf, valueOf } from './bidi.ts';
import { until, type Box } from './until.ts';

/** The element that carries each shadow root. */
const HOST = 'prematch-ui';

/** JSON values go in and out: what is evaluated runs in the page. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * Calls a function in the page with all shadow roots, in the order of their hosts in the document.
 * Text goes in and comes out: how a value is carried is the caller's matter.
 */
type CallOnRoots = (source: string) => Promise<string>;

const Nodes = v.object({
  result: v.object({
    nodes: v.array(
      v.object({
        value: v.object({ shadowRoot: v.nullish(v.object({ sharedId: v.string() })) }),
      }),
    ),
  }),
});

async function rootsInChromium(session: CDPSession): Promise<readonly string[]> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll('${HOST}')]`,
  });
  if (result.objectId === undefined) return [];
  const listed = await session.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  const ids: string[] = [];
  for (const { name, value } of listed.result) {
    if (!/^\d+$/.test(name)) continue;
    const objectId = value?.objectId;
    if (objectId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', {
      objectId,
      depth: 1,
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) continue;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId !== undefined) ids.push(object.objectId);
  }
  return ids;
}

async function callInChromium(page: Page, source: string): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const ids = await rootsInChromium(session);
    const { result: window } = await session.send('Runtime.evaluate', { expression: 'window' });
    if (window.objectId === undefined) throw new Error('the page has no window');
    const reply = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: source,
      objectId: window.objectId,
      arguments: ids.map((objectId) => ({ objectId })),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (reply.exceptionDetails !== undefined) {
      throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
    }
    return v.parse(v.string(), reply.result.value);
  } finally {
    await session.detach();
  }
}

async function callInFirefox(page: Page, source: string): Promise<string> {
  const connection = bidiOf(page.browser());
  const context = contextOf(page);
  const located = await connection.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: HOST },
  });
  const ids = v
    .parse(Nodes, located)
    .result.nodes.flatMap(({ value }) => (value.shadowRoot ? [value.shadowRoot.sharedId] : []));
  const reply = await connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: ids.map((sharedId) => ({ sharedId })),
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  return v.parse(v.string(), valueOf(reply));
}

export interface Ui {
  /** Every visible piece of text, root by root. */
  texts(): Promise<readonly string[]>;
  /** Where the nth match stands in the viewport; `null` when there is none or it has no box. */
  box(css: string, nth?: number): Promise<Box | null>;
  /** Presses the real mouse at the centre of the nth match. @throws when the mouse can not get there. */
  click(css: string, nth?: number): Promise<void>;
  /** Moves the real mouse to the centre of the nth match. @throws when it can not get there. */
  hover(css: string, nth?: number): Promise<void>;
  /** Resolves with the box of the first match, once it has one. */
  waitFor(css: string): Promise<Box>;
  /** Resolves when nothing that matches has a box. */
  waitForNone(css: string): Promise<void>;
  /**
   * Runs a function in the page with the first root as its first argument. It closes over nothing;
   * arguments and result are JSON. @throws when the page has no root, or what the function throws.
   */
  evaluate<A extends readonly Json[], R>(
    run: (root: ShadowRoot, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** The same with all roots. */
  evaluateAll<A extends readonly Json[], R>(
    run: (roots: readonly ShadowRoot[], ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
}

function boxIn(roots: readonly ShadowRoot[], css: string, nth: number): Box | null {
  const element = roots.flatMap((root) => [...root.querySelectorAll(css)])[nth];
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Scrolls the match into view and gives its centre, or why the mouse can not get there. */
function reachIn(roots: readonly ShadowRoot[], css: string, nth: number): Point | string {
  const element = roots.flatMap((root) => [...root.querySelectorAll(css)])[nth];
  if (element === undefined) return 'the extension shows none';
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const centre = { x: x + width / 2, y: y + height / 2 };
  const top = document.elementFromPoint(centre.x, centre.y);
  if (top === null) return 'it is not within the window';
  if (!roots.some((root) => root.host === top)) return `it is covered by ${top.localName}`;
  return centre;
}

function textsIn(roots: readonly ShadowRoot[]): string[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element instanceof HTMLStyleElement || !element.checkVisibility({ visibilityProperty: true })
        ? []
        : [...element.childNodes].flatMap((node) =>
            node instanceof Text && node.data.trim() !== '' ? [node.data.trim()] : [],
          ),
    ),
  );
}

/** The extension's interface in a page. */
export function ui(page: Page): Ui {
  const firefox = 'connection' in page.browser();
  const call: CallOnRoots = (source) =>
    firefox ? callInFirefox(page, source) : callInChromium(page, source);

  const run = async (source: string, args: readonly Json[], first: boolean): Promise<unknown> => {
    // Loaders that keep names wrap functions in `__name`, which the page does not have.
    const text = await call(`async (...roots) => {
      const __name = (value) => value;
      const given = ${first ? 'roots[0]' : 'roots'};
      if (given === undefined) throw new Error('the page shows no interface of the extension');
      const value = await (${source})(given, ...${JSON.stringify(args)});
      return JSON.stringify({ value });
    }`);
    return v.parse(v.object({ value: v.optional(v.unknown()) }), JSON.parse(text)).value;
  };

  const evaluateAll: Ui['evaluateAll'] = async <A extends readonly Json[], R>(
    act: (roots: readonly ShadowRoot[], ...args: A) => R | Promise<R>,
    ...args: A
  ) => (await run(act.toString(), args, false)) as R;

  const box: Ui['box'] = (css, nth = 0) => evaluateAll(boxIn, css, nth);
  const centre = async (css: string, nth: number): Promise<Point> => {
    const found = await evaluateAll(reachIn, css, nth);
    if (typeof found === 'string') throw new Error(`${css}: ${found}`);
    return found;
  };

  return {
    evaluateAll,
    evaluate: async <A extends readonly Json[], R>(
      act: (root: ShadowRoot, ...args: A) => R | Promise<R>,
      ...args: A
    ) => (await run(act.toString(), args, true)) as R,
    texts: () => evaluateAll(textsIn),
    box,
    async click(css, nth = 0) {
      const { x, y } = await centre(css, nth);
      await page.mouse.click(x, y);
    },
    async hover(css, nth = 0) {
      const { x, y } = await centre(css, nth);
      await page.mouse.move(x, y);
    },
    waitFor: (css) => until(page, css, () => box(css)),
    async waitForNone(css) {
      await until(page, `no ${css}`, async () => (await box(css)) === null);
    },
  };
}
