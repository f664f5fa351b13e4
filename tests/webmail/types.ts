/** What the mailbox remembers: shared by the page and by the tests that drive it. */
import type { Attachment, ComposeOptions, Person, ReplyKind } from './options.ts';

export type { Person };

export type Field = 'to' | 'cc' | 'bcc';
export const FIELDS = ['to', 'cc', 'bcc'] as const satisfies readonly Field[];

/** A mail as it was handed over for delivery or saved as a draft. */
export interface Mail {
  /** The draft's id: the same for all savings of one message and for its sending. */
  readonly draft: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** Exactly what is transmitted: HTML, or the text itself when `plain`. */
  readonly html: string;
  readonly plain: boolean;
  readonly attachments: readonly Attachment[];
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
}

/** One change of the DOM inside an editable, and who made it. */
export interface EditableMutation {
  /** `data-compose-id` of the compose window. */
  readonly compose: number;
  /**
   * `mailbox`: this page. `editing`: the browser's own editing, so typing or `execCommand`, which
   * both announce themselves by an `input` event. `script`: anything else, such as an extension
   * that writes into the editable.
   */
  readonly who: 'mailbox' | 'editing' | 'script';
  readonly type: MutationRecordType;
  /** What was changed: an attribute's name, or the nodes that came and went. */
  readonly detail: string;
}

/** The mailbox's memory and the handles of a test, on `window.__mailbox`. */
export interface MailboxApi {
  readonly sent: readonly Mail[];
  /** Mails with a time at which they are to be sent. */
  readonly scheduled?: readonly Mail[];
  /** Every saving of a draft in its order; a later one of the same `draft` replaces the earlier. */
  readonly drafts: readonly Mail[];
  readonly mutations: readonly EditableMutation[];
  /** Opens a compose window; returns its `data-compose-id`. */
  compose(options?: ComposeOptions): number;
  /** Opens a reply or a forward below the mail that is read; returns its `data-compose-id`. */
  reply(kind: ReplyKind): number;
  /** Reopens a closed draft; returns its `data-compose-id`. */
  reopen(draft: string): number;
  /** Hides the toast at once, as its time would. */
  hideToast(): void;
  /**
   * Draws the open compose windows anew, which drops nodes that are not the mailbox's.
   *
   * @param frame Gmail: also puts a new frame around the fields, as a change of their parent does.
   */
  redraw?(frame?: boolean): void;
}

declare global {
  interface Window {
    __mailbox: MailboxApi;
  }
}
