import { autoUpdate } from '@floating-ui/dom';
import marks from './marks.css?inline';
import { MIRROR_TAG } from './ours.ts';
import { moveTo, seenOf } from './place.ts';
import { changeBetween, type Span } from './shift-spans.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** All that decides where a letter stands. */
const ALIKE = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/*
 * Invisible letters: only their marks are to be seen. Not forced to the system's ink, which would
 * write every letter twice.
 */
const CSS_TEXT = `
:host { all: initial; }
.window {
  position: fixed;
  inset: 0 auto auto 0;
  transform-origin: 0 0;
  overflow: hidden;
  pointer-events: none;
  forced-color-adjust: none;
}
.letters {
  box-sizing: border-box;
  color: transparent;
}
${marks}`;

const isArea = (field: Field): field is HTMLTextAreaElement => field instanceof HTMLTextAreaElement;

/**
 * The text of a field once more, in invisible letters that stand exactly over the field's own, in a
 * closed shadow root beside it. Ranges in it can be marked and measured as in any text, which those
 * of a field cannot.
 *
 * It has a shadow root of its own: the page can reach what is marked through the registry of
 * highlights, and finds nothing there but what it has written itself.
 */
export class Mirror {
  readonly #field: Field;
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #host = document.createElement(MIRROR_TAG);
  readonly #window = document.createElement('div');
  readonly #letters = document.createElement('div');
  readonly #text = document.createTextNode('');

  /** @param root The compose window; the mirror is put at its end. */
  constructor(field: Field, root: HTMLElement, signal: AbortSignal) {
    this.#field = field;
    this.#root = root;
    this.#signal = signal;
    // Nothing to be found, read out or selected: the field is that already.
    this.#host.inert = true;
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    shadow.adoptedStyleSheets = [sheet];
    this.#window.className = 'window';
    this.#letters.className = 'letters';
    this.#letters.append(this.#text);
    this.#window.append(this.#letters);
    shadow.append(this.#window);
    this.update();
    this.#follow();
  }

  /** Shows the field as it is now: the host may have filled it, styled it, or dropped the mirror. */
  update(): void {
    if (this.#signal.aborted || !this.#root.isConnected) return;
    if (this.#host.parentNode !== this.#root) this.#root.append(this.#host);
    this.#copy();
    this.#place();
  }

  /** The letters of a stretch of the value; UTF-16 offsets. Null where there are none. */
  rangeOf({ start, end }: Span): Range | null {
    if (end <= start || end > this.#text.length) return null;
    const range = document.createRange();
    range.setStart(this.#text, start);
    range.setEnd(this.#text, end);
    return range;
  }

  #follow(): void {
    const place = (): void => {
      this.#place();
    };
    const stop = autoUpdate(this.#field, this.#window, place);
    const options = { signal: this.#signal, passive: true };
    this.#field.addEventListener('scroll', place, options);
    this.#field.addEventListener(
      'input',
      () => {
        this.#copy();
        this.#place();
      },
      options,
    );
    this.#signal.addEventListener('abort', () => {
      stop();
      this.#host.remove();
    });
  }

  /** Changes only what has changed, so that ranges move along with the words that they are on. */
  #copy(): void {
    const { value } = this.#field;
    const before = this.#text.data;
    if (value === before) return;
    const { start, endBefore, endAfter } = changeBetween(before, value);
    this.#text.replaceData(start, endBefore - start, value.slice(start, endAfter));
  }

  /** Over the field, scrolled as it is, and clipped to what is seen of it. */
  #place(): void {
    const field = this.#field;
    const style = getComputedStyle(field);
    for (const name of ALIKE) {
      this.#letters.style.setProperty(name, style.getPropertyValue(name));
    }
    const length = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const across = length('border-left-width') + length('border-right-width');
    const down = length('border-top-width') + length('border-bottom-width');
    let left = length('border-left-width');
    let width = field.offsetWidth - across;
    const height = field.offsetHeight - down;
    if (isArea(field)) {
      // Without the scroll bar, on whichever side it is.
      left = field.clientLeft;
      width = field.clientWidth;
    } else {
      // One line in the middle; what is scrolled away vanishes at the padding's inner edge.
      left += length('padding-left');
      width -= length('padding-left') + length('padding-right');
      const free = height - length('padding-top') - length('padding-bottom');
      this.#letters.style.paddingLeft = '0';
      this.#letters.style.paddingRight = '0';
      this.#letters.style.whiteSpace = 'pre';
      this.#letters.style.lineHeight = `${free}px`;
    }
    this.#window.style.width = `${width}px`;
    this.#window.style.height = `${height}px`;
    this.#letters.style.translate = `${-field.scrollLeft}px ${-field.scrollTop}px`;
    const box = field.getBoundingClientRect();
    const scale = field.offsetWidth === 0 ? 1 : box.width / field.offsetWidth;
    const [x, y] = [box.left + left * scale, box.top + length('border-top-width') * scale];
    this.#window.style.scale = '1';
    this.#window.style.scale = String(scale / moveTo(this.#window, x, y));
    const seen = seenOf(field);
    const edges = [
      seen.top - y,
      x + width * scale - seen.right,
      y + height * scale - seen.bottom,
      seen.left - x,
    ].map((hidden) => `${Math.max(0, hidden / scale)}px`);
    this.#window.style.clipPath = `inset(${edges.join(' ')})`;
  }
}
