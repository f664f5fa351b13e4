import type { ReferenceElement } from '@floating-ui/dom';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TemplateOffer } from '../wire/wire.ts';
import { Badge } from './badge.tsx';
import { select, selectionIn } from './edit.ts';
import { FindingDetails } from './finding-details.tsx';
import { FindingList } from './finding-list.tsx';
import { SeveritySample } from './icons.tsx';
import type { Marks } from './marks.ts';
import css from './overlay.css?inline';
import { Sheet } from './sheet.tsx';
import { TemplateMenu } from './template-menu.tsx';
import type { Actions, View } from './view.ts';
import { words } from './words.ts';

/** The element that holds all of ours, beside the host's own, never in the mail. */
const HOST_TAG = 'prematch-ui';

/** A pointer that rests so long on a mark wants to know, ms. */
const HOVER = 250;
/** Time to travel from the mark into the card, ms. */
const TRAVEL = 300;
/** How long a count stays the same before it is read out, ms. */
const SETTLED = 1000;

type Open =
  | { readonly kind: 'list' }
  | { readonly kind: 'templates'; readonly offers: readonly TemplateOffer[] | 'failed' }
  | {
      readonly kind: 'card';
      readonly id: string;
      readonly anchor: ReferenceElement;
      readonly takesFocus: boolean;
    };

interface Parts {
  /** The compose window; ours is put at its end. */
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  readonly marks: Marks;
  readonly actions: Actions;
  /** Ends everything that is drawn. */
  readonly signal: AbortSignal;
}

/** Takes away what an earlier copy of this script left on the page. */
export const removeAllOverlays = (): void => {
  for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
};

/** Badge, card, list and template menu of one compose window. */
export class Overlay {
  readonly #parts: Parts;
  readonly #host = document.createElement(HOST_TAG);
  readonly #shadow: ShadowRoot;
  #view: View = { status: 'quiet', isDark: false, findings: [], phase: '', notice: '' };
  #open: Open | null = null;
  #caret: Range | null = null;
  #isOverCard = false;
  #hover = 0;
  #leave = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#shadow = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#shadow.adoptedStyleSheets = [sheet];
    this.#keepToOurselves();
    this.#listen();
    this.#attach();
    parts.signal.addEventListener('abort', () => {
      window.clearTimeout(this.#hover);
      window.clearTimeout(this.#leave);
      render(null, this.#shadow);
      this.#host.remove();
      parts.marks.clear();
    });
  }

  show(view: View): void {
    this.#view = view;
    const { id } = this.#open?.kind === 'card' ? this.#open : { id: null };
    if (id !== null && !view.findings.some((shown) => shown.id === id)) this.close();
    else this.#render();
  }

  /** Opens the card of a finding; without one in reach, the list. For the shortcut. */
  openAtCaret(id: string | null): void {
    const range = id === null ? null : this.#parts.marks.rangeOf(id);
    if (id !== null && range !== null) this.#openCard(id, range, true);
    else this.openList();
  }

  openList(): void {
    this.#caret = selectionIn(this.#parts.body);
    this.#setOpen({ kind: 'list' });
  }

  openTemplates(): void {
    const caret = selectionIn(this.#parts.body);
    this.#parts.actions.listTemplates().then(
      (offers) => {
        this.#caret = caret;
        this.#setOpen({ kind: 'templates', offers });
      },
      () => {
        this.#caret = caret;
        this.#setOpen({ kind: 'templates', offers: 'failed' });
      },
    );
  }

  close(): void {
    if (this.#open === null) return;
    this.#setOpen(null);
  }

  /** Closes, and gives the caret back to the text. */
  #closeToText(): void {
    const caret = this.#caret;
    const hadFocus = this.#shadow.activeElement !== null;
    this.close();
    const { body } = this.#parts;
    if (caret !== null && body.contains(caret.commonAncestorContainer)) select(body, caret);
    else if (hadFocus) body.focus({ preventScroll: true });
  }

  #setOpen(open: Open | null): void {
    this.#open = open;
    this.#isOverCard = false;
    if (open === null) this.#caret = null;
    this.#parts.marks.setOpen(open?.kind === 'card' ? open.id : null);
    this.#render();
  }

  #openCard(id: string, anchor: Range, takesFocus: boolean): void {
    if (this.#open?.kind === 'card' && this.#open.id === id) return;
    this.#caret = takesFocus ? selectionIn(this.#parts.body) : null;
    const reference: ReferenceElement = {
      // The mark is painted anew after each edit, so its range is asked for each time.
      getBoundingClientRect: () => this.#rangeOf(id, anchor).getBoundingClientRect(),
      getClientRects: () => this.#rangeOf(id, anchor).getClientRects(),
      contextElement: this.#parts.body,
    };
    this.#setOpen({ kind: 'card', id, anchor: reference, takesFocus });
  }

  #rangeOf(id: string, fallback: Range): Range {
    return this.#parts.marks.rangeOf(id) ?? fallback;
  }

  /** The host may draw its window anew and drop what it does not know. */
  #attach(): void {
    const { root, signal } = this.#parts;
    const attach = (): void => {
      if (!signal.aborted && root.isConnected && this.#host.parentNode !== root) {
        root.append(this.#host);
      }
    };
    attach();
    const observer = new MutationObserver(attach);
    observer.observe(root, { childList: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  /** What happens in our own nodes is none of the host's business: its shortcuts are single keys. */
  #keepToOurselves(): void {
    const own =
      'keydown keypress keyup input beforeinput click dblclick mousedown mouseup pointerdown pointerup focusin focusout paste copy cut';
    for (const type of own.split(' ')) {
      this.#host.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    this.#shadow.addEventListener('mousedown', (event) => {
      // A press on a button leaves caret and selection in the text.
      const { target } = event;
      const isField =
        target instanceof Element && target.closest('input, textarea, label') !== null;
      if (!isField) event.preventDefault();
    });
  }

  #listen(): void {
    const { body, marks, signal } = this.#parts;
    body.addEventListener(
      'pointermove',
      (event) => {
        window.clearTimeout(this.#hover);
        if (event.buttons !== 0) return;
        this.#hover = window.setTimeout(() => {
          const mark = marks.at(event.clientX, event.clientY);
          if (mark !== null && (this.#open === null || this.#open.kind === 'card')) {
            this.#openCard(mark.id, mark.range, false);
          } else if (mark === null) this.#leaveSoon();
        }, HOVER);
      },
      { signal },
    );
    body.addEventListener(
      'pointerleave',
      () => {
        window.clearTimeout(this.#hover);
        this.#leaveSoon();
      },
      { signal },
    );
    body.addEventListener(
      'click',
      (event) => {
        const mark = event.isTrusted ? marks.at(event.clientX, event.clientY) : null;
        if (mark !== null) this.#openCard(mark.id, mark.range, false);
        else this.close();
      },
      { signal },
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || this.#open === null || event.isComposing) return;
        // The host would take it for "close this window".
        event.preventDefault();
        event.stopImmediatePropagation();
        this.#closeToText();
      },
      { signal, capture: true },
    );
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target !== this.#host) this.close();
      },
      { signal, capture: true },
    );
  }

  /** A card that the pointer opened closes when the pointer is on neither mark nor card. */
  #leaveSoon(): void {
    window.clearTimeout(this.#leave);
    this.#leave = window.setTimeout(() => {
      const open = this.#open;
      const isInUse = this.#isOverCard || this.#shadow.activeElement !== null;
      if (open?.kind === 'card' && !open.takesFocus && !isInUse) this.close();
    }, TRAVEL);
  }

  #render(): void {
    const { body, actions } = this.#parts;
    const view = this.#view;
    const open = this.#open;
    const badge = this.#shadow.querySelector('.pill');
    const card =
      open?.kind === 'card' ? view.findings.find((shown) => shown.id === open.id) : undefined;
    const closed = {
      ...actions,
      replace: (id: string, text: string) => {
        this.close();
        actions.replace(id, text);
      },
      remove: (id: string) => {
        this.close();
        actions.remove(id);
      },
    };
    render(
      <div class="ui" data-theme={view.isDark ? 'dark' : 'light'}>
        <Badge
          view={view}
          body={body}
          isListOpen={open?.kind === 'list'}
          isMenuOpen={open?.kind === 'templates'}
          onList={() => {
            if (open?.kind === 'list') this.#closeToText();
            else this.openList();
          }}
          onTemplates={() => {
            if (open?.kind === 'templates') this.#closeToText();
            else this.openTemplates();
          }}
        />
        {open?.kind === 'list' && badge !== null && (
          <Sheet
            anchor={badge}
            placement="top-end"
            label={words.badge.findings(view.findings.length)}
            takesFocus
          >
            <FindingList
              view={view}
              actions={actions}
              onClose={() => {
                this.#closeToText();
              }}
              onTemplates={() => {
                this.openTemplates();
              }}
            />
          </Sheet>
        )}
        {open?.kind === 'templates' && badge !== null && (
          <Sheet anchor={badge} placement="top-end" label={words.templates.title} takesFocus>
            <TemplateMenu
              offers={open.offers}
              onClose={() => {
                this.#closeToText();
              }}
              onChoose={(id) => {
                this.#closeToText();
                actions.insertTemplate(id);
              }}
            />
          </Sheet>
        )}
        {open?.kind === 'card' && card !== undefined && (
          <Sheet
            key={card.id}
            anchor={open.anchor}
            placement="bottom-start"
            label={card.finding.title}
            takesFocus={open.takesFocus}
          >
            <div
              class="card"
              onPointerEnter={() => {
                this.#isOverCard = true;
              }}
              onPointerLeave={() => {
                this.#isOverCard = false;
                this.#leaveSoon();
              }}
            >
              <h2 class="heading">
                <SeveritySample severity={card.finding.severity} />
                <span>
                  <span class="hidden">{words.severity[card.finding.severity]}: </span>
                  {card.finding.title}
                </span>
              </h2>
              <FindingDetails shown={card} actions={closed} />
            </div>
          </Sheet>
        )}
        <LiveCount count={view.status === 'checked' ? view.findings.length : null} />
      </div>,
      this.#shadow,
    );
  }
}

/** Tells a screen reader the number of findings, once it has settled. */
const LiveCount = ({ count }: { readonly count: number | null }) => {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (count === null) return;
    const timer = window.setTimeout(() => {
      setTold(words.live(count));
    }, SETTLED);
    return () => {
      window.clearTimeout(timer);
    };
  }, [count]);
  return (
    <div class="hidden" role="status" aria-live="polite">
      {told}
    </div>
  );
};
