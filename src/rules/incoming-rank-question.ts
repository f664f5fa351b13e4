import { incomingRankQuestion } from '../facts/incoming.ts';
import { defineMessageRule } from './rule.ts';
import { interviewed, sample, SIGNATURE } from './sample.ts';

const ANSWER = `Dear Dr. Hall,

I enjoyed my day at Lakeview and would prefer to keep the order of my list private.

${SIGNATURE}`;

export default defineMessageRule({
  id: 'incoming-rank-question',
  severity: 'suggestion',
  guide: ['1.2'],
  title: 'They ask how you will rank',
  why: 'Programs may not require that, and you need not tell.',
  wayOut: 'A friendly general answer is enough: there is a template for it.',
  find: ({ draft }) => {
    const span = incomingRankQuestion(draft.quoted ?? '');
    return span === null ? [] : [{ field: 'quoted', span }];
  },
  examples: {
    fires: [
      sample({
        body: ANSWER,
        kind: 'reply',
        program: interviewed('2026-11-02'),
        quoted: 'Before our committee meets: where do you plan to rank us?',
      }),
    ],
    silent: [
      sample({
        body: ANSWER,
        kind: 'reply',
        quoted: 'Please tell us how you would rank your comfort with central lines from 1 to 5.',
      }),
    ],
  },
});
