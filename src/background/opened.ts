/** What is made of messages that are opened to be read: answers that came, and what can be noted. */
import SipHash from 'siphash';
import { readAddress } from '../history/address.ts';
import { programAtHand } from '../history/at-hand.ts';
import type {
  HistoryDatabase,
  StoredContact,
  StoredProgram,
  StoredResponse,
} from '../history/db.ts';
import { addOpened, keepLink, knownAs } from '../history/opened.ts';
import { seasonStart } from '../history/past-messages.ts';
import type { Recognition } from '../history/recognise.ts';
import { noteResponse } from '../history/responses.ts';
import { utcOffset } from '../history/utc-offset.ts';
import { localTime } from '../season/local-time.ts';
import type {
  ComposeDraft,
  ContactRecord,
  OpenedMessage,
  ReadMessage,
  Request,
} from '../wire/wire.ts';
import { counts } from './accounts.ts';
import { checkDraft } from './check-draft.ts';
import type { Memory } from './memory.ts';
import { invitationOf } from './invitations.ts';
import { contactOf } from './record.ts';

/** So much of a text tells it from others of the same sender and subject. */
const TOLD_BY = 1_000;

/** A message's id in the history: of the host's own, or else of what the message says. */
function idOf({ id, from, subject, text }: OpenedMessage, { key }: Memory): string {
  if (id !== undefined) return `opened ${id}`.slice(0, 100);
  const { h, l } = SipHash.hash(key, [from, subject, text.slice(0, TOLD_BY)].join('\u0000'));
  return `opened ${h.toString(36)}-${l.toString(36)}`;
}

/** Whether the applicant wrote it. */
function isOwn({ from, account }: OpenedMessage, { settings, accounts }: Memory): boolean {
  const sender = readAddress(from)?.email;
  if (sender === undefined) return false;
  const own = [account, settings.profile.email].map((address) => address?.toLowerCase());
  return own.includes(sender) || accounts.has(sender) || settings.accounts.includes(sender);
}

/** Which program wrote a message. */
function writerOf(
  { from, account, subject, text }: OpenedMessage,
  { recognise }: Memory,
): Recognition<StoredProgram> {
  return recognise({
    ...(account !== undefined && { from: account }),
    to: [from],
    subject,
    body: text,
  });
}

/** The answer that a message is; undefined where its sender is nobody's that is known. */
function responseOf(
  message: OpenedMessage,
  memory: Memory,
  now: number,
): StoredResponse | undefined {
  const { program, by } = writerOf(message, memory);
  if (program === undefined || by === 'name') return undefined;
  return {
    id: idOf(message, memory),
    programId: program.id,
    from: readAddress(message.from)?.email ?? '',
    at: message.at ?? now,
    subject: message.subject,
  };
}

/** A mail of the applicant's own in the form in which it was written. */
function draftOf({ from, to, subject, text, signature }: OpenedMessage): ComposeDraft {
  return {
    from,
    to,
    cc: [],
    bcc: [],
    subject,
    body: text,
    ...(signature !== undefined && { signature }),
    attachments: [],
    kind: 'new',
  };
}

interface Own {
  /** What would be kept of it; absent where it is no mail about residency to anybody known. */
  readonly record?: ContactRecord;
  /** The contact that it is. */
  readonly known?: StoredContact;
}

function readOwn(message: OpenedMessage, memory: Memory, now: number): Own {
  const { settings, contacts } = memory;
  const { at, to: recipients, subject } = message;
  if (!counts(settings, message.from) || recipients.length === 0) return {};
  // What an earlier season holds is not in memory, so it cannot be told what is missing there.
  if (at !== undefined && at < seasonStart(settings.season)) return {};
  const known = knownAs({ recipients, subject, ...(at !== undefined && { sentAt: at }) }, contacts);
  if (known) return { known };
  const sentAt = at ?? now;
  const draft = draftOf(message);
  const { program, record } = checkDraft(
    { revision: 0, now: localTime(sentAt, utcOffset(sentAt)), draft },
    memory,
    true,
  );
  return program !== undefined && record !== undefined ? { record } : {};
}

/**
 * Notes the answers among opened messages, and where a thread of the applicant's own opens.
 * @param now milliseconds since 1970 in UTC.
 * @returns whether there is more: {@link hasMore}.
 */
export async function takeInOpened(
  db: HistoryDatabase,
  messages: readonly OpenedMessage[],
  memory: Memory,
  now: number,
): Promise<boolean> {
  const { settings } = memory;
  for (const message of messages) {
    if (isOwn(message, memory)) {
      const { known } = readOwn(message, memory, now);
      if (known && known.link === undefined && message.link !== undefined) {
        await keepLink(db, known.id, message.link);
      }
    } else if (settings.noteResponses) {
      const response = responseOf(message, memory, now);
      if (response) await noteResponse(db, response);
    }
  }
  return hasMore(messages, memory, now);
}

/**
 * Whether something can be noted of opened messages, if the applicant agrees.
 * @param now milliseconds since 1970 in UTC.
 */
export function hasMore(messages: readonly OpenedMessage[], memory: Memory, now: number): boolean {
  return readOpened(messages, memory, now).some(
    ({ add, invitation }) => add !== undefined || invitation !== undefined,
  );
}

/**
 * What can be noted of opened messages; of the others only those of a known program.
 * @param now milliseconds since 1970 in UTC.
 */
export function readOpened(
  messages: readonly OpenedMessage[],
  memory: Memory,
  now: number,
): readonly ReadMessage[] {
  return messages.flatMap((message, index) => {
    const read = isOwn(message, memory)
      ? ownMessage(message, memory, now)
      : theirMessage(message, memory, now);
    return read === undefined
      ? []
      : [{ index, from: message.from, subject: message.subject, ...read }];
  });
}

type Read = Omit<ReadMessage, 'index' | 'from' | 'subject'>;

function ownMessage(message: OpenedMessage, memory: Memory, now: number): Read | undefined {
  const { record, known } = readOwn(message, memory, now);
  const program = withProgram(record?.programId ?? known?.programId, memory);
  if (record === undefined) return known && program;
  const { at } = message;
  const { purpose, recipients } = record;
  return { ...program, add: { ...(at !== undefined && { sentAt: at }), purpose, recipients } };
}

function theirMessage(message: OpenedMessage, memory: Memory, now: number): Read | undefined {
  const recognition = writerOf(message, memory);
  const { program, by } = recognition;
  const isWriter = program !== undefined && by !== 'name';
  const invitation = invitationOf(message, recognition, memory, message.at ?? now);
  if (!isWriter && invitation === undefined) return undefined;
  return {
    ...(isWriter && withProgram(program.id, memory)),
    ...(isWriter && memory.settings.noteResponses && { notedAt: message.at ?? now }),
    ...(invitation && { invitation }),
  };
}

function withProgram(id: string | null | undefined, { programs, settings }: Memory): Read {
  const known = programs.get(id ?? '');
  if (known === undefined) return {};
  return { program: programAtHand(known.program, known.contacts, settings, known.lastResponseAt) };
}

/**
 * Keeps an opened mail of the applicant's own, with its real time.
 * @param now milliseconds since 1970 in UTC: nothing is counted for a moment after it.
 * @returns false where it is not the applicant's, or not to anybody known: nothing is kept then.
 */
export async function recordOpened(
  db: HistoryDatabase,
  { message, sentAt }: Request<'record.opened'>,
  memory: Memory,
  now: number,
): Promise<boolean> {
  if (!isOwn(message, memory)) return false;
  const at = Math.min(message.at ?? sentAt ?? now, now);
  const { record, known } = readOwn(message, memory, now);
  if (known) return true;
  if (record === undefined) return false;
  const { link } = message;
  await addOpened(db, {
    ...contactOf(idOf(message, memory), record, at, memory.settings.season),
    ...(link !== undefined && { link }),
    channel: 'email',
    state: 'sent',
    exact: true,
  });
  return true;
}
