import { daysBetween, readLocalTime } from '../season/local-time.ts';
import { counted } from './counting.ts';
import { defineMessageRule } from './rule.ts';
import { INTEREST, sample } from './sample.ts';

/** Days over which programs written to are counted. */
const SPAN = 14;

const others = (
  count: number,
): { name: string; history: { sentAt: string; purpose: 'pre-interview' }[] }[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Program ${String(index)} Emergency Medicine Residency`,
    history: [{ sentAt: '2026-11-04T10:00:00-05:00', purpose: 'pre-interview' }],
  }));

export default defineMessageRule({
  id: 'too-many-targets',
  severity: 'suggestion',
  guide: ['FAQ 1', 'step 2'],
  title: 'Many programs in a short time',
  why: 'Targeted emails work, waves of them do not.',
  wayOut: 'Keep to programs with a real link to you.',
  find: (mail) => {
    const sent = mail.draft.sentAt === undefined ? null : readLocalTime(mail.draft.sentAt);
    if (sent === null || mail.purpose !== 'pre-interview') return [];
    const recent = (mail.draft.otherPrograms ?? []).filter(({ history }) =>
      (history ?? []).some((message) => {
        const days = daysBetween(message.sentAt.slice(0, 10), sent.day);
        return message.purpose === 'pre-interview' && days >= 0 && days <= SPAN;
      }),
    );
    const programs = recent.length + 1;
    if (programs <= mail.limits.targets) return [];
    return [
      {
        field: 'message',
        title: `${counted(programs, 'program')} written to before an interview within ${String(SPAN)} days`,
      },
    ];
  },
  examples: {
    fires: [sample({ body: INTEREST, otherPrograms: others(15) })],
    silent: [
      sample({ body: INTEREST, otherPrograms: others(14) }),
      sample({ body: INTEREST, otherPrograms: others(15), sentAt: '2026-12-01T10:00:00-05:00' }),
    ],
  },
});
