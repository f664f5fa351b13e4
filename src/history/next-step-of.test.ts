import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Draft, type Person, type Purpose, PURPOSES, ROLES } from '../draft/draft.ts';
import { createChecker } from '../findings/check.ts';
import { DEFAULT_LIMITS, type Limits } from '../rules/mail.ts';
import { DAY_MS, localDay, localTime } from '../season/local-time.ts';
import type { NextStep } from '../season/next-step.ts';
import { defaultSeason } from '../season/season.ts';
import { CHANNELS } from '../wire/wire.ts';
import { programAtHand } from './at-hand.ts';
import type { StoredContact, StoredProgram } from './db.ts';
import { nextStepOf, whatWasTold } from './next-step-of.ts';
import { draftProgram, otherProgram, pastMessages } from './past-messages.ts';

const SEASON = defaultSeason(2027);
const OFFSET = -300;
const START = Date.UTC(2026, 7, 20, 15);
const DAYS = 220;

const LIMITS: readonly Limits[] = [
  DEFAULT_LIMITS,
  { preInterview: 2, thankYou: 2, lateSeason: 2, targets: 2, interest: 2 },
  { preInterview: 1, thankYou: 1, lateSeason: 1, targets: 1, interest: 1 },
  { preInterview: 0, thankYou: 0, lateSeason: 0, targets: 1, interest: 1 },
];
const CHECKERS = LIMITS.map((limits) => ({ limits, check: createChecker({ limits }).check }));

/** What speaks against a message as such, whatever its words are. */
const FORBIDS = new Set([
  'contact-limit',
  'after-rank-deadline',
  'thank-you-window',
  'no-new-information',
  'too-many-targets',
  'interest-spread',
]);

const PEOPLE: readonly Person[] = [
  { email: 'hall@lakeview.example', name: 'Dr. Helen Hall', role: 'director' },
  { email: 'patel@lakeview.example', name: 'Tara Patel', role: 'coordinator' },
  { email: 'park@lakeview.example', name: 'Dr. June Park' },
];

const within = (min: number, max: number) =>
  fc.integer({ min, max }).map((day) => START + day * DAY_MS);
/** Days on which most can be advised: the weeks of applications and the late season. */
const telling = fc.oneof(within(0, DAYS), within(35, 55), within(140, 200));
/** What lies close to now decides. */
const daysAgo = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 150 }));
const dayAround = (now: number) =>
  fc
    .oneof(fc.integer({ min: -10, max: 5 }), fc.integer({ min: -120, max: 40 }))
    .map((days) => localDay(now + days * DAY_MS, OFFSET));
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const aPerson = fc.constantFrom(...PEOPLE);

const aProgram = (id: string, now: number): fc.Arbitrary<StoredProgram> =>
  fc
    .record({
      people: fc.uniqueArray(fc.tuple(aPerson, fc.constantFrom(undefined, ...ROLES)), {
        selector: ([{ email }]) => email,
      }),
      invitedOn: perhaps(dayAround(now)),
      interviewDate: perhaps(dayAround(now)),
      firstChoice: fc.boolean(),
      offered: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ people, invitedOn, interviewDate, firstChoice, offered }) => ({
      id,
      name: `Lakeview ${id} Emergency Medicine Residency`,
      people: people.map(([{ email, name }, role]) => ({ email, name, ...(role && { role }) })),
      domains: ['lakeview.example'],
      createdAt: START,
      firstChoice,
      ...(invitedOn !== undefined && { invitedOn }),
      ...(interviewDate !== undefined && { interviewDate }),
      ...(offered === 0 && { offer: {} }),
    }));

const aContact = (programId: string, now: number, index: number): fc.Arbitrary<StoredContact> =>
  fc
    .record({
      // What is limited comes more often.
      purpose: fc.constantFrom(...PURPOSES, 'pre-interview', 'pre-interview', 'interest'),
      channel: fc.constantFrom(...CHANNELS),
      state: fc.constantFrom('sent', 'sent', 'pending' as const),
      ago: daysAgo,
      to: fc.uniqueArray(aPerson, { maxLength: 2 }),
      claimed: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ to, claimed, ago, ...fields }) => ({
      ...fields,
      sentAt: now - ago * DAY_MS,
      id: `${programId} ${String(index)}`,
      programId,
      stage: 'interviews',
      utcOffsetMinutes: OFFSET,
      recipients: to.map(({ name, email }) => `${name} <${email}>`),
      subject: 'Emergency medicine',
      newInformation: [],
      claims: claimed === 0 ? [{ kind: 'first-choice', quote: 'my first choice' }] : [],
      fingerprint: new Uint32Array(),
      exact: true,
    }));

const someContacts = (programId: string, now: number): fc.Arbitrary<readonly StoredContact[]> =>
  fc
    .integer({ min: 0, max: 3 })
    .chain((number) =>
      fc.tuple(...Array.from({ length: number }, (_, index) => aContact(programId, now, index))),
    );

const IDS = ['North', 'South', 'East'];

const world = telling.chain((now) =>
  fc.record({
    now: fc.constant(now),
    programs: fc.tuple(...IDS.map((id) => aProgram(id, now))),
    contacts: fc.tuple(...IDS.map((id) => someContacts(id, now))).map((lists) => lists.flat()),
    checker: fc.constantFrom(...CHECKERS),
  }),
);

const TEXTS: Partial<Record<Purpose, string>> = {
  'pre-interview':
    'I am writing to express my strong interest in your weekly simulation with the EMS crews. I would be honored to be considered for an interview.',
  'thank-you':
    'Thank you for the interview. Hearing how residents run the weekly simulation with the EMS crews stayed with me.',
  interest:
    'The weekly simulation with the EMS crews is what I hope to learn from. I remain strongly interested and plan to rank your program very highly.',
  logistics: 'Thank you for the invitation. I would like to take the interview on Tuesday at nine.',
  offer:
    'Thank you for your confidence in me. Would this position be filled outside of the Match, and is it accredited?',
};

function writtenTo(step: NextStep): string {
  switch (step.id) {
    case 'thank':
      return step.people[0]?.email ?? 'somebody@lakeview.example';
    case 'arrange':
      return step.with?.email ?? 'office@lakeview.example';
    default:
      return 'hall@lakeview.example';
  }
}

it('advises no message that a rule would speak against', () => {
  const advised = new Set<Purpose>();
  fc.assert(
    fc.property(world, ({ programs, contacts, now, checker: { limits, check } }) => {
      const setting = { season: SEASON, limits, now, utcOffsetMinutes: OFFSET };
      const own = (id: string) => contacts.filter(({ programId }) => programId === id);
      const [program, ...others] = programs;
      if (!program) return;
      const history = own(program.id);
      const step = nextStepOf(
        program,
        history,
        {
          atHand: programAtHand(program, history, setting),
          told: whatWasTold(contacts, setting),
          programs: new Map(programs.map((known) => [known.id, known])),
        },
        setting,
      );
      if (!('purpose' in step)) return;
      advised.add(step.purpose);
      const draft: Draft = {
        kind: 'new',
        subject: 'Emergency medicine applicant: Amina Yusuf',
        body: `Dear Dr. Hall,\n\n${TEXTS[step.purpose] ?? ''}\n\nSincerely,\nAmina Yusuf, MBBS`,
        to: [writtenTo(step)],
        purpose: step.purpose,
        sentAt: localTime(now, OFFSET),
        season: SEASON,
        program: draftProgram(program),
        otherPrograms: others.map((other) => otherProgram(other, own(other.id))),
        history: [...pastMessages(history)],
      };
      const against = check(draft).findings.filter(({ rule }) => FORBIDS.has(rule));
      expect(against.map(({ rule, title }) => [rule, title])).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  // Else the property would say nothing.
  expect([...advised].sort()).toEqual(Object.keys(TEXTS).sort());
});
