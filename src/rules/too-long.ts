import { counted } from './counting.ts';
import { defineMessageRule } from './rule.ts';
import { INTEREST, interviewed, sample, SIGNATURE, THANKS } from './sample.ts';

const THANK_YOU_SENTENCES = 8;
const FIRST_CONTACT_WORDS = 200;
/** "About 200 words": a few more are no reason to speak. */
const TOLERANCE = 10;

export default defineMessageRule({
  id: 'too-long',
  severity: 'suggestion',
  guide: ['2.2', '4.1'],
  title: 'Longer than it will be read',
  why: 'Readers here have seconds.',
  wayOut: 'Keep what only you could write, and cut the rest.',
  find: (mail) => {
    const prose = mail.body.sentences.filter(({ kind }) => kind === 'prose');
    if (mail.purpose === 'thank-you' && prose.length > THANK_YOU_SENTENCES) {
      return [
        {
          field: 'message',
          title: `${counted(prose.length, 'sentence')}; a thank-you needs 5 to 8`,
        },
      ];
    }
    const first = mail.purpose === 'pre-interview' && (mail.draft.history ?? []).length === 0;
    if (!first) return [];
    const words = prose.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    if (words <= FIRST_CONTACT_WORDS + TOLERANCE) return [];
    return [
      {
        field: 'message',
        title: `${counted(words, 'word')}; a first email is read up to about ${String(FIRST_CONTACT_WORDS)}`,
      },
    ];
  },
  examples: {
    fires: [
      sample({
        body: THANKS.replace(
          SIGNATURE,
          `${'I liked the tour of the bays. '.repeat(8)}\n\n${SIGNATURE}`,
        ),
        program: interviewed('2026-11-10'),
      }),
      sample({
        body: INTEREST.replace(
          SIGNATURE,
          `${'In my village I learned to make decisions with little equipment and many patients. '.repeat(15)}\n\n${SIGNATURE}`,
        ),
      }),
    ],
    silent: [
      sample({ body: THANKS, program: interviewed('2026-11-10') }),
      sample({ body: INTEREST }),
    ],
  },
});
