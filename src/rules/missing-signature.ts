import { bareName } from '../facts/names.ts';
import type { Mail } from './mail.ts';
import { defineMessageRule } from './rule.ts';
import { sample, SIGNATURE } from './sample.ts';

/** So much of a mail's end is looked at for the signature, in characters. */
const END = 400;

const EMAIL = /[^\s@<>|]+@[^\s@<>|]+\.[^\s@<>|]+/;
const PHONE = /(?:\+|\b)\d[\d\s().-]{7,}\d\b/;
const AAMC = /\bAAMC\b|\b1\d{7}\b/i;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The last lines, past the half of the mail, with the signature that the mail program adds. */
function ending({ draft }: Mail): string {
  const text = draft.body.trimEnd();
  const lines = text.split('\n');
  const last = lines.slice(Math.min(lines.length - 1, Math.ceil(lines.length / 2))).join('\n');
  return `${last.slice(-END)}\n${draft.signature ?? ''}`;
}

/** First and last name in one line; middle names and initials may be left out. */
function isSigned(end: string, fullName: string): boolean {
  const names = plain(bareName(fullName)).match(/[\p{L}'’-]+/gu) ?? [];
  const first = names[0] ?? '';
  const last = names.at(-1) ?? '';
  return plain(end)
    .split('\n')
    .some((line) => line.includes(first) && line.includes(last));
}

export default defineMessageRule({
  id: 'missing-signature',
  severity: 'suggestion',
  guide: ['4.1'],
  title: 'The signature is incomplete',
  why: 'Staff look you up by it.',
  wayOut: 'End with full name, AAMC ID, and phone or email.',
  find: (mail) => {
    const name = mail.draft.profile?.fullName;
    if (name === undefined || mail.draft.body.trim() === '') return [];
    const end = ending(mail);
    if (!isSigned(end, name)) {
      return [{ field: 'message', title: 'Your full name is missing at the end' }];
    }
    // The address that the mail comes from is in its head, not in its signature.
    const reachable = EMAIL.test(end) || PHONE.test(end.replace(/ECFMG[^\n|·]*/gi, ''));
    if (AAMC.test(end) || reachable) return [];
    return [{ field: 'message', title: 'AAMC ID and phone or email are missing at the end' }];
  },
  examples: {
    fires: [
      sample({ body: 'Dear Dr. Hall,\n\nThank you for your time and the tour.\n\nBest,\nAmina' }),
      sample({
        body: 'Dear Dr. Hall,\n\nThank you for your time and the tour.\n\nSincerely,\nAmina Yusuf',
      }),
    ],
    silent: [
      sample({ body: `Dear Dr. Hall,\n\nThank you for your time.\n\n${SIGNATURE}` }),
      sample({
        body: 'Dear Dr. Hall,\n\nThank you for your time.\n\nAmina Yusuf, MBBS | AAMC 15550101',
      }),
      sample({
        body: 'Dear Dr. Hall,\n\nThank you for your time.\n\nSincerely,',
        signature: 'Amina Yusuf, MBBS\namina.yusuf.md@mail.example',
      }),
    ],
  },
});
