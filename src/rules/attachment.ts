import { counted } from './counting.ts';
import { defineMessageRule } from './rule.ts';
import { INTEREST, interviewed, sample, THANKS } from './sample.ts';

export default defineMessageRule({
  id: 'attachment',
  severity: 'suggestion',
  guide: ['2.1'],
  title: 'An attachment before an invitation',
  why: 'Everything they need is in ERAS, and attachments are often blocked.',
  wayOut: 'Take it off and refer to ERAS.',
  find: (mail) => {
    const count = mail.draft.attachments?.length ?? 0;
    if (count === 0 || mail.invited || mail.program === undefined) return [];
    return [
      { field: 'attachments', title: `${counted(count, 'attachment')} before an invitation` },
    ];
  },
  examples: {
    fires: [sample({ body: INTEREST, attachments: ['CV_Amina_Yusuf.pdf'] })],
    silent: [
      sample({ body: INTEREST }),
      sample({ body: THANKS, program: interviewed('2026-11-10'), attachments: ['article.pdf'] }),
      sample({
        body: INTEREST,
        kind: 'reply',
        quoted: 'Could you send us a better copy of your transcript?',
        attachments: ['transcript.pdf'],
      }),
    ],
  },
});
