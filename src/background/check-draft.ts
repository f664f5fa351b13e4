import type { Answer } from '../findings/finding.ts';
import { fingerprint } from '../findings/fingerprint.ts';
import { programAtHand } from '../history/at-hand.ts';
import { keptQuotes, MAX_RECIPIENTS } from '../history/kept-quotes.ts';
import { readLocalTime } from '../season/local-time.ts';
import { phaseAt, phaseName } from '../season/season.ts';
import type { CheckReply, ComposeDraft, ContactRecord, Request } from '../wire/wire.ts';
import { counts } from './accounts.ts';
import { draftFor, type Placed } from './draft-for.ts';
import type { Memory } from './memory.ts';
import { quotedInvitation } from './invitations.ts';

/**
 * Checks a draft, and says what the history is to keep when this very draft is sent.
 * @param recording false in a private window: checked, never recorded.
 */
export function checkDraft(
  { draft: compose, now, revision, byHand }: Request<'check.draft'>,
  memory: Memory,
  recording: boolean,
): CheckReply {
  const placed = draftFor(compose, now, memory, byHand);
  const { known, recognition } = placed;
  const { settings } = memory;
  const answer = memory.checker.check(placed.draft);
  const moment = readLocalTime(now)?.moment;
  const about = {
    revision,
    residency: answer.residency,
    purpose: answer.purpose,
    findings: answer.findings,
    phase: moment === undefined ? '' : phaseName(phaseAt(settings.season, moment)),
    ...(!memory.withHistory && { withoutHistory: true as const }),
  };
  const invitation =
    recording && moment !== undefined
      ? quotedInvitation(compose, recognition, memory, moment)
      : undefined;
  if (!answer.residency) return { ...about, ...(invitation && { invitation }) };
  const isCounted = counts(settings, compose.from);
  return {
    ...about,
    ...(known
      ? { program: programAtHand(known.program, known.contacts, settings, known.lastResponseAt) }
      : recording && recognition.proposal && { proposal: recognition.proposal }),
    ...(recording && isCounted && { record: recordOf(compose, placed, answer, memory) }),
    ...(!isCounted && { uncounted: compose.from ?? '' }),
    ...(invitation && { invitation }),
  };
}

function recordOf(
  compose: ComposeDraft,
  { known }: Placed,
  { purpose, facts, claims }: Answer,
  { key }: Memory,
): ContactRecord {
  return {
    programId: known?.program.id ?? null,
    purpose,
    subject: compose.subject ?? '',
    recipients: [...compose.to, ...compose.cc, ...compose.bcc].slice(0, MAX_RECIPIENTS),
    ...(compose.from !== undefined && { account: compose.from }),
    newInformation: keptQuotes(facts),
    claims: keptQuotes(claims),
    fingerprint: [...fingerprint(compose.body, key)],
  };
}
