import type { ComposeDraft } from '../wire/wire.ts';
import type { Selector } from './selectors.ts';

/** Parts of a compose window that Prematch looks for. */
export type Part = 'subject' | 'recipients' | 'send';

/** Names and addresses of one recipient field, as `Name <address>`, an address, or a name. */
export type Recipients = Pick<ComposeDraft, 'to' | 'cc' | 'bcc'>;

/**
 * What Prematch knows of one webmail. An adapter only looks; it never writes to the page. Its
 * selectors stand in one file beside it, and never use words of the host's interface language.
 */
export interface Host {
  readonly name: 'gmail' | 'outlook';
  /** Editables in which a mail is written. */
  readonly body: Selector;
  /** Elements of the body that are not the applicant's own words now. */
  readonly quote: Selector;
  readonly signature: Selector;
  /** The compose window around a body; null where the editable is no compose. */
  rootOf(body: HTMLElement): HTMLElement | null;
  subjectField(root: HTMLElement): HTMLInputElement | null;
  subject(root: HTMLElement): string | undefined;
  recipients(root: HTMLElement): Recipients;
  /** The sender's address, where the page shows it. */
  from(root: HTMLElement): string | undefined;
  attachments(root: HTMLElement): readonly string[];
  kind(root: HTMLElement, body: HTMLElement): ComposeDraft['kind'];
  /** The message that is answered, where it stands outside of the body. */
  answered(root: HTMLElement): HTMLElement | null;
  /** What stays the same when the host draws the same draft anew. */
  draftId(root: HTMLElement): string | undefined;
  /** Whether this event, inside or at the root, makes the host send. */
  isSend(event: Event, root: HTMLElement): boolean;
  /** Whether the page now says that a mail was sent. */
  showsSent(document: Document): boolean;
  /** Whether this event takes a sent mail back. */
  isUndo(event: Event): boolean;
  /** Dialogs by which the host refuses to send. */
  refusals(document: Document): readonly Element[];
  parts(root: HTMLElement): Readonly<Record<Part, boolean>>;
}
