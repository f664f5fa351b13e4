import type { Template } from '../template.ts';

export const rankAnswer: Template = {
  id: 'rank-answer',
  shortcut: 'rank',
  title: 'Answer when asked how you rank',
  moment: 'When a program asks for your rank order',
  guide: ['1.2', '2.3'],
  purpose: 'interest',
  to: ['director'],
  fits: (now) => (now.asked.has('rank') ? 'answers' : 'not-now'),
  subject: 'Re: your message: {fullName}, AAMC {aamcId}',
  body: `Dear {recipients},

Thank you for your message and for the interest that you take in me. I would prefer to keep the order of my list private, and I hope that you understand.

What I can gladly say is how much I enjoyed my interview day, {feature} above all. I remain strongly interested in {program}.

Sincerely,
{signature}`,
  examples: {},
};
