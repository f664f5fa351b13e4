import { describe, expect, it } from 'vitest';
import type { StoredContact, StoredProgram } from '../../src/history/db.ts';
import { contactsOf } from '../../src/history/programs.ts';
import { splitProgram } from '../../src/history/split-program.ts';
import { LAKEVIEW, program, sent, SENT_AT } from './fixtures.ts';
import { openDatabase } from './open-database.ts';

const HELEN = 'helen.whitfield@lakeview-em.example';
const TARA = 'tara.patel@lakeview-em.example';
const JUNE = 'june@lakeview-im.example';
const BOTH: StoredProgram = {
  ...LAKEVIEW,
  people: [...LAKEVIEW.people, { email: JUNE, name: 'June Ito' }],
  domains: ['lakeview-em.example', 'lakeview-im.example'],
};
const to = (id: string, ...recipients: string[]): StoredContact =>
  sent({ id, programId: BOTH.id, recipients });
const response = (id: string, fields: object) => ({
  id,
  programId: BOTH.id,
  from: '',
  at: SENT_AT,
  subject: '',
  ...fields,
});

describe('splitting a program', () => {
  it('takes people with what went to them alone, chosen contacts, and their answers', async () => {
    const db = openDatabase();
    await db.programs.add(BOTH);
    await db.contacts.bulkAdd([
      to('june', JUNE),
      to('june and tara', JUNE, TARA),
      to('june and helen', JUNE, HELEN),
      to('helen', HELEN),
      to('a call'),
      to('another call'),
    ]);
    await db.responses.bulkAdd([
      response('from june', { from: JUNE }),
      response('from helen', { from: HELEN }),
      response('to the call', { contactId: 'a call' }),
      response('to the other call', { contactId: 'another call' }),
    ]);
    const made = await splitProgram(
      db,
      { from: BOTH.id, emails: [JUNE, TARA], contacts: ['a call'], to: { name: 'Lakeview IM' } },
      SENT_AT,
    );
    expect(made.people.map(({ email }) => email).sort()).toEqual([JUNE, TARA]);
    expect(made.domains.toSorted()).toEqual(BOTH.domains);
    const left = await db.programs.get(BOTH.id);
    expect(left?.people.map(({ email }) => email)).toEqual([HELEN]);
    expect(left?.domains).toEqual(['lakeview-em.example']);
    const ids = async (id: string): Promise<string[]> =>
      (await contactsOf(db, id)).map((contact) => contact.id).sort();
    expect(await ids(made.id)).toEqual(['a call', 'june', 'june and tara']);
    expect(await ids(BOTH.id)).toEqual(['another call', 'helen', 'june and helen']);
    const gone = await db.responses.where({ programId: made.id }).primaryKeys();
    expect(gone.sort()).toEqual(['from june', 'to the call']);
  });

  it('moves one contact alone, and leaves people and domains as they are', async () => {
    const db = openDatabase();
    const mercy = program({ name: 'Mercy EM' });
    await db.programs.bulkAdd([BOTH, mercy]);
    await db.contacts.bulkAdd([to('june', JUNE), to('june again', JUNE)]);
    await splitProgram(db, { from: BOTH.id, emails: [], contacts: ['june'], to: mercy }, SENT_AT);
    expect(await db.programs.toArray()).toEqual([BOTH, mercy]);
    expect((await contactsOf(db, mercy.id)).map(({ id }) => id)).toEqual(['june']);
    expect(await contactsOf(db, BOTH.id)).toHaveLength(1);
  });

  it('makes somebody known at the other program who was only written to', async () => {
    const db = openDatabase();
    const mercy = program({ name: 'Mercy EM' });
    await db.programs.bulkAdd([BOTH, mercy]);
    const mail = {
      ...to('kim', 'Kim Poe <kim+em@gmail.com>', 'Me <Amina@mail.example>'),
      account: 'amina@mail.example',
    };
    await db.contacts.bulkAdd([mail, to('kim again', 'k.im@gmail.com')]);
    const emails = ['kim+em@gmail.com'];
    await splitProgram(db, { from: BOTH.id, emails, contacts: ['kim'], to: mercy }, SENT_AT);
    expect(await db.programs.get(mercy.id)).toMatchObject({
      people: [{ email: 'kim+em@gmail.com', name: 'Kim Poe' }],
      domains: [],
    });
    expect(await contactsOf(db, mercy.id)).toHaveLength(2);
  });

  it('leaves an address with the third program that has it', async () => {
    const db = openDatabase();
    const mercy = program({ name: 'Mercy EM' });
    const owner = program({ name: 'Pinecrest EM', people: [{ email: 'kim@p.example', name: '' }] });
    await db.programs.bulkAdd([BOTH, mercy, owner]);
    await db.contacts.add(to('kim', 'kim@p.example'));
    const emails = ['kim@p.example'];
    await splitProgram(db, { from: BOTH.id, emails, contacts: ['kim'], to: mercy }, SENT_AT);
    expect(await db.programs.get(mercy.id)).toEqual(mercy);
    expect(await contactsOf(db, mercy.id)).toHaveLength(1);
  });

  it.each([
    ['nothing goes', { emails: [], contacts: [] }],
    ['all are gone', { emails: ['gone@x.example'], contacts: ['gone'] }],
    ['it has no name', { to: { name: ' ' } }],
    ['it is the same', { to: { name: LAKEVIEW.name } }],
    ['the other is gone', { to: { id: 'gone' } }],
    ['it is gone itself', { from: 'gone' }],
  ])('is refused where %s', async (_what, fields) => {
    const db = openDatabase();
    await db.programs.add(BOTH);
    await db.contacts.add(to('june', JUNE));
    const split = { from: BOTH.id, emails: [JUNE], contacts: [], to: { name: 'New' }, ...fields };
    await expect(splitProgram(db, split, SENT_AT)).rejects.toThrow(RangeError);
    expect(await db.programs.toArray()).toEqual([BOTH]);
    expect(await contactsOf(db, BOTH.id)).toHaveLength(1);
  });
});
