import { describe, expect, it } from 'vitest';
import type { Draft, PastMessage } from '../draft/draft.ts';
import { openMail } from '../facts/mail.ts';
import { DEFAULT_LIMITS } from '../rules/mail.ts';
import { HARBOR_POINT, interviewed, LAKEVIEW, sample } from '../rules/sample.ts';
import { listTemplates, type Offered } from './offers.ts';
import { TEMPLATES } from './templates.ts';

function offers(draft: Partial<Draft>): readonly Offered[] {
  return listTemplates(openMail(sample({ body: '', ...draft }), DEFAULT_LIMITS, () => []));
}

function first(draft: Partial<Draft>, count = 1): readonly string[] {
  return offers(draft)
    .slice(0, count)
    .map(({ id }) => id);
}

function reasonAgainst(id: string, draft: Partial<Draft>): string | undefined {
  return offers(draft).find((offer) => offer.id === id)?.enoughSaid;
}

const NOBODY = { to: [] };
const PARK = { to: ['park@lakeview.example'] };
const PATEL = { to: ['patel@lakeview.example'] };
/** The day before yesterday, to the sample's sender. */
const MET = { program: interviewed('2026-11-10') };
const LATE = { ...MET, sentAt: '2027-02-04T10:00:00-05:00' };
const CLOSED = { ...MET, sentAt: '2027-03-08T10:00:00-05:00' };

const sent = (
  purpose: PastMessage['purpose'],
  day: string,
  news: readonly string[] = [],
): PastMessage => ({
  sentAt: `${day}T09:00:00-05:00`,
  purpose,
  to: ['hall@lakeview.example'],
  newInformation: [...news],
});

describe('the template that fits is first', () => {
  it.each<[string, Partial<Draft>, string]>([
    ['before any invitation', NOBODY, 'pre-interview'],
    [
      'to the coordinator, before an interview',
      { ...PATEL, program: interviewed('2026-12-16') },
      'logistics',
    ],
    ['after an interview', { ...MET, ...NOBODY }, 'thank-you-interviewer'],
    ['after it, to an interviewer', { ...MET, ...PARK }, 'thank-you-interviewer'],
    ['after it, to the director', MET, 'thank-you-director'],
    ['after it, to the coordinator', { ...MET, ...PATEL }, 'logistics'],
    ['late in the season', LATE, 'late-season'],
    [
      'late, two days after an interview',
      { ...LATE, ...PARK, program: interviewed('2027-02-02') },
      'thank-you-interviewer',
    ],
    [
      'to the director, before an interview',
      { program: interviewed('2026-12-16') },
      'question-curriculum',
    ],
    ['after the deadline', { ...CLOSED, ...PATEL }, 'logistics'],
  ])('%s', (_, draft, id) => {
    expect(first(draft)).toEqual([id]);
  });

  it.each([
    ['offer', 'We would like to offer you a PGY-1 position outside the Match.', 'offer-clarify'],
    ['rank question', 'Where do you plan to rank us?', 'rank-answer'],
    ['invitation', 'We are pleased to invite you to interview with us.', 'logistics-invitation'],
  ])('answers their %s, whoever wrote it', (_, quoted, id) => {
    for (const { to } of [NOBODY, PARK, PATEL]) {
      expect(first({ program: LAKEVIEW, kind: 'reply', quoted, to })).toEqual([id]);
    }
  });

  it('answers an offer in the steps of the guide, a yes never first', () => {
    const quoted = 'We would like to offer you a PGY-1 position outside the Match.';
    expect(first({ ...MET, quoted }, 3)).toEqual(['offer-clarify', 'offer-time', 'offer-decline']);
    const checked = {
      accreditation: true,
      boardEligibility: true,
      visa: true,
      matchParticipation: true,
    };
    const later = { sentAt: '2026-12-14T10:00:00-05:00' };
    expect(first({ ...later, program: { ...interviewed('2026-11-10'), offer: {} } }, 3)).toEqual([
      'offer-clarify',
      'offer-time',
      'offer-decline',
    ]);
    expect(
      first({ ...later, program: { ...interviewed('2026-11-10'), offer: checked } }, 3),
    ).toEqual(['offer-time', 'offer-decline', 'offer-accept']);
  });

  it('brings up the news that others have heard and this program has not', () => {
    const december = { ...MET, sentAt: '2026-12-14T10:00:00-05:00' };
    const told = (day: string): Partial<Draft> => ({
      history: [sent('thank-you', '2026-11-11')],
      otherPrograms: [{ ...HARBOR_POINT, history: [sent('update', day, ['rotation'])] }],
    });
    expect(first({ ...december, ...told('2026-12-01') })).toEqual(['update-rotation']);
    // Told elsewhere before the last message went here: it was left out on purpose.
    expect(first({ ...december, ...told('2026-11-01') })).not.toEqual(['update-rotation']);
  });
});

describe('enough is said', () => {
  it.each<[string, string, Partial<Draft>, RegExp]>([
    [
      'before the interview',
      'pre-interview',
      { history: [sent('pre-interview', '2026-10-06')] },
      /^1 email of interest sent, last on 6 Oct.*\(guide 2\.1, 5\.2\)\.$/,
    ],
    [
      'to the director, who is thanked',
      'thank-you-director',
      { ...MET, ...NOBODY, history: [sent('thank-you', '2026-11-11')] },
      /^1 thank-you sent, last on 11 Nov.*guide 5\.2/,
    ],
    [
      'late in the season',
      'update-visa',
      { ...LATE, history: [sent('interest', '2027-02-01')] },
      /^1 late-season message sent, last on 1 Feb.*FAQ 3/,
    ],
    ['once lists are closed', 'late-season', CLOSED, /deadline has passed.*step 6/],
    [
      'once another offer was accepted',
      'late-season',
      { ...LATE, otherPrograms: [{ ...HARBOR_POINT, offerAcceptedOn: '2027-01-20' }] },
      /^You accepted a position at Harbor Point on 20 Jan.*guide 3\.4/,
    ],
  ])('%s', (_, id, draft, reason) => {
    expect(reasonAgainst(id, draft)).toMatch(reason);
    const listed = offers(draft);
    expect(listed).toHaveLength(TEMPLATES.length);
    const from = listed.findIndex(({ enoughSaid }) => enoughSaid !== undefined);
    expect(listed.slice(from).every(({ enoughSaid }) => enoughSaid !== undefined)).toBe(true);
  });

  it('of nothing while places are free', () => {
    for (const draft of [{}, MET, LATE]) {
      expect(offers(draft).filter(({ enoughSaid }) => enoughSaid !== undefined)).toEqual([]);
    }
  });

  it('to one interviewer, not to the next', () => {
    const thanked = { ...MET, history: [{ ...sent('thank-you', '2026-11-11'), ...PARK }] };
    expect(reasonAgainst('thank-you-interviewer', { ...thanked, ...PARK })).toMatch(/^1 thank-you/);
    const other = { to: ['osman@lakeview.example'] };
    expect(reasonAgainst('thank-you-interviewer', { ...thanked, ...other })).toBeUndefined();
  });

  it('of no answer to their question', () => {
    const asked = {
      ...LATE,
      quoted: 'Where do you plan to rank us?',
      history: [sent('interest', '2027-02-01')],
    };
    expect(reasonAgainst('rank-answer', asked)).toBeUndefined();
  });
});
