/** Every word of the table of contacts besides those of the history itself. */
import type { Purpose } from '../draft/draft.ts';
import type { Channel } from '../wire/wire.ts';

export const COLUMNS = {
  day: 'Date',
  clock: 'Time',
  moment: 'Date and time with UTC offset',
  program: 'Program',
  hospital: 'Hospital',
  city: 'City',
  specialty: 'Specialty',
  interview: 'Interview date',
  firstChoice: 'My first choice',
  channel: 'Channel',
  purpose: 'Purpose',
  phase: 'Season phase',
  subject: 'Subject',
  recipients: 'Recipients',
  account: 'Sent from',
  news: 'New information',
  claims: 'Claims',
  topics: 'Topics',
  state: 'State',
  link: 'Link',
} as const;

export const CHANNEL_NAMES = {
  email: 'Email',
  portal: 'Portal message',
  phone: 'Phone',
  'in-person': 'In person',
  'virtual-event': 'Virtual event',
} satisfies Record<Channel, string>;

export const PURPOSE_NAMES = {
  'pre-interview': 'Before the interview',
  'thank-you': 'Thank-you',
  update: 'Update',
  interest: 'Interest',
  question: 'Question',
  logistics: 'Logistics',
  offer: 'Offer',
  other: 'Other',
} satisfies Record<Purpose, string>;

export const CLAIM_NAMES = {
  'first-choice': 'first choice',
  'rank-highly': 'rank highly',
} as const;

export const STATES = {
  sent: 'Sent',
  unconfirmed: 'Not confirmed',
  pending: 'Being sent',
} as const;
