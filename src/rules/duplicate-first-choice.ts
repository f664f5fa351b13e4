import { properName } from '../facts/names.ts';
import { shortDate } from '../season/local-time.ts';
import { defineMessageRule } from './rule.ts';
import { HARBOR_POINT, interviewed, sample, SIGNATURE } from './sample.ts';

const FIRST = `Dear Dr. Hall,

The weekly simulation with the EMS crews decided it: I will rank your program first.

${SIGNATURE}`;

export default defineMessageRule({
  id: 'duplicate-first-choice',
  severity: 'error',
  guide: ['2.3', 'FAQ 2'],
  title: 'A second program is told that it comes first',
  why: 'Programs compare notes, and only one of the two can be true.',
  wayOut: 'Say how interested you are, without a place.',
  find: (mail) => {
    const claim = mail.claims.find(({ kind }) => kind === 'first-choice');
    const told = (mail.draft.otherPrograms ?? []).find(
      (program) => program.firstChoiceToldOn !== undefined && program.name !== mail.program?.name,
    );
    if (claim === undefined || told?.firstChoiceToldOn === undefined) return [];
    return [
      {
        field: 'body',
        span: claim,
        title: `You told ${properName(told.name)} the same on ${shortDate(told.firstChoiceToldOn)}`,
      },
    ];
  },
  examples: {
    fires: [
      sample({
        body: FIRST.replace('I will rank your program first', '«I will rank your program first»'),
        sentAt: '2027-02-09T10:15:00-05:00',
        program: interviewed('2026-11-17'),
        otherPrograms: [{ ...HARBOR_POINT, firstChoiceToldOn: '2027-02-02' }],
      }),
    ],
    silent: [
      sample({ body: FIRST, program: interviewed('2026-11-17'), otherPrograms: [HARBOR_POINT] }),
      sample({
        body: `Dear Dr. Hall,\n\nI plan to rank your program very highly.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-17'),
        otherPrograms: [{ ...HARBOR_POINT, firstChoiceToldOn: '2027-02-02' }],
      }),
    ],
  },
});
