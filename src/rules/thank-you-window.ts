import { daysBetween, readLocalTime, shortDate } from '../season/local-time.ts';
import { thankYouWindow } from '../season/season.ts';
import { defineMessageRule } from './rule.ts';
import { interviewed, sample, THANKS } from './sample.ts';

export default defineMessageRule({
  id: 'thank-you-window',
  severity: 'suggestion',
  guide: ['2.2'],
  title: 'Later than 72 hours after the interview',
  why: 'A late thank-you looks like an afterthought.',
  wayOut: 'Send it today, short, and go on without an excuse.',
  find: (mail) => {
    const { draft, program } = mail;
    const interview = program?.interviewDate;
    const sent = draft.sentAt === undefined ? null : readLocalTime(draft.sentAt);
    if (interview === undefined || sent === null || mail.purpose !== 'thank-you') return [];
    if (thankYouWindow(interview, sent.moment, sent.offset) !== 'late') return [];
    const days = daysBetween(interview, sent.day);
    return [
      {
        field: 'message',
        title: `${String(days)} days after the interview on ${shortDate(interview)}`,
        why: 'A thank-you works best within 72 hours.',
      },
    ];
  },
  examples: {
    fires: [sample({ body: THANKS, program: interviewed('2026-11-03') })],
    silent: [
      sample({ body: THANKS, program: interviewed('2026-11-10') }),
      sample({ body: THANKS }),
    ],
  },
});
