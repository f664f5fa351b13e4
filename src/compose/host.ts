import type { ComposeDraft, OpenedMessage } from '../wire/wire.ts';
import type { Selector } from './selectors.ts';

/** What tells a compose window beside its body. `frame`: the window around it, and its hidden marks. */
export type Part = 'frame' | 'subject' | 'recipients' | 'send';

/**
 * How many independent signs there are of each part; 0 where it is missing. Marks and list need one
 * sign beside the body; what depends on Send needs two that agree.
 */
export type Parts = Readonly<Record<Part, number>>;

/** `later`: the user is to choose a time to send at, or another way of sending. */
export type SendKind = 'now' | 'archive' | 'later';

/** Names and addresses of one recipient field, as `Name <address>`, an address, or a name. */
export type Recipients = Pick<ComposeDraft, 'to' | 'cc' | 'bcc'>;

/** What stands around the text of a message that is read. */
export type Envelope = Omit<OpenedMessage, 'text' | 'signature'>;

/**
 * What Prematch knows of one webmail. An adapter only looks; it never writes to the page. Its
 * selectors stand in one file beside it, and never use words of the host's interface language.
 */
export interface Host {
  readonly name: 'gmail' | 'outlook';
  /** All its selectors, by name: a report of what is missing counts their matches. */
  readonly selectors: Readonly<Record<string, Selector | ((name: never) => Selector)>>;
  /** Editables in which a mail is written. */
  readonly body: Selector;
  /** Elements of the body that are not the applicant's own words now. */
  readonly quote: Selector;
  readonly signature: Selector;
  /** Where a quote begins that has no end of its own: all that follows in the body is quoted. */
  readonly quoteStart?: Selector;
  /** Texts of messages that are read. */
  readonly message: Selector;
  /** What is told of a message with this text; null where its sender's address is not shown. */
  envelope(message: HTMLElement): Envelope | null;
  /** Whether the editor keeps an undo of its own, in the place of the browser's. */
  readonly hasOwnUndo: boolean;
  /** The compose window around a body; null where the editable is no compose. */
  rootOf(body: HTMLElement): HTMLElement | null;
  subjectField(root: HTMLElement): HTMLInputElement | null;
  subject(root: HTMLElement): string | undefined;
  recipients(root: HTMLElement): Recipients;
  /** The sender's address, where the page shows it. */
  from(root: HTMLElement): string | undefined;
  /**
   * The address by which the mailbox can be paused; undefined where it is not shown in every window of
   * the mailbox, so that a pause would hold in some of them alone: the name of the host is used then.
   */
  mailbox(root: HTMLElement): string | undefined;
  attachments(root: HTMLElement): readonly string[];
  kind(root: HTMLElement, body: HTMLElement): ComposeDraft['kind'];
  /** The message that is answered, where it stands outside of the body. */
  answered(root: HTMLElement): HTMLElement | null;
  /** When that message was delivered, ms since 1970 in UTC, where the host tells. */
  answeredAt(root: HTMLElement): number | undefined;
  /** Where the thread that is answered opens. */
  threadLink(root: HTMLElement): string | undefined;
  /** What stays the same when the host draws the same draft anew. */
  draftId(root: HTMLElement): string | undefined;
  /** Whether an event is the compose window's: inside of it, or in a menu of it elsewhere on the page. */
  isOwn(event: Event, root: HTMLElement): boolean;
  /** How an event that is the compose window's own makes the host send; null where it does not. */
  sendBy(event: Event, root: HTMLElement): SendKind | null;
  /** What to press to send so. */
  sendButton(kind: SendKind, root: HTMLElement): HTMLElement | null;
  /** What opens the menu that this button stands in; null where it stands in none. */
  menuButton(kind: SendKind, root: HTMLElement): HTMLElement | null;
  /** Whether this event, inside or at the root, throws the draft away. */
  isDiscard(event: Event, root: HTMLElement): boolean;
  /** Whether the page now says that a mail was sent. */
  showsSent(document: Document): boolean;
  /** Whether this event takes a sent mail back. */
  isUndo(event: Event): boolean;
  /** Dialogs by which the host refuses to send. */
  refusals(document: Document): readonly Element[];
  parts(root: HTMLElement): Parts;
}
