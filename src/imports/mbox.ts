/**
 * Mailbox files (RFC 4155), such as Google Takeout makes. A splitter of our own: the packages for it
 * are made for Node's streams, or take the file whole into memory. Memory is one message's beginning,
 * however large the file, and time is linear.
 */

import { localTimeOf } from './read-mail.ts';

export interface MboxMessage {
  /** Counted from 1. */
  readonly number: number;
  /** Where its "From " line begins in the file, in bytes. */
  readonly byte: number;
  /** The "From " line: `From 17@xxx Tue Feb 09 15:15:00 +0000 2027`; "" where the file has none. */
  readonly envelope: string;
  /** The message, or its beginning where it is longer than {@link KEPT_BYTES}. */
  readonly bytes: Uint8Array;
  /** Length of the whole, in bytes. */
  readonly size: number;
}

/** Text stands before attachments, which nobody needs here. */
export const KEPT_BYTES = 2 * 1024 * 1024;
/** A separator is shorter, and so is the beginning of a header that has to be seen whole. */
const LONG_LINE = 1024;
const LF = 10;
const CR = 13;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const QUOTE = 0x3e;

/** `From somebody Tue Feb 09 15:15:00 2027`: an hour and a year stand in it. */
const DATED = /^From .*\d{1,2}:\d{2}(?::\d{2})?\b.*\b(?:19|20)\d{2}\b/;
/** What some programs write in its place. */
const UNDATED = /^From (?:-|\S+@\S*|MAILER-DAEMON)?\s*$/;
const HEADER = /^[\x21-\x39\x3b-\x7e]{1,100}[ \t]*:/;

/**
 * Splits a mailbox file into its messages; quoted lines (`>From `) lose their mark. "From " begins a
 * message where it looks like a separator and a header follows it, or it stands after an empty line
 * with its date: sentences that begin so are told from it.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MboxMessage> {
  const splitter = new Splitter();
  let carry = new Uint8Array();
  let isLineStart = true;
  for await (const chunk of chunks) {
    const data = carry.length === 0 ? chunk : joined(carry, chunk);
    let at = 0;
    for (let end = data.indexOf(LF); end !== -1; end = data.indexOf(LF, at)) {
      const message = splitter.take(data.subarray(at, end + 1), isLineStart);
      if (message !== undefined) yield message;
      isLineStart = true;
      at = end + 1;
    }
    if (data.length - at > LONG_LINE) {
      const message = splitter.take(data.subarray(at), isLineStart);
      if (message !== undefined) yield message;
      isLineStart = false;
      at = data.length;
    }
    carry = data.slice(at);
  }
  const message = splitter.take(carry, isLineStart);
  if (message !== undefined) yield message;
  yield* splitter.end();
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Takes a file line by line; long lines come in several pieces. */
class Splitter {
  /** Grown as it is needed, and used for one message after the other. */
  #kept = new Uint8Array(64 * 1024);
  #length = 0;
  #size = 0;
  #number = 0;
  #byte = 0;
  #envelope: string | undefined;
  /** Bytes of the file that were taken. */
  #taken = 0;
  #wasBlank = true;
  /** A line that may be a separator: the next one tells. */
  #held: { readonly line: Uint8Array; readonly byte: number; readonly sure: boolean } | undefined;

  /** @returns the message that ended before this piece. */
  take(piece: Uint8Array, isLineStart: boolean): MboxMessage | undefined {
    if (piece.length === 0) return undefined;
    const byte = this.#taken;
    this.#taken += piece.length;
    let ended: MboxMessage | undefined;
    if (this.#held !== undefined) ended = this.#decide(piece);
    if (isLineStart && startsWithFrom(piece, 0) && piece.length <= LONG_LINE) {
      const text = latin(piece);
      const dated = DATED.test(text);
      if (dated || UNDATED.test(text)) {
        this.#held = { line: piece.slice(), byte, sure: dated && this.#wasBlank };
        this.#wasBlank = false;
        return ended;
      }
    }
    this.#keep(isLineStart ? unquoted(piece) : piece);
    this.#wasBlank =
      isLineStart &&
      (piece[0] === LF || (piece[0] === CR && piece[1] === LF && piece.length === 2));
    return ended;
  }

  *end(): Generator<MboxMessage> {
    if (this.#held !== undefined) {
      const ended = this.#decide(new Uint8Array());
      if (ended !== undefined) yield ended;
    }
    const last = this.#finish();
    if (last !== undefined) yield last;
  }

  #decide(next: Uint8Array): MboxMessage | undefined {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined) return undefined;
    if (!held.sure && !HEADER.test(latin(next.subarray(0, LONG_LINE)))) {
      this.#keep(held.line);
      return undefined;
    }
    const ended = this.#finish();
    this.#envelope = latin(held.line).trimEnd();
    this.#byte = held.byte;
    return ended;
  }

  #finish(): MboxMessage | undefined {
    const isEmpty = this.#size === 0 || this.#kept.subarray(0, this.#length).every(isSpace);
    if (this.#envelope === undefined && isEmpty) {
      this.#length = 0;
      this.#size = 0;
      return undefined;
    }
    this.#number += 1;
    const message = {
      number: this.#number,
      byte: this.#byte,
      envelope: this.#envelope ?? '',
      bytes: this.#kept.slice(0, this.#length),
      size: this.#size,
    };
    this.#length = 0;
    this.#size = 0;
    this.#envelope = undefined;
    return message;
  }

  #keep(piece: Uint8Array): void {
    this.#size += piece.length;
    const room = Math.min(piece.length, KEPT_BYTES - this.#length);
    if (room <= 0) return;
    if (this.#length + room > this.#kept.length) {
      const larger = new Uint8Array(Math.max(2 * this.#kept.length, this.#length + room));
      larger.set(this.#kept.subarray(0, this.#length));
      this.#kept = larger;
    }
    this.#kept.set(piece.subarray(0, room), this.#length);
    this.#length += room;
  }
}

const isSpace = (byte: number): boolean => byte === LF || byte === CR || byte === 0x20;

function startsWithFrom(line: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => line[at + index] === byte);
}

/** `>From ` and `>>From ` lose one mark. */
function unquoted(line: Uint8Array): Uint8Array {
  if (line[0] !== QUOTE) return line;
  let at = 1;
  while (line[at] === QUOTE) at += 1;
  return startsWithFrom(line, at) ? line.subarray(1) : line;
}

/** Bytes as they stand: separators and names of headers are ASCII. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, LONG_LINE));
}

/**
 * The date in a separator, ISO local time with offset; undefined where it has none.
 * @param envelope `From 17@xxx Tue Feb 09 15:15:00 +0000 2027`, or without the offset, which is UTC.
 */
export function envelopeDate(envelope: string): string | undefined {
  const parts =
    /\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}(?::\d{2})?) (?:([+-]\d{4}) )?(\d{4})\b/.exec(
      envelope,
    );
  if (parts === null) return undefined;
  const [, month = '', day = '', time = '', zone = '+0000', year = ''] = parts;
  return localTimeOf(`${day} ${month} ${year} ${time} ${zone}`);
}
