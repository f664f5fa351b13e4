import { expect, it } from 'vitest';
import { localIso } from './local-time.ts';

it('names the same moment, with the offset of this machine', () => {
  const moment = new Date('2027-02-09T15:15:00Z');
  const text = localIso(moment);
  expect(text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
  expect(new Date(text).getTime()).toBe(moment.getTime());
});

it.each([
  [300, '-05:00', '2027-02-09T10:15:00'],
  [-345, '+05:45', '2027-02-09T21:00:00'],
  [210, '-03:30', '2027-02-09T11:45:00'],
])('knows an offset of %i minutes', (minutes, offset, local) => {
  const moment = new Date('2027-02-09T15:15:00Z');
  moment.getTimezoneOffset = () => minutes;
  expect(localIso(moment)).toBe(local + offset);
});
