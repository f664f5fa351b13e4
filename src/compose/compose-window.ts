import type { ComposeDraft } from '../wire/wire.ts';
import { readDraftText, type DraftText } from './draft-text.ts';
import type { Host } from './host.ts';
import { findAll, findOne, matches } from './selectors.ts';

/** The wire's bounds; what lies beyond is not judged. */
const MAX_BODY = 200_000;
const MAX_LINE = 2_000;
const MAX_LIST = 500;

/** A draft as it stands on the page now. */
export interface Reading {
  readonly draft: ComposeDraft;
  /** The body's text with the map back to its nodes. */
  readonly text: DraftText;
}

/** One open compose window. Reads it, and ends with it: `signal` aborts when it is gone. */
export class ComposeWindow {
  readonly id = crypto.randomUUID();
  readonly host: Host;
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  readonly #closing = new AbortController();
  readonly #preservesLines: boolean;
  /** Quotes do not change while one writes, and may be as long as a year of mail. */
  readonly #quotes = new WeakMap<Element, string>();

  constructor(host: Host, root: HTMLElement, body: HTMLElement) {
    this.host = host;
    this.root = root;
    this.body = body;
    this.#preservesLines = getComputedStyle(body).whiteSpaceCollapse === 'preserve';
  }

  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  /** Whether the host still shows this compose window. */
  get isOpen(): boolean {
    return this.body.isConnected && this.root.contains(this.body);
  }

  close(): void {
    this.#closing.abort();
  }

  read(): Reading {
    const { host, root, body } = this;
    let isQuoted = false;
    const text = readDraftText(
      body,
      (element) => {
        isQuoted ||= this.#startsQuote(element);
        return isQuoted || matches(element, host.quote) || matches(element, host.signature);
      },
      this.#preservesLines,
    );
    const subject = host.subject(root);
    const from = host.from(root);
    const signature = this.#signature();
    const quoted = this.#quoted();
    const { to, cc, bcc } = host.recipients(root);
    const draft: ComposeDraft = {
      body: text.text.slice(0, MAX_BODY),
      to: clipAll(to),
      cc: clipAll(cc),
      bcc: clipAll(bcc),
      attachments: clipAll(host.attachments(root)),
      kind: host.kind(root, body),
      ...(subject === undefined ? {} : { subject: clip(subject) }),
      ...(from === undefined ? {} : { from: clip(from) }),
      ...(signature === '' ? {} : { signature }),
      ...(quoted === '' ? {} : { quoted }),
    };
    return { draft, text };
  }

  #signature(): string {
    return findAll(this.body, this.host.signature)
      .map((block) => readDraftText(block).text)
      .join('\n')
      .slice(0, MAX_BODY);
  }

  #startsQuote(element: Element): boolean {
    const { quoteStart } = this.host;
    return quoteStart !== undefined && matches(element, quoteStart);
  }

  #quoted(): string {
    const { host, root, body } = this;
    const start = host.quoteStart === undefined ? null : findOne(body, host.quoteStart);
    const quote = start ?? findOne(body, host.quote) ?? host.answered(root);
    if (quote === null) return '';
    const known = this.#quotes.get(quote);
    if (known !== undefined) return known;
    const isAbove = (element: Element): boolean =>
      quote.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
    const read = start === null ? readDraftText(quote) : readDraftText(body, isAbove);
    const text = read.text.slice(0, MAX_BODY);
    this.#quotes.set(quote, text);
    return text;
  }
}

const clip = (line: string): string => line.slice(0, MAX_LINE);
const clipAll = (lines: readonly string[]): string[] => lines.slice(0, MAX_LIST).map(clip);
