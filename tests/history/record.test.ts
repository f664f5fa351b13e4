import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryDatabase } from '../../src/history/db.ts';
import {
  type Outcome,
  pending,
  settle,
  settleUnconfirmed,
  UNCONFIRMED_MS,
} from '../../src/history/record.ts';
import { contact, LAKEVIEW, SENT_AT } from './fixtures.ts';
import { inAnotherTab, openDatabase } from './open-database.ts';

/** What the database holds: state by id. */
async function states(db: HistoryDatabase): Promise<Record<string, string>> {
  const contacts = await db.contacts.toArray();
  return Object.fromEntries(contacts.map(({ id, state }) => [id, state]));
}

describe('a send', () => {
  it('is pending until the host confirms it', async () => {
    const db = openDatabase();
    await pending(db, contact());
    expect(await states(db)).toEqual({ 'send-1': 'pending' });
    await settle(db, 'send-1', 'sent', SENT_AT);
    expect(await states(db)).toEqual({ 'send-1': 'sent' });
  });

  it.each(['undone', 'failed'] as const)('leaves nothing when it was %s', async (outcome) => {
    const db = openDatabase();
    await pending(db, contact());
    await settle(db, 'send-1', outcome, SENT_AT);
    expect(await states(db)).toEqual({});
  });

  it('can be undone after its confirmation', async () => {
    const db = openDatabase();
    await pending(db, contact());
    await settle(db, 'send-1', 'sent', SENT_AT);
    await settle(db, 'send-1', 'undone', SENT_AT);
    expect(await states(db)).toEqual({});
  });

  it('is sent at once when the confirmation came first', async () => {
    const db = openDatabase();
    await settle(db, 'send-1', 'sent', SENT_AT);
    await pending(db, contact());
    expect(await states(db)).toEqual({ 'send-1': 'sent' });
    expect(await db.settlements.count()).toBe(0);
  });

  it('does not come back when Undo came first', async () => {
    const db = openDatabase();
    await settle(db, 'send-1', 'undone', SENT_AT);
    await pending(db, contact());
    await settle(db, 'send-1', 'sent', SENT_AT);
    expect(await states(db)).toEqual({});
  });

  it('keeps the first record when it is recorded twice', async () => {
    const db = openDatabase();
    await pending(db, contact({ subject: 'first' }));
    await settle(db, 'send-1', 'sent', SENT_AT);
    await pending(db, contact({ subject: 'second' }));
    expect(await db.contacts.toArray()).toMatchObject([{ subject: 'first', state: 'sent' }]);
  });

  it('is kept once when two tabs record and settle it at the same time', async () => {
    const db = openDatabase();
    const other = inAnotherTab(db);
    await Promise.all([
      pending(db, contact()),
      settle(other, 'send-1', 'sent', SENT_AT),
      pending(other, contact()),
      settle(db, 'send-1', 'sent', SENT_AT),
    ]);
    expect(await states(db)).toEqual({ 'send-1': 'sent' });
  });

  it('counts, unconfirmed, when no answer of the host was seen for long', async () => {
    const db = openDatabase();
    await pending(db, contact({ id: 'old', sentAt: SENT_AT - UNCONFIRMED_MS - 1 }));
    await pending(db, contact({ id: 'new', sentAt: SENT_AT - UNCONFIRMED_MS }));
    expect(await settleUnconfirmed(db, SENT_AT)).toBe(1);
    expect(await states(db)).toEqual({ old: 'sent', new: 'pending' });
    expect(await db.contacts.get('old')).toMatchObject({ unconfirmed: true });
  });

  it('counts, unconfirmed, when it is to be sent later', async () => {
    const db = openDatabase();
    await pending(db, contact({ scheduled: true }));
    expect(await db.contacts.get('send-1')).toMatchObject({ state: 'sent', unconfirmed: true });
  });

  it.each([
    ['is confirmed by the user', 'sent', 1],
    ['is gone when the user says that it was not sent', 'undone', 0],
  ] as const)('%s', async (_what, outcome, count) => {
    const db = openDatabase();
    await pending(db, contact({ scheduled: true }));
    await settle(db, 'send-1', outcome, SENT_AT);
    const kept = await db.contacts.toArray();
    expect(kept).toHaveLength(count);
    for (const each of kept) expect(each).not.toHaveProperty('unconfirmed');
  });

  it('finds its program when that was named after the last check', async () => {
    const db = openDatabase();
    await db.programs.add(LAKEVIEW);
    await pending(db, contact());
    expect(await db.contacts.get('send-1')).toMatchObject({ programId: LAKEVIEW.id });
  });

  it('loses its program when that was deleted after the last check', async () => {
    const db = openDatabase();
    await pending(db, contact({ programId: 'deleted' }));
    expect(await db.contacts.get('send-1')).toMatchObject({ programId: null });
  });

  it('forgets confirmations that nothing can follow any more, but nothing that was taken back', async () => {
    const db = openDatabase();
    const month = 31 * 24 * 60 * 60 * 1000;
    await settle(db, 'deleted-long-ago', 'undone', SENT_AT - 12 * month);
    await settle(db, 'long-ago', 'sent', SENT_AT - month);
    await settle(db, 'today', 'sent', SENT_AT);
    const kept = await db.settlements.toCollection().primaryKeys();
    expect(kept).toEqual(['deleted-long-ago', 'today']);
  });
});

type Step =
  | { readonly kind: 'pending'; readonly id: string; readonly tab: 0 | 1 }
  | { readonly kind: Outcome; readonly id: string; readonly tab: 0 | 1 };

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('pending', 'sent', 'undone', 'failed'),
  id: fc.constantFrom('a', 'b', 'c'),
  tab: fc.constantFrom(0, 1),
});

/** The rule in one line: what was taken back is gone; else what was recorded is there. */
function expected(steps: readonly Step[]): Record<string, string> {
  const of = (id: string): ReadonlySet<string> =>
    new Set(steps.filter((one) => one.id === id).map((one) => one.kind));
  return Object.fromEntries(
    ['a', 'b', 'c'].flatMap((id) => {
      const seen = of(id);
      if (!seen.has('pending') || seen.has('undone') || seen.has('failed')) return [];
      return [[id, seen.has('sent') ? 'sent' : 'pending']];
    }),
  );
}

async function play(tabs: readonly [HistoryDatabase, HistoryDatabase], one: Step): Promise<void> {
  const db = tabs[one.tab];
  if (one.kind === 'pending') await pending(db, contact({ id: one.id }));
  else await settle(db, one.id, one.kind, SENT_AT);
}

describe('any sequence of sends and answers, from two tabs', () => {
  it('ends the same way in any order, with repetitions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const db = openDatabase();
        const tabs = [db, inAnotherTab(db)] as const;
        for (const one of steps) await play(tabs, one);
        expect(await states(db)).toEqual(expected(steps));
      }),
      { numRuns: 60 },
    );
  });

  it('ends the same way when all happen at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const db = openDatabase();
        const tabs = [db, inAnotherTab(db)] as const;
        await Promise.all(steps.map((one) => play(tabs, one)));
        expect(await states(db)).toEqual(expected(steps));
      }),
      { numRuns: 60 },
    );
  });
});
