import type { Template } from '../template.ts';

export const offerTime: Template = {
  id: 'offer-time',
  shortcut: 'time',
  title: 'Offer: ask for time',
  moment: 'When an offer asks for a quick answer',
  guide: ['3.3', '3.4', 'step 5'],
  purpose: 'offer',
  to: ['director'],
  fits: (now) => (now.asked.has('offer') ? 'answers' : now.offered ? 'due' : 'not-now'),
  subject: 'Time to review the offer: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I am honored by your offer. This is an important decision for my career, and I want to give it the thought that it deserves. Would it be possible to have until [a date a few days from now] to read the contract and to clarify the visa and credentialing steps?

Thank you for your understanding.

Sincerely,
{signature}`,
  examples: {
    'a date a few days from now': ['December 18', 'Monday, December 21'],
  },
};
