import { describe, expect, it } from 'vitest';
import { recordByHand, recordPending } from '../../src/background/record.ts';
import { readSettings } from '../../src/settings/schema.ts';
import type { Request } from '../../src/wire/wire.ts';
import { LAKEVIEW, SEASON, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

const SETTINGS = readSettings({ season: SEASON }, SENT_AT);
const request: Request<'record.pending'> = {
  sendId: 'send-1',
  sentAt: SENT_AT,
  record: {
    programId: LAKEVIEW.id,
    purpose: 'thank-you',
    subject: 'Thank you',
    recipients: ['tara.patel@lakeview-em.example'],
    newInformation: [],
    claims: [{ kind: 'rank-highly', quote: 'very highly' }],
    fingerprint: [1, 4_294_967_295],
  },
  exact: false,
};

describe('the contact of a mail whose Send was pressed', () => {
  it('is kept with its time, the sender’s clock and the season’s phase', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await recordPending(db, request, SETTINGS, SENT_AT + 1000);
    expect(await db.contacts.toArray()).toEqual([
      {
        ...request.record,
        fingerprint: Uint32Array.of(1, 4_294_967_295),
        id: 'send-1',
        channel: 'email',
        state: 'pending',
        stage: 'late-season',
        sentAt: SENT_AT,
        utcOffsetMinutes: 0 - new Date(SENT_AT).getTimezoneOffset(),
        exact: false,
      },
    ]);
  });

  it.each([0, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])(
    'is kept with the worker’s time where the tab claims %i',
    async (sentAt) => {
      const db = openDatabase();
      await recordPending(db, { ...request, sentAt }, SETTINGS, SENT_AT);
      expect(await db.contacts.toArray()).toMatchObject([
        { sentAt: SENT_AT, stage: 'late-season' },
      ]);
    },
  );
});

describe('the contact that is recorded by hand', () => {
  const { sendId, record } = request;
  const byHand = { sendId, record, sentAt: SENT_AT, channel: 'portal' as const };

  it('counts at once, with its day and the way that it went', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await recordByHand(db, byHand, SETTINGS, SENT_AT + 9 * 86_400_000);
    expect(await db.contacts.toArray()).toMatchObject([
      { programId: LAKEVIEW.id, channel: 'portal', state: 'sent', sentAt: SENT_AT, exact: true },
    ]);
    expect(await db.settlements.count()).toBe(0);
  });

  it('is kept once, however often it is told, and never of the future', async () => {
    const db = openDatabase();
    for (let times = 0; times < 2; times += 1) {
      await recordByHand(db, { ...byHand, sentAt: SENT_AT + 1 }, SETTINGS, SENT_AT);
    }
    expect(await db.contacts.toArray()).toMatchObject([{ sentAt: SENT_AT }]);
  });
});
