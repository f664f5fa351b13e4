/** What the history knows of the applicant's own news: which program has heard what, and when. */
import { type Draft, NEWS_KINDS, type NewsKind } from '../draft/draft.ts';
import { readLocalTime } from '../season/local-time.ts';

/** As a hint names it, behind "of". */
const NEWS_WORDS: Readonly<Record<NewsKind, string>> = {
  'exam-score': 'an exam',
  publication: 'a publication',
  presentation: 'a presentation',
  rotation: 'a rotation',
  'visa-status': 'your visa status',
  certification: 'a certification',
  award: 'an award',
  degree: 'a degree',
  licence: 'a license',
  other: 'other news',
};

function momentOf(sentAt: string): number {
  return readLocalTime(sentAt)?.moment ?? 0;
}

/** The day of the last message to the program, on the sender's calendar; undefined without one. */
export function lastContact({ history }: Draft): string | undefined {
  return history?.at(-1)?.sentAt.slice(0, 10);
}

/** Kinds of news that the program has had. */
export function toldNews({ history }: Draft): ReadonlySet<string> {
  return new Set((history ?? []).flatMap(({ newInformation }) => newInformation ?? []));
}

/** Kinds of news that other programs have heard since this one was last written to, and this never. */
export function untoldNews(draft: Draft): ReadonlySet<NewsKind> {
  const last = draft.history?.at(-1);
  const since = last === undefined ? 0 : momentOf(last.sentAt);
  const heard = new Set(
    (draft.otherPrograms ?? [])
      .flatMap(({ history }) => history ?? [])
      .filter(({ sentAt }) => momentOf(sentAt) > since)
      .flatMap(({ newInformation }) => newInformation ?? []),
  );
  const told = toldNews(draft);
  return new Set(NEWS_KINDS.filter((kind) => heard.has(kind) && !told.has(kind)));
}

/** `an exam`, `a rotation`, in the order in which the guide names them. */
export function newsWords(kinds: ReadonlySet<string>): readonly string[] {
  return NEWS_KINDS.filter((kind) => kinds.has(kind)).map((kind) => NEWS_WORDS[kind]);
}
