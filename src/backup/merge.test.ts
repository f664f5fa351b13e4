import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, histories, HISTORY, MERCY } from '../../tests/history/backup-fixtures.ts';
import { LAKEVIEW, program, sent, SENT_AT } from '../../tests/history/fixtures.ts';
import type { StoredContact, StoredProgram } from '../history/db.ts';
import type { Difference } from '../history/merge-programs.ts';
import type { HistoryRecords } from './backup.ts';
import { mergeHistories } from './merge.ts';

const note = (differences: readonly Difference[]): string =>
  differences.map(({ of, said }) => `${of}: ${String(said)}`).join('; ');

const merge = (own: HistoryRecords, backup: HistoryRecords, sameKey = true): HistoryRecords =>
  mergeHistories(own, backup, { sameKey, note });

const ids = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id).sort();

/** Without an order, which the database does not keep. */
const sorted = (history: HistoryRecords): unknown => {
  const byId = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
    all.toSorted((a, b) => a.id.localeCompare(b.id));
  return {
    programs: byId(history.programs),
    contacts: byId(history.contacts),
    responses: byId(history.responses),
    settlements: byId(history.settlements),
  };
};

describe('two histories that become one', () => {
  it('are the backup where nothing is here, and as they were with an empty one', () => {
    expect(merge(EMPTY, HISTORY)).toEqual(HISTORY);
    expect(merge(HISTORY, EMPTY)).toEqual(HISTORY);
    expect(merge(HISTORY, HISTORY)).toEqual(HISTORY);
  });

  it('lose nothing, double nothing, and are the same once more', () => {
    fc.assert(
      fc.property(histories, histories, fc.boolean(), (own, backup, sameKey) => {
        const once = merge(own, backup, sameKey);
        expect(sorted(merge(once, backup, sameKey))).toEqual(sorted(once));

        const takenBack = [...own.settlements, ...backup.settlements]
          .filter(({ end }) => end === 'taken-back')
          .map(({ id }) => id);
        const all = new Set(ids([...own.contacts, ...backup.contacts]));
        for (const id of takenBack) all.delete(id);
        expect(ids(once.contacts)).toEqual([...all]);
        for (const id of takenBack) expect(ids(once.settlements)).toContain(id);

        const programs = new Set(ids(once.programs));
        expect(programs.size).toBe(once.programs.length);
        for (const { programId } of [...once.contacts, ...once.responses]) {
          expect(programId === null || programs.has(programId)).toBe(true);
        }
        for (const { id } of own.programs) expect(programs).toContain(id);
        const isFirst = ({ firstChoice }: StoredProgram): boolean => firstChoice === true;
        const first = own.programs.filter(isFirst);
        const firstAfter = ids(once.programs.filter(isFirst));
        if (first.length > 0) expect(firstAfter).toEqual(ids(first));
        else expect(firstAfter.length).toBeLessThanOrEqual(1);
        const names = once.programs.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        const emails = once.programs.flatMap(({ people }) => people.map(({ email }) => email));
        expect(new Set(emails).size).toBe(emails.length);
      }),
      { numRuns: 500 },
    );
  });

  it('have the same contacts and ends whichever of the two was here first', () => {
    const common = ({ contacts, settlements }: HistoryRecords): unknown => ({
      contacts: contacts
        .map(({ id, state, unconfirmed }) => ({ id, state, unconfirmed }))
        .sort((a, b) => a.id.localeCompare(b.id)),
      settlements: settlements.toSorted((a, b) => a.id.localeCompare(b.id)),
    });
    fc.assert(
      fc.property(histories, histories, (one, other) => {
        expect(common(merge(one, other))).toEqual(common(merge(other, one)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a program of the backup', () => {
  const arriving = (fields: Partial<typeof MERCY>): HistoryRecords => {
    const there = program({ name: 'There', id: 'there', ...fields });
    return {
      ...EMPTY,
      programs: [there],
      contacts: [sent({ id: 'new', programId: there.id })],
      responses: [{ id: 'new', programId: there.id, from: '', at: SENT_AT, subject: '' }],
    };
  };
  const own: HistoryRecords = { ...EMPTY, programs: [LAKEVIEW, MERCY] };

  it.each([
    ['id', { id: MERCY.id }],
    ['name', { name: 'MERCY Emergency Medicine Residency' }],
    ['people', { people: [{ email: 'ana+em@mercy.example', name: '' }] }],
  ])('is the one here with its %s, with what hangs on it', (_by, fields) => {
    const { programs, contacts, responses } = merge(own, arriving({ ...fields, city: 'Toledo' }));
    expect(programs).toHaveLength(2);
    expect(programs[1]).toMatchObject({ id: MERCY.id, name: MERCY.name, city: 'Toledo' });
    expect([contacts[0]?.programId, responses[0]?.programId]).toEqual([MERCY.id, MERCY.id]);
  });

  it('is another one otherwise', () => {
    const { programs } = merge(own, arriving({ domains: ['mercy.example'] }));
    expect(ids(programs)).toEqual([LAKEVIEW.id, MERCY.id, 'there'].sort());
  });

  it('keeps apart what either side has told apart', () => {
    const [helen, tara] = LAKEVIEW.people;
    if (!helen || !tara) throw new Error('the fixture has two people');
    const whole = { ...EMPTY, programs: [LAKEVIEW] };
    const inner = program({ name: 'Lakeview IM', people: [tara] });
    const split = { ...EMPTY, programs: [{ ...LAKEVIEW, people: [helen] }, inner] };
    expect(merge(split, whole).programs).toEqual(split.programs);
    expect(merge(whole, split).programs).toEqual([LAKEVIEW, { ...inner, people: [] }]);
  });

  it('tells in the notes what it says otherwise, once', () => {
    const other = { ...EMPTY, programs: [{ ...MERCY, name: 'Mercy West EM', notes: 'By train.' }] };
    const once = merge(own, other);
    const notes = 'Two trauma bays.\n\nBy train.\n\nname: Mercy West EM';
    expect(once.programs).toEqual([LAKEVIEW, { ...MERCY, notes }]);
    expect(merge(once, other)).toEqual(once);
  });

  it('is the first choice only where none is here', () => {
    const first = { ...EMPTY, programs: [{ ...MERCY, firstChoice: true }] };
    expect(merge(own, first).programs[1]).toMatchObject({ firstChoice: true });
    const taken = { ...EMPTY, programs: [{ ...LAKEVIEW, firstChoice: true }, MERCY] };
    expect(merge(taken, first).programs).toEqual(taken.programs);
  });

  it('stays away where it was deleted here with its messages', () => {
    const deleted: HistoryRecords = {
      ...own,
      settlements: [{ id: 'new', end: 'taken-back', at: SENT_AT }],
    };
    expect(merge(deleted, arriving({}))).toEqual(deleted);
  });
});

it('a response that was taken back on either side stays so', () => {
  const { programs, responses } = HISTORY;
  const told = { ...EMPTY, programs, responses };
  const deleted: HistoryRecords = {
    ...EMPTY,
    programs,
    settlements: [{ id: 'r1', end: 'taken-back', at: SENT_AT }],
  };
  expect(merge(deleted, told)).toEqual(deleted);
  expect(merge(told, deleted)).toEqual(deleted);
});

describe('a contact', () => {
  const one = (fields: Partial<StoredContact>): HistoryRecords => ({
    ...EMPTY,
    contacts: [{ ...sent(), ...fields }],
  });
  const contactOf = (own: HistoryRecords, backup: HistoryRecords): StoredContact | undefined =>
    merge(own, backup).contacts[0];

  it('stays as it was corrected here', () => {
    const here = one({ purpose: 'question', sentAt: SENT_AT - 1 });
    expect(contactOf(here, one({ topics: 'Visa' }))).toEqual({
      ...here.contacts[0],
      topics: 'Visa',
    });
  });

  it('has been sent, and confirmed, where either side saw that', () => {
    const waits = one({ state: 'pending' });
    const unsure = one({ unconfirmed: true });
    expect(contactOf(waits, unsure)).toEqual(unsure.contacts[0]);
    expect(contactOf(unsure, waits)).toEqual(unsure.contacts[0]);
    expect(contactOf(unsure, one({}))).toEqual(sent());
    expect(merge(waits, { ...EMPTY, settlements: [{ id: 'send-1', end: 'sent', at: 1 }] })).toEqual(
      one({}),
    );
  });

  it('follows its people to a program that has come', () => {
    const to = ['ana@mercy.example'];
    const backup = { ...EMPTY, programs: [MERCY] };
    expect(contactOf(one({ recipients: to }), backup)).toMatchObject({ programId: MERCY.id });
  });

  it('comes without its fingerprint where that was made with another key', () => {
    const fingerprint = Uint32Array.of(1, 2);
    const backup = one({ fingerprint });
    expect(merge(EMPTY, backup, false).contacts).toEqual([sent()]);
    expect(merge(backup, one({}), false)).toEqual(backup);
  });
});
