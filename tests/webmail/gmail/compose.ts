/** One compose window: its fields, its draft and its shapes. */
import { FIELDS } from '../types.ts';
import type { Attachment, Person } from '../options.ts';
import type { Field, Mail } from '../types.ts';
import { RecipientField } from './chips.ts';
import { build, fill, markup, Markup, part } from './html.ts';
import { attachment, collapsedRecipient, composeForm, fullScreen, popup } from './markup.ts';
import type { ComposeFacts } from './markup.ts';
import { onSend } from './send.ts';
import type { SendKind } from './send.ts';
import type { Witness } from './witness.ts';

/** What a compose window begins with, and what a draft or an undone send gives back. */
export interface Content {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** What stands in the editor: HTML, or plain text in plain-text mode. */
  readonly editor: string;
  /** The quote that is transmitted after the editor's text while it is folded away. */
  readonly folded: Markup | null;
  readonly attachments: readonly Attachment[];
}

/** What a compose window asks of the mailbox. */
export interface ComposeHost {
  readonly witness: Witness;
  readonly contacts: readonly Person[];
  readonly autosaveMs: number;
  /** The user pressed Send. */
  sendPressed(compose: Compose, kind: SendKind): void;
  saved(compose: Compose): void;
  discarded(compose: Compose): void;
}

export class Compose {
  readonly facts: ComposeFacts;
  /** The form itself; it wanders between the docked and the full-screen window. */
  readonly form: HTMLElement;
  readonly #host: ComposeHost;
  readonly #life = new AbortController();
  readonly #fields: Record<Field, RecipientField>;
  readonly #subject: HTMLInputElement;
  readonly #rich: HTMLElement;
  readonly #plain: HTMLTextAreaElement;
  /** The docked window; an answer below a mail has none. */
  readonly #window: HTMLElement | null;
  /** What stands directly in the parts of the frame when it is drawn. */
  readonly #drawn: ReadonlyMap<Element, ReadonlySet<Node>>;
  #folded: Markup | null;
  #attachments: readonly Attachment[] = [];
  #autosave: number | undefined;

  constructor(facts: ComposeFacts, content: Content, host: ComposeHost) {
    this.facts = facts;
    this.#host = host;
    this.form = build(composeForm(facts));
    this.#subject = part(this.form, 'input[name="subjectbox"]', HTMLInputElement);
    this.#rich = part(this.form, '[g_editable]');
    this.#plain = part(this.form, 'textarea', HTMLTextAreaElement);
    this.#folded = content.folded;
    const isDocked = facts.answer === undefined && !facts.alone;
    this.#window = isDocked ? build(popup(facts.labels)) : null;
    this.#drawn = new Map(
      [this.form, ...this.form.querySelectorAll('.aoI, .I5, .bAs')].map((element) => [
        element,
        new Set(element.childNodes),
      ]),
    );
    if (this.#window !== null) part(this.#window, '.aaZ').append(this.form);
    const field = (name: Field): RecipientField =>
      new RecipientField(this.form, name, {
        labels: facts.labels,
        contacts: host.contacts,
        signal: this.#life.signal,
        onChange: () => {
          this.#recipientsChanged();
        },
      });
    this.#fields = { to: field('to'), cc: field('cc'), bcc: field('bcc') };
    for (const name of FIELDS) this.#fields[name].add(content[name]);
    if (facts.plainText) {
      this.#plain.value = content.editor;
      // One begins to write above the signature.
      this.#plain.setSelectionRange(0, 0);
    } else fill(this.#rich, new Markup(content.editor));
    for (const file of content.attachments) this.#attach(file);
    host.witness.watch(this.#rich, facts.id, this.#life.signal);
    this.#listen();
    this.#showAddressing(this.people.length === 0);
    // Filling the window is no edit: nothing is saved before the first one.
    window.clearTimeout(this.#autosave);
  }

  /** Everybody that the mail goes to. */
  get people(): readonly Person[] {
    return FIELDS.flatMap((name) => this.#fields[name].people);
  }

  /** The draft as it would be transmitted now. */
  mail(): Mail {
    return {
      draft: this.facts.draft,
      to: this.#fields.to.people,
      cc: this.#fields.cc.people,
      bcc: this.#fields.bcc.people,
      subject: this.#subject.value,
      html: this.#transmitted(),
      plain: this.facts.plainText,
      attachments: this.#attachments,
      at: Date.now(),
    };
  }

  /** What opens the same window again. */
  content(): Content {
    return {
      to: this.#fields.to.people,
      cc: this.#fields.cc.people,
      bcc: this.#fields.bcc.people,
      editor: this.facts.plainText ? this.#plain.value : this.#rich.getHTML(),
      folded: this.#folded,
      attachments: this.#attachments,
    };
  }

  /** Typed addresses become chips, as leaving their field does. */
  commitRecipients(): void {
    for (const name of FIELDS) this.#fields[name].commit();
  }

  /** Shows the window in its place: docked, or below the mail that is answered. */
  open(place: HTMLElement): void {
    place.append(this.#window ?? this.form);
    if (this.people.length === 0) this.#fields.to.focus();
    else this.focusBody();
  }

  /** Drops what is not the mailbox's from the frame; a new frame takes the fields as they are. */
  redraw(frame: boolean): void {
    for (const [element, own] of this.#drawn) {
      for (const child of [...element.childNodes]) if (!own.has(child)) child.remove();
    }
    if (!frame) return;
    const cell = part(this.form, '.I5');
    const anew = cell.cloneNode(false);
    anew.appendChild(part(this.form, '.bAs'));
    for (const child of [...cell.childNodes]) anew.appendChild(child);
    cell.replaceWith(anew);
  }

  focusBody(): void {
    (this.facts.plainText ? this.#plain : this.#rich).focus();
  }

  /** Only the style of the docked window tells (selectors.md, "minimised"). */
  minimise(): void {
    if (this.#window === null) return;
    this.#restore();
    this.#window.classList.toggle('minimised');
    const inside = part(this.#window, '.aaZ').parentElement;
    if (inside !== null) {
      inside.style.display = this.#window.classList.contains('minimised') ? 'none' : '';
    }
  }

  /** Into the full-screen window and back (reconstructed-fullscreen-2026.html). */
  toggleFullScreen(): void {
    if (this.#window === null) return;
    if (this.#window.classList.contains('minimised')) this.minimise();
    if (this.#shell() !== null) {
      this.#restore();
      return;
    }
    document.querySelector('.aSs')?.remove();
    const shell = build(fullScreen());
    part(shell, '.aSt').append(this.#window);
    document.body.append(shell);
    this.focusBody();
  }

  /** Takes the window away and ends everything that belongs to it. */
  remove(): void {
    window.clearTimeout(this.#autosave);
    this.#life.abort();
    const shell = this.#shell();
    this.form.remove();
    // The host may keep the full-screen window and empty only `.aaZ` (selectors.md).
    if (shell === null) this.#window?.remove();
    else shell.style.display = 'none';
  }

  close(): void {
    this.commitRecipients();
    this.#host.saved(this);
    this.remove();
  }

  #shell(): HTMLElement | null {
    return this.form.closest('.aSs') === null ? null : part(document, '.aSs');
  }

  #restore(): void {
    const shell = this.#shell();
    if (shell === null || this.#window === null) return;
    part(document, '.dw .no').append(this.#window);
    shell.remove();
  }

  #listen(): void {
    const { signal } = this.#life;
    const frame = this.#window ?? this.form;
    const click = (root: ParentNode, selector: string, act: () => void): void => {
      part(root, selector).addEventListener('click', act, { signal });
    };
    onSend(this.form, signal, (kind) => {
      this.#host.sendPressed(this, kind);
    });
    click(this.form, '.oh', () => {
      this.#host.discarded(this);
    });
    if (this.#window !== null) {
      click(frame, '.Hl', () => {
        this.minimise();
      });
      click(frame, '.Hq', () => {
        this.toggleFullScreen();
      });
      click(frame, '.Ha', () => {
        this.close();
      });
      click(frame, '.Hp', () => {
        this.minimise();
      });
    }
    click(this.form, '.pE', () => {
      this.#showField('cc');
    });
    click(this.form, '.pB', () => {
      this.#showField('bcc');
    });
    click(this.form, '.ajR', () => {
      this.#unfold();
    });
    this.#listenToRecipients();
    this.#listenToAttachments();
    this.#subject.addEventListener(
      'input',
      () => {
        this.#subjectChanged();
      },
      { signal },
    );
    this.#subject.addEventListener(
      'change',
      () => {
        this.#titleChanged();
      },
      { signal },
    );
    this.form.addEventListener(
      'input',
      () => {
        this.#scheduleSave();
      },
      { signal },
    );
    frame.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
  }

  /**
   * The addressing folds into one row when the writing goes on elsewhere; the chips stay in the
   * document (selectors.md, "chips, collapsed row").
   */
  #listenToRecipients(): void {
    const { signal } = this.#life;
    for (const field of [this.#subject, this.#rich, this.#plain]) {
      field.addEventListener(
        'focus',
        () => {
          this.#showAddressing(false);
        },
        { signal },
      );
    }
    const row = part(this.form, '.hl');
    row.addEventListener(
      'focus',
      () => {
        this.#expand();
      },
      { signal },
    );
    row.addEventListener(
      'mousedown',
      (event) => {
        event.preventDefault();
        this.#expand();
      },
      { signal },
    );
  }

  #listenToAttachments(): void {
    const { signal } = this.#life;
    const input = part(this.form, 'input[name="Filedata"]', HTMLInputElement);
    part(this.form, '[command="Files"]').addEventListener(
      'click',
      () => {
        input.click();
      },
      { signal },
    );
    input.addEventListener(
      'change',
      () => {
        for (const { name, size } of input.files ?? []) this.#attach({ name, size });
        input.value = '';
        this.#scheduleSave();
      },
      { signal },
    );
  }

  #attach(file: Attachment): void {
    const card = build(attachment(file, this.facts.labels));
    this.#attachments = [...this.#attachments, file];
    part(this.form, '.GM').append(card);
    part(card, '.vq').addEventListener('click', () => {
      card.remove();
      this.#attachments = this.#attachments.filter((each) => each !== file);
      this.#scheduleSave();
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const command = (event.ctrlKey || event.metaKey) && event.shiftKey;
    if (command && event.code === 'KeyC') this.#showField('cc');
    else if (command && event.code === 'KeyB') this.#showField('bcc');
    else if (command && event.code === 'KeyD') this.#host.discarded(this);
    else if (event.key === 'Escape' && this.#window !== null) this.close();
    else return;
    event.preventDefault();
  }

  #showField(name: Field): void {
    this.#expand();
    this.#fields[name].show();
    this.#fields[name].focus();
  }

  #expand(): void {
    this.#showAddressing(true);
    this.#fields.to.focus();
  }

  /** The fields, or the row that stands for them. */
  #showAddressing(open: boolean): void {
    part(this.form, '.fX').style.display = open ? '' : 'none';
    part(this.form, '.hl').style.display = open ? 'none' : '';
  }

  #recipientsChanged(): void {
    const { people } = this;
    const empty = markup`${this.facts.labels.recipients}`;
    fill(
      part(this.form, '.az9'),
      people.length === 0 ? empty : markup`${people.map(collapsedRecipient)}`,
    );
    this.#scheduleSave();
  }

  /** The subject is mirrored at once (reconstructed-compose-popup-2026-recipients.html). */
  #subjectChanged(): void {
    const subject = this.#subject.value;
    part(this.form, 'input[name="subject"]', HTMLInputElement).value = subject;
    const title = subject === '' ? this.facts.labels.newMessage : subject;
    part(this.form, '.aoI').setAttribute('aria-label', title);
  }

  #titleChanged(): void {
    const title = this.#window?.querySelector('.aYF');
    if (!title) return;
    const subject = this.#subject.value;
    title.textContent = subject === '' ? this.facts.labels.newMessage : subject;
  }

  /** The quote moves into the body (reconstructed-inline-reply-2026.html). */
  #unfold(): void {
    const folded = this.#folded;
    if (folded === null) return;
    this.#folded = null;
    this.#host.witness.own(() => {
      this.#rich.append(...build(markup`<div>${folded}</div>`).childNodes);
    });
    part(this.form, '.ajR').style.display = 'none';
    this.#scheduleSave();
  }

  /**
   * What goes over the wire: the editor's HTML in a `div dir=ltr` unless it is in one, and the
   * folded quote after it (body-html-from-requests-2022-real.html).
   */
  #transmitted(): string {
    if (this.facts.plainText) return this.#plain.value;
    const own = this.#rich.getHTML();
    const first = this.#rich.firstChild;
    const wrapped = first instanceof HTMLElement && first.matches('div[dir]');
    const text = wrapped ? own : `<div dir="${this.facts.labels.dir}">${own}</div>`;
    return text + (this.#folded?.text ?? '');
  }

  #scheduleSave(): void {
    window.clearTimeout(this.#autosave);
    if (this.#life.signal.aborted) return;
    this.#autosave = window.setTimeout(() => {
      this.#host.saved(this);
    }, this.#host.autosaveMs);
  }
}
