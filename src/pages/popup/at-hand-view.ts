/** What the panel of the program at hand says. Pure. */
import type { ProgramSummary } from '../../history/programs.ts';
import { ordinal } from '../../rules/counting.ts';
import type { ProgramAtHand } from '../../wire/wire.ts';
import { count } from '../shared/count.ts';
import { daysSince, longAgo } from '../shared/days.ts';
import type { InMailTab } from './use-at-hand.ts';
import { WORDS } from './words.ts';

/** Where the program is at hand: in an email that is written, or in messages that are read. */
export type Where = 'written' | 'opened';

/** The program that the mail tab is about, what is written first. */
export type AtHandProgram =
  | { readonly where: Where; readonly summary: ProgramSummary }
  /** An email to a program that is not named yet, with the name that it may have; "" for none. */
  | { readonly where: 'unnamed'; readonly name: string; readonly among: readonly string[] };

/** @param named the program that the email was said to go to, by its id. */
export function programAtHandIn(
  { written, read }: InMailTab,
  programs: readonly ProgramSummary[],
  named: string | undefined,
): AtHandProgram | undefined {
  const find = (id: string | undefined): ProgramSummary | undefined =>
    id === undefined ? undefined : programs.find(({ program }) => program.id === id);
  if (written) {
    const summary = find(named ?? written.program);
    if (summary) return { where: 'written', summary };
    const { name = '', among = [] } = written.proposal ?? {};
    return { where: 'unnamed', name: among.length > 0 ? '' : name, among };
  }
  const summary = find(read.findLast(({ program }) => program)?.program?.id);
  return summary && { where: 'opened', summary };
}

/** "3rd email, last 9 days ago" of one that is written; of one that is read, those so far. */
export function lastLine(
  { messages, lastContact }: ProgramAtHand,
  where: Where,
  now: number,
): string {
  const emails =
    where === 'written'
      ? WORDS.atHand.nth(ordinal(messages + 1))
      : messages === 0
        ? WORDS.atHand.none
        : count(messages, 'email', 'emails');
  if (!lastContact) return emails;
  const ago = longAgo(lastContact.sentAt, now);
  return `${emails}, ${messages === 0 ? WORDS.lastContact(ago) : WORDS.atHand.last(ago)}`;
}

/** Before so long nobody could speak of silence, days. */
const SILENCE = 7;

/**
 * When the program last wrote, or that it did not, in calm (guide 5.3); "" where neither is to say.
 * @param isNoted whether answers are noted at all.
 */
export function responseLine(
  { messages, lastContact, lastResponseAt }: ProgramAtHand,
  isNoted: boolean,
  now: number,
): string {
  if (lastResponseAt !== undefined) return WORDS.atHand.answered(longAgo(lastResponseAt, now));
  const isSilent =
    isNoted && messages > 0 && lastContact && daysSince(lastContact.sentAt, now) >= SILENCE;
  return isSilent ? WORDS.atHand.silent : '';
}
