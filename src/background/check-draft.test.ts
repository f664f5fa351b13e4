import { describe, expect, it } from 'vitest';
import { LAKEVIEW, program, SEASON, sent, SENT_AT } from '../../tests/history/fixtures.ts';
import type { Draft } from '../draft/draft.ts';
import type { Answer } from '../findings/finding.ts';
import type { StoredContact, StoredProgram } from '../history/db.ts';
import { readSettings } from '../settings/schema.ts';
import { type CheckReply, type ComposeDraft, ContactRecord, type Request } from '../wire/wire.ts';
import * as v from 'valibot';
import { checkDraft } from './check-draft.ts';
import { type Memory, remember } from './memory.ts';

const NOW = '2027-02-09T10:15:00-05:00';
const PROFILE = { fullName: 'Amina Yusuf' };
const PINECREST = program({
  name: 'Pinecrest Emergency Medicine Residency',
  domains: ['pinecrest-em.example'],
});
const TO_LAKEVIEW: ComposeDraft = {
  subject: 'Continued interest',
  body: 'Dear Dr. Whitfield,\n\nThe simulation sessions have stayed with me.',
  from: 'Amina Yusuf <amina@mail.example>',
  to: ['Dr. Helen Whitfield <helen.whitfield@lakeview-em.example>'],
  cc: ['tara.patel@lakeview-em.example'],
  bcc: [],
  attachments: [],
  kind: 'new',
};
const ANSWER: Answer = {
  residency: true,
  purpose: 'interest',
  facts: [],
  claims: [],
  features: [],
  findings: [],
};

interface Scene {
  readonly programs?: readonly StoredProgram[];
  readonly contacts?: readonly StoredContact[];
  readonly answer?: Partial<Answer>;
  readonly recording?: boolean;
  readonly withHistory?: boolean;
  readonly accounts?: readonly string[];
}

type ByHand = NonNullable<Request<'check.draft'>['byHand']>;

/** Checks a draft in front of a history; the rules' answer is given, and what they were asked kept. */
function check(
  draft: ComposeDraft,
  scene: Scene = {},
  byHand?: ByHand,
): { reply: CheckReply; asked: Draft } {
  const { programs = [LAKEVIEW, PINECREST], contacts = [], recording = true } = scene;
  let asked: Draft = { body: '' };
  const answer = (given: Draft): Answer => {
    asked = given;
    return { ...ANSWER, ...scene.answer };
  };
  const memory: Memory = {
    ...remember(programs, contacts),
    ...(scene.withHistory === false && { withHistory: false }),
    settings: readSettings({ profile: PROFILE, season: SEASON, accounts: scene.accounts }, SENT_AT),
    key: [1, 2, 3, 4],
    checker: { check: answer, checkExcerpt: () => ({ ...ANSWER }) },
  };
  const request = { revision: 7, now: NOW, draft, ...(byHand && { byHand }) };
  return { reply: checkDraft(request, memory, recording), asked };
}

describe('the draft that the rules see', () => {
  it('has program, history, other programs, profile and season around it', () => {
    const contacts = [
      sent({ id: 'a', programId: LAKEVIEW.id, purpose: 'thank-you' }),
      sent({
        id: 'b',
        programId: PINECREST.id,
        claims: [{ kind: 'first-choice', quote: 'my first choice' }],
      }),
    ];
    expect(check(TO_LAKEVIEW, { contacts }).asked).toMatchObject({
      ...TO_LAKEVIEW,
      sentAt: NOW,
      profile: PROFILE,
      season: SEASON,
      program: { name: LAKEVIEW.name, contacts: LAKEVIEW.people },
      history: [{ purpose: 'thank-you' }],
      otherPrograms: [{ name: PINECREST.name, firstChoiceToldOn: '2027-02-09' }],
    });
  });

  it('names no program where only the text of a private letter does', () => {
    const home = { ...TO_LAKEVIEW, to: ['mum@gmail.com'], cc: [], subject: 'Home' };
    const letter = { ...home, body: 'Lakeview was lovely, we swam every day.' };
    expect(check(letter).asked).not.toHaveProperty('program');
    const mail = { ...home, body: 'I would love to train in the Lakeview EM residency.' };
    expect(check(mail).asked.program?.name).toBe(LAKEVIEW.name);
  });

  it('goes to the program that it names, where recipients show a name and no address', () => {
    const named = { ...TO_LAKEVIEW, to: ['Helen Whitfield'], cc: [] };
    expect(check(named).asked).not.toHaveProperty('program');
    const { asked, reply } = check({ ...named, subject: 'The Lakeview EM residency' });
    expect(asked.program?.name).toBe(LAKEVIEW.name);
    expect(reply.record?.recipients).toEqual(['Helen Whitfield']);
  });

  it('has an unknown history, not an empty one, where it cannot be read', () => {
    const { asked, reply } = check(TO_LAKEVIEW, { programs: [], withHistory: false });
    expect(asked).not.toHaveProperty('history');
    expect(asked).not.toHaveProperty('otherPrograms');
    expect(reply.withoutHistory).toBe(true);
  });
});

describe('a text whose program and purpose are told by hand', () => {
  const TEXT: ComposeDraft = {
    body: 'Thank you for the day.',
    to: [],
    cc: [],
    bcc: [],
    attachments: [],
    kind: 'new',
  };

  it('is one to the program of this name, in whatever spelling', () => {
    const { asked, reply } = check(TEXT, {}, { program: LAKEVIEW.name.toUpperCase() });
    expect(asked.program?.name).toBe(LAKEVIEW.name);
    expect(asked.otherPrograms?.map(({ name }) => name)).toEqual([PINECREST.name]);
    expect(reply.program?.id).toBe(LAKEVIEW.id);
    expect(reply.record?.programId).toBe(LAKEVIEW.id);
  });

  it('may be to a program that the history does not know', () => {
    const { asked, reply } = check(TEXT, {}, { program: 'Harbor Point EM' });
    expect(asked.program).toEqual({ name: 'Harbor Point EM' });
    expect(reply.record?.programId).toBeNull();
  });

  it('has the purpose that is told', () => {
    expect(check(TEXT, {}, { purpose: 'thank-you' }).asked.purpose).toBe('thank-you');
    expect(check(TEXT).asked).not.toHaveProperty('purpose');
  });
});

describe('the reply', () => {
  it('tells of the program at hand only', () => {
    const contacts = [sent({ programId: PINECREST.id, subject: 'Secret' })];
    const { reply } = check(TO_LAKEVIEW, { contacts });
    expect(reply).toMatchObject({
      revision: 7,
      phase: 'Late season',
      program: { id: LAKEVIEW.id, name: LAKEVIEW.name, messages: 0 },
    });
    expect(JSON.stringify(reply)).not.toMatch(/Pinecrest|Secret/);
  });

  it('proposes a program that is not known yet', () => {
    const { reply } = check(TO_LAKEVIEW, { programs: [] });
    expect(reply).not.toHaveProperty('program');
    expect(reply.proposal).toEqual({ name: 'Lakeview', domain: 'lakeview-em.example' });
  });

  it('tells nothing about a mail that is none of our business', () => {
    const { reply } = check(TO_LAKEVIEW, { programs: [], answer: { residency: false } });
    expect(reply).toEqual({
      revision: 7,
      residency: false,
      purpose: 'interest',
      findings: [],
      phase: 'Late season',
    });
  });
});

describe('the record', () => {
  const quote = (text: string) => ({ start: 0, end: text.length, quote: text });

  it('keeps what the history needs, and no body', () => {
    const { reply } = check(TO_LAKEVIEW, {
      answer: {
        facts: [{ kind: 'exam-score', ...quote('I passed Step 3') }],
        claims: [{ kind: 'first-choice', ...quote('my first choice') }],
      },
    });
    expect(reply.record).toEqual({
      programId: LAKEVIEW.id,
      purpose: 'interest',
      subject: TO_LAKEVIEW.subject,
      recipients: [...TO_LAKEVIEW.to, ...TO_LAKEVIEW.cc],
      account: TO_LAKEVIEW.from,
      newInformation: [{ kind: 'exam-score', quote: 'I passed Step 3' }],
      claims: [{ kind: 'first-choice', quote: 'my first choice' }],
      fingerprint: [],
    });
  });

  it('belongs to no program while none is named', () => {
    expect(check(TO_LAKEVIEW, { programs: [] }).reply.record?.programId).toBeNull();
  });

  it.each([
    ['in a private window', { recording: false }],
    ['of a mail that is none of our business', { answer: { residency: false } }],
  ])('is not made %s', (_, scene) => {
    expect(check(TO_LAKEVIEW, scene).reply).not.toHaveProperty('record');
  });

  it('stays within the wire’s bounds, whatever the mail', () => {
    const long = `${'x'.repeat(158)}😀${'y'.repeat(500)}`;
    const many = Array.from({ length: 400 }, (_, at) => `a${String(at)}@x.example`);
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen. ';
    const { reply } = check(
      { ...TO_LAKEVIEW, to: many, cc: many, body: words.repeat(500) },
      {
        answer: {
          facts: Array.from({ length: 80 }, () => ({ kind: 'other', ...quote(long) })),
          claims: Array.from({ length: 80 }, () => ({ kind: 'rank-highly', ...quote(long) })),
        },
      },
    );
    const { record } = reply;
    expect(v.is(ContactRecord, record)).toBe(true);
    expect(record?.newInformation[0]?.quote).toBe(`${'x'.repeat(158)}…`);
    expect(record?.fingerprint).toHaveLength(64);
  });
});

describe('the accounts that count', () => {
  it.each([
    ['all, where none is chosen', [], true],
    ['the chosen ones', ['amina@mail.example'], true],
  ])('are %s', (_, accounts, isCounted) => {
    const { reply } = check(TO_LAKEVIEW, { accounts });
    expect(reply.record !== undefined).toBe(isCounted);
    expect(reply).not.toHaveProperty('uncounted');
  });

  it('leave a mail from another checked and not recorded, and that is told', () => {
    const { reply } = check(TO_LAKEVIEW, { accounts: ['amina.work@mail.example'] });
    expect(reply).not.toHaveProperty('record');
    expect(reply).toMatchObject({ residency: true, uncounted: TO_LAKEVIEW.from });
  });
});

describe('an invitation in the message that is answered', () => {
  const ANSWER_TO: ComposeDraft = {
    ...TO_LAKEVIEW,
    kind: 'reply',
    to: ['Tara Patel <tara.patel@lakeview-em.example>'],
    cc: [],
    body: 'Thank you, I will be there.',
    quotedAt: Date.UTC(2026, 10, 2, 15),
    quoted:
      'On Mon, Nov 2, 2026 at 10:00 AM Tara Patel <tara.patel@lakeview-em.example> wrote:\n\nDear Dr. Yusuf,\n\nWe are pleased to invite you to interview at our emergency medicine residency on Tuesday, November 17.\n\nBest,\nTara Patel\nProgram Coordinator\n\nOn Sun, Nov 1, 2026 at 9:00 AM Amina Yusuf <amina@mail.example> wrote:\n\nI hope to interview on November 9.',
  };

  it('is proposed with its day, its sender and their role', () => {
    expect(check(ANSWER_TO).reply.invitation).toEqual({
      program: LAKEVIEW.name,
      invitedOn: '2026-11-02',
      days: ['2026-11-17'],
      person: { email: 'tara.patel@lakeview-em.example', name: 'Tara Patel', role: 'coordinator' },
    });
  });

  it('is proposed for a program that is not known yet', () => {
    expect(check(ANSWER_TO, { programs: [] }).reply.invitation?.program).toBe('Lakeview');
  });

  it.each([
    [
      'once the interview is noted',
      ANSWER_TO,
      { programs: [{ ...LAKEVIEW, interviewDate: '2026-11-17' }] },
    ],
    ['in a private window', ANSWER_TO, { recording: false }],
    ['in a mail that is handed on', { ...ANSWER_TO, kind: 'forward' as const }, {}],
    ['from one who is no longer quoted', { ...ANSWER_TO, quoted: 'See you soon.' }, {}],
  ])('is not proposed %s', (_, draft, scene) => {
    expect(check(draft, scene).reply).not.toHaveProperty('invitation');
  });
});
