import { describe, expect, it } from 'vitest';
import { LAKEVIEW, program, sent, SENT_AT } from '../../../tests/history/fixtures.ts';
import type { StoredContact } from '../../history/db.ts';
import { DAY_MS } from '../../season/local-time.ts';
import { programsTold, toldOf, verdictOn } from './told.ts';

const MERCY = program({ name: 'Mercy EM' });
const PROGRAMS = [LAKEVIEW, MERCY];

const telling = (id: string, programId: string | null, days = 0): StoredContact =>
  sent({
    id,
    programId,
    sentAt: SENT_AT - days * DAY_MS,
    claims: [
      { kind: 'first-choice', quote: `${id} first` },
      { kind: 'rank-highly', quote: `${id} highly` },
    ],
  });
const first = (...contacts: readonly StoredContact[]) => toldOf('first-choice', contacts, PROGRAMS);

describe('what programs were told', () => {
  it('is listed by kind, the latest first, with the program', () => {
    const told = first(telling('a', LAKEVIEW.id, 3), telling('b', MERCY.id, 1), sent({ id: 'c' }));
    expect(told.map(({ quote, program: { name } = MERCY }) => [quote, name])).toEqual([
      ['b first', MERCY.name],
      ['a first', LAKEVIEW.name],
    ]);
  });

  it('counts when it is sent', () => {
    expect(first({ ...telling('a', MERCY.id), state: 'pending' })).toEqual([]);
  });

  it('counts a program once, and each message to one that is not named', () => {
    const told = first(telling('a', MERCY.id), telling('b', MERCY.id), telling('c', null));
    expect(programsTold(told)).toEqual([MERCY, undefined]);
  });
});

describe('it', () => {
  it.each([
    ['nobody', [], MERCY],
    ['agrees', [MERCY.id, MERCY.id], MERCY],
    ['open', [MERCY.id], undefined],
    ['open', [null], MERCY],
    ['differs', [LAKEVIEW.id], MERCY],
    ['several', [LAKEVIEW.id, MERCY.id], MERCY],
    ['several', [null, MERCY.id], undefined],
  ] as const)('%s: told %j', (verdict, ids, own) => {
    const contacts = ids.map((id, index) => telling(String(index), id));
    expect(verdictOn(first(...contacts), own)).toBe(verdict);
  });
});
