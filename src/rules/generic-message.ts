import { properName } from '../facts/names.ts';
import { fingerprint, OPEN_KEY, similarity } from '../findings/fingerprint.ts';
import { shortDate } from '../season/local-time.ts';
import type { Mail } from './mail.ts';
import { defineMessageRule } from './rule.ts';
import { HARBOR_POINT, INTEREST, interviewed, sample, SIGNATURE, THANKS } from './sample.ts';

/** Mails that are meant to be about this program alone. */
const PERSONAL = new Set<Mail['purpose']>(['pre-interview', 'interest', 'thank-you']);

/** Share of word triples from which two texts are one text with other names in it. */
const COPIED = 0.7;

/** The program that got the same text, with the day. */
function copiedFrom(mail: Mail): { readonly name: string; readonly day: string } | null {
  const { draft, fingerprintKey } = mail;
  const others = (draft.otherPrograms ?? []).filter(({ history }) => (history ?? []).length > 0);
  if (others.length === 0) return null;
  const keyed = fingerprint(draft.body, fingerprintKey);
  const open = fingerprint(draft.body, OPEN_KEY);
  for (const { name, history } of others) {
    for (const message of history ?? []) {
      const alike =
        message.fingerprint !== undefined
          ? similarity(keyed, message.fingerprint)
          : message.body !== undefined
            ? similarity(open, fingerprint(message.body, OPEN_KEY))
            : 0;
      if (alike >= COPIED) return { name, day: message.sentAt.slice(0, 10) };
    }
  }
  return null;
}

export default defineMessageRule({
  id: 'generic-message',
  severity: 'warning',
  guide: ['4.1'],
  title: 'Could go to any program',
  why: 'Nothing in it is about this one alone.',
  wayOut: 'Name one or two concrete things: a rotation, a clinic, something said on the day.',
  find: (mail) => {
    if (!PERSONAL.has(mail.purpose)) return [];
    const copied = copiedFrom(mail);
    if (copied !== null) {
      return [
        {
          field: 'message',
          title: `${properName(copied.name)} got this text on ${shortDate(copied.day)}`,
          why: 'Only names were changed, and programs notice.',
        },
      ];
    }
    return mail.features.length === 0 ? [{ field: 'message' }] : [];
  },
  examples: {
    fires: [
      sample({
        body: `Dear Dr. Hall,

I am writing to express my strong interest in your esteemed program. Your program is known for its excellent training and its friendly atmosphere. I would be honored to be considered for an interview.

${SIGNATURE}`,
      }),
      sample({
        body: `Dear Dr. Hall,

Thank you very much for the interview. It was a pleasure to learn about your wonderful program. I am very grateful for this opportunity.

${SIGNATURE}`,
        program: interviewed('2026-11-10'),
      }),
      sample({
        body: INTEREST,
        otherPrograms: [
          {
            ...HARBOR_POINT,
            history: [
              {
                sentAt: '2026-11-02T10:00:00-05:00',
                purpose: 'pre-interview',
                body: INTEREST.replace('Hall', 'Osei').replace('Lakeview', 'Harbor Point'),
              },
            ],
          },
        ],
      }),
    ],
    silent: [
      sample({ body: INTEREST }),
      sample({ body: THANKS, program: interviewed('2026-11-10') }),
    ],
  },
});
