import { newsFit } from '../situation.ts';
import type { Template } from '../template.ts';

export const updatePublication: Template = {
  id: 'update-publication',
  shortcut: 'paper',
  title: 'Update: publication or presentation',
  moment: 'When a paper or an abstract has been accepted',
  guide: ['4.2', 'step 3'],
  purpose: 'update',
  to: ['director', 'coordinator'],
  fits: (now) => newsFit(now, 'publication', 'presentation'),
  subject: 'New publication: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

I am writing with one piece of news. My [paper or abstract] on [its subject] was accepted by [journal or meeting] on [date].

The work is close to {feature}, which is part of what interests me in {program}.

Thank you for your consideration.

Sincerely,
{signature}`,
  examples: {
    'paper or abstract': ['paper', 'abstract'],
    'its subject': ['stroke alerts', 'snakebite in children'],
    'journal or meeting': ['a toxicology journal', 'the SAEM annual meeting'],
    date: ['January 8', 'December 2'],
  },
};
