import { describe, expect, it } from 'vitest';
import { answersOf, deleteResponse, noteAnswer } from '../../src/history/answers.ts';
import type { StoredResponse } from '../../src/history/db.ts';
import { noteResponse, responsesOf } from '../../src/history/responses.ts';
import { DAY_MS } from '../../src/season/local-time.ts';
import { LAKEVIEW, sent, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

const [HELEN, TARA] = LAKEVIEW.people;
const wrote = (id: string, fields: Partial<StoredResponse>): StoredResponse => ({
  id,
  programId: LAKEVIEW.id,
  from: HELEN?.email ?? '',
  at: SENT_AT + DAY_MS,
  subject: 'Re: Continued interest',
  ...fields,
});
const toTara = [`Tara <${TARA?.email ?? ''}>`];

describe('a response answers', () => {
  const CONTACTS = [
    sent({ id: 'helen' }),
    sent({ id: 'tara', recipients: toTara, sentAt: SENT_AT + 1 }),
    sent({ id: 'later', recipients: toTara, sentAt: SENT_AT + 9 * DAY_MS }),
  ];
  const answered = (...responses: StoredResponse[]): Record<string, string> =>
    Object.fromEntries(
      [...answersOf(CONTACTS, responses)].map(([contact, { id }]) => [contact, id]),
    );

  it.each([
    ['the last contact with its sender', {}, 'helen'],
    ['the last contact where its sender is new', { from: 'dean@lakeview.example' }, 'tara'],
    ['the one that the applicant says', { contactId: 'helen', from: '' }, 'helen'],
    ['the last one where nothing more is known', { from: '' }, 'tara'],
    ['the last one where the contact is gone', { contactId: 'gone', from: '' }, 'tara'],
  ])('%s', (_what, fields, contact) => {
    expect(answered(wrote('r', fields))).toEqual({ [contact]: 'r' });
  });

  it('nothing that was written after it', () => {
    expect(answered(wrote('r', { at: SENT_AT - 1 }))).toEqual({});
  });

  it('once: the first one counts', () => {
    const second = wrote('second', { at: SENT_AT + 2 * DAY_MS });
    expect(answered(second, wrote('first', {}))).toEqual({ helen: 'first' });
  });
});

describe('an answer that is noted by hand', () => {
  const ENTERED = { id: 'answer', contactId: 'send-1', at: SENT_AT + DAY_MS };

  it('is kept once, not before its contact and not in the future', async () => {
    const db = openDatabase();
    await db.contacts.add(sent({ programId: LAKEVIEW.id }));
    const now = SENT_AT + 2 * DAY_MS;
    for (const [at, kept] of [
      [ENTERED.at, ENTERED.at],
      [SENT_AT - DAY_MS, SENT_AT],
      [now + 1, now],
    ] as const) {
      await noteAnswer(db, { ...ENTERED, at }, now);
      expect(await responsesOf(db, LAKEVIEW.id)).toEqual([
        {
          id: 'answer',
          programId: LAKEVIEW.id,
          contactId: 'send-1',
          from: '',
          at: kept,
          subject: '',
        },
      ]);
    }
    await deleteResponse(db, 'answer', now);
    expect(await db.responses.count()).toBe(0);
  });

  it('like one of an opened message does not come back once it is deleted', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await noteResponse(db, wrote('opened', {}));
    await deleteResponse(db, 'opened', SENT_AT + DAY_MS);
    await noteResponse(db, wrote('opened', {}));
    expect(await responsesOf(db, LAKEVIEW.id)).toEqual([]);
  });

  it('needs a contact of a program', async () => {
    const db = openDatabase();
    await db.contacts.add(sent({ programId: null }));
    await expect(noteAnswer(db, ENTERED, ENTERED.at)).rejects.toThrow();
    await expect(noteAnswer(db, { ...ENTERED, contactId: 'gone' }, ENTERED.at)).rejects.toThrow(
      RangeError,
    );
    expect(await db.responses.count()).toBe(0);
  });
});
