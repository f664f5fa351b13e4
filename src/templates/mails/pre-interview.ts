import { listsAreClosed } from '../situation.ts';
import type { Template } from '../template.ts';

export const preInterview: Template = {
  id: 'pre-interview',
  shortcut: 'interest',
  title: 'Interest before an interview',
  moment: 'Before an invitation, once, where you have a real link',
  guide: ['2.1', 'step 2', 'FAQ 1'],
  purpose: 'pre-interview',
  to: ['director', 'coordinator'],
  fits: (now) => {
    if (now.invited || listsAreClosed(now)) return 'not-now';
    return now.phase === 'applications' || now.phase === 'interviews' ? 'due' : 'fits';
  },
  subject: '{specialty} applicant: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

My name is {fullName}, and I am an international medical graduate from [your medical school and country]. I am applying in {specialty} this season, and I would like to express my strong interest in {program}.

What draws me to your program is {features}. During [your clinical experience in the U.S. or abroad], I learned [what it taught you that fits here], and it confirmed my choice of specialty.

I know that you read many applications. Should mine fit what you look for, I would be honored to be considered for an interview. My documents are complete in ERAS.

Thank you for your time and consideration.

Sincerely,
{signature}`,
  examples: {
    'your medical school and country': [
      'Bayero University in Nigeria',
      'the University of Colombo, Sri Lanka',
    ],
    'your clinical experience in the U.S. or abroad': [
      'two years in a district hospital in Kano',
      'my month in the emergency department of a county hospital in Fresno',
    ],
    'what it taught you that fits here': [
      'to work with little equipment',
      'how much a calm handover is worth',
    ],
  },
};
