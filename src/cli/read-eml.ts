import EmailReplyParser from 'email-reply-parser';
import { convert, type HtmlToTextOptions } from 'html-to-text';
import PostalMime, { type Address } from 'postal-mime';
import type { Draft } from '../draft/draft.ts';

/** Headings as they were written, and of links and pictures only what a reader sees. */
const AS_SEEN: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
};

/** A header, perhaps after the line that a mailbox file puts before each mail. */
const BEGINS = /^(?:From [^\n]*\n)?[A-Za-z0-9][\w.-]*[ \t]*:/;
/** Longer than the two lines that a mail may begin with (RFC 5322, 2.1.1). */
const LOOKED_AT = 4000;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function troubleIn(mail: Uint8Array): string | undefined {
  if (mail.length === 0) return 'the file is empty';
  const binary = mail.indexOf(0);
  if (binary !== -1) return `byte ${binary + 1} is binary`;
  const begins = BEGINS.test(new TextDecoder().decode(mail.subarray(0, LOOKED_AT)));
  return begins ? undefined : 'line 1 is no header such as "From: …"';
}

/**
 * A mail file as a draft: what was written apart from what was quoted.
 * @throws when the bytes are no mail, with what is wrong where.
 */
export const readEml = async (file: Uint8Array): Promise<Draft> => {
  const mail = BYTE_ORDER_MARK.every((byte, at) => file[at] === byte) ? file.subarray(3) : file;
  const trouble = troubleIn(mail);
  if (trouble !== undefined) throw new Error(`not a mail: ${trouble}`);
  const read = await PostalMime.parse(mail);
  const text = read.text ?? convert(read.html ?? '', AS_SEEN);
  const parts = new EmailReplyParser().read(text.replaceAll('\r\n', '\n'));
  const quoted = parts.getQuotedText().trim();
  const signature = parts
    .getFragments()
    .filter((part) => part.isSignature())
    .map((part) => part.getContent())
    .join('\n');
  const body = parts
    .getFragments()
    .filter((part) => !part.isQuoted() && !part.isSignature())
    .map((part) => part.getContent())
    .join('\n')
    .trim();
  const sentAt = localTimeOf(read.headers.find(({ key }) => key === 'date')?.value ?? '');
  return {
    body,
    subject: read.subject ?? '',
    to: namesOf(read.to),
    cc: namesOf(read.cc),
    bcc: namesOf(read.bcc),
    attachments: read.attachments
      .filter(({ disposition }) => disposition === 'attachment')
      .map(({ filename }) => filename ?? ''),
    ...(read.from === undefined ? {} : { from: namesOf([read.from]).join('') }),
    ...(signature === '' ? {} : { signature }),
    ...(quoted === '' ? {} : { quoted, kind: 'reply' as const }),
    ...(sentAt === undefined ? {} : { sentAt }),
  };
};

const namesOf = (addresses: readonly Address[] = []): string[] =>
  addresses.flatMap((address) => {
    if (address.group !== undefined) return namesOf(address.group);
    return address.name === '' ? [address.address] : [`${address.name} <${address.address}>`];
  });

/** The time as the sender's clock showed it: "Tue, 9 Feb 2027 10:15:00 -0500" (RFC 5322). */
const localTimeOf = (header: string): string | undefined => {
  const moment = Date.parse(header);
  const zone = /([+-])(\d{2})(\d{2})\s*(?:\([^)]*\)\s*)?$/.exec(header);
  if (Number.isNaN(moment)) return undefined;
  const [, sign = '+', hours = '00', minutes = '00'] = zone ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(moment + offset).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
};
