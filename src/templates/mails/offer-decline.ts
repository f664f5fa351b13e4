import type { Template } from '../template.ts';

export const offerDecline: Template = {
  id: 'offer-decline',
  shortcut: 'decline',
  title: 'Offer: decline with thanks',
  moment: 'When you have decided to stay in the Match',
  guide: ['3.4'],
  purpose: 'offer',
  to: ['director'],
  fits: (now) => (now.asked.has('offer') ? 'answers' : now.offered ? 'due' : 'not-now'),
  subject: 'Your offer: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

Thank you for thinking of me for this position. I have considered it carefully, and my decision is to stay in the Match and to see it through.

I value the time and the trust that you have given me, and I wish you and your team all the best.

Sincerely,
{signature}`,
  examples: {},
};
