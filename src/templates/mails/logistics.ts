import type { Template } from '../template.ts';

export const logistics: Template = {
  id: 'logistics',
  shortcut: 'logistics',
  title: 'Scheduling or documents',
  moment: 'To the coordinator, for dates, links and documents',
  guide: ['4.3'],
  purpose: 'logistics',
  to: ['coordinator'],
  fits: (now) => {
    if (!now.invited) return 'possible';
    return now.interviewed ? 'fits' : 'due';
  },
  subject: '[What it is about: interview date, link, document]: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I am writing about [the interview date, the link or the document]. [Your request, in one or two sentences].

Thank you for your help.

Sincerely,
{signature}`,
  examples: {
    'What it is about: interview date, link, document': [
      'Interview on December 16',
      'Link for the interview day',
    ],
    'the interview date, the link or the document': [
      'the interview on December 16',
      'the Zoom link for my interview',
    ],
    'Your request, in one or two sentences': [
      'Could I join ten minutes later, at 9:10',
      'The portal shows an error when I open it. Could you send the link once more',
    ],
  },
};
