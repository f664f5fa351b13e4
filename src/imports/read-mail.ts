import { convert, type HtmlToTextOptions } from 'html-to-text';
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Draft } from '../draft/draft.ts';
import { cutReply } from './reply.ts';

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

const LF = 10;
const CR = 13;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function troubleIn(mail: Uint8Array): string | undefined {
  if (mail.length === 0) return 'the file is empty';
  const binary = mail.indexOf(0);
  if (binary !== -1) return `byte ${binary + 1} is binary`;
  const begins = BEGINS.test(new TextDecoder().decode(mail.subarray(0, LOOKED_AT)));
  return begins ? undefined : 'line 1 is no header such as "From: …"';
}

/** So deep markup is nested in no mail that a person wrote. */
const LIMITS = { maxInputLength: 500_000, maxDepth: 200, ellipsis: '' };

/** Longer bodies are documents; nothing that is written to a program comes near it. UTF-16 units. */
const MAX_TEXT = 100_000;

/** A mail with what its head tells beside the draft. */
export interface ReadMail {
  readonly draft: Draft;
  /** A calendar's own answer to an invitation. */
  readonly isCalendarReply: boolean;
  readonly head: Head;
}

/** What a mail's head tells of it, besides what a draft has. */
export interface Head {
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  /** The Date header, ISO local time with offset; absent where there is none that can be read. */
  readonly sentAt: string | undefined;
  readonly messageId: string | undefined;
  /** Ids of the messages that it answers. */
  readonly references: readonly string[];
  /** Raw value of a header in lower case; "" where it is absent. */
  readonly header: (name: string) => string;
}

/**
 * A mail file as a draft: what was written apart from what was quoted.
 * @throws when the bytes are no mail, with what is wrong where.
 */
export const readEml = async (file: Uint8Array): Promise<Draft> => {
  const mail = BYTE_ORDER_MARK.every((byte, at) => file[at] === byte) ? file.subarray(3) : file;
  const trouble = troubleIn(mail);
  if (trouble !== undefined) throw new Error(`not a mail: ${trouble}`);
  return (await readMail(mail)).draft;
};

/**
 * Reads a mail, whole or with its end cut off.
 * @throws where it cannot be parsed, as with heads without an end.
 */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const read = await PostalMime.parse(bytes);
  const head = headOf(read);
  const text = read.text ?? convert(read.html ?? '', { ...AS_SEEN, limits: LIMITS });
  const { body, quoted, signature } = cutReply(text.slice(0, MAX_TEXT));
  const { from, sentAt } = head;
  return {
    head,
    isCalendarReply: read.attachments.some(
      ({ mimeType, method }) => mimeType === 'text/calendar' && method === 'REPLY',
    ),
    draft: {
      body,
      subject: head.subject,
      to: [...head.to],
      cc: [...head.cc],
      bcc: [...head.bcc],
      attachments: read.attachments
        .filter(({ disposition }) => disposition === 'attachment')
        .map(({ filename }) => filename ?? ''),
      ...(from !== undefined && { from }),
      ...(signature !== '' && { signature }),
      ...(quoted !== '' && { quoted, kind: 'reply' as const }),
      ...(sentAt !== undefined && { sentAt }),
    },
  };
}

/**
 * Reads a mail's head alone.
 * @throws where it cannot be parsed.
 */
export async function readHead(bytes: Uint8Array): Promise<Head> {
  return headOf(await PostalMime.parse(bytes.subarray(0, headEnd(bytes))));
}

/** Where the head ends: after the first empty line. */
function headEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? at + 2 : at + 1;
    if (bytes[next] === LF) return next + 1;
  }
  return bytes.length;
}

function headOf(read: Email): Head {
  const header = (name: string): string =>
    read.headers.find(({ key }) => key === name)?.value ?? '';
  return {
    from: read.from === undefined ? undefined : namesOf([read.from]).join(''),
    to: namesOf(read.to),
    cc: namesOf(read.cc),
    bcc: namesOf(read.bcc),
    subject: read.subject ?? '',
    sentAt: localTimeOf(header('date')),
    messageId: read.messageId,
    references: `${read.references ?? ''} ${read.inReplyTo ?? ''}`.match(/<[^<>\s]+>/g) ?? [],
    header,
  };
}

const namesOf = (addresses: readonly Address[] = []): string[] =>
  addresses.flatMap((address) => {
    if (address.group !== undefined) return namesOf(address.group);
    return address.name === '' ? [address.address] : [`${address.name} <${address.address}>`];
  });

/** The time as the sender's clock showed it: "Tue, 9 Feb 2027 10:15:00 -0500" (RFC 5322). */
export const localTimeOf = (header: string): string | undefined => {
  const moment = Date.parse(header);
  const zone = /([+-])(\d{2})(\d{2})\s*(?:\([^)]*\)\s*)?$/.exec(header);
  if (Number.isNaN(moment)) return undefined;
  const [, sign = '+', hours = '00', minutes = '00'] = zone ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(moment + offset).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
};
