import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../rules/mail.ts';
import { HARBOR_POINT, INTEREST, interviewed, sample, SIGNATURE, THANKS } from '../rules/sample.ts';
import { openMail } from './mail.ts';
import { readLine } from './recipients.ts';
import type { Draft } from '../draft/draft.ts';

const open = (draft: Draft): ReturnType<typeof openMail> =>
  openMail(draft, DEFAULT_LIMITS, () => []);

it.each([
  ['Helen Hall', { address: '', name: 'Helen Hall' }],
  ['helenh', { address: '', name: '' }],
  [
    '"Hall, Helen" <Helen@Lakeview.example>',
    { address: 'helen@lakeview.example', name: 'Hall, Helen' },
  ],
  ['helen@lakeview.example', { address: 'helen@lakeview.example', name: '' }],
])('reads the recipient %s', (line, read) => {
  expect(readLine(line)).toEqual(read);
});

describe('whether a mail is any of our business', () => {
  it.each([
    ['Draft night', 'Please rank your keepers by Sunday. My first choice is gone.'],
    ['Thank you', 'Thank you for the interview for the post of gardener. I enjoyed the roses.'],
    ['Offer', 'We accept your offer for the house and will sign the contract by Friday.'],
    ['Residency requirement', 'Which proof of residency do you accept for in-state tuition?'],
    ['Artist residency', 'I am applying to your residency for sculptors in the old mill.'],
  ])('%s: no', (subject, body) => {
    expect(open({ subject, body }).residency).toBe(false);
  });

  it.each([
    ['Interview', 'Thank you for the interview. I liked how your interns present at sign-out.'],
    ['Update', 'I passed Step 3, and the score is released through ERAS.'],
    ['Hello', 'I have applied to your emergency medicine program this season.'],
  ])('%s: yes', (subject, body) => {
    expect(open({ subject, body }).residency).toBe(true);
  });

  it('is settled by a known program, and by a known person among the recipients', () => {
    expect(open(sample({ body: 'See you.' })).residency).toBe(true);
    expect(
      open({ body: 'See you.', to: ['osei@harborpoint.example'], otherPrograms: [HARBOR_POINT] })
        .residency,
    ).toBe(true);
  });
});

describe('purpose', () => {
  const purpose = (subject: string, body: string, draft: Partial<Draft> = {}): string =>
    open(sample({ subject, body, ...draft })).purpose;

  it('is the one that is told, where one is', () => {
    expect(purpose('Thank you', THANKS, { purpose: 'logistics' })).toBe('logistics');
  });

  it('is read from subject, text and what is known of the interview', () => {
    expect(purpose('Emergency medicine applicant', INTEREST)).toBe('pre-interview');
    const program = interviewed('2026-11-10');
    expect(purpose('Thank you', THANKS, { program })).toBe('thank-you');
    expect(
      purpose(
        'Continued interest',
        'Dear Dr. Hall,\n\nI remain strongly interested in Lakeview and its EMS month.',
        { program },
      ),
    ).toBe('interest');
    expect(purpose('Step 3', 'Dear Ms. Patel,\n\nI passed Step 3 on January 8.', { program })).toBe(
      'update',
    );
    expect(
      purpose('Visa', 'Dear Dr. Hall,\n\nDoes the hospital sponsor the H-1B?', { program }),
    ).toBe('question');
    expect(
      purpose('Parking', 'Dear Ms. Patel,\n\nWhich garage should I use on the 12th?', { program }),
    ).toBe('logistics');
    expect(
      purpose('Your offer', 'Dear Dr. Hall,\n\nThank you for offering me a position.', { program }),
    ).toBe('offer');
    expect(
      purpose('Withdrawal', 'Dear Dr. Hall,\n\nI would like to withdraw my application.'),
    ).toBe('other');
  });
});

describe('recipients', () => {
  it('are told by address, by domain and by a program’s name in the domain', () => {
    const mail = open(
      sample({
        body: INTEREST,
        to: ['Dr. Hall <HALL@lakeview.example>', 'someone@lakeview.example'],
        cc: ['chief@harborpoint-em.example', 'friend@gmail.com'],
        otherPrograms: [{ name: HARBOR_POINT.name }],
      }),
    );
    expect(mail.recipients.map(({ program }) => program)).toEqual([
      'Lakeview Emergency Medicine Residency',
      'Lakeview Emergency Medicine Residency',
      'Harbor Point Emergency Medicine Residency',
      undefined,
    ]);
    expect(mail.recipients[0]).toMatchObject({ role: 'director', name: 'Dr. Hall' });
  });
});

describe('features', () => {
  const features = (body: string): readonly string[] =>
    open(sample({ body })).features.map(({ quote }) => quote);

  it('are what could not stand in a mail to any program', () => {
    expect(features(INTEREST)).toEqual(['simulation with the EMS crews']);
    expect(
      features(
        `Dear Dr. Hall,\n\nYour program is known for its excellent training and friendly faculty.\n\n${SIGNATURE}`,
      ),
    ).toEqual([]);
  });

  it('are not looked for in what the writer says of themselves', () => {
    expect(
      features('Dear Dr. Hall,\n\nI am a graduate from Penang with years of snakebite research.'),
    ).toEqual([]);
  });
});

describe('claims', () => {
  it('tell a high place from a first choice', () => {
    const mail = open(sample({ body: 'I plan to rank your program very highly.' }));
    expect(mail.claims.map(({ kind }) => kind)).toEqual(['rank-highly']);
    expect(open(sample({ body: 'Will you rank me highly?' })).claims).toEqual([]);
  });
});
