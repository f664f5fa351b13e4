import type { Draft } from '../draft/draft.ts';
import { incomingOffer, incomingRankQuestion } from '../facts/incoming.ts';
import { invitationIn } from '../facts/invitation.ts';
import type { Mail } from '../rules/mail.ts';
import { readLocalTime } from '../season/local-time.ts';
import { thankYouWindow } from '../season/season.ts';
import { untoldNews } from './news.ts';
import type { Asked, Situation } from './situation.ts';

/** @param today on the writer's calendar. */
function askedIn({ subject = '', quoted = '' }: Draft, today: string | undefined): Set<Asked> {
  const asked = new Set<Asked>();
  if (incomingOffer(quoted) !== null) asked.add('offer');
  if (incomingRankQuestion(quoted) !== null) asked.add('rank');
  // Its days are not asked for, so that the day of the answer is near enough.
  if (today !== undefined && invitationIn({ subject, text: quoted, at: today }) !== null) {
    asked.add('invitation');
  }
  return asked;
}

/** Reads the situation out of a draft with all that is known around it. */
export function situationOf(mail: Mail): Situation {
  const { draft, program } = mail;
  const sent = draft.sentAt === undefined ? null : readLocalTime(draft.sentAt);
  const interview = program?.interviewDate;
  const interviewed = sent !== null && interview !== undefined && interview <= sent.day;
  const asked = askedIn(draft, sent?.day);
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
