import { listsAreClosed } from '../situation.ts';
import type { Template } from '../template.ts';

export const lateSeason: Template = {
  id: 'late-season',
  shortcut: 'late',
  title: 'Update and interest, late season',
  moment: 'In the eight weeks before the rank list deadline, once, to your top programs',
  guide: ['2.3', '4.2', 'step 4', 'FAQ 3'],
  purpose: 'interest',
  to: ['director', 'coordinator'],
  fits: (now) => {
    if (!now.interviewed || listsAreClosed(now)) return 'not-now';
    return now.phase === 'late-season' ? 'due' : 'possible';
  },
  subject: 'Update and continued interest: {fullName}, {specialty} applicant',
  body: `Dear {recipients},

I hope that the end of the interview season finds you well. I would like to share a brief update and to reaffirm my strong interest in {program}.

Since my interview on {interviewDate}, {news}. This has strengthened my wish to train in [the kind of department that it is].

I remain drawn to {features}. As an IMG who plans a long career in this specialty, I believe that {program} is an excellent fit for me, and I plan to rank it very highly.

I appreciate your continued consideration.

Sincerely,
{signature}`,
  examples: {
    'the kind of department that it is': [
      'a busy county emergency department',
      'a team that sees the sickest patients of a whole region',
    ],
  },
};
