import { describe, expect, it } from 'vitest';
import {
  addPerson,
  changeDetail,
  changePerson,
  chooseFirst,
  DETAILS,
  removePerson,
} from '../../src/history/edit-program.ts';
import type { HistoryDatabase } from '../../src/history/db.ts';
import { contactsOf } from '../../src/history/programs.ts';
import { LAKEVIEW, program, sent } from './fixtures.ts';
import { inAnotherTab, openDatabase } from './open-database.ts';

const MERCY = program({
  name: 'Mercy EM',
  people: [{ email: 'ana@mercy.example', name: 'Ana Ruiz' }],
});
const JUNE = { email: 'june@lakeview-em.example', name: 'June Ito', role: 'faculty' as const };

const filled = async (): Promise<HistoryDatabase> => {
  const db = openDatabase();
  await db.programs.bulkAdd([LAKEVIEW, MERCY]);
  return db;
};

describe('a detail of a program', () => {
  it('is kept, and forgotten when it is emptied', async () => {
    const db = await filled();
    const texts = {
      name: ' Lakeview  EM ',
      hospital: 'Lakeview General',
      city: 'Lakeview, OH',
      interviewDate: '2026-11-17',
      notes: 'Two trauma bays.\nAsk about EMS.',
    };
    for (const detail of DETAILS) await changeDetail(db, LAKEVIEW.id, detail, texts[detail]);
    const changed = { ...LAKEVIEW, ...texts, name: 'Lakeview EM' };
    expect(await db.programs.get(LAKEVIEW.id)).toEqual(changed);
    for (const detail of DETAILS.slice(1)) await changeDetail(db, LAKEVIEW.id, detail, '');
    const { id, name, people, domains, createdAt } = changed;
    expect(await db.programs.get(LAKEVIEW.id)).toEqual({ id, name, people, domains, createdAt });
    expect(await db.programs.get(MERCY.id)).toEqual(MERCY);
  });

  it.each([
    ['name', ''],
    ['name', 'MERCY emergency medicine'],
    ['interviewDate', '17 November'],
    ['interviewDate', '2026-11-31T'],
  ] as const)('%s is refused as %j', async (detail, text) => {
    const db = await filled();
    await expect(changeDetail(db, LAKEVIEW.id, detail, text)).rejects.toThrow();
    expect(await db.programs.get(LAKEVIEW.id)).toEqual(LAKEVIEW);
  });

  it('does not bring a program back that is gone', async () => {
    const db = await filled();
    await expect(changeDetail(db, 'gone', 'city', 'Lakeview')).rejects.toThrow(RangeError);
    expect(await db.programs.count()).toBe(2);
  });

  it('is not lost when two tabs change two at once', async () => {
    const db = await filled();
    await Promise.all([
      changeDetail(db, LAKEVIEW.id, 'city', 'Lakeview, OH'),
      changeDetail(inAnotherTab(db), LAKEVIEW.id, 'notes', 'Two trauma bays.'),
    ]);
    expect(await db.programs.get(LAKEVIEW.id)).toMatchObject({
      city: 'Lakeview, OH',
      notes: 'Two trauma bays.',
    });
  });
});

describe('the first choice', () => {
  const firsts = async (db: HistoryDatabase): Promise<string[]> =>
    (await db.programs.toArray()).flatMap(({ id, firstChoice }) => (firstChoice ? [id] : []));

  it('goes over to another program only when that is agreed', async () => {
    const db = await filled();
    expect(await chooseFirst(db, LAKEVIEW.id, true)).toBeUndefined();
    expect(await chooseFirst(db, MERCY.id, true)).toMatchObject({ id: LAKEVIEW.id });
    expect(await firsts(db)).toEqual([LAKEVIEW.id]);
    expect(await chooseFirst(db, MERCY.id, true, LAKEVIEW.id)).toBeUndefined();
    expect(await firsts(db)).toEqual([MERCY.id]);
    await chooseFirst(db, MERCY.id, false);
    expect(await db.programs.toArray()).toEqual([LAKEVIEW, MERCY]);
  });

  it('is one when two tabs choose at once', async () => {
    const db = await filled();
    await Promise.all([
      chooseFirst(db, LAKEVIEW.id, true),
      chooseFirst(inAnotherTab(db), MERCY.id, true),
    ]);
    expect(await firsts(db)).toHaveLength(1);
  });
});

describe('a person of a program', () => {
  it('is added, and earlier messages to them follow', async () => {
    const db = await filled();
    await db.contacts.bulkAdd([
      sent({ id: 'to June', recipients: ['June <June@freemail.example>'] }),
      sent({ id: 'elsewhere', recipients: ['x@pinecrest.example'] }),
    ]);
    const june = { ...JUNE, email: 'june@freemail.example' };
    await addPerson(db, LAKEVIEW.id, june);
    expect((await db.programs.get(LAKEVIEW.id))?.people).toEqual([...LAKEVIEW.people, june]);
    expect((await contactsOf(db, LAKEVIEW.id)).map(({ id }) => id)).toEqual(['to June']);
  });

  it('is corrected in their place, and removed', async () => {
    const db = await filled();
    const [, tara] = LAKEVIEW.people;
    await changePerson(db, LAKEVIEW.id, 'helen.whitfield@lakeview-em.example', JUNE);
    expect((await db.programs.get(LAKEVIEW.id))?.people).toEqual([JUNE, tara]);
    await db.contacts.add(sent({ programId: LAKEVIEW.id }));
    await removePerson(db, LAKEVIEW.id, JUNE.email);
    expect((await db.programs.get(LAKEVIEW.id))?.people).toEqual([tara]);
    expect(await contactsOf(db, LAKEVIEW.id)).toHaveLength(1);
  });

  it('has an address that nobody else has, here or elsewhere', async () => {
    const db = await filled();
    const tara = { email: 'tara.patel@lakeview-em.example', name: 'T' };
    await expect(addPerson(db, LAKEVIEW.id, tara)).rejects.toThrow(RangeError);
    await expect(addPerson(db, MERCY.id, tara)).rejects.toThrow(RangeError);
    await expect(changePerson(db, MERCY.id, 'ana@mercy.example', tara)).rejects.toThrow(RangeError);
    await expect(changePerson(db, MERCY.id, 'gone@mercy.example', JUNE)).rejects.toThrow(
      RangeError,
    );
    expect(await db.programs.toArray()).toEqual([LAKEVIEW, MERCY]);
  });
});
