import { describe, expect, it } from 'vitest';
import { LAKEVIEW, sent } from '../../../tests/history/fixtures.ts';
import type { ProgramSummary } from '../../history/programs.ts';
import { defaultSeason } from '../../season/season.ts';
import {
  countOf,
  detailsLine,
  fillOf,
  namesOf,
  phaseLine,
  search,
  titleOf,
  troubleAdvice,
  unlimited,
  wayOf,
} from './view.ts';
import { WORDS } from './words.ts';

const at = (text: string) => new Date(text).getTime();

function summary(
  name: string,
  extra: {
    readonly city?: string;
    readonly people?: readonly string[];
    readonly byPurpose?: ProgramSummary['byPurpose'];
    readonly preInterview?: number;
    readonly lateSeason?: number;
    readonly meetings?: number;
  } = {},
): ProgramSummary {
  const { city, people = [], byPurpose = {}, meetings = 0 } = extra;
  const { preInterview = 0, lateSeason = 0 } = extra;
  return {
    program: {
      id: name,
      name,
      ...(city !== undefined && { city }),
      people: people.map((person) => ({ name: person, email: '' })),
      domains: [],
      createdAt: 0,
    },
    atHand: {
      id: name,
      name,
      places: {
        preInterview: { used: preInterview, limit: 1 },
        thankYou: { used: 0, limit: 1 },
        lateSeason: { used: lateSeason, limit: 1 },
      },
      messages: 0,
    },
    nextStep: { id: 'rest', why: 'wait', guide: '2.1' },
    byPurpose,
    meetings,
    unconfirmed: 0,
  };
}

describe('places', () => {
  it('are free, partly filled, full, or over', () => {
    expect([0, 1, 2, 3].map((used) => fillOf({ used, limit: 2 }))).toEqual([
      'free',
      'part',
      'full',
      'over',
    ]);
  });

  it('are full where none is allowed', () => {
    expect(fillOf({ used: 0, limit: 0 })).toBe('full');
    expect(fillOf({ used: 1, limit: 0 })).toBe('over');
  });

  it('are counted where a dot does not say it all', () => {
    expect(countOf({ used: 1, limit: 1 })).toBe('');
    expect(countOf({ used: 2, limit: 1 })).toBe('2 of 1');
    expect(countOf({ used: 2, limit: 4 })).toBe('2 of 4');
    expect(countOf({ used: 0, limit: 4 })).toBe('0 of 4');
  });
});

describe('the search', () => {
  const programs = [
    summary('Mercy EM', { city: 'Toledo' }),
    summary('Río Grande Emergency Medicine'),
    summary('Lakeview', { people: ['Ana Ruiz'] }),
  ];
  const found = (query: string) => search(programs, query).map(({ program }) => program.name);

  it('keeps all programs in their order without a query', () => {
    expect(found('  ')).toEqual(['Mercy EM', 'Río Grande Emergency Medicine', 'Lakeview']);
  });

  it('looks at names, places and people, whatever the accents and the order of words', () => {
    expect(found('rio')).toEqual(['Río Grande Emergency Medicine']);
    expect(found('medicine GRANDE')).toEqual(['Río Grande Emergency Medicine']);
    expect(found('toledo')).toEqual(['Mercy EM']);
    expect(found('ruiz')).toEqual(['Lakeview']);
  });

  it('looks at the starts of words', () => {
    expect(found('mer')).toEqual(['Mercy EM']);
  });

  it('wants every word', () => {
    expect(found('mercy grande')).toEqual([]);
  });
});

describe('messages that take no place', () => {
  it('are told by kind', () => {
    const byPurpose = { question: 2, logistics: 1, 'thank-you': 3 };
    const program = summary('A', { byPurpose, meetings: 1 });
    expect(unlimited(program)).toBe('2 questions, 1 contact on logistics, 1 meeting');
  });

  it('are the updates between interview and late season', () => {
    const program = summary('A', {
      byPurpose: { 'pre-interview': 1, update: 2, interest: 1 },
      preInterview: 1,
      lateSeason: 1,
    });
    expect(unlimited(program)).toBe('2 earlier updates');
  });

  it('may be none', () => {
    const program = summary('A', { byPurpose: { interest: 1 }, lateSeason: 1 });
    expect(unlimited(program)).toBe('');
  });
});

describe('recipients', () => {
  it('go by name, or by address', () => {
    expect(namesOf(['Ana Ruiz <a.ruiz@lakeview.example>', 'em@mercy.example'])).toBe(
      'Ana Ruiz, em@mercy.example',
    );
  });
});

describe('a contact', () => {
  it('has its subject, or the way that it went, for a title', () => {
    expect(titleOf(sent({ subject: 'Thank you' }))).toBe('Thank you');
    expect(titleOf(sent({ subject: '' }))).toBe(WORDS.noSubject);
    expect(titleOf(sent({ subject: '', channel: 'phone' }))).toBe('Phone call');
  });

  it('tells with whom it was', () => {
    const recipients = ['Ana Ruiz <a.ruiz@lakeview.example>'];
    expect(wayOf(sent({ recipients }))).toBe('To Ana Ruiz');
    expect(wayOf(sent({ recipients, channel: 'in-person' }))).toBe('In person, with Ana Ruiz');
    expect(wayOf(sent({ recipients: [], channel: 'portal' }))).toBe(
      'Portal message, entered by hand',
    );
  });
});

describe('the line of details', () => {
  it('tells what is known, or what can be entered', () => {
    const { hospital } = LAKEVIEW;
    expect(detailsLine(LAKEVIEW)).toBe(`${hospital ?? ''}, 2 people`);
    expect(detailsLine({ ...LAKEVIEW, hospital: '', people: [] })).toBe(WORDS.details.about);
  });
});

describe('the line on the season', () => {
  const season = defaultSeason(2027);
  const line = (moment: string) => phaseLine(season, at(moment)).replaceAll('\u00a0', ' ');

  it('names the phase and the date that comes next', () => {
    expect(line('2026-08-01T12:00:00Z')).toContain('Before applications');
    expect(line('2026-10-01T12:00:00Z')).toContain('15 Oct');
    expect(line('2026-11-01T12:00:00Z')).toContain('6 Jan');
    expect(line('2027-03-10T12:00:00Z')).toContain('19 Mar');
    expect(line('2027-03-25T12:00:00Z')).toBe(WORDS.phase.over);
  });

  it('counts the days to the deadline on the calendar of New York', () => {
    expect(line('2027-02-11T12:00:00Z')).toContain('20 days');
    expect(line('2027-03-02T12:00:00Z')).toContain('1 day to');
    expect(line('2027-03-03T04:30:00Z')).toContain('1 day to');
    expect(line('2027-03-03T12:00:00Z')).toContain('today');
  });
});

describe('trouble with the history', () => {
  const named = (name: string, inner?: Error) =>
    Object.assign(new Error('x'), { name, ...(inner && { inner }) });

  it('says the way out by its reason, also when it is wrapped', () => {
    expect(troubleAdvice(named('QuotaExceededError'))).toBe(WORDS.trouble.full);
    expect(troubleAdvice(named('OpenFailedError', named('VersionError')))).toBe(
      WORDS.trouble.newer,
    );
    const cannotBeRead = new Error('x', {
      cause: named('DatabaseClosedError', named('SecurityError')),
    });
    expect(troubleAdvice(cannotBeRead)).toBe(WORDS.trouble.forbidden);
    expect(troubleAdvice(named('OpenFailedError'))).toBe(WORDS.trouble.other);
    expect(troubleAdvice('gone')).toBe(WORDS.trouble.other);
  });
});
