/**
 * Whether two records are of one message: it may be known from the compose window in which Send was
 * pressed, from the opened mail, and from an imported file, each with an id of its own. Pure.
 */
import { readAddresses } from './address.ts';

/** What is known of a message, however it became known. */
export interface Sighting {
  /** Milliseconds since 1970 in UTC. */
  readonly sentAt: number;
  readonly subject: string;
  /** As `Name <address>` or address. */
  readonly recipients: readonly string[];
  /** Set where `sentAt` is when a later time to send at was chosen. */
  readonly scheduled?: boolean;
}

/**
 * Between the press on Send and the date in the mail: the time to undo, a slow network, an outbox, a
 * host's clock, which shows minutes only.
 */
export const SAME_MESSAGE_MS = 10 * 60 * 1000;

/** So long ahead people choose a time to send at. */
export const SCHEDULED_MS = 60 * 24 * 60 * 60 * 1000;

/** "Re:", "AW: WG:", "Fwd[2]:" in front of a subject. */
const PREFIX =
  /^\s*(?:re|aw|antw|sv|vs|odp|rv|res|ynt|fw|fwd|wg|tr|enc|rif|i)(?:\s?\[\d+\])?\s*:/iu;

/** A subject as it is compared: without the marks of answers, and of no case. Linear. */
export function plainSubject(subject: string): string {
  let rest = subject.normalize('NFKC');
  for (let prefix = PREFIX.exec(rest); prefix !== null; prefix = PREFIX.exec(rest)) {
    rest = rest.slice(prefix[0].length);
  }
  return rest.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether their times are those of one message; what was scheduled leaves later. */
function isInTime(a: Sighting, b: Sighting): boolean {
  const after = b.sentAt - a.sentAt;
  if (Math.abs(after) <= SAME_MESSAGE_MS) return true;
  return (
    (a.scheduled === true && after > 0 && after <= SCHEDULED_MS) ||
    (b.scheduled === true && after < 0 && -after <= SCHEDULED_MS)
  );
}

interface Known extends Sighting {
  readonly id: string;
}

/**
 * Pairs of records that are of one message, the nearest in time first. Each record is in one pair at
 * most, so that two messages of one subject within minutes stay two; the pairs are the same whichever
 * side comes first, and in whatever order.
 * @param isSame whether two records are of one message.
 */
export function pairMessages<A extends Known, B extends Known>(
  some: readonly A[],
  others: readonly B[],
  isSame: (one: A, other: B) => boolean = sameMessage,
): readonly (readonly [A, B])[] {
  const near = some
    .flatMap((one) =>
      others
        .filter((other) => isSame(one, other))
        .map((other) => ({
          pair: [one, other] as const,
          apart: Math.abs(one.sentAt - other.sentAt),
          ids: JSON.stringify([one.id, other.id].sort()),
        })),
    )
    .sort((a, b) => a.apart - b.apart || (a.ids < b.ids ? -1 : 1));
  const taken = new Set<A | B>();
  return near.flatMap(({ pair }) => {
    if (pair.some((each) => taken.has(each))) return [];
    for (const each of pair) taken.add(each);
    return [pair];
  });
}

/** Whether two sightings are of one message: some recipient, the subject and the time agree. */
export function sameMessage(a: Sighting, b: Sighting): boolean {
  if (!isInTime(a, b) || plainSubject(a.subject) !== plainSubject(b.subject)) return false;
  const addresses = new Set(readAddresses(a.recipients).map(({ email }) => email));
  return readAddresses(b.recipients).some(({ email }) => addresses.has(email));
}
