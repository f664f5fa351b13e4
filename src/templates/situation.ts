/** What of a draft, its program and its history decides which template comes first. */
import type { NewsKind, Role } from '../draft/draft.ts';
import { incomingOffer, incomingRankQuestion } from '../facts/incoming.ts';
import type { Mail, Phase } from '../rules/mail.ts';
import { readLocalTime } from '../season/local-time.ts';
import { thankYouWindow } from '../season/season.ts';
import { untoldNews } from './news.ts';
import type { Fit } from './template.ts';

/** What the message that is answered wants. */
export type Asked = 'offer' | 'rank' | 'invitation';

export interface Situation {
  readonly phase: Phase;
  readonly invited: boolean;
  /** The interview day has come. */
  readonly interviewed: boolean;
  /** From the interview day until 72 hours after it (guide 2.2). */
  readonly thanksDue: boolean;
  readonly asked: ReadonlySet<Asked>;
  /** The program has made an offer, now or before. */
  readonly offered: boolean;
  /** All that the guide wants to know before a yes is checked off (3.3). */
  readonly offerChecked: boolean;
  /** Roles of those in the To line who are known. */
  readonly roles: ReadonlySet<Role>;
  /** News that other programs have heard since this one was last written to. */
  readonly untold: ReadonlySet<NewsKind>;
}

const INVITES: readonly RegExp[] = [
  /\binvit(?:e|es|ed|ing|ation)\b[^.!?]{0,60}\binterview/i,
  /\b(?:offer|offering|extend|extending|schedule|scheduling)\b[^.!?]{0,30}\binterview\b/i,
  /\binterview (?:invitation|invite|offer)\b/i,
];

function askedIn(quoted: string): ReadonlySet<Asked> {
  const asked = new Set<Asked>();
  if (incomingOffer(quoted) !== null) asked.add('offer');
  if (incomingRankQuestion(quoted) !== null) asked.add('rank');
  if (INVITES.some((sign) => sign.test(quoted))) asked.add('invitation');
  return asked;
}

export function situationOf(mail: Mail): Situation {
  const { draft, program } = mail;
  const sent = draft.sentAt === undefined ? null : readLocalTime(draft.sentAt);
  const interview = program?.interviewDate;
  const interviewed = sent !== null && interview !== undefined && interview <= sent.day;
  const asked = askedIn(draft.quoted ?? '');
  const offer = program?.offer;
  return {
    phase: mail.phase,
    invited: mail.invited,
    interviewed,
    thanksDue: interviewed && thankYouWindow(interview, sent.moment, sent.offset) !== 'late',
    asked,
    offered: offer !== undefined || asked.has('offer'),
    offerChecked:
      offer?.accreditation === true &&
      offer.boardEligibility === true &&
      offer.visa === true &&
      offer.matchParticipation === true,
    roles: new Set(
      mail.recipients.flatMap(({ field, role }) =>
        field === 'to' && role !== undefined ? [role] : [],
      ),
    ),
    untold: untoldNews(draft),
  };
}

/** Whether lists can no longer be changed (guide 6, step 6). */
export function listsAreClosed({ phase }: Situation): boolean {
  return phase === 'after-rank-deadline' || phase === 'after-match-day';
}

/** When news of these kinds fits: it is due once others have heard of it (guide 4.2, step 3). */
export function newsFit(now: Situation, ...kinds: readonly NewsKind[]): Fit {
  if (listsAreClosed(now)) return 'not-now';
  if (kinds.some((kind) => now.untold.has(kind))) return 'due';
  return now.interviewed ? 'fits' : 'possible';
}
