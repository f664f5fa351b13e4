import { newsFit } from '../situation.ts';
import type { Template } from '../template.ts';

export const updateRotation: Template = {
  id: 'update-rotation',
  shortcut: 'rotation',
  title: 'Update: rotation completed',
  moment: 'When a rotation in your specialty has ended',
  guide: ['4.2', 'step 3'],
  purpose: 'update',
  to: ['director', 'coordinator'],
  fits: (now) => newsFit(now, 'rotation'),
  subject: 'Rotation completed: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I am writing with one piece of news. I completed a rotation in [field] at [where you rotated] on [date], and [a letter or evaluation] has been added to ERAS.

What I saw there made {feature} even more interesting to me, and I remain interested in {program}.

Thank you for your time.

Sincerely,
{signature}`,
  examples: {
    field: ['emergency medicine', 'pediatric emergency medicine'],
    'where you rotated': ['a county hospital in Fresno', 'St. Agnes Medical Center'],
    date: ['January 8', 'December 2'],
    'a letter or evaluation': ['a letter', 'the evaluation of Dr. Osei'],
  },
};
