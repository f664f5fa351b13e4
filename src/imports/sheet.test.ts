import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns, isHeading, readDay } from './columns.ts';
import { kindOfFile, readAs } from './files.ts';
import { findInLines, findInSheet, type ListSetting, readProgramLine } from './sheet.ts';
import { decodeText, readTable } from './table.ts';

const SETTING: ListSetting = {
  file: 'list.csv',
  season: {
    applicationsOpen: '2026-09-23',
    interviewsStart: '2026-10-15',
    interviewsEnd: '2027-01-31',
    rankListDeadline: '2027-03-03',
    matchDay: '2027-03-19',
  },
  key: [1, 2, 3, 4],
  programs: [],
  noonOf: (day) => ({ moment: Date.parse(`${day}T17:00:00Z`), offset: -300 }),
};

describe('a table', () => {
  it('is read with its own delimiter, quotes and lines', () => {
    const { rows, brokenAt } = readTable('a;b\n"x\r\ny";"1;2"\n\n;\nz;3');
    expect(brokenAt).toBeUndefined();
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '1;2'] },
      { line: 6, cells: ['z', '3'] },
    ]);
  });

  it('tells the line of a quote that never closes', () => {
    expect(readTable('a,b\n1,"x\n2,y\n').brokenAt).toBe(2);
  });

  it.each([
    ['UTF-8', [0xc3, 0xa9]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
    ['Windows-1252', [0xe9]],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0x00]],
  ])('is decoded from %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe('é');
  });

  it('of any text is read without a throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readAs(text);
        if (read.as === 'sheet') findInSheet(read.table.rows.slice(1), read.columns, SETTING);
        findInLines(text, SETTING);
      }),
    );
  });
});

it.each([
  ['2027-02-09', false, '2027-02-09'],
  ['2/9/2027', false, '2027-02-09'],
  ['9/2/2027', true, '2027-02-09'],
  ['13/2/27', false, '2027-02-13'],
  ['9.2.2027', true, '2027-02-09'],
  ['Feb 9, 2027', false, '2027-02-09'],
  ['Tuesday, 9 February 2027', false, '2027-02-09'],
  ['46062', false, '2026-02-09'],
  ['2/30/2027', false, undefined],
  ['soon', false, undefined],
])('reads the day %j (day first: %j)', (text, dayFirst, day) => {
  expect(readDay(text, dayFirst)).toBe(day);
});

describe('the applicant’s own spreadsheet', () => {
  const TABLE = readTable(
    [
      'Program,City,Coordinator email,Date sent,Type,Subject,Interview date,Comments',
      'Harbor Point,Dunmore,pc@harborpoint.example,10/3/2026,Intro email,Interest,11/14/2026,warm reply',
      'Harbor Point,,pc@harborpoint.example,11/16/2026,Thank you,Thank you,,',
      'Harbor Point,,pc@harborpoint.example,2/10/2027,Letter of intent,My first choice,,',
      'Cedar Valley,Elm,,,,,,no J-1',
      ',,x@y.example,10/3/2026,,,,',
      'Lakeview,,,40/3/2026,,,,',
    ].join('\n'),
  );
  const [heading, ...rows] = TABLE.rows;
  const columns = guessColumns(heading?.cells ?? [], rows);

  it('has its columns guessed', () => {
    expect(isHeading(heading?.cells ?? [])).toBe(true);
    expect(columns).toEqual({
      program: 0,
      city: 1,
      email: 2,
      date: 3,
      purpose: 4,
      subject: 5,
      interviewDate: 6,
      notes: 7,
    });
    // Without telling headings, by what stands in them.
    expect(guessColumns(['', '', ''], readTable('Lakeview,a@b.example,1/2/2027').rows)).toEqual({
      program: 0,
      email: 1,
      date: 2,
    });
  });

  it('brings programs, contacts, and lines that could not be read', () => {
    const found = findInSheet(rows, columns, SETTING);
    expect(found.programs).toMatchObject([
      {
        name: 'Harbor Point',
        city: 'Dunmore',
        interviewDate: '2026-11-14',
        domains: ['harborpoint.example'],
      },
      { name: 'Cedar Valley', notes: 'no J-1' },
      { name: 'Lakeview' },
    ]);
    expect(
      found.contacts.map(({ purpose, stage, claims }) => [purpose, stage, claims.length]),
    ).toEqual([
      ['pre-interview', 'applications', 0],
      ['thank-you', 'interviews', 0],
      ['interest', 'late-season', 1],
    ]);
    expect(found.troubles.map(({ kind, place }) => [kind, place.number])).toEqual([
      ['no-program', 6],
      ['bad-day', 7],
    ]);
    const again = findInSheet(rows, columns, SETTING);
    expect(again.contacts.map(({ id }) => id)).toEqual(found.contacts.map(({ id }) => id));
  });
});

describe('a list of programs', () => {
  it.each([
    ['Harbor Point', 'Harbor Point', undefined, 0],
    ['Harbor Point, Dunmore, ME', 'Harbor Point', 'Dunmore, ME', 0],
    ['Harbor Point <PC@harborpoint.example>', 'Harbor Point', undefined, 1],
    ['"Harbor Point"\tDunmore\tpc@harborpoint.example', 'Harbor Point', 'Dunmore', 1],
  ])('has in %j a program', (line, name, city, people) => {
    const read = readProgramLine(line);
    expect(read).toMatchObject({ name, ...(city !== undefined && { city }) });
    expect(read?.people).toHaveLength(people);
  });

  it('has each program once, without its numbers', () => {
    const { programs, troubleCount } = findInLines(
      '1. Harbor Point\n2) Harbor Point\n\n- Lakeview\n---',
      SETTING,
    );
    expect(programs.map(({ name }) => name)).toEqual(['Harbor Point', 'Lakeview']);
    expect(troubleCount).toBe(1);
  });
});

it.each([
  ['Sent.mbox', 'anything', 'mails'],
  ['Sent', 'From 17@xxx Tue Feb 09 15:15:00 +0000 2027\nSubject: x\n', 'mails'],
  ['mail.txt', 'Received: by x\nFrom: a@b.example\n\nHello', 'mails'],
  ['list.csv', 'Program,City\nHarbor Point,Dunmore', 'table'],
  ['cv.pdf', '%PDF-1.7\0', undefined],
])('takes %s for what it is', (name, begin, kind) => {
  expect(kindOfFile(name, new TextEncoder().encode(begin))).toBe(kind);
});
