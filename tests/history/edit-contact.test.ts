import { describe, expect, it } from 'vitest';
import { addContact, correctContact } from '../../src/history/edit-contact.ts';
import { contactsOf, listPrograms } from '../../src/history/programs.ts';
import { settle } from '../../src/history/record.ts';
import { DEFAULT_LIMITS } from '../../src/rules/mail.ts';
import { CHANNELS } from '../../src/wire/wire.ts';
import { LAKEVIEW, SEASON, sent, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

const ENTERED = {
  id: 'entered-1',
  programId: LAKEVIEW.id,
  channel: 'phone' as const,
  purpose: 'update' as const,
  sentAt: SENT_AT,
  topic: 'Step 3 passed',
  recipients: [],
  toldFirstChoice: false,
};
const SETTING = { season: SEASON, limits: DEFAULT_LIMITS, now: SENT_AT, utcOffsetMinutes: -300 };

describe('a contact that is entered by hand', () => {
  it.each(CHANNELS)('is kept with its way: %s', async (channel) => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await addContact(db, { ...ENTERED, channel }, SEASON, SENT_AT);
    expect(await contactsOf(db, LAKEVIEW.id)).toMatchObject([
      {
        channel,
        purpose: 'update',
        subject: 'Step 3 passed',
        sentAt: SENT_AT,
        stage: 'late-season',
        state: 'sent',
        claims: [],
      },
    ]);
  });

  it('takes a place as a message or a call, and none as a meeting', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await addContact(db, ENTERED, SEASON, SENT_AT);
    await addContact(db, { ...ENTERED, id: '2', channel: 'in-person' }, SEASON, SENT_AT);
    expect(await listPrograms(db, SETTING)).toMatchObject([
      { meetings: 1, atHand: { places: { lateSeason: { used: 1 } } } },
    ]);
  });

  it('is one however often it is told, and never of the future', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    const later = { ...ENTERED, sentAt: SENT_AT + 1 };
    await Promise.all([1, 2].map(() => addContact(db, later, SEASON, SENT_AT)));
    expect(await db.contacts.toArray()).toMatchObject([{ sentAt: SENT_AT }]);
    await settle(db, ENTERED.id, 'undone', SENT_AT);
    await addContact(db, later, SEASON, SENT_AT);
    expect(await db.contacts.count()).toBe(0);
  });

  it('tells what was said of the first choice', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await addContact(db, { ...ENTERED, toldFirstChoice: true }, SEASON, SENT_AT);
    expect(await listPrograms(db, SETTING)).toMatchObject([
      { atHand: { toldFirstChoiceAt: SENT_AT } },
    ]);
  });

  it.each([
    ['a program that is gone', { programId: 'gone' }],
    ['no moment', { sentAt: NaN }],
  ])('is refused with %s', async (_what, fields) => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await expect(addContact(db, { ...ENTERED, ...fields }, SEASON, SENT_AT)).rejects.toThrow();
    expect(await db.contacts.count()).toBe(0);
  });
});

describe('a contact', () => {
  it('is corrected, and its stage follows its day', async () => {
    const db = openDatabase();
    const contact = sent({ fingerprint: Uint32Array.of(1, 2), unconfirmed: true });
    await db.contacts.add(contact);
    await correctContact(db, contact.id, { purpose: 'question' }, SEASON);
    const sentAt = Date.UTC(2026, 9, 1, 16);
    await correctContact(db, contact.id, { sentAt }, SEASON);
    expect(await db.contacts.get(contact.id)).toEqual({
      ...contact,
      purpose: 'question',
      sentAt,
      stage: 'applications',
      utcOffsetMinutes: 0 - new Date(sentAt).getTimezoneOffset(),
    });
  });

  it('keeps the topics that were spoken of, and forgets them', async () => {
    const db = openDatabase();
    await db.contacts.add(sent());
    await correctContact(db, 'send-1', { topics: 'Ultrasound, EMS' }, SEASON);
    expect(await db.contacts.get('send-1')).toEqual({ ...sent(), topics: 'Ultrasound, EMS' });
    await correctContact(db, 'send-1', { topics: '' }, SEASON);
    expect(await db.contacts.get('send-1')).toEqual(sent());
  });

  it('does not come back by a correction', async () => {
    const db = openDatabase();
    await expect(correctContact(db, 'gone', { purpose: 'question' }, SEASON)).rejects.toThrow(
      RangeError,
    );
    await db.contacts.add(sent());
    await expect(correctContact(db, 'send-1', { sentAt: -1 }, SEASON)).rejects.toThrow();
    expect(await db.contacts.toArray()).toEqual([sent()]);
  });
});
