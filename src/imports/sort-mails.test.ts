import { describe, expect, it } from 'vitest';
import { readAddresses } from '../history/address.ts';
import type { StoredProgram } from '../history/db.ts';
import type { SentMail } from './sent-mail.ts';
import { sortMails, type Sorted } from './sort-mails.ts';

const SELF = new Set(['me@gmail.com']);
const CLOSING = '\n\nBest regards,\nFarid Rahimi, MBBS\nAAMC ID 13579246 · ECFMG 0-999-123-4';

let made = 0;
function mail(to: string, subject: string, body: string): SentMail {
  made += 1;
  const messageId = `<${made}@mail.gmail.com>`;
  return {
    identity: messageId,
    messageId,
    references: [],
    sentAt: Date.UTC(2026, 10, 10, 10, made),
    offset: 0,
    recipients: readAddresses([to]),
    draft: { to: [to], cc: [], bcc: [], attachments: [], subject, body: `${body}${CLOSING}` },
  };
}

const question = (to: string, program: string): SentMail =>
  mail(
    to,
    `Question about ${program}`,
    `Dear Dr. Hall,\n\nI recently applied to the ${program} residency program through ERAS. Could you let me know whether the program sponsors J-1 visas?`,
  );

const secondLook = (to: string, place: string): SentMail =>
  mail(
    to,
    `Second look at ${place}`,
    'Dear Dr. Cole,\n\nIs there a second look day for applicants to your program this January?',
  );

const stored = ({ programs }: Sorted): readonly StoredProgram[] =>
  programs.map(({ key, name, people, domains }) => ({
    id: `stored-${key}`,
    name,
    people: [...people],
    domains: [...domains],
    createdAt: 0,
  }));

describe('mails to other offices of a hospital', () => {
  const toProgram = question('hall@tamarackhealth.org', 'Tamarack Medical Center EM');
  const others = [
    mail(
      'billing@tamarackhealth.org',
      'Invoice 20331',
      'Hello,\n\nI received a bill for a visit on March 3. Could you send an itemized statement to my insurance?',
    ),
    mail(
      'hr@tamarackhealth.org',
      'Volunteer badge',
      'Hello,\n\nI volunteer at the front desk on Tuesdays and my badge has expired. Where do I renew it?',
    ),
  ];
  const mails = [toProgram, ...others];

  it('are left out, whatever they are signed with', () => {
    expect([...sortMails(mails, [], SELF).residency.keys()]).toEqual([toProgram]);
  });

  it('are left out when the hospital is known, too', () => {
    const known = stored(sortMails(mails, [], SELF));
    expect([...sortMails(mails, known, SELF).residency]).toEqual([[toProgram, known[0]?.id]]);
  });

  it('do not keep a new person of the program away', () => {
    const known = stored(sortMails(mails, [], SELF));
    const later = secondLook('cole@tamarackhealth.org', 'Tamarack');
    const { residency } = sortMails([...mails, later], known, SELF);
    expect(residency.get(later)).toBe(known[0]?.id);
    expect(residency.size).toBe(2);
  });
});

describe('two programs of one hospital', () => {
  const PLACE = 'Alder Point Hospital';

  it.each([
    ['Emergency Medicine', 'Internal Medicine'],
    ['Emergency Medicine', 'Family Medicine'],
    ['Internal Medicine', 'Emergency Medicine'],
    ['Family Medicine', 'Psychiatry'],
  ])('stay apart and are told by name: %s, %s', (one, two) => {
    const first = question('a@alderpoint.org', `${PLACE} ${one}`);
    const second = question('b@alderpoint.org', `${PLACE} ${two}`);
    const { programs, residency } = sortMails([first, second], [], SELF);
    const nameOf = (sent: SentMail): string | undefined =>
      programs.find(({ key }) => key === residency.get(sent))?.name;
    expect(programs).toHaveLength(2);
    expect(nameOf(first)).toBe(`${PLACE} ${one}`);
    expect(nameOf(second)).toBe(`${PLACE} ${two}`);
  });

  it('leave open to which of them a mail without a specialty went', () => {
    const open = secondLook('c@alderpoint.org', PLACE);
    for (const last of ['Emergency Medicine', 'Psychiatry']) {
      const mails = [
        open,
        question('a@alderpoint.org', `${PLACE} Internal Medicine`),
        question('b@alderpoint.org', `${PLACE} ${last}`),
      ];
      const { programs, residency } = sortMails(mails, [], SELF);
      expect(programs).toHaveLength(2);
      expect(residency.get(open)).toBeNull();
    }
  });

  it('are one where only one is named', () => {
    const open = secondLook('c@alderpoint.org', PLACE);
    const named = question('a@alderpoint.org', `${PLACE} Emergency Medicine`);
    const { programs, residency } = sortMails([open, named], [], SELF);
    expect(programs).toHaveLength(1);
    expect(residency.get(open)).toBe(residency.get(named));
  });

  it('are found again as they were', () => {
    const mails = [
      question('a@alderpoint.org', `${PLACE} Emergency Medicine`),
      question('b@alderpoint.org', `${PLACE} Internal Medicine`),
      secondLook('c@alderpoint.org', PLACE),
    ];
    const known = stored(sortMails(mails, [], SELF));
    const again = sortMails(mails, known, SELF);
    expect(again.programs.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    expect(again.residency.size).toBe(3);
    expect(again.residency.get(mails[2] ?? mail('', '', ''))).toBeNull();
  });
});
