/** Mails as Outlook exports them to a table: without dates, in most of its versions. */
import { readAddresses } from '../history/address.ts';
import { readDay } from './columns.ts';
import { type Found, Notes } from './found.ts';
import { findInSent } from './import-mails.ts';
import type { Judging } from './judge.ts';
import { cutReply } from './reply.ts';
import type { SentMail } from './sent-mail.ts';
import type { ListSetting } from './sheet.ts';
import type { Row } from './table.ts';

/** Indices of the columns; of each kind of recipient, names and addresses. */
export interface OutlookColumns {
  readonly subject: number;
  readonly body: number;
  readonly recipients: readonly { readonly name: number; readonly address: number }[];
  /** -1 where the export has none. */
  readonly date: number;
}

/** From, To, CC and BCC have a name, an address and a type each, in every language, in this order. */
const PEOPLE_FROM = 2;
const TO_FROM = 5;

/** The columns of Outlook's export, by its headings; undefined where the table is another. */
export function outlookColumns(headings: readonly string[]): OutlookColumns | undefined {
  const people = headings.slice(PEOPLE_FROM, PEOPLE_FROM + 12);
  const isOutlook =
    people.length === 12 && people.every((heading) => /^[^()]+: ?\([^()]+\)$/.test(heading));
  if (!isOutlook) return undefined;
  return {
    subject: 0,
    body: 1,
    recipients: [0, 3, 6].map((at) => ({ name: TO_FROM + at, address: TO_FROM + at + 1 })),
    date: headings.findIndex((heading) =>
      /^(?:sent|date|received|sent on|gesendet|datum)\b/i.test(heading),
    ),
  };
}

/**
 * What is to be imported of Outlook's table.
 * @param day the day that counts for mails without one, `2027-02-09`.
 */
export async function findInOutlook(
  rows: readonly Row[],
  columns: OutlookColumns,
  day: string,
  judging: Judging,
  setting: Pick<ListSetting, 'file' | 'noonOf'>,
): Promise<Found> {
  const notes = new Notes();
  const mails = new Map<string, SentMail>();
  for (const { cells, line } of rows) {
    const cell = (at: number): string => cells[at] ?? '';
    const lists = columns.recipients.map(({ name, address }) =>
      recipientsIn(cell(name), cell(address)),
    );
    const [to = [], cc = [], bcc = []] = lists;
    const subject = cell(columns.subject);
    const written = cell(columns.date);
    const said = written === '' ? day : readDay(written);
    if (said === undefined) {
      notes.trouble('bad-day', { file: setting.file, of: 'line', number: line }, written);
      continue;
    }
    const { moment, offset } = setting.noonOf(said);
    const recipients = readAddresses([...to, ...cc, ...bcc]);
    if (recipients.length === 0) {
      notes.leaveOut({ reason: 'nobody', subject, sentAt: undefined });
      continue;
    }
    const { body, quoted } = cutReply(cell(columns.body));
    const identity = ['outlook', written, subject, ...lists.flat(), body].join('\n');
    if (mails.has(identity)) {
      notes.leaveOut({ reason: 'twice', subject, sentAt: undefined });
      continue;
    }
    mails.set(identity, {
      identity,
      messageId: undefined,
      references: [],
      sentAt: moment,
      offset,
      recipients,
      draft: {
        subject,
        body,
        to,
        cc,
        bcc,
        ...(quoted !== '' && { quoted, kind: 'reply' as const }),
      },
    });
  }
  const found = await findInSent([...mails.values()], new Set(), judging, notes);
  return {
    ...found,
    contacts: found.contacts.map((contact) => ({ ...contact, dayOnly: true as const })),
  };
}

/** `Name;Name` and `address;address` beside each other; inner addresses of Exchange are none. */
function recipientsIn(names: string, addresses: string): string[] {
  const named = names.split(';').map((name) => name.trim());
  return addresses
    .split(';')
    .map((address) => address.trim())
    .flatMap((address, at) => {
      if (!address.includes('@')) return [];
      const name = (named[at] ?? '').replace(/^'(.*)'$/, '$1');
      return [name === '' || name === address ? address : `${name} <${address}>`];
    });
}
