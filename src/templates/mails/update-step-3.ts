import { newsFit } from '../situation.ts';
import type { Template } from '../template.ts';

export const updateStep3: Template = {
  id: 'update-step-3',
  shortcut: 'step3',
  title: 'Update: Step 3 passed',
  moment: 'When the result is out, above all where a visa hangs on it',
  guide: ['4.2', 'step 3'],
  purpose: 'update',
  to: ['director', 'coordinator'],
  fits: (now) => newsFit(now, 'exam-score'),
  subject: 'Step 3 passed: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I am writing with one piece of news. I passed USMLE Step 3 on [date of the result], and the transcript is released through ERAS.

I remain interested in {program}, in particular in {feature}.

Thank you for adding this to my file.

Sincerely,
{signature}`,
  examples: {
    'date of the result': ['January 8', 'November 24'],
  },
};
