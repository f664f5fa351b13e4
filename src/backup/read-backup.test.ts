import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP, CHOICES, histories } from '../../tests/history/backup-fixtures.ts';
import { LAKEVIEW, SENT_AT } from '../../tests/history/fixtures.ts';
import { writeBackup } from './backup.ts';
import { readBackup } from './read-backup.ts';

type Json = Record<string, unknown>;

const parsed = (): Json => {
  const json: unknown = JSON.parse(writeBackup(BACKUP));
  if (typeof json !== 'object' || json === null) throw new Error('a backup is an object');
  return { ...json };
};
const troubleIn = (file: unknown): unknown => {
  const read = readBackup(typeof file === 'string' ? file : JSON.stringify(file), SENT_AT);
  return read.state === 'refused' ? read.trouble : read.state;
};
/** The file with one field of the second record of a list changed. */
const changed = (list: string, fields: Json): Json => {
  const file = parsed();
  const records: unknown = file[list];
  if (!Array.isArray(records)) throw new Error('a list was expected');
  const all: readonly unknown[] = records;
  const [first, second = first, ...rest] = all;
  return { ...file, [list]: [first, Object.assign({}, second, fields), ...rest] };
};

describe('a backup', () => {
  it('is read as it was written', () => {
    expect(readBackup(writeBackup(BACKUP), SENT_AT)).toEqual({ state: 'read', backup: BACKUP });
  });

  it('is read as it was written, whatever the history', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const backup = { madeAt: SENT_AT, ...history, choices: CHOICES };
        expect(readBackup(writeBackup(backup), SENT_AT)).toEqual({ state: 'read', backup });
      }),
    );
  });

  it('of an earlier version is lifted, step by step', () => {
    const { programs, ...rest } = parsed();
    const file = JSON.stringify({ ...rest, version: 1, places: programs });
    const lift = [
      ({ places, ...others }: Json) => ({ ...others, sites: places }),
      ({ sites, ...others }: Json) => ({ ...others, programs: sites }),
    ];
    expect(readBackup(file, SENT_AT, lift)).toEqual({ state: 'read', backup: BACKUP });
    const second = JSON.stringify({ ...rest, version: 2, sites: programs });
    expect(readBackup(second, SENT_AT, lift)).toEqual({ state: 'read', backup: BACKUP });
  });

  it.each([
    ['a cut file', writeBackup(BACKUP).slice(0, 300), { of: 'not-json' }],
    ['no JSON', 'Dear Dr. Whitfield,', { of: 'not-json' }],
    ['another JSON', { name: 'prematch' }, { of: 'stranger' }],
    ['no object', [1], { of: 'stranger' }],
    ['a later version', { ...parsed(), version: 2 }, { of: 'newer' }],
    ['a later locked version', { format: 'prematch-backup-locked', version: 2 }, { of: 'newer' }],
    [
      'a locked file without its salt',
      { format: 'prematch-backup-locked', version: 1, rounds: 600_000 },
      { of: 'missing', at: { field: 'salt' } },
    ],
    ['no list', { ...parsed(), contacts: undefined }, { of: 'missing', at: { field: 'contacts' } }],
    [
      'a list that is none',
      { ...parsed(), contacts: {} },
      { of: 'wrong', at: { field: 'contacts' }, expected: 'Array', found: 'Object' },
    ],
    [
      'a record that is none',
      { ...parsed(), responses: [null] },
      { of: 'wrong', at: { record: { list: 'responses', number: 1 }, field: '' } },
    ],
    [
      'a wrong field',
      changed('contacts', { sentAt: 'yesterday' }),
      {
        of: 'wrong',
        at: {
          record: { list: 'contacts', number: 2, name: 'Continued interest' },
          field: 'sentAt',
        },
        expected: 'number',
        found: '"yesterday"',
      },
    ],
    [
      'a field missing inside',
      changed('programs', { people: [{ email: 'a@x.example' }] }),
      {
        of: 'missing',
        at: { record: { list: 'programs', number: 2, name: 'Mercy EM' }, field: 'people.0.name' },
      },
    ],
    [
      'a wrong record without a name',
      changed('programs', { name: 7 }),
      { of: 'wrong', at: { record: { list: 'programs', number: 2 }, field: 'name' } },
    ],
    [
      'a wrong choice',
      { ...parsed(), choices: { ...CHOICES, installKey: [1, 2, 3] } },
      { of: 'wrong', at: { field: 'choices.installKey.3' } },
    ],
    [
      'a field of a later time',
      changed('programs', { mood: 'fine' }),
      { of: 'unknown', at: { record: { list: 'programs', number: 2 }, field: 'mood' } },
    ],
    [
      'one id twice',
      changed('programs', { id: LAKEVIEW.id }),
      {
        of: 'twice',
        at: { record: { list: 'programs', number: 2, name: 'Mercy EM' }, field: 'id' },
        before: 1,
      },
    ],
  ])('is refused with its trouble and place: %s', (_what, file, trouble) => {
    expect(troubleIn(file)).toMatchObject(trouble);
  });
});
