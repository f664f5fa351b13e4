/** The mailbox: folders, reading, compose windows, the toast, and what a test may ask of it. */
import { LANGUAGES } from '../languages.ts';
import type { Labels } from '../languages.ts';
import { FIELDS } from '../types.ts';
import { readComposeOptions } from '../options.ts';
import type { ComposeOptions, MailboxSettings, Person, ReplyKind } from '../options.ts';
import type { Mail, MailboxApi } from '../types.ts';
import { isAddress } from './chips.ts';
import { Compose } from './compose.ts';
import type { Content } from './compose.ts';
import { build, fill, markup, Markup, parse, part } from './html.ts';
import { ACCOUNT, CONTACTS, INBOX, readMailOf } from './mails.ts';
import * as gmail from './markup.ts';
import type { ComposeFacts, StoredMail } from './markup.ts';
import type { SendKind } from './send.ts';
import { Witness } from './witness.ts';

type Folder = 'inbox' | 'sent' | 'drafts';

/** Drafts of one visit have ids that no other visit has, as on a real host. */
const visit = String(Math.floor(Math.random() * 100_000)).padStart(5, '0');

/** A window that can be opened once more: after Undo, or from the drafts. */
interface Reopening {
  readonly facts: ComposeFacts;
  readonly content: Content;
}

function answerSubject(prefix: string, subject: string): string {
  return subject.startsWith(prefix) ? subject : `${prefix} ${subject}`;
}

class Mailbox implements MailboxApi {
  readonly sent: Mail[] = [];
  readonly scheduled: Mail[] = [];
  readonly drafts: Mail[] = [];
  readonly #options: MailboxSettings;
  readonly #labels: Labels;
  readonly #witness = new Witness();
  readonly #composes = new Map<number, Compose>();
  /** The latest state of each draft that is not sent and not discarded. */
  readonly #kept = new Map<string, Reopening & { readonly mail: Mail }>();
  #lastCompose = 0;
  #folder: Folder = 'inbox';
  #read: StoredMail | null = null;
  #toastTimer: number | undefined;
  #undo: (() => void) | null = null;

  constructor(options: MailboxSettings) {
    this.#options = options;
    this.#labels = LANGUAGES[options.language];
  }

  get mutations(): MailboxApi['mutations'] {
    return this.#witness.mutations;
  }

  start(): void {
    const { view, reply, composes } = this.#options;
    const isOwnWindow = view === 'pop-out' || view === 'thread-window';
    // The classes of such a window (selectors.md, "root, popped-out window").
    if (isOwnWindow) document.body.className = 'xE xp';
    document.body.append(
      parse(isOwnWindow ? gmail.ownWindow() : gmail.frame(ACCOUNT, this.#labels)),
    );
    document.querySelector('[gh="cm"]')?.addEventListener('click', () => {
      this.compose();
    });
    part(document, '.b8').addEventListener('click', (event) => {
      this.#onToastClick(event);
    });
    for (const folder of ['inbox', 'sent', 'drafts'] as const) {
      document.querySelector(`[data-folder="${folder}"]`)?.addEventListener('click', () => {
        this.#show(folder);
      });
    }
    if (view === 'reading-pane') {
      part(document, '[role="main"]').append(build(gmail.panes()));
      this.#show('inbox');
    }
    if (view === 'inbox') this.#show('inbox');
    else if (view !== 'pop-out') this.#readMail(readMailOf(this.#options.read));
    if (reply !== null) this.reply(reply);
    for (const each of composes) this.compose(each);
  }

  compose(given: ComposeOptions = {}): number {
    const options = readComposeOptions(given);
    const n = this.#nextCompose();
    const facts: ComposeFacts = {
      id: n,
      draft: `#msg-a:r-7673660${visit}29${String(59_000 + n)}`,
      thread: `#thread-a:r-76819227715313${String(47_000 + n)}`,
      subject: options.subject,
      account: ACCOUNT,
      plainText: this.#options.plainText,
      archives: this.#options.sendAndArchive,
      confidential: options.confidential,
      oldChips: this.#options.oldChips,
      alone: this.#options.view === 'pop-out',
      labels: this.#labels,
    };
    const { to, cc, bcc, attachments } = options;
    const editor = this.#newEditor(options.body, options.signature ?? this.#options.signature);
    const opened = this.#open(facts, { to, cc, bcc, editor, folded: null, attachments });
    if (options.form === 'minimised') opened.minimise();
    if (options.form === 'full-screen') opened.toggleFullScreen();
    return n;
  }

  reply(kind: ReplyKind): number {
    const mail = this.#read;
    if (mail === null) throw new Error('no mail is open');
    const n = this.#nextCompose();
    const forward = kind === 'forward';
    const labels = this.#labels;
    const facts: ComposeFacts = {
      id: n,
      draft: `#msg-a:r-8480821${visit}81${String(70_000 + n)}`,
      thread: `#${mail.thread}`,
      subject: answerSubject(forward ? 'Fwd:' : 'Re:', mail.subject),
      account: ACCOUNT,
      answer: { kind, message: mail.message, legacyThread: mail.legacy },
      plainText: this.#options.plainText,
      archives: this.#options.sendAndArchive,
      confidential: false,
      oldChips: this.#options.oldChips,
      alone: false,
      labels,
    };
    const others = [...mail.to, ...mail.cc].filter((person) => person.email !== ACCOUNT.email);
    const { signature, plainText } = this.#options;
    const below = forward ? gmail.forwarded(mail, labels) : markup``;
    const signed = signature === '' ? markup`` : gmail.signature(signature);
    const rich = markup`<div dir="${labels.dir}"><br>${signed}</div>${below}`;
    this.#open(facts, {
      to: forward ? [] : [mail.from],
      cc: kind === 'reply-all' ? others : [],
      bcc: [],
      editor: plainText ? '' : rich.text,
      folded: forward || plainText ? null : gmail.quote(mail, labels),
      attachments: [],
    });
    return n;
  }

  reopen(draft: string): number {
    const kept = this.#kept.get(draft);
    if (kept === undefined) throw new Error(`no such draft: ${draft}`);
    return this.#reopen(kept);
  }

  redraw(frame = false): void {
    for (const compose of this.#composes.values()) compose.redraw(frame);
  }

  hideToast(): void {
    window.clearTimeout(this.#toastTimer);
    this.#undo = null;
    const bar = part(document, '.b8');
    bar.classList.remove('bAp');
    bar.setAttribute('style', 'position: relative; top: -10000px;');
    part(bar, '.vh').replaceChildren();
  }

  #nextCompose(): number {
    this.#lastCompose += 1;
    return this.#lastCompose;
  }

  /** The editor of a new message (reconstructed-compose-popup-2026-empty.html, …-recipients.html). */
  #newEditor(body: string | undefined, signature: string): string {
    if (this.#options.plainText) {
      return (body ?? '') + (signature === '' ? '' : `\n\n-- \n${signature}`);
    }
    if (signature !== '') {
      const words = body ?? '<br>';
      return `<div dir="${this.#labels.dir}">${words}${gmail.signature(signature).text}</div>`;
    }
    return body === undefined ? '<br>' : `<div dir="${this.#labels.dir}">${body}</div>`;
  }

  #open(facts: ComposeFacts, content: Content): Compose {
    const compose = new Compose(facts, content, {
      witness: this.#witness,
      contacts: CONTACTS,
      autosaveMs: this.#options.autosaveMs,
      sendPressed: (pressed, kind) => {
        this.#send(pressed, kind);
      },
      saved: (closed) => {
        this.#save(closed);
      },
      discarded: (discarded) => {
        this.#discard(discarded);
      },
    });
    this.#composes.set(facts.id, compose);
    compose.open(this.#placeFor(facts));
    return compose;
  }

  #placeFor(facts: ComposeFacts): HTMLElement {
    if (facts.alone) return part(document, '[role="main"]');
    if (facts.answer === undefined) return part(document, '.dw .no');
    // An answer takes the place of the buttons below the mail: `.ip` gains `adB`.
    const place = part(document, '.ip');
    for (const compose of this.#composes.values()) {
      if (place.contains(compose.form)) this.#closeAnswer(compose);
    }
    place.classList.add('adB');
    place.replaceChildren();
    return place;
  }

  #closeAnswer(compose: Compose): void {
    this.#save(compose);
    this.#remove(compose);
  }

  #reopen({ facts, content }: Reopening): number {
    const n = this.#nextCompose();
    if (facts.answer !== undefined) this.#readMail(readMailOf(this.#options.read));
    this.#open({ ...facts, id: n }, content);
    return n;
  }

  #save(compose: Compose): void {
    const mail = compose.mail();
    const facts = { ...compose.facts, subject: mail.subject };
    this.drafts.push(mail);
    this.#kept.set(mail.draft, { facts, content: compose.content(), mail });
    this.#countDrafts();
  }

  /** Sends, or says why not: an alert dialog, and the window stays (selectors.md, "Send refused"). */
  #send(compose: Compose, kind: SendKind): void {
    compose.commitRecipients();
    const mail = compose.mail();
    const people = FIELDS.flatMap((field) => mail[field]);
    const bad = people.find((person) => !isAddress(person.email));
    if (people.length === 0) {
      this.#refuse(compose, this.#labels.noRecipient);
      return;
    }
    if (bad !== undefined) {
      this.#refuse(compose, this.#labels.badAddress.replace('%', bad.email));
      return;
    }
    if (kind === 'schedule') {
      this.#chooseTime(compose, mail);
      return;
    }
    this.#deliver(compose, mail, this.sent, this.#labels.sent);
    if (kind === 'archive') this.#show('inbox');
  }

  #deliver(compose: Compose, mail: Mail, to: Mail[], told: string): void {
    const facts = { ...compose.facts, subject: mail.subject };
    const content = compose.content();
    this.#remove(compose);
    this.#kept.delete(mail.draft);
    this.#countDrafts();
    to.push(mail);
    // Undo takes the mail back and opens the draft again (reconstructed-sent-toast-2026.html).
    this.#toast(told, facts.thread, true, () => {
      to.splice(to.indexOf(mail), 1);
      this.#reopen({ facts, content });
    });
  }

  /** A dialog with times; the compose window stays open behind it until one is chosen. */
  #chooseTime(compose: Compose, mail: Mail): void {
    const dialog = build(gmail.timeDialog(this.#labels));
    dialog.addEventListener('click', (event) => {
      dialog.remove();
      const isTime = event.target instanceof Element && event.target.matches('.AM');
      if (isTime) this.#deliver(compose, mail, this.scheduled, this.#labels.scheduleSend);
      else compose.focusBody();
    });
    document.body.append(dialog);
    part(dialog, '.AM').focus();
  }

  #discard(compose: Compose): void {
    const { subject, draft } = compose.mail();
    const facts = { ...compose.facts, subject };
    const content = compose.content();
    this.#remove(compose);
    this.#kept.delete(draft);
    this.#countDrafts();
    // The same bar as after a send, without "View message" (selectors.md, "Sent toast").
    this.#toast(this.#labels.draftDiscarded, facts.thread, false, () => {
      this.#reopen({ facts, content });
    });
  }

  #remove(compose: Compose): void {
    compose.remove();
    this.#composes.delete(compose.facts.id);
    if (compose.facts.answer !== undefined) this.#offerReply();
  }

  #refuse(compose: Compose, text: string): void {
    const dialog = build(gmail.alertDialog(text, this.#labels));
    const leave = (): void => {
      dialog.remove();
      compose.focusBody();
    };
    part(dialog, 'button').addEventListener('click', leave);
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') leave();
    });
    document.body.append(dialog);
    part(dialog, 'button').focus();
  }

  #toast(text: string, thread: string, view: boolean, undo: () => void): void {
    this.hideToast();
    this.#undo = undo;
    const bar = part(document, '.b8');
    bar.classList.add('bAp');
    bar.removeAttribute('style');
    fill(part(bar, '.vh'), gmail.toast(text, thread, view, this.#labels));
    if (this.#options.toastMs === null) return;
    this.#toastTimer = window.setTimeout(() => {
      this.hideToast();
    }, this.#options.toastMs);
  }

  #onToastClick(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const undo = this.#undo;
    if (event.target.closest('#link_undo') !== null) {
      this.hideToast();
      undo?.();
    } else if (event.target.closest('#link_vsm') !== null) {
      const mail = this.sent.at(-1);
      this.hideToast();
      if (mail !== undefined) this.#readMail(storedMail(mail, ACCOUNT));
    } else if (event.target.closest('.bBe') !== null) {
      this.hideToast();
    }
  }

  #show(folder: Folder): void {
    this.#folder = folder;
    this.#leaveMail();
    for (const item of document.querySelectorAll<HTMLElement>('[data-folder]')) {
      item.classList.toggle('chosen', item.dataset['folder'] === folder);
    }
    const rows = this.#rowsOf(folder);
    const main = this.#paneFor('list');
    fill(
      main,
      gmail.list(
        rows.map((row) => gmail.listRow(row.mail, row.who)),
        this.#labels,
      ),
    );
    for (const [index, element] of [...main.querySelectorAll('tr.zA')].entries()) {
      element.addEventListener('click', () => {
        rows[index]?.open();
      });
    }
  }

  #rowsOf(folder: Folder): { mail: StoredMail; who: string; open: () => void }[] {
    if (folder === 'inbox') {
      return INBOX.map((mail) => ({
        mail,
        who: mail.from.name,
        open: () => {
          this.#readMail(mail);
        },
      }));
    }
    if (folder === 'sent') {
      return this.sent.toReversed().map((sent) => {
        const mail = storedMail(sent, ACCOUNT);
        const who = `${this.#labels.to}: ${mail.to.map(nameOf).join(', ')}`;
        return {
          mail,
          who,
          open: () => {
            this.#readMail(mail);
          },
        };
      });
    }
    return [...this.#kept.values()].reverse().map((kept) => ({
      mail: storedMail(kept.mail, ACCOUNT),
      who: this.#labels.draft,
      open: () => {
        this.#reopen(kept);
      },
    }));
  }

  #countDrafts(): void {
    const { size } = this.#kept;
    const shown = document.querySelector('[data-folder="drafts"] .bsU');
    if (shown === null) return;
    shown.textContent = size === 0 ? '' : String(size);
    if (this.#folder !== 'inbox' && this.#read === null) this.#show(this.#folder);
  }

  #readMail(mail: StoredMail): void {
    this.#leaveMail();
    this.#read = mail;
    fill(this.#paneFor('read'), gmail.thread(mail));
    this.#offerReply();
  }

  #paneFor(what: 'list' | 'read'): HTMLElement {
    const pane = document.querySelector<HTMLElement>(`.${what}-pane`);
    return pane ?? part(document, '[role="main"]');
  }

  /** Leaving a mail closes the answer below it and keeps its draft. */
  #leaveMail(): void {
    const main = part(document, '[role="main"]');
    this.#read = null;
    for (const compose of this.#composes.values()) {
      if (main.contains(compose.form)) this.#closeAnswer(compose);
    }
  }

  #offerReply(): void {
    const place = document.querySelector('.ip');
    if (place === null) return;
    const buttons = build(gmail.replyButtons(this.#labels));
    const kinds = { bkH: 'reply', bkI: 'reply-all', bkG: 'forward' } as const;
    for (const [name, kind] of Object.entries(kinds)) {
      part(buttons, `.${name}`).addEventListener('click', () => {
        this.reply(kind);
      });
    }
    place.classList.remove('adB');
    place.replaceChildren(buttons);
  }
}

function nameOf(person: Person): string {
  return person.name === '' ? person.email : person.name;
}

/** A mail of one's own as the list and the reading pane show it. */
function storedMail(mail: Mail, from: Person): StoredMail {
  const date = new Date(mail.at).toLocaleString('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const text = mail.plain
    ? mail.html
    : parse(new Markup(mail.html.replaceAll('<div', ' <div'))).textContent;
  return {
    from,
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    html: mail.plain ? markup`<div>${mail.html}</div>`.text : mail.html,
    preview: text.trim().slice(0, 90),
    date,
    day: new Date(mail.at).toLocaleTimeString('en-US', { timeStyle: 'short' }),
    unread: false,
    message: mail.draft.replace('msg-a', 'msg-f'),
    thread: mail.draft.replace('#msg-a', 'thread-f'),
    legacy: '183b2a1c0f0e0dff',
  };
}

/** Builds the page and puts its memory on `window.__mailbox`. */
export function startMailbox(options: MailboxSettings): void {
  const mailbox = new Mailbox(options);
  window.__mailbox = mailbox;
  mailbox.start();
}
