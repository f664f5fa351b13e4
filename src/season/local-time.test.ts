import { expect, it } from 'vitest';
import { localTime } from './local-time.ts';

const moment = Date.parse('2027-02-09T15:15:00Z');

it('names the same moment, with the offset of this machine', () => {
  const text = localTime(moment, -new Date(moment).getTimezoneOffset());
  expect(text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
  expect(new Date(text).getTime()).toBe(moment);
});

it.each([
  [300, '-05:00', '2027-02-09T10:15:00'],
  [-345, '+05:45', '2027-02-09T21:00:00'],
  [210, '-03:30', '2027-02-09T11:45:00'],
])('knows an offset of %i minutes', (minutes, offset, local) => {
  expect(localTime(moment, -minutes)).toBe(local + offset);
});
