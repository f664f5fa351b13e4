import { readLocalTime } from '../season/local-time.ts';
import { defineMessageRule } from './rule.ts';
import { sample, THANKS } from './sample.ts';

const FROM = 22 * 60;
const UNTIL = 6 * 60;

function clock(minuteOfDay: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

export default defineMessageRule({
  id: 'late-night',
  severity: 'suggestion',
  guide: ['5.2'],
  title: 'Sent at night',
  why: 'At that hour mail reads as anxious, and mistakes slip through.',
  wayOut: 'Keep it as a draft and read it once more in the morning.',
  find: ({ draft }) => {
    const sent = draft.sentAt === undefined ? null : readLocalTime(draft.sentAt);
    if (sent === null || (sent.minuteOfDay < FROM && sent.minuteOfDay >= UNTIL)) return [];
    return [{ field: 'message', title: `It is ${clock(sent.minuteOfDay)} where you are` }];
  },
  examples: {
    fires: [
      sample({ body: THANKS, sentAt: '2026-11-12T22:00:00-06:00' }),
      sample({ body: THANKS, sentAt: '2026-11-12T02:15:00+05:30' }),
    ],
    silent: [
      sample({ body: THANKS, sentAt: '2026-11-12T21:59:00-05:00' }),
      sample({ body: THANKS, sentAt: '2026-11-12T06:00:00-05:00' }),
    ],
  },
});
