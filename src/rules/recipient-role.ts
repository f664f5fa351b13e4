import type { Role } from '../draft/draft.ts';
import { addressOf, familyName } from '../facts/names.ts';
import type { Mail, Recipient } from './mail.ts';
import { defineMessageRule } from './rule.ts';
import { interviewed, sample, SIGNATURE } from './sample.ts';

const ACADEMIC =
  /\b(?:visas?|H-?1B|J-?[12]|sponsor\w*|curricul\w+|rotations?|electives?|research|scholarly|fellowships?|procedures?|volume|teaching|didactics|supervis\w+|training|track|ultrasound|toxicology|simulation|ICU|board (?:pass|eligib)\w*|moonlighting)\b/i;

/** Practical matters that a coordinator answers as well. */
const PRACTICAL =
  /\b(?:website|graduat(?:ion|es?)|cut ?off|deadline|ERAS|upload|requirement|documents?)\b/i;

/** True where all of them are known and have one of these roles. */
function all(recipients: readonly Recipient[], ...roles: readonly Role[]): boolean {
  return (
    recipients.length > 0 &&
    recipients.every(({ role }) => role !== undefined && roles.includes(role))
  );
}

/** Whether the text itself concerns the person: names them after the greeting. */
function names(mail: Mail, recipient: Recipient): boolean {
  const family = familyName(recipient.name);
  return (
    family !== '' &&
    mail.body.sentences.some(({ kind, text }) => kind === 'prose' && text.includes(family))
  );
}

function person(mail: Mail, role: Role): string | undefined {
  const known = mail.program?.contacts?.find((contact) => contact.role === role);
  return known === undefined ? undefined : addressOf(known);
}

export default defineMessageRule({
  id: 'recipient-role',
  severity: 'suggestion',
  guide: ['4.3'],
  title: 'Another person answers this sooner',
  why: 'Coordinators handle logistics; directors and faculty handle teaching and visas.',
  wayOut: 'Change the recipient.',
  find: (mail) => {
    const to = mail.recipients.filter(({ field }) => field === 'to');
    const copies = mail.recipients.filter(({ field }) => field !== 'to');
    const theirThread = mail.draft.kind === 'reply' && (mail.draft.quoted ?? '').trim() !== '';
    if (theirThread) return [];
    if (mail.purpose === 'logistics') {
      if (all(to, 'director', 'faculty') && !copies.some(({ role }) => role === 'coordinator')) {
        const coordinator = person(mail, 'coordinator');
        return [
          {
            field: 'recipients',
            title: 'Logistics to the director alone',
            why: 'The coordinator keeps the schedule.',
            wayOut:
              coordinator === undefined ? 'Write to the coordinator.' : `Write to ${coordinator}.`,
          },
        ];
      }
      const director = copies.find(({ role }) => role === 'director');
      if (all(to, 'coordinator') && director !== undefined && !names(mail, director)) {
        return [
          {
            field: 'recipients',
            title: 'The director in copy of pure logistics',
            why: 'A copy is for what concerns the director.',
            wayOut: 'Leave the copy out.',
          },
        ];
      }
    }
    const text = mail.draft.body;
    const academic =
      mail.purpose === 'question' &&
      ACADEMIC.test(text) &&
      (!PRACTICAL.test(text) || /\bvisas?\b/i.test(text));
    if (academic && all(to, 'coordinator') && !copies.some(({ role }) => role === 'director')) {
      const director = person(mail, 'director');
      return [
        {
          field: 'recipients',
          title: 'A question on teaching or visas to the coordinator alone',
          why: 'Directors and faculty can answer it.',
          wayOut:
            director === undefined
              ? 'Write to the director.'
              : `Write to ${director}, with the coordinator in copy.`,
        },
      ];
    }
    return [];
  },
  examples: {
    fires: [
      sample({
        subject: 'Change of interview time: Amina Yusuf',
        body: `Dear Dr. Hall,\n\nMy flight was moved. Would it be possible to start my interview on November 17 at 10 a.m.? Where should I park?\n\n${SIGNATURE}`,
        program: interviewed('2026-11-17'),
      }),
      sample({
        subject: 'Visa question: Amina Yusuf',
        to: ['patel@lakeview.example'],
        body: `Dear Ms. Patel,\n\nDoes the hospital file H-1B petitions for residents, and is there a limit each year?\n\n${SIGNATURE}`,
        program: interviewed('2026-11-17'),
      }),
    ],
    silent: [
      sample({
        subject: 'Visa question: Amina Yusuf',
        body: `Dear Dr. Hall,\n\nDoes the hospital file H-1B petitions for residents?\n\n${SIGNATURE}`,
        program: interviewed('2026-11-17'),
      }),
      sample({
        subject: 'Interview time on November 17: Amina Yusuf',
        to: ['patel@lakeview.example'],
        cc: ['hall@lakeview.example'],
        body: `Dear Ms. Patel,\n\nMay I move my interview on November 17 to the afternoon session? I copy Dr. Hall, who had planned to meet me at nine.\n\n${SIGNATURE}`,
        program: interviewed('2026-11-17'),
      }),
    ],
  },
});
