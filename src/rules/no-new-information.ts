import type { Fact } from '../findings/finding.ts';
import { newsIn } from '../facts/news.ts';
import { DATED } from '../facts/times.ts';
import { ago, ordinal, programName } from './counting.ts';
import type { Mail } from './mail.ts';
import { checksIn, takenPlace } from './place-of-mail.ts';
import { defineMessageRule } from './rule.ts';
import { INTEREST, interviewed, sample, SIGNATURE, THANKS } from './sample.ts';

/** Told before, by the writer's own word. */
const REPEATED =
  /\bas you (?:already |may |might |will )?(?:know|remember|recall|have seen)\b|\bas (?:i|we) (?:already )?(?:mentioned|wrote|said|told|shared|noted|informed|reported|stated)\b|\bas (?:mentioned|noted|stated|shared|written|reported)\b|\balready (?:told|mentioned|shared|wrote|informed|reported)\b|\bin my (?:last|first|earlier|previous) (?:email|mail|message|letter|note)\b/i;

/** News that this program has not had: not of a kind reported before and called a repetition. */
function newFacts(mail: Mail): readonly Fact[] {
  const before = new Set(
    (mail.draft.history ?? []).flatMap((message) => message.newInformation ?? []),
  );
  return mail.facts.filter((fact) => {
    if (!before.has(fact.kind)) return true;
    const sentence = mail.body.sentences.find(
      ({ start, end }) => start <= fact.start && fact.start < end,
    );
    return sentence !== undefined && !REPEATED.test(sentence.text);
  });
}

/** Speaks of a matter that can be news, with a day: told in a way that was not understood, perhaps. */
function mayBeNews(mail: Mail): boolean {
  let before = 0;
  return mail.body.sentences.some((sentence) => {
    if (sentence.kind !== 'prose') return false;
    const { about } = newsIn(sentence, before);
    before = about;
    return (
      about !== 0 &&
      DATED.test(sentence.text) &&
      !REPEATED.test(sentence.text) &&
      !/\b(?:no|not|nothing|still|plan|will|hope|would)\b|\?/i.test(sentence.text)
    );
  });
}

function answersThem({ draft }: Mail): boolean {
  const quoted = draft.quoted ?? '';
  return (
    quoted.trim() !== '' &&
    /\?|\b(?:please|kindly|could you|can you|let us know|send us|upload|return|confirm|clarify)\b/i.test(
      quoted,
    )
  );
}

/** Kinds of mail that need no news. */
function needsNone(mail: Mail): boolean {
  const history = mail.draft.history ?? [];
  switch (mail.purpose) {
    case 'thank-you':
      return (takenPlace(mail)?.earlier.length ?? 0) === 0;
    case 'logistics':
    case 'offer':
      return true;
    case 'question':
      return (
        !checksIn(mail) &&
        !history.some(
          (message) =>
            message.purpose === 'question' &&
            message.subject !== undefined &&
            message.subject === mail.draft.subject,
        )
      );
    case 'interest':
    case 'pre-interview': {
      // The first word of interest in the late season is news enough.
      const taken = takenPlace(mail);
      return taken?.place === 'lateSeason' && taken.earlier.length === 0;
    }
    case 'other':
      return !checksIn(mail);
    case 'update':
      return false;
  }
}

export default defineMessageRule({
  id: 'no-new-information',
  severity: 'warning',
  guide: ['4.1', '4.2', 'FAQ 3'],
  title: 'Brings nothing new',
  why: 'Mail without news costs goodwill.',
  wayOut: 'Wait until you have a result, a publication or a rotation to report.',
  find: (mail) => {
    const history = mail.draft.history ?? [];
    const last = history.at(-1);
    // After the deadline there is worse to say of it.
    if (mail.phase === 'after-rank-deadline') return [];
    if (
      last === undefined ||
      answersThem(mail) ||
      newFacts(mail).length > 0 ||
      (mail.purpose === 'update' && mayBeNews(mail)) ||
      needsNone(mail)
    )
      return [];
    return [
      {
        field: 'message',
        title: `${ordinal(history.length + 1)} email to ${programName(mail)} with nothing new, last ${ago(last, mail)}`,
      },
    ];
  },
  examples: {
    fires: [
      sample({
        body: INTEREST,
        history: [{ sentAt: '2026-10-06T09:00:00-04:00', purpose: 'pre-interview' }],
      }),
      sample({
        body: `Dear Dr. Hall,

As I mentioned in my last email, I have passed Step 3. I remain strongly interested in Lakeview and its simulation with the EMS crews.

${SIGNATURE}`,
        sentAt: '2027-02-22T10:00:00-05:00',
        program: interviewed('2026-11-16'),
        history: [
          {
            sentAt: '2027-02-03T10:00:00-05:00',
            purpose: 'update',
            newInformation: ['exam-score'],
          },
        ],
      }),
    ],
    silent: [
      sample({
        body: `Dear Dr. Hall,

Since I wrote in October, I passed USMLE Step 3 with a score of 226. I remain interested in Lakeview's simulation with the EMS crews.

${SIGNATURE}`,
        history: [{ sentAt: '2026-10-06T09:00:00-04:00', purpose: 'pre-interview' }],
      }),
      sample({
        body: THANKS,
        program: interviewed('2026-11-10'),
        history: [{ sentAt: '2026-10-06T09:00:00-04:00', purpose: 'pre-interview' }],
      }),
      sample({
        subject: 'Re: Missing document: Amina Yusuf, AAMC 15550101',
        kind: 'reply',
        to: ['patel@lakeview.example'],
        quoted: 'Dear Dr. Yusuf, your MSPE file appears to be damaged. Could you upload it again?',
        body: `Dear Ms. Patel,

I have uploaded a new copy in ERAS this morning, and the file opens.

${SIGNATURE}`,
        history: [{ sentAt: '2026-10-06T09:00:00-04:00', purpose: 'pre-interview' }],
      }),
    ],
  },
});
