import type { Offer } from '../draft/draft.ts';
import { defineMessageRule } from './rule.ts';
import { interviewed, sample, SIGNATURE } from './sample.ts';

const NAMES: readonly (readonly [keyof Offer, string])[] = [
  ['accreditation', 'accreditation'],
  ['boardEligibility', 'board eligibility'],
  ['visa', 'visa'],
  ['matchParticipation', 'Match participation'],
];

const ACCEPTS = `Dear Dr. Hall,

I accept your offer of a position outside the Match and I am ready to sign the contract.

${SIGNATURE}`;

export default defineMessageRule({
  id: 'offer-unverified',
  severity: 'error',
  guide: ['3.2', '3.3'],
  title: 'Accepts before everything is checked',
  why: 'There is hardly a way back.',
  wayOut: 'Ask for a few days and check first.',
  find: (mail) => {
    const offer = mail.program?.offer;
    const acceptance = mail.language.find(({ rule }) => rule === 'offer-acceptance');
    if (offer === undefined || acceptance === undefined) return [];
    if (offer.matchStatus === 'in') {
      return [
        {
          field: 'body',
          span: acceptance,
          title: 'This program fills its places through the Match',
          why: 'An acceptance outside of it is risky for both sides.',
          wayOut: 'Ask how the offer fits in, and take advice.',
        },
      ];
    }
    const open = NAMES.filter(([key]) => offer[key] !== true).map(([, name]) => name);
    if (open.length === 0) return [];
    return [
      {
        field: 'body',
        span: acceptance,
        title: `Accepts with ${String(open.length)} of 4 points open: ${open.join(', ')}`,
      },
    ];
  },
  examples: {
    fires: [
      sample({
        body: ACCEPTS,
        program: { ...interviewed('2026-11-02'), offer: { accreditation: true, visa: false } },
      }),
      sample({
        body: ACCEPTS,
        program: {
          ...interviewed('2026-11-02'),
          offer: {
            accreditation: true,
            boardEligibility: true,
            visa: true,
            matchParticipation: true,
            matchStatus: 'in',
          },
        },
      }),
    ],
    silent: [
      sample({
        body: ACCEPTS,
        program: {
          ...interviewed('2026-11-02'),
          offer: {
            accreditation: true,
            boardEligibility: true,
            visa: true,
            matchParticipation: true,
            matchStatus: 'outside',
          },
        },
      }),
      sample({ body: ACCEPTS }),
    ],
  },
});
