import { describe, expect, it } from 'vitest';
import {
  addDomain,
  addPerson,
  addProgram,
  changeDetail,
  changeFit,
  changeOffer,
  changePerson,
  chooseFirst,
  DETAILS,
  removeDomain,
  removePerson,
} from '../../src/history/edit-program.ts';
import type { HistoryDatabase } from '../../src/history/db.ts';
import { contactsOf } from '../../src/history/programs.ts';
import { LAKEVIEW, program, sent, SENT_AT } from './fixtures.ts';
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
      specialty: 'Emergency medicine',
      invitedOn: '2026-10-20',
      interviewDate: '2026-11-17',
      offeredOn: '2026-12-01',
      answerBy: '2026-12-08',
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
    ['invitedOn', 'soon'],
    ['answerBy', '8/12'],
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

describe('the fit of a program', () => {
  it('is kept and forgotten, and tells no visa from none known', async () => {
    const db = await filled();
    const { id } = LAKEVIEW;
    await changeFit(db, id, 'visas', []);
    await changeFit(db, id, 'imgFriendly', 'some');
    await changeFit(db, id, 'tier', 'reach');
    const fit = { visas: [], imgFriendly: 'some', tier: 'reach' };
    expect(await db.programs.get(id)).toEqual({ ...LAKEVIEW, ...fit });
    for (const of of ['visas', 'imgFriendly', 'tier'] as const) {
      await changeFit(db, id, of, undefined);
    }
    expect(await db.programs.get(id)).toEqual(LAKEVIEW);
  });
});

describe('an offer', () => {
  it('is checked point by point, and gone with the last one', async () => {
    const db = await filled();
    const { id } = LAKEVIEW;
    await changeOffer(db, id, { matchStatus: 'outside', matchParticipation: true });
    await changeOffer(db, id, { visa: true });
    await changeOffer(db, id, { matchStatus: undefined, matchParticipation: undefined });
    expect(await db.programs.get(id)).toEqual({ ...LAKEVIEW, offer: { visa: true } });
    await changeOffer(db, id, { visa: undefined });
    expect(await db.programs.get(id)).toEqual(LAKEVIEW);
  });
});

describe('a mail domain', () => {
  it('is added, earlier messages to it follow, and it is removed', async () => {
    const db = await filled();
    await db.contacts.add(sent({ recipients: ['office@lakeview.example'] }));
    await addDomain(db, LAKEVIEW.id, 'lakeview.example');
    await addDomain(db, LAKEVIEW.id, 'lakeview.example');
    const domains = [...LAKEVIEW.domains, 'lakeview.example'];
    expect(await db.programs.get(LAKEVIEW.id)).toEqual({ ...LAKEVIEW, domains });
    await removeDomain(db, LAKEVIEW.id, 'lakeview.example');
    expect(await db.programs.get(LAKEVIEW.id)).toEqual(LAKEVIEW);
    expect(await contactsOf(db, LAKEVIEW.id)).toHaveLength(1);
  });

  it('of another program needs a word on what becomes of it there', async () => {
    const db = await filled();
    const [domain = ''] = LAKEVIEW.domains;
    const has = async (id: string): Promise<boolean | undefined> =>
      (await db.programs.get(id))?.domains.includes(domain);
    await expect(addDomain(db, MERCY.id, domain)).rejects.toThrow(RangeError);
    expect(await has(MERCY.id)).toBe(false);
    await addDomain(db, MERCY.id, domain, 'share');
    expect([await has(MERCY.id), await has(LAKEVIEW.id)]).toEqual([true, true]);
    await addDomain(db, MERCY.id, domain, 'take');
    expect([await has(MERCY.id), await has(LAKEVIEW.id)]).toEqual([true, false]);
  });

  it('of a provider is refused', async () => {
    const db = await filled();
    await expect(addDomain(db, LAKEVIEW.id, 'gmail.com')).rejects.toThrow(RangeError);
    expect(await db.programs.get(LAKEVIEW.id)).toEqual(LAKEVIEW);
  });
});

describe('a program that is entered by hand', () => {
  it('is kept, recognised by its person, and gets what was written to them', async () => {
    const db = await filled();
    await db.contacts.add(sent({ recipients: ['Kim Poe <kim@pinecrest.example>'] }));
    const person = { email: 'kim@pinecrest.example', name: 'Kim Poe' };
    const entered = { name: ' Pinecrest  EM ', hospital: 'Pinecrest General', city: '', person };
    const made = await addProgram(db, entered, SENT_AT);
    expect(made).toEqual({
      id: made.id,
      name: 'Pinecrest EM',
      hospital: 'Pinecrest General',
      people: [person],
      domains: ['pinecrest.example'],
      createdAt: SENT_AT,
    });
    expect(await db.programs.get(made.id)).toEqual(made);
    expect(await contactsOf(db, made.id)).toHaveLength(1);
  });

  it('takes no domain of another program or a provider along', async () => {
    const db = await filled();
    for (const email of ['new@lakeview-em.example', 'new@gmail.com']) {
      const person = { email, name: '' };
      const { domains } = await addProgram(db, { name: `New ${email}`, person }, SENT_AT);
      expect(domains).toEqual([]);
    }
  });

  it('is the known one where it has its name, which stays as it is', async () => {
    const db = await filled();
    const person = { email: 'new@mercy.example', name: '' };
    const again = { name: 'mercy emergency medicine', city: 'Elsewhere', person };
    const made = await Promise.all(
      [db, inAnotherTab(db)].map((tab) => addProgram(tab, again, SENT_AT)),
    );
    expect(made).toEqual([MERCY, MERCY]);
    expect(await db.programs.toArray()).toEqual([LAKEVIEW, MERCY]);
  });

  it('needs a name, and an address that is nobody else’s', async () => {
    const db = await filled();
    const person = { email: 'ana+x@mercy.example', name: '' };
    await expect(addProgram(db, { name: ' ' }, SENT_AT)).rejects.toThrow(RangeError);
    await expect(addProgram(db, { name: 'New', person }, SENT_AT)).rejects.toThrow(RangeError);
    expect(await db.programs.count()).toBe(2);
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
