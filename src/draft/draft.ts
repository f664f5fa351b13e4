/**
 * What a draft is: the one description of a mail that the rules judge. The browser fills it from
 * the compose window and the history, the command line from files. The JSON form is public: fields
 * are only ever added.
 */
import * as v from 'valibot';

/** A calendar day, `2027-03-03`. */
export const IsoDate = v.pipe(v.string(), v.isoDate('expected a date such as 2027-03-03'));

/** Local time with its offset from UTC, `2027-02-09T10:15:00-05:00`. */
const IsoDateTime = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/,
    'expected a local time with its offset, such as 2027-02-09T10:15:00-05:00',
  ),
);

export const ROLES = ['coordinator', 'director', 'faculty', 'resident'] as const;
export const Role = v.picklist(ROLES);
/** What a person does in a program (guide 4.3). */
export type Role = v.InferOutput<typeof Role>;

export const PURPOSES = [
  'pre-interview',
  'thank-you',
  'update',
  'interest',
  'question',
  'logistics',
  'offer',
  'other',
] as const;
export const Purpose = v.picklist(PURPOSES);
/** What a message is for; limits are counted by it (guide 5.2). */
export type Purpose = v.InferOutput<typeof Purpose>;

export const NEWS_KINDS = [
  'exam-score',
  'publication',
  'presentation',
  'rotation',
  'visa-status',
  'certification',
  'award',
  'degree',
  'licence',
  'other',
] as const;
export const NewsKind = v.picklist(NEWS_KINDS);
/** Kinds of news that are a reason to write (guide 4.2). */
export type NewsKind = v.InferOutput<typeof NewsKind>;

export const Person = v.object({
  email: v.string(),
  name: v.string(),
  role: v.exactOptional(Role),
});
export type Person = v.InferOutput<typeof Person>;

/** The applicant; every field may still be unknown. */
export const Profile = v.object({
  fullName: v.exactOptional(v.string()),
  aamcId: v.exactOptional(v.string()),
  ecfmgId: v.exactOptional(v.string()),
  phone: v.exactOptional(v.string()),
  email: v.exactOptional(v.string()),
  specialty: v.exactOptional(v.string()),
});
export type Profile = v.InferOutput<typeof Profile>;

/** What is known of a pre-match offer; `true` means checked off (guide 3.2, 3.3). */
export const Offer = v.object({
  accreditation: v.exactOptional(v.boolean()),
  boardEligibility: v.exactOptional(v.boolean()),
  visa: v.exactOptional(v.boolean()),
  matchParticipation: v.exactOptional(v.boolean()),
  matchStatus: v.exactOptional(v.picklist(['in', 'outside', 'unknown'])),
  residentsAsked: v.exactOptional(v.boolean()),
});
export type Offer = v.InferOutput<typeof Offer>;

/** The key dates of one application season. The rank list deadline is 21:00 in New York. */
export const Season = v.object({
  applicationsOpen: IsoDate,
  interviewsStart: IsoDate,
  interviewsEnd: IsoDate,
  rankListDeadline: IsoDate,
  matchDay: IsoDate,
});
export type Season = v.InferOutput<typeof Season>;

/** An earlier message to a program. */
export const PastMessage = v.object({
  sentAt: IsoDateTime,
  purpose: Purpose,
  subject: v.exactOptional(v.string()),
  /** Only files carry a body; the browser's history keeps none. */
  body: v.exactOptional(v.string()),
  /** In the place of the body: {@link fingerprint} of it, keyed per install. */
  fingerprint: v.exactOptional(v.array(v.number())),
  to: v.exactOptional(v.array(v.string())),
  newInformation: v.exactOptional(v.array(v.string())),
});
export type PastMessage = v.InferOutput<typeof PastMessage>;

const programFields = {
  name: v.string(),
  hospital: v.exactOptional(v.string()),
  city: v.exactOptional(v.string()),
  contacts: v.exactOptional(v.array(Person)),
};

/** The program that is written to. */
export const Program = v.object({
  ...programFields,
  interviewDate: v.exactOptional(IsoDate),
  /** The applicant's own, private intention. */
  firstChoice: v.exactOptional(v.boolean()),
  offer: v.exactOptional(Offer),
});
export type Program = v.InferOutput<typeof Program>;

/** A program of the history other than the one written to. */
export const OtherProgram = v.object({
  ...programFields,
  firstChoiceToldOn: v.exactOptional(IsoDate),
  offerAcceptedOn: v.exactOptional(IsoDate),
  history: v.exactOptional(v.array(PastMessage)),
});
export type OtherProgram = v.InferOutput<typeof OtherProgram>;

const draftFields = {
  id: v.exactOptional(v.string()),
  /** Absent: unknown. `""`: the field is empty. */
  subject: v.exactOptional(v.string()),
  /** The signature block that the mail program adds: not judged as text, but it signs the mail. */
  signature: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.array(v.string())),
  cc: v.exactOptional(v.array(v.string())),
  bcc: v.exactOptional(v.array(v.string())),
  attachments: v.exactOptional(v.array(v.string())),
  kind: v.exactOptional(v.picklist(['new', 'reply', 'forward'])),
  /** Absent: as the text says. */
  purpose: v.exactOptional(Purpose),
  sentAt: v.exactOptional(IsoDateTime),
  /** The message that is answered; never judged as the applicant's own words. */
  quoted: v.exactOptional(v.string()),
  profile: v.exactOptional(Profile),
  program: v.exactOptional(Program),
  otherPrograms: v.exactOptional(v.array(OtherProgram)),
  season: v.exactOptional(Season),
  history: v.exactOptional(v.array(PastMessage)),
};

/** A whole mail. Paragraphs of `body` are apart by a blank line. */
export const Draft = v.object({ ...draftFields, body: v.string() });
export type Draft = v.InferOutput<typeof Draft>;

/** A sentence or two out of a mail to a program: only language rules and facts are run on it. */
export const Excerpt = v.object({ id: v.exactOptional(v.string()), text: v.string() });
export type Excerpt = v.InferOutput<typeof Excerpt>;
