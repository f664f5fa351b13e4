/**
 * HTML from templates, under the page's own Trusted Types policy: the policy of selectors.md's host
 * asks for it, and a mailbox that was let off could not show that an extension has to keep to it.
 */

/** HTML that may stand as it is: the product of {@link markup} or a mail's own body. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[];

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function rendered(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return value.map((part) => part.text).join('');
}

/** A template whose strings and numbers are escaped, and whose markup is not. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(rendered)));
}

interface TypesPolicy {
  createHTML(text: string): string;
}

declare global {
  interface Window {
    /** The browser's factory; a policy's products are accepted wherever a string is. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(text: string): string }): TypesPolicy;
    };
  }
}

const PASS = { createHTML: (text: string): string => text };
const policy: TypesPolicy = window.trustedTypes?.createPolicy('mailbox', PASS) ?? PASS;

/** The nodes that the markup describes. */
export function parse(content: Markup): DocumentFragment {
  return document.createRange().createContextualFragment(policy.createHTML(content.text));
}

/** Replaces what an element holds. */
export function fill(element: Element, content: Markup): void {
  element.replaceChildren(parse(content));
}

/** The one element that the markup describes. */
export function build(content: Markup): HTMLElement {
  const element = parse(content).firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`no element: ${content.text}`);
  return element;
}

/** The element that the mailbox itself has put there. */
export function part<E extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
  kind?: abstract new () => E,
): E;
export function part(
  root: ParentNode,
  selector: string,
  kind: abstract new () => HTMLElement = HTMLElement,
): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the mailbox has lost its ${selector}`);
  return found;
}
