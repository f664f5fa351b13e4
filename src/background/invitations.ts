/** Invitations to an interview, in a message that is opened or answered, to be agreed to. */
import { type InvitationRead, invitationIn } from '../facts/invitation.ts';
import { heardOfResidency } from '../facts/residency.ts';
import { senderRole } from '../facts/sender-role.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import { isSharedDomain, readAddress } from '../history/address.ts';
import type { StoredProgram } from '../history/db.ts';
import { seasonStart } from '../history/past-messages.ts';
import type { Recognition } from '../history/recognise.ts';
import { utcOffset } from '../history/utc-offset.ts';
import { localDay } from '../season/local-time.ts';
import { readText } from '../text/read.ts';
import type { ComposeDraft, OpenedMessage, ProposedInvitation } from '../wire/wire.ts';
import type { Memory } from './memory.ts';

/** Each key in an answer asks about the same quote again. */
const readBefore = new BoundedCache<string, InvitationRead | null>(50);

/**
 * The invitation that a message is, where it is not noted yet.
 * @param at when it came (ms, UTC).
 */
export function invitationOf(
  {
    from,
    subject,
    text,
    signature = '',
  }: Pick<OpenedMessage, 'from' | 'subject' | 'text' | 'signature'>,
  { program, by, proposal }: Recognition<StoredProgram>,
  { settings }: Pick<Memory, 'settings'>,
  at: number,
): ProposedInvitation | undefined {
  if (program?.interviewDate !== undefined || at < seasonStart(settings.season)) return undefined;
  const name = program?.name ?? proposal?.name;
  if (name === undefined || name === '') return undefined;
  const invitedOn = localDay(at, utcOffset(at));
  const read = readBefore.get([invitedOn, subject, text].join('\u0000'), () =>
    invitationIn({ subject, text, at: invitedOn }),
  );
  if (read === null || (read.days.length === 0 && program?.invitedOn !== undefined))
    return undefined;
  // A sender who is nobody's that is known may invite to anything.
  const isKnown = program !== undefined && by !== 'name';
  if (!isKnown && !isOfResidency(subject, text)) return undefined;
  const sender = readAddress(from);
  const role = senderRole(text, signature, sender?.name ?? '');
  return {
    program: name,
    invitedOn,
    days: read.days,
    ...(sender &&
      !isSharedDomain(sender.domain) && {
        person: { email: sender.email, name: sender.name, ...(role !== undefined && { role }) },
      }),
  };
}

/** By its words alone: the learned opinion is on what applicants write. */
function isOfResidency(subject: string, text: string): boolean {
  const { named, worded } = heardOfResidency(subject, readText(text));
  return named || worded;
}

/** "On Mon, Nov 2, 2026 at 9:00 AM Jordan Pike <…> wrote:" and the header of Outlook, in whatever language. */
const ATTRIBUTION = /^.{0,200}@[^\n]{1,120}(?:\n[^\n]{0,40})?:\s*$/m;
/** Where the message that was answered there begins. */
const OLDER = /^(?:>|-{3,}.*-{3,}\s*$|_{10,}|[^\n:]{1,120}<[^\s<>]+@[^\s<>]+>[^\n]{0,40}:\s*$)/m;

/** The newest message of a quote, without the line that says whose it is. */
function newestIn(quoted: string): string {
  const attribution = ATTRIBUTION.exec(quoted.slice(0, 400));
  const isFirst = attribution !== null && quoted.slice(0, attribution.index).trim() === '';
  const text = isFirst ? quoted.slice(attribution[0].length).trimStart() : quoted;
  const older = OLDER.exec(text);
  return older === null || older.index === 0 ? text : text.slice(0, older.index);
}

/**
 * The invitation in the message that a draft answers.
 * @param now milliseconds since 1970 in UTC, for a host that does not tell when the message came.
 */
export function quotedInvitation(
  { to, subject = '', quoted, quotedAt, kind }: ComposeDraft,
  recognition: Recognition<StoredProgram>,
  memory: Memory,
  now: number,
): ProposedInvitation | undefined {
  const [from] = to;
  if (kind !== 'reply' || quoted === undefined || from === undefined) return undefined;
  const text = newestIn(quoted);
  return invitationOf({ from, subject, text }, recognition, memory, quotedAt ?? now);
}
