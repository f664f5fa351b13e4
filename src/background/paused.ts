import { readAddress } from '../history/address.ts';
import type { CheckReply, Paused } from '../wire/wire.ts';

/** The name under which a mailbox is paused: its address, or its host's name where that is unknown. */
export function mailboxOf(from: string | undefined, host: string): string {
  return from === undefined || from === '' ? host : (readAddress(from)?.email ?? from);
}

/** The answer to a draft that is not looked at. */
export function notLookedAt(revision: number, paused: Paused): CheckReply {
  return {
    revision,
    residency: false,
    purpose: 'other',
    findings: [],
    complete: true,
    phase: '',
    paused,
  };
}
