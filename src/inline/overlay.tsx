import type { ReferenceElement } from '@floating-ui/dom';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SHORTCUTS } from '../settings/shortcut.ts';
import type { BadgePlace, TemplateOffer } from '../wire/wire.ts';
import { Badge } from './badge.tsx';
import { FindingDetails } from './finding-details.tsx';
import { FindingList } from './finding-list.tsx';
import { SeveritySample } from './icons.tsx';
import { Lines } from './lines.tsx';
import type { Mark, Marks } from './marks.ts';
import { GONE } from './ours.ts';
import { makeHost } from './own-host.ts';
import { Sheet } from './sheet.tsx';
import { TemplateMenu } from './template-menu.tsx';
import type { Actions, ShownFinding, View } from './view.ts';
import { words } from './words.ts';

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
      /** Findings that share the place, the worst first. */
      readonly ids: readonly string[];
      readonly anchor: ReferenceElement;
      readonly takesFocus: boolean;
      /** Whether it stays when the pointer goes elsewhere. */
      readonly stays: boolean;
    };

interface Parts {
  /** The compose window; ours is put at its end. */
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  readonly marks: Marks;
  /** Keeps the caret, where it is in the mail: the function gives it back. */
  readonly keepCaret: () => (() => void) | null;
  readonly actions: Actions;
  /** Asked before what the host took away is put back. */
  readonly isWanted: () => boolean;
  /** Ends everything that is drawn. */
  readonly signal: AbortSignal;
}

/** Badge, card, list and template menu of one compose window. */
export class Overlay {
  readonly #parts: Parts;
  readonly #host: HTMLElement;
  readonly #shadow: ShadowRoot;
  readonly #forcedColors = window.matchMedia('(forced-colors: active)');
  #view: View = {
    status: 'quiet',
    isDark: false,
    isUnsent: false,
    counts: true,
    findings: [],
    phase: '',
    notice: '',
    paused: false,
    missing: [],
    shortcuts: DEFAULT_SHORTCUTS,
  };
  #open: Open | null = null;
  #place: BadgePlace | null = null;
  #giveCaretBack: (() => void) | null = null;
  #isOverCard = false;
  #hover = 0;
  #leave = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { host, shadow } = makeHost(document);
    this.#host = host;
    this.#shadow = shadow;
    this.#keepCaret();
    this.#listen();
    this.#attach();
    this.#drawMarks();
    parts.signal.addEventListener('abort', () => {
      window.clearTimeout(this.#hover);
      window.clearTimeout(this.#leave);
      const pill = this.#shadow.querySelector<HTMLElement>('.pill');
      const ui = this.#shadow.querySelector('.ui');
      render(null, this.#shadow);
      // A copy that has taken over takes away what it finds; where there is none, this stays.
      if (parts.signal.reason === GONE && this.#host.isConnected && pill !== null && ui !== null) {
        this.#leaveWord(ui, pill);
      } else this.#host.remove();
      parts.marks.clear();
    });
  }

  /** Puts a word in the badge's place, which nobody listens to any more. */
  #leaveWord(ui: Element, pill: HTMLElement): void {
    const word = document.createElement('div');
    word.className = 'pill word';
    word.setAttribute('role', 'status');
    word.textContent = words.notice.gone;
    word.style.cssText = pill.style.cssText;
    ui.replaceChildren(word);
    this.#shadow.append(ui);
  }

  /** As highlights, or as lines of ours in their place. */
  #drawMarks(): void {
    const { marks, signal } = this.#parts;
    marks.setHighlights(!this.#forcedColors.matches);
    const change = (): void => {
      marks.setHighlights(!this.#forcedColors.matches);
      this.#render();
    };
    this.#forcedColors.addEventListener('change', change, { signal });
  }

  moveBadge(place: BadgePlace): void {
    this.#place = place;
    this.#render();
  }

  /** Whether what is shown is about to change: for screen readers, which then wait. */
  setBusy(isBusy: boolean): void {
    if (isBusy === this.#host.hasAttribute('aria-busy')) return;
    if (isBusy) this.#host.setAttribute('aria-busy', 'true');
    else this.#host.removeAttribute('aria-busy');
  }

  show(view: View): void {
    this.#view = view;
    const open = this.#open;
    if (open?.kind === 'card' && this.#onCard(open.ids).length === 0) this.close();
    else this.#render();
  }

  /** Opens the card of a finding; without one in reach, the list. For the shortcut. */
  openAtCaret(ids: readonly string[]): void {
    const mark = ids[0] === undefined ? undefined : this.#parts.marks.find(ids[0]);
    if (this.#open?.kind === 'list' || mark === undefined) this.openList();
    else this.#openCard(ids, mark, true);
  }

  /** Opens the card of a finding and leaves the focus in the text; false where it is not drawn. */
  showCard(id: string): boolean {
    const mark = this.#parts.marks.find(id);
    if (mark !== undefined) this.#openCard([id], mark, false, true);
    return mark !== undefined;
  }

  openList(): void {
    this.#giveCaretBack = this.#parts.keepCaret();
    this.#setOpen({ kind: 'list' });
    this.#enterSheet();
  }

  /** Puts the focus on what is open, where it was left for the text. */
  #enterSheet(): void {
    const sheet = this.#shadow.querySelector('.sheet');
    if (sheet === null || this.#shadow.activeElement !== null) return;
    (sheet.querySelector<HTMLElement>('[data-first]') ?? sheet.querySelector('button'))?.focus();
  }

  #onCard(ids: readonly string[]): readonly ShownFinding[] {
    return this.#view.findings.filter(({ id }) => ids.includes(id));
  }

  openTemplates(): void {
    const giveBack = this.#parts.keepCaret();
    this.#parts.actions.listTemplates().then(
      (offers) => {
        this.#giveCaretBack = giveBack;
        this.#setOpen({ kind: 'templates', offers });
      },
      () => {
        this.#giveCaretBack = giveBack;
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
    const giveBack = this.#giveCaretBack;
    const hadFocus = this.#shadow.activeElement !== null;
    this.close();
    if (giveBack !== null) giveBack();
    else if (hadFocus) this.#parts.body.focus({ preventScroll: true });
  }

  #setOpen(open: Open | null): void {
    if (this.#parts.signal.aborted) return;
    // What was to be closed is not what is open now.
    window.clearTimeout(this.#leave);
    this.#open = open;
    this.#isOverCard = false;
    if (open === null) this.#giveCaretBack = null;
    this.#parts.marks.setOpen(open?.kind === 'card' ? (open.ids[0] ?? null) : null);
    this.#render();
  }

  #openCard(ids: readonly string[], mark: Mark, takesFocus: boolean, stays = takesFocus): void {
    const id = ids[0] ?? '';
    const shown = this.#open?.kind === 'card' && this.#open.ids[0] === id ? this.#open : null;
    if (shown !== null && (shown.takesFocus || !takesFocus)) return;
    this.#giveCaretBack = takesFocus ? this.#parts.keepCaret() : null;
    const reference: ReferenceElement = {
      // The mark is painted anew after each edit, so its range is asked for each time.
      getBoundingClientRect: () => this.#rangeOf(id, mark.range).getBoundingClientRect(),
      getClientRects: () => this.#rangeOf(id, mark.range).getClientRects(),
      contextElement: mark.element,
    };
    const anchor = shown?.anchor ?? reference;
    this.#setOpen({ kind: 'card', ids, anchor, takesFocus, stays });
  }

  #rangeOf(id: string, fallback: Range): Range {
    return this.#parts.marks.find(id)?.range ?? fallback;
  }

  /** The host may draw its window anew and drop what it does not know. */
  #attach(): void {
    const { root, signal } = this.#parts;
    const attach = (): void => {
      if (signal.aborted || !root.isConnected || this.#host.parentNode === root) return;
      if (this.#parts.isWanted()) root.append(this.#host);
    };
    attach();
    const observer = new MutationObserver(attach);
    observer.observe(root, { childList: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  #keepCaret(): void {
    this.#shadow.addEventListener('mousedown', (event) => {
      // A press on a button leaves caret and selection in the text.
      const { target } = event;
      const isField =
        target instanceof Element && target.closest('input, textarea, label') !== null;
      if (!isField) event.preventDefault();
    });
  }

  #listen(): void {
    const { root, marks, signal } = this.#parts;
    root.addEventListener(
      'pointermove',
      (event) => {
        window.clearTimeout(this.#hover);
        const { target } = event;
        if (event.buttons !== 0 || target === this.#host) return;
        // Asked later, when the event has forgotten its target.
        const under = (): readonly Mark[] => marks.at(event.clientX, event.clientY, target);
        // Back on the mark from its card: it stays.
        if (this.#open?.kind === 'card' && under().length > 0) window.clearTimeout(this.#leave);
        this.#hover = window.setTimeout(() => {
          const found = under();
          if (found.length === 0) this.#leaveSoon();
          else if (this.#open === null || this.#open.kind === 'card') this.#openAt(found);
        }, HOVER);
      },
      { signal },
    );
    root.addEventListener(
      'pointerleave',
      () => {
        window.clearTimeout(this.#hover);
        this.#leaveSoon();
      },
      { signal },
    );
    root.addEventListener(
      'click',
      (event) => {
        const { clientX, clientY, target } = event;
        const found = event.isTrusted ? marks.at(clientX, clientY, target) : [];
        if (found.length > 0) this.#openAt(found);
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

  #openAt(marks: readonly Mark[]): void {
    const ids = marks.map(({ id }) => id);
    if (marks[0] !== undefined) this.#openCard(ids, marks[0], false);
  }

  /** A card that the pointer opened closes when the pointer is on neither mark nor card. */
  #leaveSoon(): void {
    window.clearTimeout(this.#leave);
    this.#leave = window.setTimeout(() => {
      const open = this.#open;
      const isInUse = this.#isOverCard || this.#shadow.activeElement !== null;
      if (open?.kind === 'card' && !open.stays && !isInUse) this.close();
    }, TRAVEL);
  }

  #keepFocus(edit: () => void): void {
    const hadFocus = this.#shadow.activeElement !== null;
    edit();
    if (hadFocus) {
      this.#enterSheet();
    }
  }

  #render(): void {
    const { root, body, marks, actions, signal } = this.#parts;
    // An answer may come after the end.
    if (signal.aborted) return;
    const view = this.#view;
    const open = this.#open;
    const badge = this.#shadow.querySelector('.pill');
    const onCard = open?.kind === 'card' ? this.#onCard(open.ids) : [];
    const [card] = onCard;
    const inList: Actions = {
      ...actions,
      // The edit takes the focus into the text; who came by keyboard goes on in the list.
      replace: (id, text) => {
        this.#keepFocus(() => {
          actions.replace(id, text);
        });
      },
      remove: (id) => {
        this.#keepFocus(() => {
          actions.remove(id);
        });
      },
    };
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
        {this.#forcedColors.matches && (
          <Lines marks={marks.all} openId={open?.kind === 'card' ? open.ids[0] : undefined} />
        )}
        <Badge
          view={view}
          body={body}
          root={root}
          place={this.#place}
          onMove={(place) => {
            this.#place = place;
            actions.keepBadge(place);
          }}
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
              actions={inList}
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
              keys={view.shortcuts.templates}
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
            {...(badge !== null && { clearOf: badge })}
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
              {onCard.map((shown) => (
                <section key={shown.id}>
                  <h2 class="heading">
                    <SeveritySample severity={shown.finding.severity} />
                    <span>
                      <span class="hidden">{words.severity[shown.finding.severity]}: </span>
                      {shown.finding.title}
                    </span>
                  </h2>
                  <FindingDetails shown={shown} actions={closed} />
                </section>
              ))}
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
