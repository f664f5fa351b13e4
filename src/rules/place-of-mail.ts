import type { Places } from '../season/places.ts';
import { placesTaken, thankYousTo } from '../season/places.ts';
import type { PastMessage } from '../draft/draft.ts';
import { incomingRankQuestion } from '../facts/incoming.ts';
import type { Mail } from './mail.ts';

/** The place that this mail takes among the guide's few, and the earlier mails that took it. */
export interface Taken {
  readonly place: keyof Places<unknown>;
  readonly earlier: readonly PastMessage[];
  readonly limit: number;
}

/** Asks after an earlier mail, as the language rule found it. */
export function checksIn(mail: Mail): boolean {
  return mail.language.some((finding) => finding.rule === 'checking-in');
}

function place(mail: Mail): keyof Places<unknown> | null {
  const late = mail.phase === 'late-season';
  switch (mail.purpose) {
    case 'thank-you':
      return 'thankYou';
    case 'pre-interview':
      return mail.invited && late ? 'lateSeason' : mail.invited ? null : 'preInterview';
    case 'interest':
      if (late && mail.invited) return 'lateSeason';
      return mail.invited ? null : 'preInterview';
    case 'update':
      return late && mail.invited ? 'lateSeason' : null;
    case 'offer':
      return null;
    default:
      // A mail that only asks after an earlier one takes the place of that one again.
      if (!checksIn(mail)) return null;
      return mail.invited ? (late ? 'lateSeason' : null) : 'preInterview';
  }
}

/** Null where this kind of mail is not limited now (guide 5.2, FAQ 3). */
export function takenPlace(mail: Mail): Taken | null {
  const { draft, program, limits } = mail;
  // Who is asked how they rank may answer, however much has been said (guide 1.2).
  if (incomingRankQuestion(draft.quoted ?? '') !== null) return null;
  const where = place(mail);
  if (where === null) return null;
  const history = draft.history ?? [];
  const setting = { season: draft.season, interviewDate: program?.interviewDate };
  if (where === 'thankYou') {
    const addresses = new Set(
      mail.recipients.filter(({ field }) => field === 'to').map(({ address }) => address),
    );
    return {
      place: where,
      earlier: thankYousTo(history, addresses, program?.interviewDate),
      limit: limits.thankYou,
    };
  }
  const limit = where === 'preInterview' ? limits.preInterview : limits.lateSeason;
  return { place: where, earlier: placesTaken(history, setting)[where], limit };
}
