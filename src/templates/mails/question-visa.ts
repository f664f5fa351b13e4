import { listsAreClosed } from '../situation.ts';
import type { Template } from '../template.ts';

export const questionVisa: Template = {
  id: 'question-visa',
  shortcut: 'visaq',
  title: 'Question on visa sponsorship',
  moment: 'To the director, before you apply or before you rank',
  guide: ['1.3', '4.2', '4.3'],
  purpose: 'question',
  to: ['director'],
  fits: (now) => (listsAreClosed(now) ? 'possible' : 'fits'),
  subject: 'Question about visa sponsorship: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I have one question about visas. Does {program} sponsor [J-1, H-1B or both] for residents, and are there limits set by the institution that I should know of?

Thank you for your help.

Sincerely,
{signature}`,
  examples: {
    'J-1, H-1B or both': ['both the J-1 and the H-1B', 'the H-1B visa'],
  },
};
