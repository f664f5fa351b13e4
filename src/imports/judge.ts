/**
 * Makes contacts of mails to programs: purpose, news and claims are what the checker finds in them,
 * each with the messages before it in view.
 */
import SipHash from 'siphash';
import type { Draft, PastMessage, Profile, Season } from '../draft/draft.ts';
import { createChecker } from '../findings/check.ts';
import { fingerprint, type FingerprintKey } from '../findings/fingerprint.ts';
import type { StoredContact, StoredProgram } from '../history/db.ts';
import { groupBy } from '../history/group.ts';
import { draftProgram, pastMessages, seasonStart } from '../history/past-messages.ts';
import { keptQuotes, MAX_RECIPIENTS } from '../history/kept-quotes.ts';
import rankingPromise from '../rules/ranking-promise.ts';
import { defaultSeasonAt, phaseAt, type Phase } from '../season/season.ts';
import type { FoundContact, FoundProgram } from './found.ts';
import type { SentMail } from './sent-mail.ts';

/** What judging depends on besides the mails. */
export interface Judging {
  readonly season: Season;
  readonly profile: Profile;
  readonly key: FingerprintKey;
  readonly programs: readonly StoredProgram[];
}

/** The wire's bound for a subject. */
const MAX_LINE = 2000;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Judges mails to programs.
 * @param residency mails with the keys of their programs.
 */
export function* judgeMails(
  residency: ReadonlyMap<SentMail, string | null>,
  programs: readonly FoundProgram[],
  judging: Judging,
): Generator<FoundContact> {
  // Who promises which place is all that the rules are asked for.
  const checker = createChecker({ rules: [rankingPromise], fingerprintKey: judging.key });
  const byProgram = groupBy([...residency], ([, key]) => [key]);
  for (const [key, group] of byProgram) {
    const found = programs.find((program) => program.key === key);
    const stored = judging.programs.find(({ id }) => id === found?.id);
    const program: Draft['program'] =
      stored !== undefined
        ? draftProgram(stored)
        : found && { name: found.name, contacts: [...found.people] };
    const before: StoredContact[] = [];
    for (const [mail] of group.toSorted(([a], [b]) => (a.sentAt ?? 0) - (b.sentAt ?? 0))) {
      const contact = contactOf(mail, key, program, pastMessages(before), judging, checker);
      before.push({ ...contact, programId: key, state: 'sent' });
      yield contact;
    }
  }
}

function contactOf(
  mail: SentMail,
  key: string | null,
  program: Draft['program'],
  history: readonly PastMessage[],
  { profile, season, key: installKey }: Judging,
  checker: ReturnType<typeof createChecker>,
): FoundContact {
  const { draft } = mail;
  const { purpose, facts, claims } = checker.check({
    ...draft,
    profile,
    season,
    ...(program !== undefined && { program }),
    history: [...history],
  });
  const sentAt = mail.sentAt ?? 0;
  return {
    id: importedId(mail.identity, installKey),
    program: key,
    channel: 'email',
    purpose,
    stage: stageAt(season, sentAt),
    sentAt,
    utcOffsetMinutes: mail.offset,
    subject: (draft.subject ?? '').slice(0, MAX_LINE),
    recipients: [...(draft.to ?? []), ...(draft.cc ?? []), ...(draft.bcc ?? [])]
      .filter((line) => line.length <= MAX_LINE)
      .slice(0, MAX_RECIPIENTS),
    ...(draft.from !== undefined && { account: draft.from.slice(0, MAX_LINE) }),
    newInformation: keptQuotes(facts),
    claims: keptQuotes(claims),
    fingerprint: Uint32Array.from(fingerprint(draft.body, installKey)),
    exact: true,
  };
}

/** The id of an imported contact: the same whenever it is imported, and telling nothing of the mail. */
export function importedId(identity: string, key: FingerprintKey): string {
  const { h, l } = SipHash.hash(key, identity);
  return `mail-${[h, l].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')}`;
}

/** The phase at a moment (ms, UTC); of another season than the present one, by that season's usual dates. */
export function stageAt(season: Season, moment: number): Phase {
  const start = seasonStart(season);
  const isPresent = moment >= start && moment < start + YEAR_MS;
  return phaseAt(isPresent ? season : defaultSeasonAt(moment), moment);
}
