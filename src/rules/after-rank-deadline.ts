import { shortDate } from '../season/local-time.ts';
import { voicesInterest } from './interest.ts';
import { defineMessageRule } from './rule.ts';
import { interviewed, sample, SIGNATURE } from './sample.ts';

const ABOUT_RANKS = new Set(['ranking-promise', 'asks-ranking', 'ranking-condition']);

const STILL = `Dear Dr. Hall,

I know that the lists are certified, but I remain strongly interested in Lakeview and its simulation with the EMS crews.

${SIGNATURE}`;

export default defineMessageRule({
  id: 'after-rank-deadline',
  severity: 'error',
  guide: ['step 6'],
  title: 'Speaks of interest or rank after the rank list deadline',
  why: 'Lists are closed, so it can only embarrass.',
  wayOut: 'Leave it unsent, or keep to logistics.',
  find: (mail) => {
    const closed = mail.phase === 'after-rank-deadline';
    // After Match Day a mail may be the first of the next season, unless this program interviewed.
    const past = mail.phase === 'after-match-day' && mail.program?.interviewDate !== undefined;
    if (!closed && !past) return [];
    const about = mail.language.find((finding) => ABOUT_RANKS.has(finding.rule));
    if (about === undefined && !voicesInterest(mail)) return [];
    const deadline = mail.draft.season?.rankListDeadline;
    return [
      {
        field: 'message',
        ...(deadline === undefined
          ? {}
          : { why: `Lists closed on ${shortDate(deadline)}, so it can only embarrass.` }),
      },
    ];
  },
  examples: {
    fires: [
      sample({
        subject: 'Continued interest: Amina Yusuf',
        body: STILL,
        sentAt: '2027-03-08T10:00:00-05:00',
        program: interviewed('2027-01-05'),
      }),
    ],
    silent: [
      sample({
        subject: 'Continued interest: Amina Yusuf',
        body: STILL,
        sentAt: '2027-03-01T10:00:00-05:00',
        program: interviewed('2027-01-05'),
      }),
      sample({
        subject: 'New phone number: Amina Yusuf, AAMC 15550101',
        to: ['patel@lakeview.example'],
        body: `Dear Ms. Patel,\n\nMy phone number is now the one in my signature. No reply is needed.\n\n${SIGNATURE}`,
        sentAt: '2027-03-09T10:00:00-05:00',
        program: interviewed('2027-01-05'),
      }),
    ],
  },
});
