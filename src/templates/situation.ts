/** What of a draft, its program and its history decides which template comes first. */
import type { NewsKind, Role } from '../draft/draft.ts';
import type { Phase } from '../rules/mail.ts';
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
