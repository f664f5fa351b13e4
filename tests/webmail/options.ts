/** What a mailbox is opened with; the schema refuses what it does not know. */
import * as v from 'valibot';

const Person = v.strictObject({
  /** `""` for somebody the account has never written to. */
  name: v.string(),
  email: v.string(),
});
export type Person = Readonly<v.InferOutput<typeof Person>>;

const Attachment = v.strictObject({
  name: v.string(),
  /** Bytes. */
  size: v.number(),
});
export type Attachment = Readonly<v.InferOutput<typeof Attachment>>;

const People = v.optional(v.array(Person), []);

const Compose = v.strictObject({
  to: People,
  cc: People,
  bcc: People,
  subject: v.optional(v.string(), ''),
  /** The applicant's own words: HTML, or the plain text in plain-text mode. */
  body: v.exactOptional(v.string()),
  /** In the place of the mailbox's signature. */
  signature: v.exactOptional(v.string()),
  attachments: v.optional(v.array(Attachment), []),
  form: v.optional(v.picklist(['popup', 'minimised', 'full-screen']), 'popup'),
  /** Gmail: a mail that expires, with a note below its words. */
  confidential: v.optional(v.boolean(), false),
});
/** What a compose window is opened with; whatever is absent is empty. */
export type ComposeOptions = v.InferInput<typeof Compose>;
export type ComposeSettings = v.InferOutput<typeof Compose>;

const ReadMail = v.strictObject({
  from: Person,
  to: v.array(Person),
  subject: v.string(),
  /** Its words, as HTML. */
  html: v.string(),
  /** When it was delivered; milliseconds since 1970 in UTC. */
  at: v.number(),
});
export type ReadMailSettings = v.InferOutput<typeof ReadMail>;

const ReplyKind = v.picklist(['reply', 'reply-all', 'forward']);
export type ReplyKind = v.InferOutput<typeof ReplyKind>;

/** The webmail that is played, by the host of its address. */
const Host = v.picklist([
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
]);

const Mailbox = v.strictObject({
  host: v.optional(Host, 'mail.google.com'),
  language: v.optional(v.picklist(['en', 'vi', 'es', 'ko', 'fr', 'de', 'pt', 'zh', 'ar']), 'en'),
  /** `half-dark`: a dark frame around light mails, which a theme picture gives. */
  theme: v.optional(v.picklist(['light', 'dark', 'half-dark']), 'light'),
  plainText: v.optional(v.boolean(), false),
  /** Show "Send & archive" beside Send. */
  sendAndArchive: v.optional(v.boolean(), false),
  /** Put below every new message: HTML, or plain text in plain-text mode. `""`: none. */
  signature: v.optional(v.string(), ''),
  /** How long the toast stays, in ms; `null`: until it is hidden by hand. */
  toastMs: v.optional(v.nullable(v.number()), 10_000),
  /** Pause after the last edit before a draft is saved, in ms. */
  autosaveMs: v.optional(v.number(), 1_000),
  /** Serve the host's strict Content-Security-Policy, with Trusted Types. */
  csp: v.optional(v.boolean(), true),
  /** Outlook: what the label of a recipient holds. */
  chips: v.optional(v.picklist(['address', 'name-and-address', 'name']), 'address'),
  /** Gmail: recipients are chips as they were until 2022. */
  oldChips: v.optional(v.boolean(), false),
  /** Outlook: an answer shows its recipients in one line at first. */
  foldsHeader: v.optional(v.boolean(), false),
  /**
   * `pop-out`: a window with nothing but a compose in it. Gmail alone: `thread-window`, a thread in a
   * window of its own, and `reading-pane`, a thread beside the list.
   */
  view: v.optional(
    v.picklist(['inbox', 'thread', 'pop-out', 'thread-window', 'reading-pane']),
    'inbox',
  ),
  /** Gmail: the path of one of several accounts, or of somebody else's mailbox. */
  account: v.optional(v.picklist(['u/0', 'u/1', 'b/AOoXmailboxOfAColleague/u/0']), 'u/0'),
  /** The mail that is read, in the place of the usual one. */
  read: v.exactOptional(ReadMail),
  /** Open below the read mail from the start; there is one with every view of a thread. */
  reply: v.optional(v.nullable(ReplyKind), null),
  /** Compose windows that are open from the start. */
  composes: v.optional(v.array(Compose), []),
});
/** What a mailbox is opened with; whatever is absent has its default. */
export type MailboxOptions = v.InferInput<typeof Mailbox>;
export type MailboxSettings = v.InferOutput<typeof Mailbox>;

/** Reads the JSON of {@link MailboxOptions}. @throws on an unknown or a wrong option. */
export function readMailboxOptions(json: string): MailboxSettings {
  return v.parse(Mailbox, JSON.parse(json));
}

export function readComposeOptions(options: ComposeOptions): ComposeSettings {
  return v.parse(Compose, options);
}
