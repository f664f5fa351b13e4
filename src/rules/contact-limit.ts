import { ago, ordinal, programName } from './counting.ts';
import { takenPlace } from './place-of-mail.ts';
import { defineMessageRule } from './rule.ts';
import { INTEREST, interviewed, sample, SIGNATURE, THANKS } from './sample.ts';

const KIND = {
  preInterview: 'pre-interview email to',
  thankYou: 'thank-you to one person at',
  lateSeason: 'late-season message to',
} as const;

const LATE_NEWS = `Dear Dr. Hall,

I am glad to share that my paper on stroke alerts was accepted last week. I remain strongly interested in Lakeview.

${SIGNATURE}`;

export default defineMessageRule({
  id: 'contact-limit',
  severity: 'warning',
  guide: ['5.2', 'FAQ 3'],
  title: 'More messages than this stage takes',
  why: 'Programs remember who writes often.',
  wayOut: 'Keep the news for a later stage.',
  find: (mail) => {
    const taken = takenPlace(mail);
    if (taken === null || taken.earlier.length < taken.limit) return [];
    const last = taken.earlier.at(-1);
    if (last === undefined) return [];
    return [
      {
        field: 'message',
        title: `${ordinal(taken.earlier.length + 1)} ${KIND[taken.place]} ${programName(mail)}, last ${ago(last, mail)}`,
        why: `This stage takes ${String(taken.limit)}; more rarely helps.`,
      },
    ];
  },
  examples: {
    fires: [
      sample({
        body: INTEREST,
        history: [
          {
            sentAt: '2026-10-06T09:00:00-04:00',
            purpose: 'pre-interview',
            to: ['hall@lakeview.example'],
          },
        ],
      }),
      sample({
        body: THANKS,
        program: interviewed('2026-11-10'),
        history: [
          {
            sentAt: '2026-11-11T16:00:00-05:00',
            purpose: 'thank-you',
            to: ['hall@lakeview.example'],
          },
        ],
      }),
      sample({
        body: LATE_NEWS,
        sentAt: '2027-02-16T13:00:00-05:00',
        program: interviewed('2026-11-18'),
        history: [
          {
            sentAt: '2027-02-01T10:00:00-05:00',
            purpose: 'interest',
            to: ['hall@lakeview.example'],
          },
        ],
      }),
    ],
    silent: [
      sample({ body: INTEREST }),
      sample({
        body: THANKS,
        to: ['park@lakeview.example'],
        program: interviewed('2026-11-10'),
        history: [
          {
            sentAt: '2026-11-11T16:00:00-05:00',
            purpose: 'thank-you',
            to: ['hall@lakeview.example'],
          },
        ],
      }),
      sample({
        body: LATE_NEWS,
        sentAt: '2027-02-16T13:00:00-05:00',
        program: interviewed('2026-11-18'),
        history: [
          {
            sentAt: '2026-10-02T10:00:00-04:00',
            purpose: 'pre-interview',
            to: ['hall@lakeview.example'],
          },
        ],
      }),
    ],
  },
});
