import fc from 'fast-check';
import type { Backup, Choices, HistoryRecords } from '../../src/backup/backup.ts';
import type { StoredContact, StoredProgram } from '../../src/history/db.ts';
import { readSettings } from '../../src/settings/schema.ts';
import { LAKEVIEW, program, SEASON, sent, SENT_AT } from './fixtures.ts';

export const MERCY = program({
  name: 'Mercy EM',
  people: [{ email: 'ana@mercy.example', name: 'Ana Ruiz' }],
  notes: 'Two trauma bays.',
});

export const CHOICES: Choices = {
  settings: {
    ...readSettings({ season: SEASON, seasonConfirmed: true }, SENT_AT),
    profile: { fullName: 'Maya Rao, MBBS' },
    theme: 'dark',
  },
  installKey: [1, 2, 3, 4_000_000_000],
  pause: { mailboxes: ['maya@home.example'], drafts: ['d1'] },
  dismissed: [
    { draftId: 'd2', at: SENT_AT, findings: [{ rule: 'too-long', field: 'body', quote: 'a-b' }] },
  ],
  badges: { 'mail.google.com': { fromRight: 10, fromBottom: 20 } },
};

export const HISTORY: HistoryRecords = {
  programs: [
    { ...LAKEVIEW, firstChoice: true, visas: ['J-1'], offer: { visa: true }, tier: 'reach' },
    MERCY,
  ],
  contacts: [
    sent({ id: 'c1', programId: LAKEVIEW.id, fingerprint: Uint32Array.of(1, 4_294_967_295) }),
    sent({ id: 'c2', programId: MERCY.id, channel: 'phone', topics: 'Night shifts' }),
    sent({
      id: 'c3',
      recipients: ['new@elsewhere.example'],
      unconfirmed: true,
      link: 'https://mail.google.com/mail/u/0/#sent/1',
    }),
  ],
  responses: [
    { id: 'r1', programId: MERCY.id, from: 'ana@mercy.example', at: SENT_AT, subject: 'Re: Hi' },
  ],
  settlements: [{ id: 'c0', end: 'taken-back', at: SENT_AT }],
};

export const EMPTY: HistoryRecords = { programs: [], contacts: [], responses: [], settlements: [] };

export const BACKUP: Backup = { madeAt: SENT_AT, ...HISTORY, choices: CHOICES };

const NAMES = ['Lakeview EM', 'Mercy EM', 'Cedar Valley EM', 'Harbor EM', 'St. Luke EM'];
const EMAILS = ['a@x.example', 'b@x.example', 'c@y.example', 'd@y.example', 'e@z.example'];
const IDS = ['p0', 'p1', 'p2', 'p3', 'p4'];

const subset = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...all]);

/**
 * Histories as the extension makes them: a name and an address belong to one program, one program at
 * most is the first choice, and what was taken back is not there. Ids, names and addresses are few, so
 * that two histories have many in common.
 */
export const histories: fc.Arbitrary<HistoryRecords> = fc
  .record({
    ids: subset(IDS),
    names: fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
    owners: fc.array(fc.nat(IDS.length), {
      minLength: EMAILS.length,
      maxLength: EMAILS.length,
    }),
    notes: fc.array(fc.constantFrom(undefined, 'Near the lake.', 'Ask about EMS.\n\nTwo bays.'), {
      minLength: IDS.length,
      maxLength: IDS.length,
    }),
    cities: fc.array(fc.constantFrom(undefined, 'Fresno', 'Toledo'), {
      minLength: IDS.length,
      maxLength: IDS.length,
    }),
    first: fc.nat(IDS.length),
    mails: fc.uniqueArray(
      fc.record({
        id: fc.nat(9),
        home: fc.nat(IDS.length),
        to: fc.constantFrom(...EMAILS),
        subject: fc.constantFrom('Continued interest', 'Thank you'),
        state: fc.constantFrom<'pending' | 'unconfirmed' | 'sent' | 'taken-back' | 'settled'>(
          'pending',
          'unconfirmed',
          'sent',
          'taken-back',
          'settled',
        ),
        print: fc.boolean(),
        at: fc.nat(1000),
      }),
      { selector: ({ id }) => id, maxLength: 10 },
    ),
    answers: fc.uniqueArray(fc.record({ id: fc.nat(4), home: fc.nat(IDS.length) }), {
      selector: ({ id }) => id,
    }),
  })
  .map(({ ids, names, owners, notes, cities, first, mails, answers }): HistoryRecords => {
    const programs = ids.map((id, at): StoredProgram => {
      const people = EMAILS.filter((_, index) => owners[index] === at);
      const [note, city] = [notes[at], cities[at]];
      return program({
        id,
        name: names[at] ?? id,
        people: people.map((email) => ({ email, name: `Dr. ${email} of ${id}` })),
        domains: [...new Set(people.map((email) => email.slice(2)))],
        ...(note !== undefined && { notes: note }),
        ...(city !== undefined && { city }),
        ...(first === at && { firstChoice: true }),
      });
    });
    const homeOf = (at: number): string | null => programs[at]?.id ?? null;
    const nameOf = (id: number): string => `c${String(id)}`;
    const ended = mails.filter(({ state }) => state === 'taken-back' || state === 'settled');
    return {
      programs,
      contacts: mails
        .filter((mail) => !ended.includes(mail))
        .map(({ id, home, to, subject, state, print, at }): StoredContact => ({
          ...sent({
            id: nameOf(id),
            programId: homeOf(home),
            recipients: [to],
            subject,
            sentAt: SENT_AT + at,
            fingerprint: Uint32Array.from(print ? [id, at] : []),
          }),
          state: state === 'pending' ? 'pending' : 'sent',
          ...(state === 'unconfirmed' && { unconfirmed: true }),
        })),
      responses: answers.flatMap(({ id, home }) => {
        const programId = homeOf(home);
        const response = { id: `r${String(id)}`, from: '', at: SENT_AT, subject: '' };
        return programId === null ? [] : [{ ...response, programId }];
      }),
      settlements: ended.map(({ id, state, at }) => ({
        id: nameOf(id),
        end: state === 'taken-back' ? 'taken-back' : 'sent',
        at: SENT_AT + at,
      })),
    };
  });
