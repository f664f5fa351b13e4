import type { Purpose } from '../../draft/draft.ts';

/** What a message is for, in a word. */
export const PURPOSE_NAMES = {
  'pre-interview': 'Pre-interview',
  'thank-you': 'Thank-you',
  update: 'Update',
  interest: 'Interest',
  question: 'Question',
  logistics: 'Logistics',
  offer: 'Offer',
  other: 'Other',
} satisfies Record<Purpose, string>;
