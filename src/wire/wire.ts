/**
 * Every message between the mail tab and the worker, in one table: the request's schema, which the
 * worker validates, and the reply's type. The compiler refuses an unknown name, a missing handler
 * and a reply that does not belong to its request.
 *
 * A mail tab may ask for a check, for a record of what was sent, and for templates. Lists, exports
 * and deletions are not on the wire: the extension's own pages read the history directly.
 */
import * as v from 'valibot';
import { NewsKind, Purpose } from '../draft/draft.ts';
import { FIELDS, type Finding } from '../findings/finding.ts';

const MAX_BODY = 200_000;
const MAX_LINE = 2_000;
const MAX_LIST = 500;

const Line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const Lines = v.pipe(v.array(Line), v.maxLength(MAX_LIST));
const Text = v.pipe(v.string(), v.maxLength(MAX_BODY));
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Milliseconds since 1970 in UTC. */
const Moment = v.pipe(v.number(), v.safeInteger());

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
});
export type ComposeDraft = v.InferOutput<typeof ComposeDraft>;

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
  readonly messages: number;
  readonly lastContact?: { readonly sentAt: number; readonly purpose: Purpose };
  readonly toldFirstChoiceAt?: number;
}

/** A program that the history does not know yet, as guessed from recipients and text. */
export interface Proposal {
  readonly name: string;
  readonly domain?: string;
  /** Set where recipients belong to several known programs and the text leaves it open: their names. */
  readonly among?: readonly string[];
}

export interface CheckReply {
  /** The revision that was asked about; an answer older than the text on screen is dropped. */
  readonly revision: number;
  readonly residency: boolean;
  readonly purpose: Purpose;
  readonly findings: readonly Finding[];
  /** False while the slower half of the check is still to come: ask again with the same draft. */
  readonly complete: boolean;
  /** The season's phase, in words. */
  readonly phase: string;
  /** Set where the history could not be read, so that rules which need it stay silent. */
  readonly withoutHistory?: true;
  readonly program?: ProgramAtHand;
  readonly proposal?: Proposal;
  /** Handed back with `record.pending` when this very draft is sent. */
  readonly record?: ContactRecord;
}

/** A piece of a template: plain words, or a gap with the hint that stands in it. */
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

const NamedDraft = v.object({ composeId: Id, draft: ComposeDraft });

/** Request schemas by message name. */
export const REQUESTS = {
  /** Check a draft. `now` is the tab's clock with its UTC offset. */
  'check.draft': v.object({
    composeId: Id,
    revision: v.pipe(v.number(), v.safeInteger()),
    /** ISO local time with offset. */
    now: Line,
    /** The host's own id of the draft, where it shows one: what was dismissed there stays so. */
    draftId: v.exactOptional(Line),
    draft: ComposeDraft,
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
  }),
  /** The host confirmed the send, took it back (Undo), or refused it. */
  'record.settled': v.object({ sendId: Id, outcome: v.picklist(['sent', 'undone', 'failed']) }),
  /** Name the program that this draft is written to. */
  'record.name-program': v.object({ composeId: Id, name: Line, draft: ComposeDraft }),
  'templates.list': NamedDraft,
  'templates.fill': v.object({ template: Id, composeId: Id, draft: ComposeDraft }),
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
  'record.name-program': ProgramAtHand;
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
