import { incomingOffer } from '../facts/incoming.ts';
import { defineMessageRule } from './rule.ts';
import { interviewed, sample, SIGNATURE } from './sample.ts';

const ANSWER = `Dear Dr. Hall,

Thank you for your confidence in me. Would it be possible to have a few days to read the contract?

${SIGNATURE}`;

export default defineMessageRule({
  id: 'incoming-offer',
  severity: 'suggestion',
  guide: ['3.4'],
  title: 'They make an offer or ask you to commit early',
  why: 'You rarely have to answer at once.',
  wayOut: 'Clarify, ask for time, or decline: the templates have a wording for each.',
  find: ({ draft }) => {
    const span = incomingOffer(draft.quoted ?? '');
    return span === null ? [] : [{ field: 'quoted', span }];
  },
  examples: {
    fires: [
      sample({
        body: ANSWER,
        kind: 'reply',
        program: interviewed('2026-11-02'),
        quoted:
          'We would like to offer you a PGY-1 position outside the Match. We need your signed commitment by Friday.',
      }),
      sample({
        body: ANSWER,
        kind: 'reply',
        program: interviewed('2026-11-02'),
        quoted: 'If you can commit to us now, we will hold the seat for you.',
      }),
    ],
    silent: [
      sample({
        body: ANSWER,
        kind: 'reply',
        quoted:
          'We are pleased to offer you an interview for a PGY-1 position on January 5. Please commit to a date by Friday.',
      }),
      sample({
        body: ANSWER,
        kind: 'reply',
        quoted: 'All of our seats are in the NRMP Match and we make no offers outside of it.',
      }),
    ],
  },
});
