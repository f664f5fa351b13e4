/**
 * The text of an editable, with a map back to its nodes. Reading only: nothing in the editable is
 * ever written, moved or marked.
 */

/** A run of text that stands in one node without a gap. */
interface Run {
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** UTF-16 offset in the node's data. */
  readonly nodeStart: number;
}

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** Blocks that browsers set apart by a blank line. */
const SPACED = new Set('BLOCKQUOTE DL H1 H2 H3 H4 H5 H6 OL P TABLE UL'.split(' '));
/** Elements whose text is not the writer's. */
const SILENT = new Set('SCRIPT STYLE TEMPLATE TEXTAREA SELECT OPTION'.split(' '));

/** Stands for a picture or another thing without letters. */
const OBJECT = '\uFFFC';

/** What another checker puts into the mail: an element of its own make, which nobody can write in. */
const isForeign = (element: Element): boolean =>
  element.localName.includes('-') && element.getAttribute('contenteditable') === 'false';

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** An editable's text and where each piece of it stands. */
export class DraftText {
  readonly text: string;
  readonly #runs: readonly Run[];

  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.#runs = runs;
  }

  /**
   * The stretch of the document that shows a stretch of the text.
   *
   * @param start UTF-16 offset, inclusive.
   * @param end UTF-16 offset, exclusive.
   * @returns null where the offsets hold no letters, or the nodes have changed since.
   */
  toRange(start: number, end: number): Range | null {
    const first = this.#runAt(start);
    const last = this.#runAt(end - 1);
    if (first === undefined || last === undefined || end <= start) return null;
    const from = Math.max(start, first.start) - first.start + first.nodeStart;
    const to = Math.min(end, last.start + last.length) - last.start + last.nodeStart;
    if (from > first.node.length || to > last.node.length || !first.node.isConnected) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, from);
    range.setEnd(last.node, to);
    return range.collapsed ? null : range;
  }

  /**
   * The UTF-16 offset in the text of a place in the document, or of the nearest text before it.
   *
   * @returns null where the place lies outside of what was read.
   */
  offsetOf(container: Node, offset: number): number | null {
    if (this.#runs.length === 0) return null;
    for (const run of this.#runs) {
      if (run.node !== container) continue;
      if (offset <= run.nodeStart + run.length) {
        return run.start + Math.max(0, offset - run.nodeStart);
      }
    }
    let before = 0;
    for (const run of this.#runs) {
      const side = comparePlaces(run.node, container, offset);
      if (side > 0) break;
      before = run.start + run.length;
    }
    return before;
  }

  /** The first run that ends after the offset. */
  #runAt(offset: number): Run | undefined {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#runs[low];
  }
}

/** Negative where the text node stands before the place, positive where it stands behind it. */
const comparePlaces = (node: Text, container: Node, offset: number): number => {
  if (node === container) return -1;
  const child = container.childNodes[offset] ?? null;
  if (child !== null && (child === node || child.contains(node))) return 1;
  const reference = child ?? container;
  const position = reference.compareDocumentPosition(node);
  return position & Node.DOCUMENT_POSITION_FOLLOWING &&
    !(position & Node.DOCUMENT_POSITION_CONTAINED_BY)
    ? 1
    : -1;
};

/** Collects text while keeping white space as a browser would show it. */
class Writer {
  readonly #runs: Run[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** Line feeds owed before the next letter. */
  #breaks = 0;
  /** A space owed before the next letter of the same line, and where it stands. */
  #space: { node: Text; at: number } | null = null;

  /** A block's edge: the next letter stands at least so many lines below. */
  edge(lines: number): void {
    if (this.#length > 0) this.#breaks = Math.max(this.#breaks, lines);
  }

  /** A <br>: the last one of a block adds nothing, since the block ends its line anyway. */
  lineBreak(): void {
    if (this.#length > 0) this.#breaks += 1;
  }

  object(): void {
    this.#settle();
    this.#push(OBJECT);
  }

  text(node: Text, preservesLines: boolean): void {
    const data = node.data;
    let from = 0;
    for (let at = 0; at <= data.length; at += 1) {
      const code = at < data.length ? data.charCodeAt(at) : -1;
      const isSpace = code === 32 || code === 9 || code === 10 || code === 13;
      if (code !== -1 && !isSpace) continue;
      if (at > from) this.#write(node, from, at);
      if (code === 10 && preservesLines) this.lineBreak();
      else if (isSpace) this.#space ??= { node, at };
      from = at + 1;
    }
  }

  finish(): DraftText {
    return new DraftText(this.#parts.join(''), this.#runs);
  }

  #write(node: Text, from: number, to: number): void {
    this.#settle();
    // Same length, so that offsets stay: a no-break space is a space to a reader.
    const words = node.data.slice(from, to).replaceAll('\u00A0', ' ');
    if (!this.#extend(node, from, words.length)) {
      this.#runs.push({ start: this.#length, length: words.length, node, nodeStart: from });
    }
    this.#push(words);
  }

  /** Writes what is owed: line feeds, or one space. */
  #settle(): void {
    const space = this.#space;
    this.#space = null;
    if (this.#breaks > 0) {
      this.#push(this.#breaks > 1 ? '\n\n' : '\n');
      this.#breaks = 0;
    } else if (space !== null && this.#length > 0) {
      this.#extend(space.node, space.at, 1);
      this.#push(' ');
    }
  }

  /** Lengthens the last run where the node goes on without a gap. */
  #extend(node: Text, at: number, length: number): boolean {
    const last = this.#runs.at(-1);
    if (last?.node !== node) return false;
    if (last.start + last.length !== this.#length || last.nodeStart + last.length !== at) {
      return false;
    }
    this.#runs[this.#runs.length - 1] = { ...last, length: last.length + length };
    return true;
  }

  #push(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}

/**
 * Reads the text under a node as a person sees it: a line a block, a blank line between
 * paragraphs, white space folded, no-break spaces as spaces (so that offsets stay).
 *
 * @param root The editable, or a part of it.
 * @param isSkipped True for elements whose text is left out: quote, signature.
 * @param preservesLines True where line feeds in text nodes are shown (`white-space: pre-wrap`).
 */
export const readDraftText = (
  root: Element,
  isSkipped: (element: Element) => boolean = () => false,
  preservesLines = false,
): DraftText => {
  const writer = new Writer();
  // An own loop in the place of recursion: a mail may be nested deeper than the stack.
  let parent: Node = root;
  let node: Node | null = root.firstChild;
  for (;;) {
    if (node === null) {
      if (parent === root || parent.parentNode === null) return writer.finish();
      if (isElement(parent)) edge(parent, writer);
      node = parent.nextSibling;
      parent = parent.parentNode;
      continue;
    }
    if (isText(node)) {
      writer.text(node, preservesLines || parent.nodeName === 'PRE');
    } else if (
      isElement(node) &&
      !SILENT.has(node.tagName) &&
      !isForeign(node) &&
      !isSkipped(node)
    ) {
      if (node.tagName === 'BR') writer.lineBreak();
      else if (node.tagName === 'IMG') writer.object();
      else {
        edge(node, writer);
        parent = node;
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
};

const edge = (element: Element, writer: Writer): void => {
  if (BLOCKS.has(element.tagName)) writer.edge(SPACED.has(element.tagName) ? 2 : 1);
};
