import type { Mail } from './mail.ts';
import { defineMessageRule } from './rule.ts';
import { sample, THANKS } from './sample.ts';

/** Words that tell nothing, alone or together. */
const EMPTY_WORD =
  /^(?:hi|hello|hey|greetings|dear|sir|madam|doctor|dr|good|morning|afternoon|evening|day|quick|short|brief|a|an|one|my|some|the|general|question|questions|query|request|requests|inquiry|enquiry|inquiries|help|urgent|important|please|pls|read|reply|info|information|mail|email|e|message|note|letter|re|fw|fwd|no|subject|none|untitled|regarding|about|matter|attention|follow|following|up|checking|in|just|from|me|new|test|favor|favour|kindly|concern|issue|to|you|this|for|your|kind)$/i;

function saysNothing(subject: string): boolean {
  const words = subject.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => EMPTY_WORD.test(word));
}

/** Subjects that would say it, from what the mail is for. */
function proposals({ draft, purpose }: Mail): readonly string[] {
  const name = draft.profile?.fullName;
  if (name === undefined) return [];
  const id = draft.profile?.aamcId === undefined ? '' : `, AAMC ${draft.profile.aamcId}`;
  const about: Readonly<Record<Mail['purpose'], string>> = {
    'pre-interview': `${draft.profile?.specialty ?? 'Residency'} applicant`,
    'thank-you': 'Thank you for the interview',
    update: 'Application update',
    interest: 'Continued interest',
    question: 'Question about your program',
    logistics: 'Interview day',
    offer: 'The position we discussed',
    other: 'Residency application',
  };
  return [`${about[purpose]}: ${name}${id}`];
}

export default defineMessageRule({
  id: 'missing-subject',
  severity: 'warning',
  guide: ['2.1'],
  title: 'The subject says nothing yet',
  why: 'Coordinators sort hundreds of emails by it.',
  wayOut: 'Name yourself and the matter.',
  find: (mail) => {
    const { subject, kind } = mail.draft;
    if (subject === undefined) return [];
    // In a thread the subject is theirs.
    const silent = subject.trim() === '' || (kind !== 'reply' && saysNothing(subject));
    if (!silent) return [];
    return [
      {
        field: 'subject',
        span: { start: 0, end: subject.length },
        replacements: proposals(mail),
        ...(subject.trim() === '' ? { title: 'The subject is empty' } : {}),
      },
    ];
  },
  examples: {
    fires: [
      sample({ subject: '', body: THANKS }),
      sample({ subject: 'Hi', body: THANKS }),
      sample({ subject: 'Quick question', body: THANKS }),
    ],
    silent: [
      sample({ subject: 'Question about J-1 sponsorship', body: THANKS }),
      sample({ subject: 'Thank you', body: THANKS }),
      sample({ subject: 'Re: Hi', kind: 'reply', body: THANKS }),
    ],
  },
});
