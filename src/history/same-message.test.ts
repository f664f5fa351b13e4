import { describe, expect, it } from 'vitest';
import { plainSubject, sameMessage, type Sighting } from './same-message.ts';

const MINUTE_MS = 60_000;
const SENT: Sighting = {
  sentAt: Date.UTC(2027, 1, 9, 15, 15),
  subject: 'Continued interest',
  recipients: ['Dr. Helen Whitfield <helen@lakeview.example>', 'tara@lakeview.example'],
};

describe('one message seen twice', () => {
  it.each<[string, Partial<Sighting>]>([
    ['the same', {}],
    ['a little later', { sentAt: SENT.sentAt + 4 * MINUTE_MS }],
    ['a little earlier', { sentAt: SENT.sentAt - 4 * MINUTE_MS }],
    ['with a name left out and another case', { recipients: ['Helen@Lakeview.example'] }],
    ['as an answer', { subject: 'RE: AW:  continued  interest' }],
  ])('is told as one: %s', (_, other) => {
    expect(sameMessage(SENT, { ...SENT, ...other })).toBe(true);
    expect(sameMessage({ ...SENT, ...other }, SENT)).toBe(true);
  });

  it.each<[string, Partial<Sighting>]>([
    ['an hour later', { sentAt: SENT.sentAt + 60 * MINUTE_MS }],
    ['to somebody else', { recipients: ['sam@cedar.example'] }],
    ['to nobody', { recipients: [] }],
    ['on something else', { subject: 'Thank you' }],
  ])('is two: %s', (_, other) => {
    expect(sameMessage(SENT, { ...SENT, ...other })).toBe(false);
  });

  it('is one that was scheduled and left days later, but not before', () => {
    const left = { ...SENT, sentAt: SENT.sentAt + 3 * 24 * 60 * MINUTE_MS };
    expect(sameMessage({ ...SENT, scheduled: true }, left)).toBe(true);
    expect(sameMessage(left, { ...SENT, scheduled: true })).toBe(true);
    expect(sameMessage(SENT, { ...left, scheduled: true })).toBe(false);
  });
});

it.each([
  ['Re: Fwd: Hello', 'hello'],
  ['Re[2]: Hello', 'hello'],
  ['Residency: a question', 'residency: a question'],
  ['', ''],
])('reads the subject %j as %j', (subject, plain) => {
  expect(plainSubject(subject)).toBe(plain);
});
