/** The mailbox: the list, a conversation, compose windows, questions, and what a test may ask of it. */
import { isAddress } from '../gmail/chips.ts';
import { build, markup, Markup, part } from '../gmail/html.ts';
import { ACCOUNT, CONTACTS, INBOX, readMailOf } from '../gmail/mails.ts';
import type { StoredMail } from '../gmail/markup.ts';
import { Witness } from '../gmail/witness.ts';
import { readComposeOptions } from '../options.ts';
import type { ComposeOptions, MailboxSettings, ReplyKind } from '../options.ts';
import { FIELDS, type Mail, type MailboxApi } from '../types.ts';
import { Compose, placeIn, type Content } from './compose.ts';
import { WORDS, type Words } from './languages.ts';
import * as outlook from './markup.ts';
import type { ComposeFacts } from './markup.ts';

/** Drafts of one visit have ids that no other visit has, as on a real host. */
const visit = Math.floor(Math.random() * 0xffff_ffff)
  .toString(16)
  .padStart(8, '0');

const EMPTY_LINE = markup`<br>`;

class Mailbox implements MailboxApi {
  readonly sent: Mail[] = [];
  readonly drafts: Mail[] = [];
  readonly #options: MailboxSettings;
  readonly #words: Words;
  readonly #witness = new Witness();
  readonly #composes = new Map<number, Compose>();
  readonly #kept = new Map<string, { readonly facts: ComposeFacts; readonly content: Content }>();
  #lastCompose = -1;
  #read: StoredMail | null = null;

  constructor(options: MailboxSettings) {
    this.#options = options;
    this.#words = WORDS[options.language];
  }

  get mutations(): MailboxApi['mutations'] {
    return this.#witness.mutations;
  }

  start(): void {
    const { view, reply, composes } = this.#options;
    if (view === 'pop-out') {
      document.body.append(build(outlook.popOut()));
    } else {
      document.body.append(build(outlook.frame(ACCOUNT, this.#words)));
      part(document, '.new').addEventListener('click', () => {
        this.compose();
      });
      part(document, '#owaSettingsButton').addEventListener('click', () => {
        this.#ask(outlook.settings(this.#words), () => undefined);
      });
      this.#list();
      if (view === 'thread') this.#readMail(readMailOf(this.#options.read));
      if (reply !== null) this.reply(reply);
    }
    for (const each of composes) this.compose(each);
  }

  compose(given: ComposeOptions = {}): number {
    const options = readComposeOptions(given);
    const { to, cc, bcc, attachments, subject, body } = options;
    const signature = options.signature ?? this.#options.signature;
    if (this.#options.plainText) {
      const text = (body ?? '') + (signature === '' ? '' : `\n\n${signature}`);
      return this.#open(
        this.#facts(subject),
        { to, cc, bcc, editor: new Markup(text), attachments },
        false,
      );
    }
    const words = body === undefined ? this.#line(EMPTY_LINE) : this.#lines(body);
    const signed = signature === '' ? markup`` : outlook.signature(signature);
    const editor =
      signature === '' || body === undefined
        ? markup`${words}${signed}`
        : markup`${words}${this.#line(EMPTY_LINE)}${signed}`;
    return this.#open(this.#facts(subject), { to, cc, bcc, editor, attachments }, false);
  }

  reply(kind: ReplyKind): number {
    const mail = this.#read;
    if (mail === null) throw new Error('no mail is open');
    const forward = kind === 'forward';
    const others = [...mail.to, ...mail.cc].filter((person) => person.email !== ACCOUNT.email);
    const { signature } = this.#options;
    const signed = signature === '' ? markup`` : outlook.signature(signature);
    const facts = this.#facts(`${forward ? 'Fw' : 'Re'}: ${mail.subject}`);
    return this.#open(
      facts,
      {
        to: forward ? [] : [mail.from],
        cc: kind === 'reply-all' ? others : [],
        bcc: [],
        editor: markup`${this.#line(EMPTY_LINE)}${signed}${outlook.quote(mail, this.#words)}`,
        attachments: [],
      },
      true,
    );
  }

  reopen(draft: string): number {
    const kept = this.#kept.get(draft);
    if (kept === undefined) throw new Error(`no such draft: ${draft}`);
    this.#lastCompose += 1;
    return this.#open({ ...kept.facts, n: this.#lastCompose }, kept.content, false);
  }

  /** Outlook has no toast that a test could wait for. */
  hideToast(): void {
    return;
  }

  redraw(): void {
    for (const compose of this.#composes.values()) compose.redraw();
  }

  #line(content: Markup): Markup {
    return outlook.line(content, this.#options.theme !== 'light');
  }

  /** Text as lines, or markup as it is given. */
  #lines(body: string): Markup {
    if (body.startsWith('<')) return new Markup(body);
    return markup`${body.split('\n').map((text) => this.#line(text === '' ? EMPTY_LINE : markup`${text}`))}`;
  }

  #facts(subject: string): ComposeFacts {
    this.#lastCompose += 1;
    const n = this.#lastCompose;
    return {
      n,
      draft: `${visit}${n}`,
      subject,
      account: ACCOUNT,
      plainText: this.#options.plainText,
      words: this.#words,
    };
  }

  #open(facts: ComposeFacts, content: Content, inline: boolean): number {
    const compose = new Compose(facts, content, {
      witness: this.#witness,
      contacts: CONTACTS,
      chips: this.#options.chips,
      foldsHeader: inline && this.#options.foldsHeader && content.to.length > 0,
      autosaveMs: this.#options.autosaveMs,
      sendPressed: (pressed) => {
        this.#send(pressed);
      },
      menuPressed: (pressed) => {
        this.#menu(pressed);
      },
      discardPressed: (pressed) => {
        const dialog = outlook.question(
          this.#words.discardIt,
          this.#words.discard,
          this.#words,
          'dialog',
        );
        this.#ask(dialog, () => {
          this.#kept.delete(pressed.facts.draft);
          this.#remove(pressed);
        });
      },
      popOutPressed: (pressed) => {
        this.#popOut(pressed);
      },
      saved: (saved) => {
        this.#save(saved);
      },
      renamed: () => {
        this.#tabs();
      },
    });
    this.#composes.set(facts.n, compose);
    if (inline) {
      const answers = part(document, '.answers');
      answers.hidden = true;
      placeIn(part(document, '[data-app-section="ConversationContainer"]'), compose.form);
    } else {
      placeIn(part(document, '[data-app-section]'), compose.form);
      this.#look(compose);
    }
    compose.focus();
    return facts.n;
  }

  /** One draft is looked at; the others stay in the page, hidden (reconstructed-two-composes-2026.html). */
  #look(shown: Compose | null): void {
    for (const compose of this.#composes.values()) {
      const place = compose.form.parentElement;
      if (place?.parentElement?.matches('[data-app-section]') !== true) continue;
      place.style.display = compose === shown ? '' : 'none';
    }
    const reading = document.querySelector<HTMLElement>('#ConversationReadingPaneContainer');
    if (reading !== null) reading.hidden = shown !== null;
    this.#tabs();
  }

  #tabs(): void {
    const tabs = document.querySelector('.tabs');
    if (tabs === null) return;
    tabs.replaceChildren(
      ...[...this.#composes.values()].map((compose) => {
        const button = build(outlook.tab(compose.subject, this.#words));
        button.addEventListener('click', () => {
          this.#look(compose);
        });
        return button;
      }),
    );
  }

  #save(compose: Compose): void {
    const mail = compose.mail();
    const { to, cc, bcc, html, subject, attachments } = mail;
    this.drafts.push(mail);
    const content = { to, cc, bcc, editor: new Markup(html), attachments };
    this.#kept.set(mail.draft, { facts: { ...compose.facts, subject }, content });
  }

  /** Sends, or asks first (selectors.md, "Send anyway?"). */
  #send(compose: Compose): void {
    compose.commitRecipients();
    const people = FIELDS.flatMap((field) => compose.mail()[field]);
    const words = this.#words;
    if (people.length === 0 || people.some(({ email }) => !isAddress(email))) {
      this.#ask(outlook.question(words.noRecipient, 'OK', words, 'alertdialog'), () => undefined);
    } else if (compose.subject === '') {
      this.#ask(outlook.question(words.noSubject, words.send, words, 'dialog'), () => {
        this.#deliver(compose);
      });
    } else {
      this.#deliver(compose);
    }
  }

  #deliver(compose: Compose): void {
    const mail = compose.mail();
    this.#kept.delete(mail.draft);
    this.#remove(compose);
    this.sent.push(mail);
  }

  #menu(compose: Compose): void {
    const menu = build(outlook.sendMenu(this.#words));
    const close = (): void => {
      menu.remove();
    };
    part(menu, '[data-send="now"]').addEventListener('click', () => {
      close();
      this.#send(compose);
    });
    part(menu, '[data-send="later"]').addEventListener('click', () => {
      close();
      const { schedule, send } = this.#words;
      this.#ask(outlook.question(schedule, send, this.#words, 'dialog'), () => {
        this.#deliver(compose);
      });
    });
    menu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    document.body.append(menu);
  }

  #ask(dialog: Markup, act: () => void): void {
    const shown = build(dialog);
    const leave = (): void => {
      shown.remove();
    };
    part(shown, '#ok-1').addEventListener('click', () => {
      leave();
      act();
    });
    shown.querySelector('#cancel-1')?.addEventListener('click', leave);
    shown.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') leave();
    });
    document.body.append(shown);
    part(shown, 'button').focus();
  }

  /** The draft goes on in a window of its own, with an address of its own. */
  #popOut(compose: Compose): void {
    const { to, cc, bcc, subject, html } = compose.mail();
    const url = new URL('/mail/deeplink/compose', location.origin);
    const options = {
      ...this.#options,
      view: 'pop-out',
      reply: null,
      signature: '',
      composes: [{ to, cc, bcc, subject, body: html }],
    };
    url.searchParams.set('mailbox', JSON.stringify(options));
    window.open(url, '', 'width=800,height=700');
    this.#remove(compose);
  }

  #remove(compose: Compose): void {
    compose.remove();
    this.#composes.delete(compose.facts.n);
    const answers = document.querySelector<HTMLElement>('.answers');
    if (answers !== null) answers.hidden = false;
    this.#look([...this.#composes.values()].at(-1) ?? null);
  }

  #list(): void {
    const list = part(document, '[role="listbox"]');
    for (const [index, mail] of INBOX.entries()) {
      const option = build(outlook.listOption(mail, index));
      option.addEventListener('click', () => {
        this.#readMail(mail);
      });
      list.append(option);
    }
  }

  #readMail(mail: StoredMail): void {
    const section = part(document, '[data-app-section="MailReadCompose"]');
    section.querySelector('#ConversationReadingPaneContainer')?.remove();
    for (const compose of [...this.#composes.values()]) {
      if (!compose.form.isConnected) this.#composes.delete(compose.facts.n);
    }
    this.#read = mail;
    const reading = build(outlook.conversation(mail, this.#words));
    section.prepend(reading);
    for (const button of reading.querySelectorAll<HTMLElement>('[data-answer]')) {
      button.addEventListener('click', () => {
        const { answer } = button.dataset;
        if (answer === 'reply' || answer === 'reply-all' || answer === 'forward')
          this.reply(answer);
      });
    }
    this.#look(null);
  }
}

/** Builds the page and puts its memory on `window.__mailbox`. */
export function startMailbox(options: MailboxSettings): void {
  const mailbox = new Mailbox(options);
  window.__mailbox = mailbox;
  mailbox.start();
}
