/** What the user has paused Prematch for. Pure. */
import * as v from 'valibot';
import { HOUR_MS } from '../season/local-time.ts';
import type { Paused, Request } from '../wire/wire.ts';

/** More drafts than anybody has paused at once. */
const KEPT_DRAFTS = 200;

const Names = v.fallback(v.array(v.string()), []);

export const StoredPause = v.object({
  /** Milliseconds since 1970 in UTC; a moment that is past pauses nothing. */
  until: v.fallback(v.number(), 0),
  /** Addresses, in lower case; or the name of a host, for all that is written there. */
  mailboxes: Names,
  /** The hosts' own ids of drafts. */
  drafts: Names,
});
export type StoredPause = v.InferOutput<typeof StoredPause>;
export type Pause = Readonly<StoredPause>;

/** Reads what is stored; what is missing or broken pauses nothing. */
export function readPause(stored: unknown): Pause {
  return v.parse(v.fallback(StoredPause, { until: 0, mailboxes: [], drafts: [] }), stored);
}

/** What a compose window is known by. */
export interface Pausable {
  /** All names that its mailbox may be paused under, the narrowest first. */
  readonly mailboxes: readonly string[];
  readonly draftId: string | undefined;
}

/** Why a draft is not looked at; undefined where it is. The narrowest reason is told. */
export function pausedBy(
  pause: Pause,
  { mailboxes, draftId }: Pausable,
  now: number,
): Paused | undefined {
  if (draftId !== undefined && pause.drafts.includes(draftId)) return { of: 'message' };
  const mailbox = mailboxes.find((name) => pause.mailboxes.includes(name));
  if (mailbox !== undefined) return { of: 'mailbox', mailbox };
  return pause.until > now ? { of: 'hour', until: pause.until } : undefined;
}

/**
 * The pause after a wish.
 * @param now milliseconds since 1970 in UTC.
 */
export function withPause(
  pause: Pause,
  wish: Exclude<Request<'pause.set'>, { of: 'mailbox' }> | MailboxWish,
  now: number,
): Pause {
  switch (wish.of) {
    case 'hour':
      return { ...pause, until: wish.on ? now + HOUR_MS : 0 };
    case 'mailbox':
      return { ...pause, mailboxes: withNames(pause.mailboxes, wish.mailboxes, wish.on) };
    case 'message':
      return {
        ...pause,
        drafts: withNames(pause.drafts, [wish.draftId], wish.on).slice(-KEPT_DRAFTS),
      };
  }
}

interface MailboxWish {
  readonly of: 'mailbox';
  readonly on: boolean;
  /** All names of the mailbox, the narrowest first. */
  readonly mailboxes: readonly string[];
}

/** With the narrowest of one thing's names, or without any of them. */
function withNames(names: readonly string[], own: readonly string[], on: boolean): string[] {
  const others = names.filter((known) => !own.includes(known));
  return on ? [...others, ...own.slice(0, 1)] : others;
}
