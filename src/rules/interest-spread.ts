import type { PastMessage } from '../draft/draft.ts';
import { readLocalTime } from '../season/local-time.ts';
import { phaseAt } from '../season/season.ts';
import { counted } from './counting.ts';
import { voicesInterest } from './interest.ts';
import { defineMessageRule } from './rule.ts';
import { interviewed, sample, SIGNATURE } from './sample.ts';

const LATE = `Dear Dr. Hall,

The weekly simulation with the EMS crews is what I hope to learn from. I remain strongly interested in Lakeview and plan to rank your program very highly.

${SIGNATURE}`;

const others = (
  count: number,
): { name: string; history: { sentAt: string; purpose: 'interest' }[] }[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Program ${String(index)} Emergency Medicine Residency`,
    history: [{ sentAt: '2027-02-04T10:00:00-05:00', purpose: 'interest' }],
  }));

/** An update may say it in passing. */
function toldInterest({ purpose, body }: PastMessage): boolean {
  if (purpose === 'interest') return true;
  return (
    purpose === 'update' && /\brank\b[^.!?]{0,40}\bhigh|\bstrongly interested\b/i.test(body ?? '')
  );
}

export default defineMessageRule({
  id: 'interest-spread',
  severity: 'suggestion',
  guide: ['2.3', 'step 4'],
  title: 'Late interest told to many programs',
  why: 'It helps with one to three; beyond that it is words.',
  wayOut: 'Keep it for the programs you mean most.',
  find: (mail) => {
    const { draft, limits, phase } = mail;
    const { season } = draft;
    if (phase !== 'late-season' || season === undefined || !voicesInterest(mail)) return [];
    const told = (draft.otherPrograms ?? []).filter(({ history }) =>
      (history ?? []).some((message) => {
        const sent = readLocalTime(message.sentAt);
        return (
          toldInterest(message) && sent !== null && phaseAt(season, sent.moment) === 'late-season'
        );
      }),
    );
    const programs = told.length + 1;
    if (programs <= limits.interest) return [];
    return [
      {
        field: 'message',
        title: `With this one, ${counted(programs, 'program')} are told of late interest`,
      },
    ];
  },
  examples: {
    fires: [
      sample({
        body: LATE,
        sentAt: '2027-02-10T10:00:00-05:00',
        program: interviewed('2026-12-01'),
        otherPrograms: others(3),
      }),
    ],
    silent: [
      sample({
        body: LATE,
        sentAt: '2027-02-10T10:00:00-05:00',
        program: interviewed('2026-12-01'),
        otherPrograms: others(2),
      }),
    ],
  },
});
