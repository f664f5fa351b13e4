/**
 * Every message between the mail tab and the worker, in one table: the request's schema, which the
 * worker validates, and the reply's type. The compiler refuses an unknown name, a missing handler
 * and a reply that does not belong to its request.
 *
 * A mail tab may ask for a check, for a record of what was sent, and for templates. Lists, exports
 * and deletions are not on the wire: the extension's own pages read the history directly. The second
 * table is what a mail tab is asked and told.
 */
import * as v from 'valibot';
import { IsoDate, NewsKind, Person, Purpose } from '../draft/draft.ts';
import { FIELDS, type Finding } from '../findings/finding.ts';
import type { Shortcuts } from '../settings/shortcut.ts';
import { isMailPage } from './mail-page.ts';

const MAX_BODY = 200_000;
const MAX_LINE = 2_000;
const MAX_LIST = 500;

const Line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const Lines = v.pipe(v.array(Line), v.maxLength(MAX_LIST));
const Text = v.pipe(v.string(), v.maxLength(MAX_BODY));
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Milliseconds since 1970 in UTC. */
const Moment = v.pipe(v.number(), v.safeInteger());
/** Where a thread opens in webmail. */
const MailLink = v.pipe(Line, v.check(isMailPage));

/** What a compose window shows, read from its fields. */
export const ComposeDraft = v.object({
  subject: v.exactOptional(Line),
  body: Text,
  signature: v.exactOptional(Text),
  quoted: v.exactOptional(Text),
  from: v.exactOptional(Line),
  to: Lines,
  cc: Lines,
  bcc: Lines,
  attachments: Lines,
  kind: v.picklist(['new', 'reply', 'forward']),
  /** When the message that is answered was delivered, where the host tells. */
  quotedAt: v.exactOptional(Moment),
});
export type ComposeDraft = v.InferOutput<typeof ComposeDraft>;

/** A message that is opened to be read, as the host shows it. Its text is read and never kept. */
export const OpenedMessage = v.object({
  /** The host's own id; absent where it has none that stays the same. */
  id: v.exactOptional(Id),
  /** Who sent it, as `Name <address>` or an address. */
  from: Line,
  /** All receivers whose address is shown. */
  to: Lines,
  subject: Line,
  /** The sender's own words, without what they quote and without their signature. */
  text: Text,
  signature: v.exactOptional(Text),
  /** When it was delivered, where the host tells. */
  at: v.exactOptional(Moment),
  link: v.exactOptional(MailLink),
  /** The address of the mailbox, where the host shows it. */
  account: v.exactOptional(Line),
});
export type OpenedMessage = v.InferOutput<typeof OpenedMessage>;

/** As many messages of a thread as are looked at: the last ones. */
export const MAX_OPENED = 30;
const OpenedMessages = v.pipe(v.array(OpenedMessage), v.maxLength(MAX_OPENED));

/** What the applicant agrees to keep of an invitation to an interview. */
export const Invitation = v.object({
  /** The program's name. One that the history does not know is named by it. */
  program: v.pipe(Line, v.trim(), v.minLength(1)),
  /** The day on which it came. */
  invitedOn: IsoDate,
  /** Absent where no day is fixed yet. */
  interviewDate: v.exactOptional(IsoDate),
  /** Who wrote it; their address in lower case. */
  person: v.exactOptional(Person),
});
export type Invitation = v.InferOutput<typeof Invitation>;

/** An invitation that was read in a message, to be agreed to. */
export interface ProposedInvitation extends Omit<Invitation, 'interviewDate'> {
  /** Days that it offers, the soonest first; one is the interview's; none where one is to be chosen elsewhere. */
  readonly days: readonly string[];
}

/** A mail of the applicant's own that the history does not know, as it would be kept. */
export interface ProposedContact {
  /** Absent where the host does not tell when it was sent: the day is to be asked for. */
  readonly sentAt?: number;
  readonly purpose: Purpose;
  readonly recipients: readonly string[];
}

/** What is made of an opened message; nothing of it is kept before the applicant agrees. */
export interface ReadMessage {
  /** Its place among the messages that were asked about. */
  readonly index: number;
  readonly from: string;
  readonly subject: string;
  /** The program that wrote it, or was written to. */
  readonly program?: ProgramAtHand;
  /** `record.opened` keeps it. */
  readonly add?: ProposedContact;
  /** `record.invitation` keeps it. */
  readonly invitation?: ProposedInvitation;
  /** Set where it is noted that the program answered: when. */
  readonly notedAt?: number;
}

/** A quote kept in the history; never longer than 160 characters. */
const KeptQuote = v.pipe(v.string(), v.maxLength(160));

/**
 * What the history will keep of a mail, made by the worker with its last answer and handed back by
 * the tab when the mail is sent. It carries no body.
 */
export const ContactRecord = v.object({
  programId: v.nullable(Id),
  purpose: Purpose,
  subject: Line,
  recipients: Lines,
  account: v.exactOptional(Line),
  newInformation: v.pipe(v.array(v.object({ kind: NewsKind, quote: KeptQuote })), v.maxLength(50)),
  claims: v.pipe(
    v.array(v.object({ kind: v.picklist(['first-choice', 'rank-highly']), quote: KeptQuote })),
    v.maxLength(50),
  ),
  fingerprint: v.pipe(v.array(v.number()), v.maxLength(256)),
});
export type ContactRecord = v.InferOutput<typeof ContactRecord>;

/** How many of a stage's messages are written, and how many the guide advises at most (5.2). */
export interface Place {
  readonly used: number;
  readonly limit: number;
}

/** The program at hand, as much of it as a mail tab may know. */
export interface ProgramAtHand {
  readonly id: string;
  readonly name: string;
  readonly places: {
    readonly preInterview: Place;
    readonly thankYou: Place;
    readonly lateSeason: Place;
  };
  /** What was written, by email or through a portal. */
  readonly messages: number;
  readonly lastContact?: { readonly sentAt: number; readonly purpose: Purpose };
  readonly toldFirstChoiceAt?: number;
  /** When the program last wrote, as far as it was noted; milliseconds since 1970 in UTC. */
  readonly lastResponseAt?: number;
}

/** A program that the history does not know yet, as guessed from recipients and text. */
export const Proposal = v.object({
  name: Line,
  domain: v.exactOptional(Line),
  /** Set where recipients belong to several known programs and the text leaves it open: their names. */
  among: v.exactOptional(v.pipe(Lines, v.readonly())),
});
export type Proposal = v.InferOutput<typeof Proposal>;

/** Why a draft is neither checked nor counted just now. */
export type Paused =
  | { readonly of: 'message' }
  | { readonly of: 'mailbox'; readonly mailbox: string }
  | {
      readonly of: 'hour';
      /** Milliseconds since 1970 in UTC. */
      readonly until: number;
    };

export interface CheckReply {
  /** The revision that was asked about; an answer older than the text on screen is dropped. */
  readonly revision: number;
  readonly residency: boolean;
  readonly purpose: Purpose;
  readonly findings: readonly Finding[];
  /** The season's phase, in words. */
  readonly phase: string;
  /** Set where the history could not be read, so that rules which need it stay silent. */
  readonly withoutHistory?: true;
  readonly program?: ProgramAtHand;
  readonly proposal?: Proposal;
  /** Handed back with `record.pending` when this very draft is sent. */
  readonly record?: ContactRecord;
  /** Set where it is checked and not counted, since its sender is none of the accounts that count. */
  readonly uncounted?: string;
  /** The message that is answered invites to an interview that is not noted yet. */
  readonly invitation?: ProposedInvitation;
  /** Set where the draft was not looked at, since the user paused Prematch. */
  readonly paused?: Paused;
}

/** The ways by which something written reaches a program; a portal is one such as ERAS or Thalamus. */
export const WRITTEN_CHANNELS = ['email', 'portal'] as const;
export type WrittenChannel = (typeof WRITTEN_CHANNELS)[number];

/** Every way by which applicant and program come into contact (guide 1.1). */
export const CHANNELS = [...WRITTEN_CHANNELS, 'phone', 'in-person', 'virtual-event'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A template as the menu shows it. */
export interface TemplateOffer {
  readonly id: string;
  readonly title: string;
  /** When it fits: "Before an interview, once". */
  readonly moment: string;
  /** Set where the guide's limit is reached: why enough has been said. */
  readonly enoughSaid?: string;
}

export interface FilledTemplate {
  readonly subject: string;
  /** Paragraphs apart by a blank line; what is unknown stands as `[hint]`. */
  readonly body: string;
}

const Distance = v.pipe(v.number(), v.integer(), v.minValue(-10_000), v.maxValue(10_000));
/** Where the user has put the badge: from the lower right corner of the mail's text, in CSS pixels. */
export const BadgePlace = v.object({ fromRight: Distance, fromBottom: Distance });
export type BadgePlace = v.InferOutput<typeof BadgePlace>;

const NamedDraft = v.object({ draft: ComposeDraft });

/** Request schemas by message name. */
export const REQUESTS = {
  /** Check a draft. `now` is the tab's clock with its UTC offset. */
  'check.draft': v.object({
    revision: v.pipe(v.number(), v.safeInteger()),
    /** ISO local time with offset. */
    now: Line,
    /** The host's own id of the draft, where it shows one: what was dismissed there stays so. */
    draftId: v.exactOptional(Line),
    draft: ComposeDraft,
    /** What the user says of a text that stands in no compose window. */
    byHand: v.exactOptional(
      v.object({
        /** The program's name; one that the history does not know is taken as it is. */
        program: v.exactOptional(Line),
        purpose: v.exactOptional(Purpose),
      }),
    ),
  }),
  /** Keep a finding away from this draft, also when it is opened again. */
  'check.dismiss': v.object({
    draftId: Line,
    rule: Id,
    field: v.picklist(FIELDS),
    quote: Text,
  }),
  /** Turn a rule off, from its card. */
  'check.rule-off': v.object({ rule: Id }),
  /** Send was pressed: keep the contact as pending. `sendId` makes it idempotent. */
  'record.pending': v.object({
    sendId: Id,
    sentAt: Moment,
    record: ContactRecord,
    /** False when the text changed after the answer that the record was made with. */
    exact: v.boolean(),
    /** Set where the user chose a later time to send at. */
    scheduled: v.exactOptional(v.literal(true)),
    /** The thread that was answered. */
    link: v.exactOptional(MailLink),
  }),
  /** The host confirmed the send, took it back (Undo), or refused it. */
  'record.settled': v.object({ sendId: Id, outcome: v.picklist(['sent', 'undone', 'failed']) }),
  /** Keep what the user says they sent where no compose window was: for the extension's pages only. */
  'record.by-hand': v.object({
    sendId: Id,
    sentAt: Moment,
    channel: v.picklist(WRITTEN_CHANNELS),
    record: ContactRecord,
  }),
  /** Messages are opened in the mail tab, or none is any more: note answers, and that there is more to note. */
  'message.opened': v.object({ messages: OpenedMessages }),
  /** What can be noted of opened messages: for the extension's pages only. */
  'message.read': v.object({ messages: OpenedMessages }),
  /** Keep an opened mail of the applicant's own as a contact: for the extension's pages only. */
  'record.opened': v.object({
    message: OpenedMessage,
    /** When it was sent, where the applicant was asked. */
    sentAt: v.exactOptional(Moment),
  }),
  /** Keep what an invitation says. */
  'record.invitation': v.object({ invitation: Invitation }),
  /** Begin or end a pause: of one draft, of the mail from one address, or of everything for an hour. */
  'pause.set': v.variant('of', [
    v.object({ of: v.literal('message'), on: v.boolean(), draftId: Line }),
    /** Without an address it is all that is written at the host that asks. */
    v.object({ of: v.literal('mailbox'), on: v.boolean(), mailbox: v.exactOptional(Line) }),
    v.object({ of: v.literal('hour'), on: v.boolean() }),
  ]),
  /** Is anybody there? */
  'worker.ping': v.object({}),
  /** Name the program that this draft is written to. */
  'record.name-program': v.object({ name: Line, draft: ComposeDraft }),
  /** Where the badge is kept on this host, and where it is to be kept from now on. */
  'badge.place': v.object({ place: v.exactOptional(BadgePlace) }),
  /** Which keys open what. */
  'shortcuts.read': v.object({}),
  /** Put the script of what is shown beside the content script that asks. */
  'ui.bring': v.object({}),
  'templates.list': NamedDraft,
  'templates.fill': v.object({ template: Id, draft: ComposeDraft }),
  /** Open one of the extension's own pages in a tab: the guide at a section, or the options. */
  'pages.open': v.object({ page: v.picklist(['guide', 'options']), anchor: v.exactOptional(Line) }),
} as const;

export type MessageName = keyof typeof REQUESTS;
export type Request<K extends MessageName> = v.InferOutput<(typeof REQUESTS)[K]>;

/** Reply types by message name. */
export interface Replies {
  'check.draft': CheckReply;
  'check.dismiss': null;
  'check.rule-off': null;
  'record.pending': null;
  'record.settled': null;
  'record.by-hand': null;
  'message.opened': null;
  /** Those of which something can be noted, or that are a program's, in the order of the thread. */
  'message.read': readonly ReadMessage[];
  'record.opened': null;
  'record.invitation': null;
  'pause.set': null;
  'worker.ping': null;
  'record.name-program': ProgramAtHand;
  /** Null where it was never moved. */
  'badge.place': BadgePlace | null;
  'shortcuts.read': Shortcuts;
  'ui.bring': null;
  'templates.list': readonly TemplateOffer[];
  'templates.fill': FilledTemplate;
  'pages.open': null;
}
export type Reply<K extends MessageName> = Replies[K];

/** What travels: the name beside its request. */
export interface Envelope<K extends MessageName = MessageName> {
  readonly prematch: K;
  readonly request: Request<K>;
}

/** What the mail tab finds of one compose window. */
const ComposeTest = v.object({
  /** How many signs of each part were found; 0 where it is missing. */
  parts: v.record(v.string(), v.number()),
  /** The name under which its mailbox can be paused. */
  mailbox: v.exactOptional(Line),
});

/** The mail tab's word on itself; `report` tells of the page's structure and of none of its words. */
export const SelfTest = v.object({
  host: Line,
  /** The version of the script in the tab; after an update it may be an older one. */
  version: Line,
  /** Whether the browser can draw marks without touching the text. */
  highlights: v.boolean(),
  /** Whether the worker answers this tab. */
  worker: v.boolean(),
  composes: v.pipe(v.array(ComposeTest), v.maxLength(50)),
  /** Editors that are shown or in use and were taken for no mail; earlier versions count none. */
  strangers: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
  report: v.pipe(v.string(), v.maxLength(200_000)),
});
export type SelfTest = v.InferOutput<typeof SelfTest>;

/** To which program the email in the compose window in use goes, as the last check says. */
export const WrittenTo = v.object({
  /** Its recipients and subject, without its text. */
  draft: ComposeDraft,
  /** The program's id. */
  program: v.exactOptional(Id),
  proposal: v.exactOptional(Proposal),
});
export type WrittenTo = v.InferOutput<typeof WrittenTo>;

/**
 * What a mail tab is asked or told, with the schema of its reply: the tab lives in the mail page's
 * process, so its words are validated. Requests carry nothing, and only the extension can send them.
 */
export const TAB_REPLIES = {
  'tab.self-test': SelfTest,
  /** A pause has begun or ended. */
  'tab.pause-changed': v.null(),
  /** Other keys open card, list or templates now. */
  'tab.shortcuts-changed': v.null(),
  /** Which messages are open to be read. */
  'tab.opened': OpenedMessages,
  /** Null where nothing is written to a program. */
  'tab.written-to': v.nullable(WrittenTo),
} as const;
export type TabMessageName = keyof typeof TAB_REPLIES;
export type TabReply<K extends TabMessageName> = v.InferOutput<(typeof TAB_REPLIES)[K]>;
