import EmailReplyParser from 'email-reply-parser';
import { convert } from 'html-to-text';
import PostalMime, { type Address } from 'postal-mime';
import type { Draft } from '../draft/draft.ts';

/** A mail file as a draft: what was written apart from what was quoted. */
export const readEml = async (mail: Uint8Array): Promise<Draft> => {
  const read = await PostalMime.parse(mail);
  const text = read.text ?? convert(read.html ?? '', { wordwrap: false });
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
