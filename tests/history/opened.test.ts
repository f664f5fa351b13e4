/** What the worker makes of messages that are opened in webmail, in a real database. */
import { describe, expect, it } from 'vitest';
import { readOpened, recordOpened, takeInOpened } from '../../src/background/opened.ts';
import { type Memory, remember } from '../../src/background/memory.ts';
import { createChecker } from '../../src/findings/check.ts';
import { deleteResponse } from '../../src/history/answers.ts';
import type { HistoryDatabase } from '../../src/history/db.ts';
import { noteInvitation } from '../../src/history/note-invitation.ts';
import { lastResponses, responsesOf } from '../../src/history/responses.ts';
import { readSettings } from '../../src/settings/schema.ts';
import type { OpenedMessage } from '../../src/wire/wire.ts';
import { LAKEVIEW, program, SEASON, sent, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

const NOW = SENT_AT + 60 * 60 * 1000;
const ME = 'Amina Yusuf <amina@mail.example>';
const TARA = 'Tara Patel <tara.patel@lakeview-em.example>';
const LINK = 'https://mail.google.com/mail/u/0/#all/19c4290fa2c0e0d1';

/** An answer of the program's coordinator. */
const ANSWER: OpenedMessage = {
  id: '19c4290fa2c0e0d1',
  from: TARA,
  to: [ME],
  subject: 'Re: Continued interest',
  text: 'Thank you for writing. We will be in touch.',
  at: SENT_AT,
  link: LINK,
  account: 'amina@mail.example',
};
/** A mail that was sent from a phone. */
const OWN: OpenedMessage = {
  ...ANSWER,
  id: '19c4290fa2c0e0d2',
  from: ME,
  to: ['Dr. Helen Whitfield <helen.whitfield@lakeview-em.example>'],
  subject: 'Update on my application',
  text: 'Dear Dr. Whitfield,\n\nI passed Step 3 in January. Lakeview is my first choice for residency.',
};
const INVITATION: OpenedMessage = {
  ...ANSWER,
  id: '19c4290fa2c0e0d3',
  subject: 'Interview invitation',
  text: 'We are pleased to invite you to interview on February 17.\n\nTara Patel\nProgram Coordinator',
};

async function memoryOf(db: HistoryDatabase, settings: object = {}): Promise<Memory> {
  const [programs, contacts, responses] = await Promise.all([
    db.programs.toArray(),
    db.contacts.toArray(),
    lastResponses(db),
  ]);
  return {
    ...remember(programs, contacts, responses),
    settings: readSettings({ season: SEASON, ...settings }, NOW),
    key: [1, 2, 3, 4],
    checker: createChecker({}),
  };
}

async function history(): Promise<HistoryDatabase> {
  const db = openDatabase();
  await db.programs.add(LAKEVIEW);
  return db;
}

async function open(db: HistoryDatabase, message: OpenedMessage, settings = {}): Promise<boolean> {
  return takeInOpened(db, [message], await memoryOf(db, settings), NOW);
}

async function add(db: HistoryDatabase, message: OpenedMessage, settings = {}): Promise<boolean> {
  return recordOpened(db, { message }, await memoryOf(db, settings), NOW);
}

describe('an answer of a program', () => {
  it('is noted once, with its date', async () => {
    const db = await history();
    expect(await open(db, ANSWER)).toBe(false);
    await open(db, ANSWER);
    expect(await responsesOf(db, LAKEVIEW.id)).toEqual([
      {
        id: 'opened 19c4290fa2c0e0d1',
        programId: LAKEVIEW.id,
        from: 'tara.patel@lakeview-em.example',
        at: SENT_AT,
        subject: ANSWER.subject,
      },
    ]);
    const [read] = readOpened([ANSWER], await memoryOf(db), NOW);
    expect(read).toMatchObject({ notedAt: SENT_AT, program: { lastResponseAt: SENT_AT } });
  });

  it('does not come back after the applicant has taken it back', async () => {
    const db = await history();
    await open(db, ANSWER);
    await deleteResponse(db, 'opened 19c4290fa2c0e0d1', NOW);
    await open(db, ANSWER);
    expect(await db.responses.count()).toBe(0);
  });

  it('is noted once where the host has no id of its own, and tells no date', async () => {
    const db = await history();
    const { from, to, subject, text } = ANSWER;
    await open(db, { from, to, subject, text });
    await open(db, { from, to, subject, text });
    await open(db, { from, to, subject, text: 'Another one.' });
    expect(await responsesOf(db, LAKEVIEW.id)).toMatchObject([{ at: NOW }, { at: NOW }]);
  });

  it.each([
    ['of somebody new at the hospital', 'new@lakeview-em.example', {}, 1],
    ['of somebody else', 'shop@example.com', {}, 0],
    ['where that is turned off', TARA, { noteResponses: false }, 0],
    ['of the applicant', ME, {}, 0],
  ])('%s', async (_, from, settings, count) => {
    const db = await history();
    await open(db, { ...ANSWER, from }, settings);
    expect(await db.responses.count()).toBe(count);
  });
});

describe('a mail of one’s own that is not known', () => {
  it('is offered, and added with its real time, its purpose, news and claims', async () => {
    const db = await history();
    expect(await open(db, OWN)).toBe(true);
    const [read] = readOpened([OWN], await memoryOf(db), NOW);
    expect(read?.add).toEqual({ sentAt: SENT_AT, purpose: 'update', recipients: OWN.to });
    expect(await add(db, OWN)).toBe(true);
    expect(await add(db, OWN)).toBe(true);
    const contacts = await db.contacts.toArray();
    expect(contacts).toMatchObject([
      {
        programId: LAKEVIEW.id,
        state: 'sent',
        channel: 'email',
        sentAt: SENT_AT,
        stage: 'late-season',
        purpose: 'update',
        account: ME,
        link: LINK,
        newInformation: [{ kind: 'exam-score' }],
        claims: [{ kind: 'first-choice' }],
      },
    ]);
    expect(JSON.stringify(contacts)).not.toContain('Dear Dr. Whitfield');
    expect(await open(db, OWN)).toBe(false);
  });

  it('is the contact that was recorded when it was sent, and gives it its link', async () => {
    const db = await history();
    await db.contacts.add(
      sent({ id: 'a', programId: LAKEVIEW.id, subject: OWN.subject, sentAt: SENT_AT - 20_000 }),
    );
    expect(await open(db, OWN)).toBe(false);
    expect(await add(db, OWN)).toBe(true);
    expect(await db.contacts.toArray()).toMatchObject([{ id: 'a', link: LINK }]);
  });

  it('may come again after it was taken back', async () => {
    const db = await history();
    await add(db, OWN);
    const id = (await db.contacts.toArray())[0]?.id ?? '';
    await db.contacts.delete(id);
    await db.settlements.add({ id, end: 'taken-back', at: NOW });
    await add(db, OWN);
    expect(await db.contacts.count()).toBe(1);
  });

  it.each([
    ['to nobody known', { to: ['mum@example.com'], text: 'Hello!', subject: 'Hello' }, {}],
    ['from an account that does not count', {}, { accounts: ['other@mail.example'] }],
    ['of an earlier season', { at: SENT_AT - 400 * 86_400_000 }, {}],
    ['of somebody else', { from: 'friend@example.com' }, {}],
  ])('is not added %s', async (_, fields, settings) => {
    const db = await history();
    expect(await open(db, { ...OWN, ...fields }, settings)).toBe(false);
    expect(await add(db, { ...OWN, ...fields }, settings)).toBe(false);
    expect(await db.contacts.count()).toBe(0);
  });
});

describe('an invitation', () => {
  it('is proposed until it is noted, with its day, its sender and their role', async () => {
    const db = await history();
    expect(await open(db, INVITATION)).toBe(true);
    const [read] = readOpened([INVITATION], await memoryOf(db), NOW);
    expect(read?.invitation).toEqual({
      program: LAKEVIEW.name,
      invitedOn: '2027-02-09',
      days: ['2027-02-17'],
      person: { email: 'tara.patel@lakeview-em.example', name: 'Tara Patel', role: 'coordinator' },
    });
    await noteInvitation(
      db,
      { program: LAKEVIEW.name, invitedOn: '2027-02-09', interviewDate: '2027-02-17' },
      NOW,
    );
    expect(await db.programs.get(LAKEVIEW.id)).toMatchObject({
      invitedOn: '2027-02-09',
      interviewDate: '2027-02-17',
      people: LAKEVIEW.people,
    });
    expect(await open(db, INVITATION)).toBe(false);
  });

  it('names a program that is not known', async () => {
    const db = openDatabase();
    const person = { email: 'ana@harbor-em.example', name: 'Ana Lima', role: 'director' } as const;
    const invitation = { program: 'Harbor EM', invitedOn: '2026-11-02', person };
    await noteInvitation(db, invitation, NOW);
    expect(await db.programs.toArray()).toMatchObject([
      {
        name: 'Harbor EM',
        invitedOn: '2026-11-02',
        people: [person],
        domains: ['harbor-em.example'],
      },
    ]);
  });

  it('leaves a person with the program that they belong to, and keeps a role that is known', async () => {
    const db = await history();
    await db.programs.add(program({ name: 'Harbor EM' }));
    const person = {
      email: 'tara.patel@lakeview-em.example',
      name: 'Tara',
      role: 'faculty',
    } as const;
    await noteInvitation(db, { program: 'Harbor EM', invitedOn: '2026-11-02', person }, NOW);
    await noteInvitation(db, { program: LAKEVIEW.name, invitedOn: '2026-11-02', person }, NOW);
    expect(await db.programs.get('Harbor EM')).toMatchObject({
      people: [],
      invitedOn: '2026-11-02',
    });
    expect(await db.programs.get(LAKEVIEW.id)).toMatchObject({ people: LAKEVIEW.people });
  });

  it('is all or nothing', async () => {
    const db = openDatabase();
    const broken = { program: 'Harbor EM', invitedOn: 'soon' };
    await expect(noteInvitation(db, broken, NOW)).rejects.toThrow();
    expect(await db.programs.count()).toBe(0);
  });
});
