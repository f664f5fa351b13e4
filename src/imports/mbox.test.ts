import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelopeDate, KEPT_BYTES, type MboxMessage, splitMbox } from './mbox.ts';

const SEPARATOR = 'From 17@xxx Tue Feb 09 15:15:00 +0000 2027';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
    await Promise.resolve();
  }
}

async function split(text: string | Uint8Array, size = 7): Promise<MboxMessage[]> {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const messages: MboxMessage[] = [];
  for await (const message of splitMbox(pieces(bytes, size))) messages.push(message);
  return messages;
}

const textsOf = (messages: readonly MboxMessage[]): readonly string[] =>
  messages.map(({ bytes }) => decoder.decode(bytes));

describe('a mailbox file', () => {
  it.each(['\n', '\r\n'])(
    'is split with line ends %j, in whichever pieces it comes',
    async (end) => {
      const mails = ['Subject: one\n\nHello\n\n', 'Subject: two\n\n>From home\n>>From afar\n\n'];
      const file = mails
        .map((mail) => `${SEPARATOR}\n${mail}`)
        .join('')
        .replaceAll('\n', end);
      for (const size of [1, 2, 5, 64, 5000]) {
        const messages = await split(file, size);
        expect(textsOf(messages)).toEqual(
          [mails[0] ?? '', 'Subject: two\n\nFrom home\n>From afar\n\n'].map((mail) =>
            mail.replaceAll('\n', end),
          ),
        );
        expect(messages.map(({ number, byte }) => [number, byte])).toEqual([
          [1, 0],
          [2, file.indexOf('From', 1)],
        ]);
      }
    },
  );

  it('keeps sentences that begin with From', async () => {
    const mail =
      'Subject: x\n\nFrom my side all is well.\n\nFrom Monday 10:00 on, in 2027, I am here.\nBye\n';
    // The last one is dated like a separator, but neither an empty line nor a header is beside it.
    const text = `${SEPARATOR}\n${mail.replace('\n\nFrom Monday', '\nFrom Monday')}`;
    expect(await split(text)).toHaveLength(1);
  });

  it('is one mail where it is no mailbox, and none where it is empty', async () => {
    expect(textsOf(await split('Subject: x\n\nHello'))).toEqual(['Subject: x\n\nHello']);
    expect(await split('')).toEqual([]);
    expect(await split('\n\n')).toEqual([]);
  });

  it('keeps the beginning of an endless line', async () => {
    const head = 'Subject: x\n\n';
    const [message] = await split(`${head}${'a'.repeat(KEPT_BYTES + 5000)}`, 60_000);
    expect(message?.bytes.length).toBe(KEPT_BYTES);
    expect(message?.size).toBe(head.length + KEPT_BYTES + 5000);
  });

  it('never throws, and loses no byte of what it is given', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(SEPARATOR, 'From -', '>From x', '', 'Subject: x', 'From a 10:00 2027', '\r'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 50 }), async (lines, size) => {
        const text = lines.join('\n');
        const messages = await split(text, size);
        const all = messages.reduce((sum, { size: bytes }) => sum + bytes, 0);
        expect(all).toBeLessThanOrEqual(encoder.encode(text).length);
        expect(messages).toEqual(await split(text, 100_000));
      }),
    );
  });

  it('round trips any mails with quoted lines', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.constantFrom('From x', '>From y'),
    );
    const bodies = fc.array(fc.array(line), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(bodies, async (mails) => {
        const texts = mails.map((lines) => `Subject: x\n\n${lines.join('\n')}\n\n`);
        const file = texts
          .map((text) => `${SEPARATOR}\n${text.replace(/^(>*From )/gm, '>$1')}`)
          .join('');
        expect(textsOf(await split(file))).toEqual(texts);
      }),
    );
  });
});

it.each([
  [SEPARATOR, '2027-02-09T15:15:00+00:00'],
  ['From - Tue Feb  9 10:15:00 2027', '2027-02-09T10:15:00+00:00'],
  ['From a@b.example', undefined],
])('reads the date of %j', (envelope, date) => {
  expect(envelopeDate(envelope)).toBe(date);
});
