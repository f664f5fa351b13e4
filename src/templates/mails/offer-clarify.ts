import type { Template } from '../template.ts';

export const offerClarify: Template = {
  id: 'offer-clarify',
  shortcut: 'clarify',
  title: 'Offer: ask what it is',
  moment: 'First answer to a pre-match offer',
  guide: ['3.2', '3.3', '3.4', 'step 5', 'FAQ 4'],
  purpose: 'offer',
  to: ['director'],
  fits: (now) => {
    if (now.asked.has('offer')) return 'answers';
    if (!now.offered) return 'not-now';
    return now.offerChecked ? 'possible' : 'due';
  },
  subject: 'Questions about the position: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I am thankful for your trust in me, and for the talk about a position. To be sure that I understand it fully, may I ask three questions?

Would the position be filled through the NRMP Match or outside of it? Is the residency accredited by the ACGME in {specialty}, and does it lead to board eligibility? Which visa would be sponsored, and by when would that be confirmed in writing?

I appreciate your patience with my questions.

Sincerely,
{signature}`,
  examples: {},
};
