import type { Template } from '../template.ts';

export const thankYouInterviewer: Template = {
  id: 'thank-you-interviewer',
  shortcut: 'thanks',
  title: 'Thank-you to an interviewer',
  moment: '24 to 72 hours after the interview, one to each person',
  guide: ['2.2', 'step 3', 'FAQ 3'],
  purpose: 'thank-you',
  to: ['faculty', 'resident'],
  fits: (now) => (now.thanksDue ? 'due' : now.interviewed ? 'possible' : 'not-now'),
  subject: 'Thank you: {fullName}, interview on {interviewDate}',
  body: `Dear {recipients},

Thank you for the time you gave me during my interview at {program} on {interviewDate}. I especially enjoyed our conversation about [topic you talked about with this person].

Hearing how {feature} works in practice strengthened my interest in your program. As an IMG committed to [patients or field you care about], I believe that it is an excellent fit for my training.

It was a pleasure to get to know your department, and I am grateful for the day.

Sincerely,
{signature}`,
  examples: {
    'topic you talked about with this person': [
      'triage in floods',
      'the flow of patients on a Monday night',
    ],
    'patients or field you care about': ['rural patients', 'toxicology'],
  },
};
