/** One compose window: its fields, its draft, its buttons. */
import { build, type Markup, part } from '../gmail/html.ts';
import type { Witness } from '../gmail/witness.ts';
import type { Attachment, Person } from '../options.ts';
import { FIELDS, type Field, type Mail } from '../types.ts';
import { startEditor } from './editor.ts';
import {
  attachments,
  type ChipKind,
  composeForm,
  type ComposeFacts,
  foldedHeader,
} from './markup.ts';
import { Well } from './well.ts';

/** What a compose window begins with, and what a draft gives back. */
export interface Content {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly editor: Markup;
  readonly attachments: readonly Attachment[];
}

/** What a compose window asks of the mailbox. */
export interface ComposeHost {
  readonly witness: Witness;
  readonly contacts: readonly Person[];
  readonly chips: ChipKind;
  /** Whether the recipients of an answer stand in one line at first. */
  readonly foldsHeader: boolean;
  readonly autosaveMs: number;
  sendPressed(compose: Compose): void;
  menuPressed(compose: Compose): void;
  discardPressed(compose: Compose): void;
  popOutPressed(compose: Compose): void;
  saved(compose: Compose): void;
  renamed(): void;
}

export class Compose {
  readonly facts: ComposeFacts;
  /** The element of the form; it can be hidden and shown within its place. */
  readonly form: HTMLElement;
  readonly #host: ComposeHost;
  readonly #life = new AbortController();
  readonly #wells: Record<Field, Well>;
  readonly #subject: HTMLInputElement;
  readonly #body: HTMLElement;
  readonly #attachments: readonly Attachment[];
  /** What the library that draws the page knows of; it drops what else it finds when it draws anew. */
  readonly #own: ReadonlySet<Element>;
  #autosave: number | undefined;

  constructor(facts: ComposeFacts, content: Content, host: ComposeHost) {
    this.facts = facts;
    this.#host = host;
    this.form = build(composeForm(facts));
    const { signal } = this.#life;
    const { words } = facts;
    const { chips, contacts, witness } = host;
    this.#subject = part(this.form, 'input[id$="_SUBJECT"]', HTMLInputElement);
    this.#body = part(this.form, '[id^="editorParent_"] > *');
    this.#attachments = content.attachments;
    const well = (name: Field): Well =>
      new Well(this.form, name, {
        words,
        chips,
        contacts,
        signal,
        onChange: () => {
          this.#scheduleSave();
        },
      });
    this.#wells = { to: well('to'), cc: well('cc'), bcc: well('bcc') };
    for (const name of FIELDS) {
      this.#wells[name].add(content[name]);
      if (content[name].length > 0) this.#show(name);
    }
    if (content.attachments.length > 0) {
      part(this.form, '[id^="docking_DockingTriggerPart_"]').before(
        build(attachments(content.attachments, words)),
      );
    }
    if (this.#body instanceof HTMLTextAreaElement) this.#body.value = content.editor.text;
    if (this.#body instanceof HTMLDivElement) {
      startEditor(this.#body, content.editor, witness, signal);
    }
    witness.watch(this.#body, facts.n, signal);
    if (host.foldsHeader) this.#fold();
    this.#own = new Set(this.form.querySelectorAll('*'));
    this.#listen();
  }

  get subject(): string {
    return this.#subject.value;
  }

  mail(): Mail {
    return {
      draft: this.facts.draft,
      to: this.#wells.to.people,
      cc: this.#wells.cc.people,
      bcc: this.#wells.bcc.people,
      subject: this.subject,
      html: this.#body instanceof HTMLTextAreaElement ? this.#body.value : this.#body.getHTML(),
      plain: this.facts.plainText,
      attachments: this.#attachments,
      at: Date.now(),
    };
  }

  commitRecipients(): void {
    for (const name of FIELDS) this.#wells[name].commit();
  }

  focus(): void {
    const { to } = this.#wells;
    (to.people.length === 0 ? to.area : this.#body).focus();
  }

  /** Draws the form anew: nodes of others are gone from it, as where a parent is made again. */
  redraw(): void {
    for (const element of this.form.querySelectorAll('*')) {
      const isText = element.closest('[contenteditable="true"]') !== null;
      if (!isText && !this.#own.has(element)) element.remove();
    }
  }

  remove(): void {
    window.clearTimeout(this.#autosave);
    this.#life.abort();
    this.form.parentElement?.remove();
  }

  #listen(): void {
    const { signal } = this.#life;
    const { form } = this;
    const on = (css: string, act: () => void): void => {
      part(form, css).addEventListener('click', act, { signal });
    };
    on('[id$="__primaryActionButton"]', () => {
      this.#host.sendPressed(this);
    });
    on('.fui-MenuButton', () => {
      this.#host.menuPressed(this);
    });
    on('#discardCompose', () => {
      this.#host.discardPressed(this);
    });
    on('#popoutCompose', () => {
      this.#host.popOutPressed(this);
    });
    // Before the editor, which takes Ctrl and Enter for a new line.
    form.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing || event.defaultPrevented) return;
        const enter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!enter && !(event.code === 'KeyS' && event.altKey)) return;
        event.preventDefault();
        event.stopPropagation();
        this.#host.sendPressed(this);
      },
      { signal, capture: true },
    );
    form.addEventListener(
      'input',
      () => {
        this.#scheduleSave();
      },
      { signal, capture: true },
    );
    this.#subject.addEventListener(
      'change',
      () => {
        this.#host.renamed();
        this.redraw();
      },
      { signal },
    );
  }

  #show(name: Field): void {
    const row = this.#wells[name].area.closest<HTMLElement>('[style*="none"]');
    row?.removeAttribute('style');
  }

  /** The fields are not in the page until the line is pressed or focused. */
  #fold(): void {
    const fields = part(this.form, '[id$="_TO"]').parentElement?.parentElement;
    if (!fields) return;
    const people = FIELDS.flatMap((name) => this.#wells[name].people);
    const line = build(foldedHeader(people, this.#host.chips, this.facts.words));
    fields.replaceWith(line);
    const unfold = (): void => {
      line.replaceWith(fields);
    };
    line.addEventListener('click', unfold);
    line.addEventListener('focusin', unfold);
  }

  #scheduleSave(): void {
    window.clearTimeout(this.#autosave);
    if (this.#life.signal.aborted) return;
    this.#autosave = window.setTimeout(() => {
      this.#host.saved(this);
    }, this.#host.autosaveMs);
  }
}

/** Fills the place with the form, in an element that hides it while another draft is looked at. */
export function placeIn(place: HTMLElement, form: HTMLElement): void {
  const tab = document.createElement('div');
  tab.append(form);
  place.append(tab);
}
