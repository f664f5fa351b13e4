import type { Editable } from '../inline/editable.ts';
import type { ComposeDraft } from '../wire/wire.ts';
import { readDraftText } from './draft-text.ts';
import type { Host } from './host.ts';
import { isNotOwn, signatureIn } from './own-words.ts';
import { PlainEditable } from './plain-editable.ts';
import { readPlainText } from './plain-text.ts';
import { RichEditable } from './rich-editable.ts';
import { findEvery, findOne, outermost } from './selectors.ts';

/** The wire's bounds; what lies beyond is not judged. */
const MAX_BODY = 200_000;
const MAX_LINE = 2_000;
const MAX_LIST = 500;

/** The fields of a mail that are written in words, in their order down the window. */
export const WRITTEN = ['subject', 'body'] as const;
export type Written = (typeof WRITTEN)[number];

/** A draft as it stands on the page now. */
export interface Reading {
  readonly draft: ComposeDraft;
  /** What findings and marks count their offsets in. */
  readonly texts: Readonly<Record<Written, string>>;
}

/** One open compose window. Reads it, and ends with it: `signal` aborts when it is gone. */
export class ComposeWindow {
  readonly id = crypto.randomUUID();
  readonly host: Host;
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  readonly #closing = new AbortController();
  readonly #editor: Editable;
  #subject: Editable | null = null;
  /** Ends what was drawn over a subject field that is no longer there. */
  #subjectEnd = new AbortController();
  /** Quotes do not change while one writes, and may be as long as a year of mail. */
  readonly #quotes = new WeakMap<Element, string>();

  constructor(host: Host, root: HTMLElement, body: HTMLElement) {
    this.host = host;
    this.root = root;
    this.body = body;
    this.#editor =
      body instanceof HTMLTextAreaElement
        ? new PlainEditable(body, this, (value) => readPlainText(value).own)
        : new RichEditable(body, () => isNotOwn(host), host.hasOwnUndo);
  }

  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  /** Whether the host still shows this compose window. */
  get isOpen(): boolean {
    return this.body.isConnected && this.root.contains(this.body);
  }

  /** @param reason Why all is ended, where it is not the window alone. */
  close(reason?: unknown): void {
    this.#closing.abort(reason);
  }

  /** Where a field is written now: hosts may draw it anew. Null where there is none. */
  editable(field: Written): Editable | null {
    if (field === 'body') return this.#editor;
    const found = this.host.subjectField(this.root);
    if (found === (this.#subject?.element ?? null)) return this.#subject;
    this.#subjectEnd.abort();
    this.#subjectEnd = new AbortController();
    const signal = AbortSignal.any([this.signal, this.#subjectEnd.signal]);
    this.#subject = found && new PlainEditable(found, { root: this.root, signal });
    return this.#subject;
  }

  read(): Reading {
    const { host, root, body } = this;
    const texts = {
      body: this.#editor.read(),
      subject: this.editable('subject')?.read() ?? '',
    };
    const subject = host.subject(root);
    const from = host.from(root);
    const signature = this.#signature();
    const quoted = this.#quoted();
    const quotedAt = quoted === '' ? undefined : host.answeredAt(root);
    const { to, cc, bcc } = host.recipients(root);
    const draft: ComposeDraft = {
      body: texts.body.slice(0, MAX_BODY),
      to: clipAll(to),
      cc: clipAll(cc),
      bcc: clipAll(bcc),
      attachments: clipAll(host.attachments(root)),
      kind: host.kind(root, body),
      ...(subject === undefined ? {} : { subject: clip(subject) }),
      ...(from === undefined ? {} : { from: clip(from) }),
      ...(signature === '' ? {} : { signature }),
      ...(quoted === '' ? {} : { quoted }),
      ...(quotedAt === undefined ? {} : { quotedAt }),
    };
    return { draft, texts };
  }

  #signature(): string {
    if (this.body instanceof HTMLTextAreaElement) {
      return readPlainText(this.body.value).signature.slice(0, MAX_BODY);
    }
    return signatureIn(this.body, this.host).slice(0, MAX_BODY);
  }

  #quoted(): string {
    const { host, root, body } = this;
    if (body instanceof HTMLTextAreaElement) {
      const { quoted } = readPlainText(body.value);
      if (quoted !== '') return quoted.slice(0, MAX_BODY);
    }
    const start = host.quoteStart === undefined ? null : findOne(body, host.quoteStart);
    if (start !== null) {
      const isAbove = (element: Element): boolean =>
        start.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
      return this.#quoteText(start, () => readDraftText(body, isAbove).text);
    }
    const found = [...findEvery(body, host.quote)].sort((a, b) =>
      a.compareDocumentPosition(b) === Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
    const quotes = outermost(found);
    const answered = quotes.length === 0 ? host.answered(root) : null;
    return [...quotes, ...(answered === null ? [] : [answered])]
      .map((quote) => this.#quoteText(quote, () => readDraftText(quote).text))
      .join('\n')
      .slice(0, MAX_BODY);
  }

  #quoteText(quote: Element, read: () => string): string {
    const known = this.#quotes.get(quote);
    if (known !== undefined) return known;
    const text = read().slice(0, MAX_BODY);
    this.#quotes.set(quote, text);
    return text;
  }
}

const clip = (line: string): string => line.slice(0, MAX_LINE);
const clipAll = (lines: readonly string[]): string[] => lines.slice(0, MAX_LIST).map(clip);
