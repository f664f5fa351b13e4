import type { Template } from '../template.ts';

export const offerAccept: Template = {
  id: 'offer-accept',
  shortcut: 'accept',
  title: 'Offer: accept',
  moment: 'Only when accreditation, boards, visa and contract are checked off',
  guide: ['3.2', '3.3', '3.4', 'FAQ 4'],
  purpose: 'offer',
  to: ['director'],
  fits: (now) => {
    // Behind the other answers in the list: a yes comes after the questions are answered.
    if (!now.offered) return 'not-now';
    return now.offerChecked ? 'due' : 'possible';
  },
  subject: 'Acceptance of the position: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

Thank you for the documents and for answering my questions. Having reviewed the contract dated [date of the contract] with my advisors, I accept the position under its terms.

I will withdraw my other applications and will not take part in the Match. Please let me know the next steps.

Sincerely,
{signature}`,
  examples: {
    'date of the contract': ['December 7', 'November 30'],
  },
};
