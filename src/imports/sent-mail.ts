/** Mails of an archive: which were sent by the applicant, and what is kept of each. */
import { isSharedDomain, readAddress, readAddresses, type Address } from '../history/address.ts';
import { readLocalTime } from '../season/local-time.ts';
import type { Draft } from '../draft/draft.ts';
import type { Reason } from './found.ts';
import { envelopeDate } from './mbox.ts';
import type { Head } from './read-mail.ts';

/** A mail that the applicant sent to somebody else. */
export interface SentMail {
  /** What it is known by: its Message-ID, or where it has none, its head in one line. */
  readonly identity: string;
  readonly messageId: string | undefined;
  readonly references: readonly string[];
  /** Milliseconds since 1970 in UTC; undefined where the file tells no day (Outlook's table). */
  readonly sentAt: number | undefined;
  /** Minutes that the sender's clock was ahead of UTC. */
  readonly offset: number;
  readonly recipients: readonly Address[];
  readonly draft: Draft;
}

/** An address that mails of the archive come from. */
export interface Sender {
  readonly email: string;
  readonly name: string;
  readonly mails: number;
  /** Mails of it that lie in a folder of sent mail. */
  readonly sent: number;
}

/** Names of Gmail's own labels, as Takeout writes them in the account's language. */
const SENT =
  /^(?:sent|sent mail|sent items|sent messages|gesendet|envoy[ée]s?|messages envoy[ée]s|enviados?|mensajes enviados|inviata|posta inviata|verzonden|skickat|sendt|wysłane|отправленные|gönderilmiş|gönderilen|المُرسَلة|المرسل|已发送|已发邮件|寄件備份|보낸편지함|送信済み|भेजा गया|ارسال شده|بھیجے گئے)$/iu;
const DRAFTS =
  /^(?:drafts?|entw(?:u|ü)rfe?|brouillons?|borrador(?:es)?|rascunhos?|bozz[ae]|concepten|utkast|kladder|kladde|wersje robocze|robocze|черновики|taslaklar|المسودات|草稿|임시보관함|下書き|ड्राफ़्ट|پیش‌نویس‌ها|ڈرافٹس)$/iu;
const CHATS = /^(?:chats?|hangouts?)$/iu;

/** What kind of thing a message of an archive is by its head. */
export function kindOf(head: Head): 'mail' | 'draft' | 'chat' | 'automatic' {
  const labels = labelsOf(head);
  if (labels.some((label) => CHATS.test(label))) return 'chat';
  if (labels.some((label) => DRAFTS.test(label)) || head.header('x-mozilla-draft-info') !== '') {
    return 'draft';
  }
  const automatic = head.header('auto-submitted').toLowerCase();
  const isAutomatic =
    (automatic !== '' && automatic !== 'no') ||
    /^(?:auto_reply|bulk|list)$/i.test(head.header('precedence')) ||
    /^(?:yes|true)$/i.test(head.header('x-autoreply')) ||
    // The calendar answers an invitation by itself.
    /^text\/calendar\b/i.test(head.header('content-type'));
  return isAutomatic ? 'automatic' : 'mail';
}

/** Whether the mail program filed it among what was sent. */
export const isFiledAsSent = (head: Head): boolean =>
  labelsOf(head).some((label) => SENT.test(label));

function labelsOf(head: Head): readonly string[] {
  return decoded(head.header('x-gmail-labels'))
    .split(',')
    .map((label) => label.trim().replace(/^"(.*)"$/, '$1'));
}

/** Labels of other alphabets are encoded words; each is UTF-8 in Takeout. */
function decoded(value: string): string {
  return value.replace(/=\?utf-8\?q\?([^?]*)\?=\s*/gi, (_, text: string) => {
    const bytes = Uint8Array.from(
      text
        .replaceAll('_', ' ')
        .replace(/=([\da-f]{2})/gi, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      (letter) => letter.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  });
}

/** Counts who mails are from. */
export class Senders {
  readonly #byEmail = new Map<
    string,
    { email: string; name: string; mails: number; sent: number }
  >();

  note(head: Head): void {
    const from = head.from === undefined ? null : readAddress(head.from);
    if (from === null) return;
    const known = this.#byEmail.get(from.email) ?? { ...from, mails: 0, sent: 0 };
    known.mails += 1;
    if (isFiledAsSent(head)) known.sent += 1;
    known.name ||= from.name;
    this.#byEmail.set(from.email, known);
  }

  /** Those with the most mails first; what was filed as sent counts before. */
  list(): readonly Sender[] {
    return [...this.#byEmail.values()]
      .map(({ email, name, mails, sent }) => ({ email, name, mails, sent }))
      .sort((a, b) => b.sent - a.sent || b.mails - a.mails);
  }
}

/**
 * Which senders are the applicant: the known ones, else all whose mail was filed as sent, else the
 * only one, or nearly so.
 * @param known addresses of the profile and of earlier contacts, in lower case.
 * @returns undefined where the applicant has to say.
 */
export function guessSelf(
  senders: readonly Sender[],
  known: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const sure = senders.filter(({ email, sent }) => sent > 0 || known.has(email));
  if (sure.length > 0) return new Set(sure.map(({ email }) => email));
  const all = senders.reduce((sum, { mails }) => sum + mails, 0);
  const [first] = senders;
  return first !== undefined && first.mails >= 0.9 * all ? new Set([first.email]) : undefined;
}

/** Keeps of a mail what its sorting needs, or tells why it is left out. */
export function sentMail(
  { draft, head }: { readonly draft: Draft; readonly head: Head },
  envelope: string,
  self: ReadonlySet<string>,
): SentMail | Extract<Reason, 'nobody' | 'self'> {
  const lines = [...(draft.to ?? []), ...(draft.cc ?? []), ...(draft.bcc ?? [])];
  const all = readAddresses(lines);
  if (all.length === 0) return 'nobody';
  const recipients = all.filter(({ email }) => !self.has(email));
  if (recipients.length === 0) return 'self';
  const sentAt = head.sentAt ?? envelopeDate(envelope);
  const time = sentAt === undefined ? null : readLocalTime(sentAt);
  return {
    identity:
      head.messageId ??
      [head.sentAt ?? envelope, head.from ?? '', ...lines, head.subject].join('\n'),
    messageId: head.messageId,
    references: head.references,
    sentAt: time?.moment,
    offset: time?.offset ?? 0,
    recipients,
    draft: time === null ? draft : { ...draft, sentAt: sentAt ?? '' },
  };
}

/** Two labels, or three where the country's second is a kind: `lakeview.ac.uk`. */
export function siteOf(domain: string): string {
  const labels = domain.split('.');
  const isCountry =
    labels.at(-1)?.length === 2 &&
    /^(?:ac|co|com|edu|gov|org|net|nhs|gob|med)$/.test(labels.at(-2) ?? '');
  return labels.slice(isCountry ? -3 : -2).join('.');
}

/** Whether an address lies with a hospital, university or company, and not with a mail provider. */
export const isInstitution = ({ domain }: Address): boolean => !isSharedDomain(domain);
