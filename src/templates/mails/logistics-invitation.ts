import type { Template } from '../template.ts';

export const logisticsInvitation: Template = {
  id: 'logistics-invitation',
  shortcut: 'invitation',
  title: 'Answer to an interview invitation',
  moment: 'When the invitation is there, within the day',
  guide: ['4.3'],
  purpose: 'logistics',
  to: ['coordinator'],
  fits: (now) => (now.asked.has('invitation') && !now.interviewed ? 'answers' : 'not-now'),
  subject: 'Interview date: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

Thank you for the invitation to interview at {program}. I would like to confirm [the date and session you choose].

Please let me know if you need any other document from me before that day.

Sincerely,
{signature}`,
  examples: {
    'the date and session you choose': [
      'Wednesday, December 16, in the morning session',
      'the interview on January 5 at 9:00 Eastern time',
    ],
  },
};
