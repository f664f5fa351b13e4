import { describe, expect, it } from 'vitest';
import { program, sent, SEASON, SENT_AT } from '../../../tests/history/fixtures.ts';
import type { StoredContact, StoredProgram } from '../../history/db.ts';
import { summariesOf } from '../../history/programs.ts';
import { DEFAULT_LIMITS } from '../../rules/mail.ts';
import { DAY_MS } from '../../season/local-time.ts';
import { choose, directionOf, groupsOf } from './choose.ts';
import { USUAL_VIEW, type Filters, type View } from './place.ts';

const TODAY = '2027-02-09';
const PROGRAMS: readonly StoredProgram[] = [
  program({ name: 'Bay', tier: 'safety', visas: [], interviewDate: '2026-11-17' }),
  program({
    name: 'álamo',
    tier: 'reach',
    visas: ['J-1'],
    imgFriendly: 'yes',
    firstChoice: true,
    offer: {},
  }),
  program({
    name: 'Mercy 10',
    tier: 'target',
    visas: ['J-1', 'H-1B'],
    interviewDate: '2027-02-20',
  }),
  program({ name: 'Mercy 9', invitedOn: '2027-02-01' }),
];
const CONTACTS: readonly StoredContact[] = [
  sent({ id: '1', programId: 'Bay', sentAt: SENT_AT - 9 * DAY_MS, purpose: 'update' }),
  sent({ id: '2', programId: 'Bay', sentAt: SENT_AT - 8 * DAY_MS, purpose: 'update' }),
  sent({
    id: '3',
    programId: 'Mercy 10',
    sentAt: SENT_AT - DAY_MS,
    claims: [{ kind: 'first-choice', quote: 'my first choice' }],
  }),
];
const SUMMARIES = summariesOf(PROGRAMS, CONTACTS, new Map(), {
  season: SEASON,
  limits: DEFAULT_LIMITS,
  now: SENT_AT,
  utcOffsetMinutes: -300,
});

const names = (view: Partial<View>): string[] =>
  choose(SUMMARIES, { ...USUAL_VIEW, ...view }, TODAY).map((one) => one.program.name);
const sorted = (sort: View['sort'], reversed = false): string[] => names({ sort, reversed });
const filtered = (filters: Filters): string[] => names({ sort: 'name', filters });

describe('programs are sorted', () => {
  it('by need of attention at first', () => {
    expect(names({}).slice(0, 2)).toEqual(['álamo', 'Bay']);
  });

  it('by name, as people read names', () => {
    expect(sorted('name')).toEqual(['álamo', 'Bay', 'Mercy 9', 'Mercy 10']);
    expect(sorted('name', true)).toEqual(['Mercy 10', 'Mercy 9', 'Bay', 'álamo']);
  });

  it('with those last of which nothing is known, either way', () => {
    expect(sorted('tier')).toEqual(['álamo', 'Mercy 10', 'Bay', 'Mercy 9']);
    expect(sorted('tier', true)).toEqual(['Bay', 'Mercy 10', 'álamo', 'Mercy 9']);
    expect(sorted('interview').slice(0, 2)).toEqual(['Bay', 'Mercy 10']);
    expect(sorted('interview', true).slice(0, 2)).toEqual(['Mercy 10', 'Bay']);
  });

  it('by what is wanted first: the latest contact, most messages, fullest places, who was told', () => {
    expect(sorted('last-contact').slice(0, 2)).toEqual(['Mercy 10', 'Bay']);
    expect(sorted('messages').slice(0, 2)).toEqual(['Bay', 'Mercy 10']);
    expect(sorted('places').slice(0, 2)).toEqual(['Bay', 'Mercy 10']);
    expect(sorted('first-choice').slice(0, 2)).toEqual(['Mercy 10', 'álamo']);
  });

  it('and the direction is told', () => {
    expect(directionOf({ ...USUAL_VIEW, sort: 'name' })).toBe('ascending');
    expect(directionOf({ ...USUAL_VIEW, sort: 'name', reversed: true })).toBe('descending');
    expect(directionOf({ ...USUAL_VIEW, sort: 'messages' })).toBe('descending');
  });
});

describe('programs are chosen', () => {
  it.each<[Filters, string[]]>([
    [{ tier: 'reach' }, ['álamo']],
    [{ tier: 'unknown' }, ['Mercy 9']],
    [{ visa: 'J-1' }, ['álamo', 'Mercy 10']],
    [{ visa: 'none' }, ['Bay']],
    [{ visa: 'unknown' }, ['Mercy 9']],
    [{ img: 'yes' }, ['álamo']],
    [{ stage: 'not-written' }, ['álamo']],
    [{ stage: 'invited' }, ['Mercy 9', 'Mercy 10']],
    [{ stage: 'interviewed' }, ['Bay']],
    [{ attention: 'any' }, ['álamo', 'Bay']],
    [{ attention: 'over-limit' }, ['Bay']],
    [{ told: 'yes' }, ['Mercy 10']],
    [{ told: 'no', visa: 'J-1' }, ['álamo']],
  ])('by %j', (filters, expected) => {
    expect(filtered(filters)).toEqual(expected);
  });

  it('by words, together with filters', () => {
    expect(names({ text: 'mercy', filters: { tier: 'target' } })).toEqual(['Mercy 10']);
  });
});

it('sorted by tier, programs stand in groups', () => {
  const view: View = { ...USUAL_VIEW, sort: 'tier' };
  const groups = groupsOf(choose(SUMMARIES, view, TODAY), view);
  expect(groups.map(({ tier, programs }) => [tier, programs.length])).toEqual([
    ['reach', 1],
    ['target', 1],
    ['safety', 1],
    ['unknown', 1],
  ]);
  expect(groupsOf(SUMMARIES, USUAL_VIEW)).toEqual([{ programs: SUMMARIES }]);
});
