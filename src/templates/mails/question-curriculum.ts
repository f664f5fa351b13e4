import { listsAreClosed } from '../situation.ts';
import type { Template } from '../template.ts';

export const questionCurriculum: Template = {
  id: 'question-curriculum',
  shortcut: 'curriculum',
  title: 'Question on the curriculum',
  moment: 'To the director or faculty, when the website does not answer it',
  guide: ['4.2', '4.3'],
  purpose: 'question',
  to: ['director', 'faculty'],
  fits: (now) => (listsAreClosed(now) ? 'possible' : 'fits'),
  subject: 'Question about the curriculum: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I have read about {feature} on your website, and I have one question. [Your question about rotations, curriculum or the department]?

Thank you for your help.

Sincerely,
{signature}`,
  examples: {
    'Your question about rotations, curriculum or the department': [
      'How are the ICU months divided between the second and the third year',
      'Do residents choose the site of their community rotation',
    ],
  },
};
