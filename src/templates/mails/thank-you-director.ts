import type { Template } from '../template.ts';

export const thankYouDirector: Template = {
  id: 'thank-you-director',
  shortcut: 'thanksdir',
  title: 'Thank-you to the program director',
  moment: '24 to 72 hours after the interview, once',
  guide: ['2.2', 'step 3', 'FAQ 3'],
  purpose: 'thank-you',
  to: ['director'],
  fits: (now) => (now.thanksDue ? 'due' : now.interviewed ? 'possible' : 'not-now'),
  subject: 'Thank you: {fullName}, interview on {interviewDate}',
  body: `Dear {recipients},

Thank you for the opportunity to interview at {program} on {interviewDate}. Please pass my thanks on to everyone who made the day so well organized.

I was impressed by {feature}, and by [something a resident or teacher said or showed you]. Both confirmed that I would value training in your department.

Thank you again for your time and for the warm welcome.

Sincerely,
{signature}`,
  examples: {
    'something a resident or teacher said or showed you': [
      'how the interns present each morning',
      'the way Dr. Chen teaches airway skills at the bedside',
    ],
  },
};
