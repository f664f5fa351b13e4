import { expect, it } from 'vitest';
import type { ProgramAtHand } from '../../wire/wire.ts';
import { lastLine, responseLine } from './at-hand-view.ts';
import { WORDS } from './words.ts';

const NOW = new Date('2026-11-24T12:00').getTime();
const daysAgo = (days: number): number => NOW - days * 24 * 60 * 60 * 1000;

const atHand = (fields: Partial<ProgramAtHand>): ProgramAtHand => ({
  id: 'lakeview',
  name: 'Lakeview EM',
  places: {
    preInterview: { used: 0, limit: 1 },
    thankYou: { used: 0, limit: 1 },
    lateSeason: { used: 0, limit: 1 },
  },
  messages: 0,
  ...fields,
});
const wrote = (days: number): ProgramAtHand =>
  atHand({ messages: 2, lastContact: { sentAt: daysAgo(days), purpose: 'question' } });

it('counts the email that is written, and of one that is read those so far', () => {
  expect(lastLine(wrote(9), 'written', NOW)).toBe('3rd email, last 9 days ago');
  expect(lastLine(wrote(9), 'opened', NOW)).toBe('2 emails, last 9 days ago');
  expect(lastLine(atHand({}), 'written', NOW)).toBe('1st email');
  expect(lastLine(atHand({}), 'opened', NOW)).toBe('No email yet');
});

it('tells of a contact that was no email', () => {
  const met = atHand({ lastContact: { sentAt: daysAgo(1), purpose: 'other' } });
  expect(lastLine(met, 'written', NOW)).toBe('1st email, last contact yesterday');
});

it('speaks of silence after a week, and only where answers are noted', () => {
  expect(responseLine(wrote(6), true, NOW)).toBe('');
  expect(responseLine(wrote(7), true, NOW)).toBe(WORDS.atHand.silent);
  expect(responseLine(wrote(7), false, NOW)).toBe('');
  expect(responseLine(atHand({}), true, NOW)).toBe('');
  const answered = { ...wrote(7), lastResponseAt: daysAgo(2) };
  expect(responseLine(answered, true, NOW)).toBe('they last wrote 2 days ago');
});
