import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EMPTY, HISTORY } from '../../tests/history/backup-fixtures.ts';
import { LAKEVIEW, sent, SENT_AT } from '../../tests/history/fixtures.ts';
import { contactsCsv } from './contacts-csv.ts';
import { COLUMNS } from './words.ts';

const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

/** The subject's cell, as a spreadsheet program gets it. */
const cellOf = (subject: string): string | undefined =>
  rowsOf(contactsCsv({ ...EMPTY, contacts: [sent({ subject })] }))[0]?.[COLUMNS.subject];

describe('the table of contacts', () => {
  it('is UTF-8 that Excel knows, with its lines', () => {
    const text = contactsCsv(HISTORY);
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split('\r\n')).toHaveLength(HISTORY.contacts.length + 2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(rowsOf(contactsCsv(EMPTY))).toEqual([]);
    expect(contactsCsv(EMPTY)).toContain(COLUMNS.subject);
  });

  it('tells each contact with its program, by the sender’s clock, the oldest first', () => {
    const programs = [{ ...LAKEVIEW, firstChoice: true, interviewDate: '2026-11-17' }];
    const contacts = [
      sent({ programId: LAKEVIEW.id, subject: 'Später, “früher”; 你好', unconfirmed: true }),
      sent({
        id: 'earlier',
        sentAt: SENT_AT - 1000,
        claims: [
          { kind: 'first-choice', quote: '' },
          { kind: 'rank-highly', quote: 'very high' },
        ],
      }),
    ];
    expect(rowsOf(contactsCsv({ ...EMPTY, programs, contacts }))).toMatchObject([
      { [COLUMNS.program]: '', [COLUMNS.claims]: 'first choice; rank highly: very high' },
      {
        [COLUMNS.day]: '2027-02-09',
        [COLUMNS.clock]: '10:15',
        [COLUMNS.moment]: '2027-02-09T10:15:00-05:00',
        [COLUMNS.program]: LAKEVIEW.name,
        [COLUMNS.interview]: '2026-11-17',
        [COLUMNS.firstChoice]: 'yes',
        [COLUMNS.subject]: 'Später, “früher”; 你好',
        [COLUMNS.recipients]: contacts[0]?.recipients[0],
        [COLUMNS.state]: 'Not confirmed',
      },
    ]);
  });

  it.each([
    '=HYPERLINK("https://x.example")',
    '+1 555',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\rtext',
    '\ntext',
    '  =1+1',
    '\u00a0=1+1',
    '\u3000=1+1',
    '\uff1d1+1',
    '\uff0b1',
    '\uff0d1',
    '\uff20SUM',
    ' \uff1d1',
    '=1\r\n+2',
  ])('has no formula: %j', (subject) => {
    expect(cellOf(subject)).toBe(`'${subject}`);
  });

  it.each(['Thank you - again', 'a=b', '2 + 2', '', '  two blanks'])('leaves %j', (subject) => {
    expect(cellOf(subject)).toBe(subject);
  });
});
