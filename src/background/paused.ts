import { readAddress } from '../history/address.ts';
import type { CheckReply, Paused } from '../wire/wire.ts';

/**
 * The names under which a mailbox is paused: its address where that is known, and the name of its
 * host, under which all is paused that is written there.
 */
export function mailboxesOf(from: string | undefined, host: string): readonly string[] {
  if (from === undefined || from === '') return [host];
  return [readAddress(from)?.email ?? from, host];
}

/** The answer to a draft that is not looked at. */
export function notLookedAt(revision: number, paused: Paused): CheckReply {
  return {
    revision,
    residency: false,
    purpose: 'other',
    findings: [],
    phase: '',
    paused,
  };
}
