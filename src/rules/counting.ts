/** Numbers and days as findings tell them. */
import type { PastMessage } from '../draft/draft.ts';
import { properName } from '../facts/names.ts';
import { daysBetween, readLocalTime, shortDate } from '../season/local-time.ts';
import type { Mail } from './mail.ts';

const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** `1st`, `2nd`, `11th`. */
export function ordinal(count: number): string {
  const tens = count % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (ENDINGS[count % 10] ?? 'th');
  return `${String(count)}${ending}`;
}

/** `1 email`, `3 emails`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `today`, `yesterday`, `9 days ago`; the day itself where it lies ahead, or the draft's own time is not known. */
export function ago(message: PastMessage, mail: Mail): string {
  const day = message.sentAt.slice(0, 10);
  const now = mail.draft.sentAt === undefined ? null : readLocalTime(mail.draft.sentAt);
  if (now === null) return `on ${shortDate(day)}`;
  const days = daysBetween(day, now.day);
  // Further ahead than a clock that was set back explains: a file told it so.
  if (days < -7) return `on ${shortDate(day)}`;
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${String(days)} days ago`;
}

/** The program's name as short as people say it. */
export function programName(mail: Mail): string {
  return mail.program === undefined ? 'this program' : properName(mail.program.name);
}
