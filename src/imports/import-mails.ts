/**
 * From mail files to what would be imported. Files are read twice, in a stream: first their heads, for
 * who the applicant is, then the mails that the applicant sent.
 */
import { readAddress } from '../history/address.ts';
import { type Found, type FoundContact, Notes, type Place } from './found.ts';
import { type Judging, judgeMails } from './judge.ts';
import { type MboxMessage, splitMbox } from './mbox.ts';
import { type Head, readHead, readMail } from './read-mail.ts';
import { guessSelf, kindOf, type Sender, Senders, type SentMail, sentMail } from './sent-mail.ts';
import { sortMails } from './sort-mails.ts';

/** A file that can be read from its beginning again and again. */
export interface Source {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Hears how far it is, in bytes. */
export type OnProgress = (done: number, all: number) => void;

export interface Look {
  /** Those with most mails first. */
  readonly senders: readonly Sender[];
  /** Addresses of the applicant; undefined where they have to say. */
  readonly self: ReadonlySet<string> | undefined;
}

/** Fewer bytes than these between two words on progress would be noise. */
const STEP_BYTES = 1024 * 1024;

/**
 * Who the mails are from.
 * @param known addresses of the applicant's profile and earlier contacts, in lower case.
 */
export async function lookAtMails(
  sources: readonly Source[],
  known: ReadonlySet<string>,
  onProgress: OnProgress,
): Promise<Look> {
  const senders = new Senders();
  // What cannot be read is told at the second reading.
  for await (const { message } of messagesIn(sources, new Notes(), onProgress)) {
    const head = await headOf(message);
    if (head !== undefined && kindOf(head) === 'mail') senders.note(head);
  }
  const list = senders.list();
  return { senders: list, self: guessSelf(list, known) };
}

/**
 * What is to be imported of mails.
 * @param self the applicant's own addresses, in lower case.
 */
export async function findInMails(
  sources: readonly Source[],
  self: ReadonlySet<string>,
  judging: Judging,
  onProgress: OnProgress,
): Promise<Found> {
  const notes = new Notes();
  const mails = new Map<string, SentMail>();
  for await (const { message, place } of messagesIn(sources, notes, onProgress)) {
    await takeMail(message, place, self, mails, notes);
  }
  return findInSent([...mails.values()], self, judging, notes);
}

/** What is to be imported of mails that the applicant sent. */
export async function findInSent(
  mails: readonly SentMail[],
  self: ReadonlySet<string>,
  judging: Judging,
  notes: Notes,
): Promise<Found> {
  const { programs, residency, others } = sortMails(mails, judging.programs, self);
  for (const [{ draft, sentAt }, reason] of others) {
    notes.leaveOut({ reason, subject: draft.subject ?? '', sentAt });
  }
  const contacts: FoundContact[] = [];
  for (const contact of judgeMails(residency, programs, judging)) {
    contacts.push(contact);
    // Where this runs on a page it stays fluid.
    if (contacts.length % 50 === 0) await Promise.resolve();
  }
  contacts.sort((a, b) => a.sentAt - b.sentAt);
  return { programs, contacts, ...notes.taken() };
}

async function takeMail(
  message: MboxMessage,
  place: Place,
  self: ReadonlySet<string>,
  mails: Map<string, SentMail>,
  notes: Notes,
): Promise<void> {
  const head = await headOf(message);
  if (head === undefined) {
    notes.trouble('no-mail', place);
    return;
  }
  const { subject } = head;
  const date = head.sentAt === undefined ? NaN : Date.parse(head.sentAt);
  const told = { subject, sentAt: Number.isNaN(date) ? undefined : date };
  const kind = kindOf(head);
  if (kind !== 'mail') {
    notes.leaveOut({ reason: kind, ...told });
    return;
  }
  const from = head.from === undefined ? null : readAddress(head.from);
  if (from === null || !self.has(from.email)) {
    notes.leaveOut({ reason: 'received', ...told });
    return;
  }
  try {
    const read = await readMail(message.bytes);
    if (read.isCalendarReply) {
      notes.leaveOut({ reason: 'automatic', ...told });
      return;
    }
    const mail = sentMail(read, message.envelope, self);
    if (typeof mail === 'string') notes.leaveOut({ reason: mail, ...told });
    else if (mail.sentAt === undefined) notes.trouble('no-date', place, subject);
    else if (mails.has(mail.identity)) notes.leaveOut({ reason: 'twice', ...told });
    else mails.set(mail.identity, mail);
  } catch {
    // Whatever the parser stumbles over, the next message is read.
    notes.trouble('no-mail', place, subject);
  }
}

/** A mail's head; undefined where the bytes are none. */
async function headOf({ bytes }: MboxMessage): Promise<Head | undefined> {
  try {
    const head = await readHead(bytes);
    const isHead = ['from', 'date', 'to', 'subject', 'message-id'].some(
      (name) => head.header(name) !== '',
    );
    return isHead ? head : undefined;
  } catch {
    return undefined;
  }
}

/** The messages of mailbox files and of files with one mail each. */
async function* messagesIn(
  sources: readonly Source[],
  notes: Notes,
  onProgress: OnProgress,
): AsyncGenerator<{ readonly message: MboxMessage; readonly place: Place }> {
  const all = sources.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let told = 0;
  for (const { name, chunks } of sources) {
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks()) {
        yield chunk;
        done += chunk.length;
        if (done - told >= STEP_BYTES || done === all) {
          told = done;
          onProgress(done, all);
        }
      }
    };
    try {
      for await (const message of splitMbox(counted())) {
        const { number, byte } = message;
        yield { message, place: { file: name, of: 'message', number, byte } };
      }
    } catch {
      notes.trouble('unreadable', { file: name, of: 'message', number: 0 });
    }
  }
}
