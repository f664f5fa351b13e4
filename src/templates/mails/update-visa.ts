import { newsFit } from '../situation.ts';
import type { Template } from '../template.ts';

export const updateVisa: Template = {
  id: 'update-visa',
  shortcut: 'visa',
  title: 'Update: visa status',
  moment: 'When your visa status has changed',
  guide: ['1.3', '4.2'],
  purpose: 'update',
  to: ['director', 'coordinator'],
  fits: (now) => newsFit(now, 'visa-status'),
  subject: 'Change of visa status: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I am writing with one change in my application. My visa status changed on [date]: [your new status, and what it means for sponsorship]. I have updated the entry in ERAS.

My interest in {program}, and in {feature}, is the same as before.

Thank you for keeping my file up to date.

Sincerely,
{signature}`,
  examples: {
    date: ['January 8', 'December 2'],
    'your new status, and what it means for sponsorship': [
      'I am a permanent resident and need no sponsorship',
      'I am now eligible for a J-1 visa and no longer need an H-1B petition',
    ],
  },
};
