/** All contacts as a table that spreadsheet programs open: a contact a row, the oldest first. Pure. */
import Papa from 'papaparse';
import { localTime } from '../season/local-time.ts';
import { phaseName } from '../season/season.ts';
import type { StoredContact, StoredProgram } from '../history/db.ts';
import type { HistoryRecords } from './backup.ts';
import { CHANNEL_NAMES, CLAIM_NAMES, COLUMNS, PURPOSE_NAMES, STATES } from './words.ts';

/**
 * What a spreadsheet program would take for a formula. Some skip blanks before it and read full-width
 * signs like narrow ones; a tab or a line's end before it makes a cell of its own where it is pasted.
 */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** By this mark Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

type Column = (typeof COLUMNS)[keyof typeof COLUMNS];

/** The text of the table. Times are those of the sender's clock. */
export function contactsCsv({ programs, contacts }: HistoryRecords): string {
  const byId = new Map(programs.map((program) => [program.id, program]));
  const rows = contacts
    .toSorted((a, b) => a.sentAt - b.sentAt)
    .map((contact) => rowOf(contact, byId.get(contact.programId ?? '')));
  const table = Papa.unparse(
    { fields: Object.values(COLUMNS), data: rows },
    { newline: '\r\n', quotes: true, escapeFormulae: FORMULA },
  );
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

function rowOf(contact: StoredContact, program: StoredProgram | undefined): Record<Column, string> {
  const moment = localTime(contact.sentAt, contact.utcOffsetMinutes);
  return {
    [COLUMNS.day]: moment.slice(0, 10),
    [COLUMNS.clock]: moment.slice(11, 16),
    [COLUMNS.moment]: moment,
    [COLUMNS.program]: program?.name ?? '',
    [COLUMNS.hospital]: program?.hospital ?? '',
    [COLUMNS.city]: program?.city ?? '',
    [COLUMNS.specialty]: program?.specialty ?? '',
    [COLUMNS.interview]: program?.interviewDate ?? '',
    [COLUMNS.firstChoice]: program?.firstChoice === true ? 'yes' : '',
    [COLUMNS.channel]: CHANNEL_NAMES[contact.channel],
    [COLUMNS.purpose]: PURPOSE_NAMES[contact.purpose],
    [COLUMNS.phase]: phaseName(contact.stage),
    [COLUMNS.subject]: contact.subject,
    [COLUMNS.recipients]: contact.recipients.join('; '),
    [COLUMNS.account]: contact.account ?? '',
    [COLUMNS.news]: contact.newInformation.map(({ quote }) => quote).join('; '),
    [COLUMNS.claims]: contact.claims
      .map(({ kind, quote }) =>
        quote === '' ? CLAIM_NAMES[kind] : `${CLAIM_NAMES[kind]}: ${quote}`,
      )
      .join('; '),
    [COLUMNS.topics]: contact.topics ?? '',
    [COLUMNS.state]: STATES[contact.unconfirmed ? 'unconfirmed' : contact.state],
    [COLUMNS.link]: contact.link ?? '',
  };
}
