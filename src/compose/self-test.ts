import { isOurs } from '../inline/ours.ts';
import { send } from '../wire/send.ts';
import type { SelfTest } from '../wire/wire.ts';
import browser from 'webextension-polyfill';
import type { ComposeWindow } from './compose-window.ts';
import type { Host } from './host.ts';
import { outermost } from './selectors.ts';
import { isShown } from './shown.ts';

const MAX_LINES = 2500;
const MAX_PATHS = 10;
/** In the place of any text. */
const BLACK = '███';

/**
 * What of this tab's mail page is found, and what its structure is where something is missing.
 *
 * @param foundLate How many compose windows the observer had missed.
 */
export const selfTest = async (
  host: Host,
  composes: readonly ComposeWindow[],
  foundLate: number,
): Promise<SelfTest> => {
  const { version } = browser.runtime.getManifest();
  const highlights = 'highlights' in CSS;
  const worker = await send('worker.ping', {}).then(
    () => true,
    () => false,
  );
  const others = strangers(composes);
  return {
    host: host.name,
    version,
    highlights,
    worker,
    composes: composes.map(({ root }) => ({
      parts: host.parts(root),
      // The origin's, not the address': a pop-out may be about:blank.
      mailbox: host.mailbox(root) ?? new URL(window.origin).host,
    })),
    strangers: others.filter(isInSight).length,
    report: [
      `Prematch ${version}, ${host.name}, worker ${String(worker)}, highlights ${String(highlights)}`,
      navigator.userAgent,
      `Compose windows found late: ${foundLate}`,
      `Window ${innerWidth} x ${innerHeight}, pixel ratio ${devicePixelRatio}, lang ${document.documentElement.lang}`,
      ...composes.flatMap((compose) => describe(host, compose)),
      ...others.slice(0, MAX_PATHS).flatMap(pathTo),
    ].join('\n'),
  };
};

const describe = (host: Host, { root, body }: ComposeWindow): string[] => [
  '',
  `Compose window: ${counts(Object.entries(host.parts(root)))}`,
  `Selectors: ${counts(selectorHits(host, root))}`,
  ...treeOf(root, body).slice(0, MAX_LINES),
];

const counts = (named: readonly (readonly [string, number | string])[]): string =>
  named.map(([name, count]) => `${name} ${count}`).join(', ');

/** "BODY 1/0/1": how often each alternative matches in the compose window. */
const selectorHits = ({ selectors }: Host, root: HTMLElement): (readonly [string, string])[] =>
  Object.entries(selectors).flatMap(([name, selector]) =>
    typeof selector === 'function'
      ? []
      : [[name, selector.map(([css]) => root.querySelectorAll(css).length).join('/')]],
  );

const EDITABLE = ':is([contenteditable]:not([contenteditable="false" i]), textarea)';

/** Editables that were not taken for a mail. */
const strangers = (composes: readonly ComposeWindow[]): HTMLElement[] =>
  outermost([...document.querySelectorAll<HTMLElement>(EDITABLE)]).filter(
    (editable) => !composes.some(({ root }) => root.contains(editable)),
  );

/** Whether somebody may be writing there. */
const isInSight = (editable: HTMLElement): boolean => {
  const { width, height } = editable.getBoundingClientRect();
  const isVisible = isShown(editable) && width > 0 && height > 0;
  return isVisible || editable.contains(document.activeElement);
};

/** The elements around an editable, from the outside in. */
const pathTo = (editable: HTMLElement): string[] => {
  const path: string[] = [];
  for (let at: Element | null = editable; at !== null; at = at.parentElement) {
    path.unshift(outline(at));
  }
  return ['', 'Editable that is no mail:', path.join(' > ')];
};

/** The elements of a compose window, one a line; what repeats in a row stands once with its number. */
const treeOf = (root: HTMLElement, body: HTMLElement): string[] => {
  const lines: string[] = [];
  let times = 1;
  const add = (line: string): void => {
    const last = lines.at(-1)?.replace(/ × \d+$/, '');
    times = last === line ? times + 1 : 1;
    if (times > 1) lines[lines.length - 1] = `${line} × ${times}`;
    else lines.push(line);
  };
  const walk = (element: Element, depth: number): void => {
    if (isOurs(element)) return;
    const isMail = element !== body && body.contains(element);
    const hasText = [...element.childNodes].some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    add(
      ' '.repeat(depth) +
        (isMail ? element.localName : outline(element)) +
        (hasText ? ` ${BLACK}` : ''),
    );
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines;
};

/** Attributes whose values are words of HTML. */
const TELLING = 'role type contenteditable aria-multiline aria-haspopup dir'.split(' ');

/** Tag, classes and names of attributes; of values those alone that are never the user's. */
const outline = (element: Element): string => {
  const classes = [...element.classList].filter((name) => /^[\w-]{1,40}$/.test(name));
  const attributes = element.getAttributeNames().flatMap((name) => {
    if (name === 'class' || name === 'style') return [];
    const isTelling =
      TELLING.includes(name) || (name === 'name' && element instanceof HTMLInputElement);
    const value = element.getAttribute(name) ?? '';
    return [isTelling && /^[\w-]{1,24}$/.test(value) ? `[${name}=${value}]` : `[${name}]`];
  });
  return [element.localName, ...classes].join('.') + attributes.join('');
};
