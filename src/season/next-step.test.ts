import { describe, expect, it } from 'vitest';
import type { Person } from '../draft/draft.ts';
import { newYorkMoment } from './local-time.ts';
import { nextStep, type NextStep, type Standing } from './next-step.ts';
import { defaultSeason } from './season.ts';

/** Deadline on 3 March, Match Day on 19 March. */
const SEASON = defaultSeason(2027);
const HALL: Person = { email: 'Hall@lakeview.example', name: 'Dr. Helen Hall', role: 'director' };
const PATEL: Person = { email: 'patel@lakeview.example', name: 'Tara Patel', role: 'coordinator' };
const PARK: Person = { email: 'park@lakeview.example', name: 'Dr. June Park' };

const at = (day: string): number => newYorkMoment(day, 10);

function places(preInterview: number, thankYou: number, lateSeason: number): Standing['places'] {
  return {
    preInterview: { used: preInterview, limit: 1 },
    thankYou: { used: thankYou, limit: 3 },
    lateSeason: { used: lateSeason, limit: 1 },
  };
}

const NEW: Standing = {
  isDescribed: false,
  people: [HALL, PATEL, PARK],
  places: places(0, 0, 0),
  thanked: new Set(),
  messages: 0,
};

const AROUND = { enoughTargets: false, enoughInterest: false };

function step(day: string, standing: Partial<Standing> = {}, around = AROUND): NextStep {
  return nextStep(
    { ...NEW, ...standing },
    { season: SEASON, now: at(day), utcOffsetMinutes: -300, ...around },
  );
}

const rest = (why: string) => ({ id: 'rest', why });

describe('before an invitation', () => {
  it('is to note what is known, and then to wait, until applications open', () => {
    expect(step('2026-08-01')).toMatchObject({ id: 'describe', guide: 'step 1' });
    expect(step('2026-08-01', { isDescribed: true })).toMatchObject(rest('before-applications'));
  });

  it('may be one email, and is nothing once anything was written', () => {
    expect(step('2026-10-01')).toMatchObject({ id: 'first-email', purpose: 'pre-interview' });
    expect(step('2026-10-01', { messages: 1 })).toMatchObject(rest('written'));
    expect(step('2026-10-01', { messages: 2, places: places(2, 0, 0) })).toMatchObject(
      rest('over-limit'),
    );
  });

  it('is no email where many were written to of late, or the limit is none', () => {
    expect(step('2026-10-01', {}, { ...AROUND, enoughTargets: true })).toMatchObject(
      rest('enough-targets'),
    );
    const none = { ...places(0, 0, 0), preInterview: { used: 0, limit: 0 } };
    expect(step('2026-10-01', { places: none })).toMatchObject(rest('wait'));
  });

  it('is nothing in the late season', () => {
    expect(step('2027-01-20', { firstChoice: true })).toMatchObject(rest('no-invitation'));
  });
});

describe('with an invitation', () => {
  it('is to settle the day with the coordinator', () => {
    expect(step('2026-11-01', { invitedOn: '2026-10-30' })).toMatchObject({
      id: 'arrange',
      purpose: 'logistics',
      with: PATEL,
    });
  });

  it('is nothing before the day, and on it to note what was spoken of', () => {
    const invited = { invitedOn: '2026-10-30', interviewDate: '2026-11-10' };
    expect(step('2026-11-01', invited)).toMatchObject({ ...rest('interview-ahead'), inDays: 9 });
    expect(step('2026-11-10', invited)).toMatchObject({
      id: 'note-talk',
      thankUntil: '2026-11-13',
    });
  });
});

describe('after the interview', () => {
  const interviewDate = '2026-11-10';

  it('is a thank-you to those who may have held it, for three days', () => {
    for (const day of ['2026-11-11', '2026-11-13']) {
      expect(step(day, { interviewDate })).toMatchObject({
        id: 'thank',
        until: '2026-11-13',
        people: [HALL, PARK],
      });
    }
    expect(step('2026-11-14', { interviewDate })).toMatchObject(rest('no-thank-you'));
    expect(step('2026-12-14', { interviewDate })).toMatchObject(rest('interviewed'));
  });

  it('names who else may be thanked while there is time', () => {
    const thanked = {
      interviewDate,
      places: places(0, 1, 0),
      thanked: new Set(['hall@lakeview.example']),
      messages: 1,
    };
    expect(step('2026-11-12', thanked)).toMatchObject({
      ...rest('thanked'),
      until: '2026-11-13',
      others: [PARK],
    });
    expect(step('2026-11-15', thanked)).toMatchObject({ ...rest('thanked'), others: [] });
  });

  it('is a thank-you before anything else', () => {
    const standing = { interviewDate, offer: {}, lastResponseAt: at('2026-11-11') };
    expect(step('2026-11-12', standing)).toMatchObject({ id: 'thank' });
    expect(step('2026-11-20', standing)).toMatchObject({ id: 'check-offer' });
  });
});

describe('a response', () => {
  const wrote = { messages: 1, lastContactAt: at('2026-10-20') };

  it('is looked at for a week, unless something was written since', () => {
    const answered = { ...wrote, lastResponseAt: at('2026-10-22') };
    expect(step('2026-10-24', answered)).toMatchObject({ id: 'answer', guide: '5.3' });
    expect(step('2026-10-30', answered)).toMatchObject(rest('written'));
    expect(step('2026-10-24', { ...wrote, lastResponseAt: at('2026-10-19') })).toMatchObject(
      rest('written'),
    );
  });

  it('is looked at after the deadline too', () => {
    expect(step('2027-03-06', { lastResponseAt: at('2027-03-05') })).toMatchObject({
      id: 'answer',
    });
  });
});

describe('an offer', () => {
  it('is first to be checked, then to be decided in calm', () => {
    expect(step('2026-12-01', { offer: { visa: true, accreditation: true } })).toMatchObject({
      id: 'check-offer',
      open: ['matchParticipation', 'boardEligibility', 'residentsAsked'],
    });
    const checked = {
      matchParticipation: true,
      accreditation: true,
      boardEligibility: true,
      visa: true,
      residentsAsked: true,
    };
    expect(step('2026-12-01', { offer: checked })).toMatchObject({
      id: 'decide-offer',
      guide: '3.4',
    });
  });
});

describe('in the late season', () => {
  const interviewed: Partial<Standing> = {
    interviewDate: '2026-11-10',
    messages: 1,
    lastContactAt: at('2026-11-11'),
    places: places(0, 1, 0),
  };

  it('is the last word to the first choice, and may be one to the few meant most', () => {
    expect(step('2027-02-01', { ...interviewed, firstChoice: true })).toMatchObject({
      id: 'last-word',
      inDays: 30,
    });
    expect(step('2027-02-01', interviewed)).toMatchObject({ id: 'late-interest' });
    expect(step('2027-02-01', interviewed, { ...AROUND, enoughInterest: true })).toMatchObject(
      rest('enough-interest'),
    );
  });

  it('names the program that was called the first choice before', () => {
    const around = { ...AROUND, firstChoiceToldTo: 'Harbor Point EM' };
    expect(step('2027-02-01', { ...interviewed, firstChoice: true }, around)).toMatchObject({
      toldTo: 'Harbor Point EM',
    });
  });

  it('leaves a week between two messages, unless the deadline is as near', () => {
    const recent = { ...interviewed, firstChoice: true, lastContactAt: at('2027-01-29') };
    expect(step('2027-02-01', recent)).toMatchObject(rest('just-written'));
    expect(step('2027-03-02', { ...recent, lastContactAt: at('2027-02-27') })).toMatchObject({
      id: 'last-word',
    });
  });

  it('is nothing once the place is filled or the first choice was told', () => {
    const written = { ...interviewed, places: places(0, 1, 1) };
    expect(step('2027-02-01', written)).toMatchObject(rest('late-written'));
    const told = at('2027-01-12');
    expect(step('2027-02-01', { ...interviewed, toldFirstChoiceAt: told })).toMatchObject({
      ...rest('told-first-choice'),
      at: told,
    });
  });
});

describe('after the rank list deadline', () => {
  it('is nothing, also where the first choice was never told or an interview was yesterday', () => {
    const standing = { interviewDate: '2027-03-03', firstChoice: true };
    expect(step('2027-03-05', standing)).toMatchObject(rest('after-deadline'));
    expect(step('2027-03-20', { offer: {} })).toMatchObject(rest('after-match'));
  });
});
