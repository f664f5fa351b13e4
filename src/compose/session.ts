import type { Finding } from '../findings/finding.ts';
import { isOnDark } from '../inline/dark.ts';
import { Marks, type Mark } from '../inline/marks.ts';
import { isOurs } from '../inline/ours.ts';
import type { Overlay } from '../inline/overlay.tsx';
import type { Editable } from '../inline/editable.ts';
import { shiftSpans, type Span } from '../inline/shift-spans.ts';
import { ui } from '../inline/ui.ts';
import type { Actions, ShownFinding, View } from '../inline/view.ts';
import { words } from '../inline/words.ts';
import { localTime } from '../season/local-time.ts';
import type { Shortcuts } from '../settings/shortcut.ts';
import { WireError, isAlive, send } from '../wire/send.ts';
import type { CheckReply, ComposeDraft, ContactRecord, Paused, WrittenTo } from '../wire/wire.ts';
import { WRITTEN, type ComposeWindow, type Reading, type Written } from './compose-window.ts';
import { GapWalk } from './gap-walk.ts';
import type { Standing } from './gate.ts';
import { isBeingTyped } from './typing.ts';

/** Keystrokes within this time are one check, ms. */
const CHECK_DELAY = 30;
/** A pause so long ends a sentence as well as a full stop does, ms. */
const PAUSE = 600;
/** A question that got no answer is put once more after so long, ms. */
const RETRY = 1000;
/** A check that takes longer is shown as a dot, ms. */
const SLOW = 300;

/** A finding in subject or body and where it stands now; UTF-16 offsets of the text on screen. */
interface Placed extends ShownFinding, Span {
  readonly field: Written;
}

/** What Send hands to the history. */
export interface SendRecord {
  readonly record: ContactRecord;
  /** False where the text changed after the answer that the record was made with. */
  readonly exact: boolean;
}

/** One compose window under check, from its first sight to its end. */
export class Session {
  readonly compose: ComposeWindow;
  readonly #marks = new Marks();
  readonly #gaps: GapWalk;
  readonly #onGone: () => void;
  #shortcuts: Shortcuts;
  readonly #dismissed = new Set<string>();
  /** Undefined until its script has come. */
  #overlay: Overlay | undefined;
  /** Pending while that is on its way. */
  #bringing: Promise<void> | undefined;
  #reading: Reading | null = null;
  #draftKey = '';
  #revision = 0;
  #isAsking = false;
  #isStale = false;
  #reply: CheckReply | null = null;
  /** The draft that `#reply` answers. */
  #repliedKey = '';
  /** All findings of the last answer that stand in the mail's words, at their places now. */
  #placed: Placed[] = [];
  /** Those of them that are drawn. */
  #drawn = new Set<string>();
  #elsewhere: ShownFinding[] = [];
  #lastInput = -PAUSE;
  #isDark = false;
  #paused: Paused | null = null;
  /** Paused, and not to be read before something changes; what is asked meanwhile may wake it. */
  #isAsleep = false;
  /** This very mail, which the host has given no name yet under which the worker could keep that. */
  #isPausedHere = false;
  /** Who the mail was from when the pause began: another sender may not be paused. */
  #pausedFrom: string | undefined;
  #pauseEnd = 0;
  #notice = '';
  /** Whether the last question got no answer. */
  #isFailing = false;
  /** Whether a send that was held did not go out. */
  #isUnsent = false;
  /** Who waits for the answer to the text on screen. */
  readonly #waiting: (() => void)[] = [];
  /** A wish that could not be granted, in words; "" for none. */
  #refused = '';
  #isSlow = false;
  #checkTimer = 0;
  #pauseTimer = 0;
  #slowTimer = 0;
  #retryTimer = 0;
  /** Ends what waits for the undo of the last template. */
  #undoing = new AbortController();

  /** @param onGone Called when the extension that this script belongs to is no longer there. */
  constructor(compose: ComposeWindow, onGone: () => void, shortcuts: Shortcuts) {
    this.compose = compose;
    this.#onGone = onGone;
    this.#shortcuts = shortcuts;
    this.#gaps = new GapWalk(compose);
    this.#listen();
    this.#isDark = isOnDark(compose.body);
    this.check();
  }

  /** Opens the card of the finding at the caret, or the list. */
  openAtCaret(): void {
    this.check();
    const caret = this.#caret();
    const at = this.#placed.filter(
      ({ id, field, start, end }) =>
        this.#drawn.has(id) && caret?.field === field && caret.at >= start && caret.at <= end,
    );
    this.#overlay?.openAtCaret(at.map(({ id }) => id));
  }

  /** Draws the marks anew where the host has moved the nodes that they stood on. */
  mend(): void {
    if (this.#marks.areBroken) this.check();
  }

  /** A pause has begun or ended elsewhere: the worker knows whether it covers this draft. */
  pauseChanged(): void {
    if (!this.#isPausedHere) this.#lookAgain();
  }

  /** False where the extension was updated under this script, which ends then. */
  #isWanted(): boolean {
    if (isAlive()) return true;
    this.#onGone();
    return false;
  }

  /** Shows other keys from now on. */
  setShortcuts(shortcuts: Shortcuts): void {
    this.#shortcuts = shortcuts;
    this.check();
  }

  openTemplates(): void {
    this.#overlay?.openTemplates();
  }

  /** What the history is to keep if this very draft is sent now; null where nothing is to be kept. */
  sendRecord(): SendRecord | null {
    const record = this.#reply?.record;
    if (record === undefined) return null;
    return { record, exact: keyOf(this.compose.read().draft) === this.#repliedKey };
  }

  /** Null where it goes to no program. */
  writtenTo(): WrittenTo | null {
    const { residency, program, proposal } = this.#reply ?? {};
    const draft = this.#reading?.draft;
    if (residency !== true || draft === undefined) return null;
    return {
      draft: { ...draft, body: '', quoted: '', signature: '' },
      ...(program && { program: program.id }),
      ...(proposal && { proposal }),
    };
  }

  /** How things stand if this very text is sent now. */
  standing(wasAsked: boolean): Standing {
    const hasErrors = this.#errors().length > 0;
    return {
      // Errors are asked about, which takes the script that shows the question.
      isCurrent:
        (!hasErrors || !this.#isUiComing) &&
        this.#reply !== null &&
        keyOf(this.compose.read().draft) === this.#repliedKey,
      hasErrors,
      mayAnswer: !this.#isFailing && this.#paused === null,
      wasAsked,
    };
  }

  /** Resolves when the last answer belongs to the text on screen and can be shown, or none is to come. */
  async whenCurrent(): Promise<void> {
    this.check();
    await this.#bringing;
    if (!this.#isAsking) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Asks whether to send in spite of errors. False where that cannot be shown. */
  ask(onChoice: (choice: 'send' | 'back' | 'lost') => void): boolean {
    const { root, signal } = this.compose;
    this.#overlay?.close();
    const isShown = ui()?.openGate({
      root,
      isDark: this.#isDark,
      errors: this.#errors(),
      ...(this.#reply?.program && { program: this.#reply.program.name }),
      openGuide: this.#actions().openGuide,
      onSend: () => {
        onChoice('send');
      },
      onBack: (id) => {
        onChoice('back');
        this.#goTo(id);
      },
      onLost: () => {
        onChoice('lost');
      },
      signal,
    });
    return isShown ?? false;
  }

  /** Says whether a send that was held did not go out. */
  setUnsent(isUnsent: boolean): void {
    if (this.#isUnsent === isUnsent) return;
    this.#isUnsent = isUnsent;
    this.#draw();
  }

  /** What is to be answered before sending, worst first. */
  #errors(): readonly ShownFinding[] {
    return this.#inOrder(
      [...this.#placed, ...this.#elsewhere].filter(
        ({ finding }) => finding.severity === 'error' && !this.#dismissed.has(nameOf(finding)),
      ),
    );
  }

  /** Puts the focus on the words of a finding, with its card beside them. */
  #goTo(id: string): void {
    // Also a sentence that is being typed is drawn now.
    this.#lastInput = -PAUSE;
    this.check();
    const placed = this.#placed.find((shown) => shown.id === id);
    if (placed !== undefined) this.compose.editable(placed.field)?.select(placed);
    if (placed === undefined || this.#overlay?.showCard(id) !== true) this.#overlay?.openList();
  }

  /** Reads the draft, moves the marks along at once, and asks the worker where it has changed. */
  check(): void {
    window.clearTimeout(this.#checkTimer);
    this.#checkTimer = 0;
    const { signal, isOpen } = this.compose;
    if (signal.aborted || !isOpen) return;
    try {
      this.#check();
    } catch {
      // A page that we do not understand: said in the badge, and the mail is left alone.
      this.#notice = words.notice.failed;
      this.#marks.clear();
      this.#overlay?.show(this.#view([]));
    }
    this.#tellBusy();
  }

  /** What is shown is not that of the text on screen while an answer is to come. */
  #tellBusy(): void {
    this.#overlay?.setBusy(this.#checkTimer !== 0 || this.#isAsking);
  }

  /** Takes everything away until the pause ends. */
  #pause(paused: Paused): void {
    this.#paused = paused;
    this.#isAsleep = true;
    this.#pausedFrom = this.compose.host.from(this.compose.root);
    this.#revision += 1;
    this.#reply = null;
    this.#placed = [];
    this.#elsewhere = [];
    window.clearTimeout(this.#pauseEnd);
    if (paused.of === 'hour') {
      this.#pauseEnd = window.setTimeout(() => {
        this.#lookAgain();
      }, paused.until - Date.now());
    }
    this.#draw();
  }

  /** Asks the worker again, also about a text that has not changed or was not looked at. */
  #lookAgain(): void {
    this.#isAsleep = false;
    this.#draftKey = '';
    this.check();
  }

  #check(): void {
    if (this.#isAsleep) {
      if (this.#isPausedHere && this.#draftId().draftId !== undefined) {
        this.#isPausedHere = false;
        this.#setPause('message', true);
      }
      if (this.compose.host.from(this.compose.root) === this.#pausedFrom) return;
      this.#isAsleep = false;
      this.#draftKey = '';
    }
    const reading = this.compose.read();
    const before = this.#reading?.texts;
    if (before !== undefined) {
      this.#placed = WRITTEN.flatMap((field) =>
        shiftSpans(
          this.#placed.filter((placed) => placed.field === field),
          before[field],
          reading.texts[field],
        ),
      );
    }
    this.#reading = reading;
    const key = keyOf(reading.draft);
    if (key !== this.#draftKey) {
      this.#draftKey = key;
      this.#revision += 1;
      void this.#ask();
    }
    this.#draw();
  }

  #checkSoon(): void {
    if (this.#checkTimer !== 0) return;
    this.#checkTimer = window.setTimeout(() => {
      this.check();
    }, CHECK_DELAY);
    this.#tellBusy();
  }

  #listen(): void {
    const { root, body, signal } = this.compose;
    // Themes change while one is elsewhere.
    body.addEventListener(
      'focusin',
      () => {
        this.#isDark = isOnDark(body);
      },
      { signal },
    );
    // Recipients, subject, attachments; and what scripts of the page change in the body.
    root.addEventListener(
      'input',
      ({ target }) => {
        this.#checkSoon();
        const isWriting = WRITTEN.some((field) => {
          const element = this.compose.editable(field)?.element;
          return target instanceof Node && element?.contains(target) === true;
        });
        if (!isWriting) return;
        this.#lastInput = performance.now();
        this.#isUnsent = false;
        window.clearTimeout(this.#pauseTimer);
        this.#pauseTimer = window.setTimeout(() => {
          this.check();
        }, PAUSE);
      },
      { signal },
    );
    const observer = new MutationObserver(() => {
      this.#checkSoon();
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      window.clearTimeout(this.#checkTimer);
      window.clearTimeout(this.#pauseTimer);
      window.clearTimeout(this.#slowTimer);
      window.clearTimeout(this.#retryTimer);
      window.clearTimeout(this.#pauseEnd);
      this.#marks.clear();
    });
  }

  /** Whether what is shown is on its way. Where it failed to come, the marks have to do without. */
  get #isUiComing(): boolean {
    return this.#overlay === undefined && this.#bringing !== undefined;
  }

  /** Brings what is shown. Never rejects: it is tried again with the next question. */
  async #bringUi(): Promise<void> {
    const { root, body, signal } = this.compose;
    try {
      if (ui() === undefined) await send('ui.bring', {});
      const brought = ui();
      if (brought === undefined || signal.aborted) return;
      this.#overlay = new brought.Overlay({
        root,
        body,
        marks: this.#marks,
        keepCaret: () => this.#keepCaret(),
        actions: this.#actions(),
        isWanted: () => this.#isWanted(),
        signal,
      });
    } catch {
      return;
    }
    send('badge.place', {}).then(
      (place) => {
        if (place !== null) this.#overlay?.moveBadge(place);
      },
      () => undefined,
    );
  }

  /**
   * One question at a time; what changes meanwhile is asked next.
   *
   * @param again Whether the last one failed, and is put once more.
   */
  async #ask(again = false): Promise<void> {
    window.clearTimeout(this.#retryTimer);
    if (this.#isAsking) {
      this.#isStale = true;
      return;
    }
    const draft = this.#reading?.draft;
    if (draft === undefined) return;
    this.#isAsking = true;
    this.#slowTimer = window.setTimeout(() => {
      this.#isSlow = true;
      this.check();
    }, SLOW);
    const key = this.#draftKey;
    if (this.#overlay === undefined) {
      this.#bringing ??= this.#bringUi().finally(() => {
        this.#bringing = undefined;
        this.check();
        // A pause is not checked, but told.
        if (this.#isAsleep) this.#draw();
      });
    }
    try {
      const reply = await send('check.draft', {
        revision: this.#revision,
        now: localTime(Date.now(), -new Date().getTimezoneOffset()),
        draft,
        ...this.#draftId(),
      });
      this.#isFailing = false;
      // What was typed meanwhile makes the answer an old one.
      this.check();
      if (reply.revision === this.#revision && !this.compose.signal.aborted) {
        this.#accept(reply, key);
      }
      this.#notice = '';
    } catch (error) {
      this.#isFailing = true;
      this.#fail(error);
      if (!again) {
        this.#retryTimer = window.setTimeout(() => {
          void this.#ask(true);
        }, RETRY);
      }
    } finally {
      window.clearTimeout(this.#slowTimer);
      this.#isSlow = false;
      this.#isAsking = false;
    }
    if (this.compose.signal.aborted) return;
    this.#draw();
    if (this.#isStale) {
      this.#isStale = false;
      void this.#ask();
      return;
    }
    this.#tellBusy();
    for (const tell of this.#waiting.splice(0)) tell();
  }

  #fail(error: unknown): void {
    if (error instanceof WireError && error.reason === 'gone') {
      this.#onGone();
      return;
    }
    this.#notice = words.notice.failed;
  }

  #accept(reply: CheckReply, key: string): void {
    if (reply.paused !== undefined) {
      this.#pause(reply.paused);
      return;
    }
    this.#paused = null;
    this.#reply = reply;
    this.#repliedKey = key;
    const counts = new Map<string, number>();
    const shown = reply.findings.map((finding) => {
      const name = nameOf(finding);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return { id: `${name}${count}`, finding };
    });
    this.#placed = shown.flatMap(({ id, finding }) => {
      const { field, start, end } = finding;
      const isInWords = field === 'subject' || (field === 'body' && end > start);
      return isInWords ? [{ id, finding, field, start, end }] : [];
    });
    const placed = new Set(this.#placed.map(({ id }) => id));
    this.#elsewhere = shown.filter(({ id }) => !placed.has(id));
  }

  /** Draws marks, badge, card and list as they should be now. */
  #draw(): void {
    const reading = this.#reading;
    if (reading === null || this.compose.signal.aborted) return;
    // A mark without its card would be one that answers to nothing.
    if (this.#isUiComing) return;
    const isTyping = performance.now() - this.#lastInput < PAUSE;
    const caret = isTyping ? this.#caret() : null;
    const inWords = this.#placed.filter(
      (placed) =>
        !this.#dismissed.has(nameOf(placed.finding)) &&
        (this.#drawn.has(placed.id) ||
          caret?.field !== placed.field ||
          !isBeingTyped(reading.texts[caret.field], caret.at, placed)),
    );
    this.#drawn = new Set(inWords.map(({ id }) => id));
    const marks: Mark[] = inWords.flatMap(({ id, finding, field, start, end }) => {
      if (end <= start) return [];
      const editable = this.compose.editable(field);
      const range = editable?.rangeOf({ start, end });
      if (editable === null || !range) return [];
      return [{ id, severity: finding.severity, range, element: editable.element }];
    });
    this.#marks.paint(marks, this.#isDark);
    const listed = [...inWords, ...this.#elsewhere].filter(
      ({ finding }) => !this.#dismissed.has(nameOf(finding)),
    );
    this.#overlay?.show(this.#view(this.#inOrder(listed)));
  }

  /** The worker's order: worst first. */
  #inOrder(shown: readonly ShownFinding[]): readonly ShownFinding[] {
    const order = this.#reply?.findings ?? [];
    return [...shown]
      .sort((a, b) => order.indexOf(a.finding) - order.indexOf(b.finding))
      .map(({ id, finding }) => ({ id, finding }));
  }

  #view(findings: readonly ShownFinding[]): View {
    const reply = this.#reply;
    const missing = this.#missingParts();
    return {
      status: this.#status(),
      isDark: this.#isDark,
      counts: this.#counts(),
      findings,
      phase: reply?.phase ?? '',
      notice: this.#notice === '' ? this.#missing(missing) : this.#notice,
      paused: this.#paused !== null,
      isUnsent: this.#isUnsent,
      missing,
      shortcuts: this.#shortcuts,
      ...(reply?.program === undefined ? {} : { program: reply.program }),
      ...(reply?.proposal === undefined ? {} : { proposal: reply.proposal }),
      ...(reply?.invitation === undefined ? {} : { invitation: reply.invitation }),
      ...(reply?.uncounted === undefined ? {} : { uncounted: reply.uncounted }),
    };
  }

  /** In a private window, or from an account that does not count, a mail is checked, but not counted. */
  #counts(): boolean {
    return this.#reply?.residency !== true || this.#reply.record !== undefined;
  }

  #draftId(): { draftId?: string } {
    const { host, root } = this.compose;
    const draftId = host.draftId(root);
    return draftId === undefined ? {} : { draftId };
  }

  /** What the check had to do without. */
  #missing(parts: readonly string[]): string {
    if (this.#refused !== '') return this.#refused;
    if (this.#paused !== null) return words.pause.told(this.#paused);
    if (this.#reply?.withoutHistory === true) return words.notice.noHistory;
    // An account that does not count is told beside the way to change that.
    const isPrivate = !this.#counts() && this.#reply?.uncounted === undefined;
    if (isPrivate) return words.notice.private;
    if (parts.length > 0) return words.notice.missing(parts);
    return this.#isRecipientKnown() ? '' : words.notice.noAddress;
  }

  /** False where recipients are named and none shows an address, as with colleagues in Outlook. */
  #isRecipientKnown(): boolean {
    const draft = this.#reading?.draft;
    const all = draft === undefined ? [] : [...draft.to, ...draft.cc, ...draft.bcc];
    return all.length === 0 || all.some((recipient) => recipient.includes('@'));
  }

  #missingParts(): readonly string[] {
    const { host, root } = this.compose;
    const { frame, subject, recipients, send } = host.parts(root);
    // An answer has the subject of its thread, and hosts show no field for it.
    const hasSubject = subject > 0 || this.#reading?.draft.kind === 'reply';
    return [
      ...(frame > 0 ? [] : [words.parts.frame]),
      ...(hasSubject ? [] : [words.parts.subject]),
      ...(recipients > 0 ? [] : [words.parts.recipients]),
      ...(send > 1 ? [] : [send > 0 ? words.parts.secondSend : words.parts.send]),
    ];
  }

  #status(): View['status'] {
    if (this.#notice !== '' || this.#paused !== null) return 'off';
    if (this.#isSlow) return 'checking';
    return this.#reply?.residency === true ? 'checked' : 'quiet';
  }

  /** Where the caret stands: UTF-16 offset in the text on screen; null where it is elsewhere. */
  #caret(): { field: Written; at: number } | null {
    for (const field of WRITTEN) {
      const selected = this.compose.editable(field)?.selection();
      if (selected) return { field, at: selected.end };
    }
    return null;
  }

  #keepCaret(): (() => void) | null {
    for (const field of WRITTEN) {
      const kept = this.compose.editable(field)?.keepSelection();
      if (kept) return kept;
    }
    // Or in a field that is none of ours, as that of the recipients.
    const { activeElement: at } = document;
    if (!(at instanceof HTMLElement) || isOurs(at) || !this.compose.root.contains(at)) return null;
    return () => {
      at.focus({ preventScroll: true });
    };
  }

  #actions(): Actions {
    return {
      replace: (id, text) => {
        this.#edit(id, text);
      },
      remove: (id) => {
        this.#edit(id, '');
      },
      dismiss: (id) => {
        const finding = this.#findingOf(id);
        if (finding === undefined) return;
        this.#dismissed.add(nameOf(finding));
        this.#draw();
        const { draftId } = this.#draftId();
        const { rule, field, quote } = finding;
        // Here it is dismissed in any case; the worker keeps it for when the draft is reopened.
        if (draftId !== undefined) {
          send('check.dismiss', { draftId, rule, field, quote }).catch(() => undefined);
        }
      },
      turnOff: (id) => {
        const rule = this.#findingOf(id)?.rule;
        if (rule === undefined) return;
        void this.#tell(send('check.rule-off', { rule }));
      },
      nameProgram: (name) => {
        void this.#tell(
          send('record.name-program', {
            name,
            draft: this.compose.read().draft,
          }),
        );
      },
      openGuide: (anchor) => {
        void this.#tell(send('pages.open', { page: 'guide', anchor }));
      },
      openOptions: () => {
        void this.#tell(send('pages.open', { page: 'options' }));
      },
      openAccounts: () => {
        void this.#tell(send('pages.open', { page: 'options', anchor: 'accounts' }));
      },
      noteInvitation: ({ program, invitedOn, person }, day) => {
        const invitation = {
          program,
          invitedOn,
          ...(day === undefined ? {} : { interviewDate: day }),
          ...(person === undefined ? {} : { person }),
        };
        void this.#tell(send('record.invitation', { invitation }));
      },
      pause: (of) => {
        if (of === 'message') {
          // Here it is paused in any case; the worker keeps it for when the draft is reopened.
          this.#isPausedHere = this.#draftId().draftId === undefined;
          this.#pause({ of });
        }
        this.#setPause(of, true);
      },
      resume: () => {
        const of = this.#paused?.of;
        if (this.#isPausedHere) {
          this.#isPausedHere = false;
          this.#lookAgain();
        } else if (of !== undefined) this.#setPause(of, false);
      },
      keepBadge: (place) => {
        // Here it is moved in any case.
        send('badge.place', { place }).catch(() => undefined);
      },
      listTemplates: () => send('templates.list', { draft: this.compose.read().draft }),
      insertTemplate: (id) => {
        void this.#insertTemplate(id);
      },
    };
  }

  /** Waits for a wish to be granted, then checks again, since the answer may differ now. */
  async #tell(wish: Promise<unknown>): Promise<void> {
    this.#refused = '';
    try {
      await wish;
    } catch (error) {
      if (error instanceof WireError && error.reason === 'gone') this.#onGone();
      else this.#refused = words.notice.refused;
    }
    this.#lookAgain();
  }

  #setPause(of: Paused['of'], on: boolean): void {
    const { draftId } = this.#draftId();
    if (of === 'hour') void this.#tell(send('pause.set', { of, on }));
    else if (of === 'mailbox') {
      const { host, root } = this.compose;
      // A pause is ended under the name that it is told by.
      const mailbox = this.#paused?.of === of ? this.#paused.mailbox : host.mailbox(root);
      void this.#tell(send('pause.set', { of, on, ...(mailbox === undefined ? {} : { mailbox }) }));
    } else if (draftId !== undefined) void this.#tell(send('pause.set', { of, on, draftId }));
  }

  #findingOf(id: string): Finding | undefined {
    return [...this.#placed, ...this.#elsewhere].find((shown) => shown.id === id)?.finding;
  }

  /** Puts words in the place of what was found; "" takes it out. */
  #edit(id: string, text: string): void {
    this.check();
    const placed = this.#placed.find((shown) => shown.id === id);
    const editable = placed === undefined ? null : this.compose.editable(placed.field);
    if (placed === undefined || editable === null) return;
    const around = this.#reading?.texts[placed.field] ?? '';
    const span = text === '' ? withSpace(around, placed) : placed;
    if (!editable.replace(span, text)) this.#notice = words.notice.notApplied;
    this.#lastInput = -PAUSE;
    this.check();
  }

  async #insertTemplate(template: string): Promise<void> {
    const { signal } = this.compose;
    try {
      const filled = await send('templates.fill', {
        template,
        draft: this.compose.read().draft,
      });
      // By now it may be another mail that is written.
      if (signal.aborted || !this.compose.isOpen) return;
      const { texts } = this.compose.read();
      const subject = this.compose.editable('subject');
      if (subject !== null && texts.subject.trim() === '') {
        subject.replace({ start: 0, end: texts.subject.length }, filled.subject);
        this.#undoTogether(subject, filled.subject, texts.body);
      }
      const body = this.compose.editable('body');
      const line = this.#lineOfCaret(texts.body);
      // A first empty line takes up the place at the end of the line above.
      const isIn = body?.insertLines(line === null ? filled.body : `\n\n${filled.body}`, line);
      if (isIn !== true) this.#notice = words.notice.notApplied;
      this.#lastInput = -PAUSE;
      this.check();
      this.#gaps.start();
    } catch (error) {
      this.#fail(error);
      this.#draw();
    }
  }

  /**
   * The browser keeps the subject's undo apart from the body's; one undo that takes the template out
   * of the body takes the subject that came with it as well.
   *
   * @param given The subject that came with the template.
   * @param before The body's text before the template.
   */
  #undoTogether(subject: Editable, given: string, before: string): void {
    const { host, body, signal } = this.compose;
    this.#undoing.abort();
    const done = new AbortController();
    this.#undoing = done;
    const over = { signal: AbortSignal.any([signal, done.signal]) };
    const look = (): void => {
      if (this.compose.read().texts.body !== before) return;
      done.abort();
      if (subject.read() !== given) return;
      const giveBack = this.compose.editable('body')?.keepSelection();
      // The browser's undo would take back what the editor's own already has.
      if (host.hasOwnUndo) subject.replace({ start: 0, end: given.length }, '');
      else subject.undo();
      giveBack?.();
    };
    body.addEventListener(
      'input',
      (event) => {
        if (event instanceof InputEvent && event.inputType === 'historyUndo') look();
      },
      over,
    );
    // An editor with an undo of its own has answered the key by now, and tells nobody.
    body.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && (event.ctrlKey || event.metaKey) && event.key === 'z') look();
      },
      over,
    );
  }

  /**
   * The line that the caret is in; null where there are no words in it. A template goes to the caret,
   * but never into a line of text or over what is selected, so below that line.
   */
  #lineOfCaret(text: string): Span | null {
    const caret = this.compose.editable('body')?.selection()?.end ?? 0;
    const start = text.lastIndexOf('\n', caret - 1) + 1;
    const end = `${text}\n`.indexOf('\n', caret);
    return end > start ? { start, end } : null;
  }
}

/** Two readings with the same key are the same draft. */
const keyOf = (draft: ComposeDraft): string => JSON.stringify(draft);

const nameOf = (finding: Finding): string => `${finding.rule}|${finding.field}|${finding.quote}|`;

/** The stretch together with the space that would be left over without it. */
const withSpace = (text: string, { start, end }: Span): Span => {
  if (text.charAt(end) === ' ') return { start, end: end + 1 };
  return { start: text.charAt(start - 1) === ' ' ? start - 1 : start, end };
};
