import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { openMail } from '../facts/mail.ts';
import { createChecker } from '../findings/check.ts';
import { DEFAULT_LIMITS, type Mail } from '../rules/mail.ts';
import { interviewed, LAKEVIEW, sample } from '../rules/sample.ts';
import { fillTemplate } from './fill.ts';
import { listTemplates } from './offers.ts';
import { parseTemplate } from './template.ts';
import { TEMPLATES, templateOf } from './templates.ts';

/** What a careful writer would put into the gaps, by their hints. */
const ANSWERS: Readonly<Record<string, string>> = {
  'your medical school and country': 'Bayero University in Nigeria',
  'one or two concrete features of the program':
    'the weekly simulation with the EMS crews and the resident-run observation unit',
  'one concrete feature of the program': 'the resident-run observation unit',
  'your clinical experience in the U.S. or abroad': 'two years in a district hospital in Kano',
  'what it taught you that fits this program': 'to work with little equipment',
  'topic you talked about with this person': 'triage in floods',
  'patients or field you care about': 'rural patients',
  'something a resident or teacher said or showed you': 'how the interns present each morning',
  'what you have done since: passed an exam, published, presented, completed a rotation':
    'I passed USMLE Step 3 and completed a rotation in Duluth',
  'the kind of department this program is': 'a busy county emergency department',
  'date of the result': 'January 8',
  date: 'January 8',
  'paper or abstract': 'paper',
  'its subject': 'stroke alerts',
  'journal or meeting': 'a toxicology journal',
  field: 'emergency medicine',
  hospital: 'a county hospital in Fresno',
  'a letter or evaluation': 'a letter',
  'your new status, and what it means for sponsorship':
    'I am a permanent resident and need no sponsorship',
  'Your question about rotations, curriculum or the department':
    'How are the ICU months divided between the second and the third year',
  'J-1, H-1B or both': 'both the J-1 and the H-1B',
  'What it is about: interview date, link, document': 'Interview on December 16',
  'the interview date, the link or the document': 'the interview on December 16',
  'Your request, in one or two sentences': 'Could I join ten minutes later, at 9:10',
  'a date a few days from now': 'December 18',
  'date of the contract': 'December 7',
};

function answered(text: string): string {
  return text.replace(/\[([^\]]+)\]/g, (gap, hint: string) => ANSWERS[hint] ?? gap);
}

function opened(draft: Draft): Mail {
  return openMail(draft, DEFAULT_LIMITS, () => []);
}

/** The moment that a template is made for. */
function momentOf(id: string): Partial<Draft> {
  const coordinator = { to: ['patel@lakeview.example'] };
  const met = { program: interviewed('2026-11-17') };
  const offer = {
    accreditation: true,
    boardEligibility: true,
    visa: true,
    matchParticipation: true,
  };
  const thanked = {
    sentAt: '2026-11-18T16:00:00-05:00',
    purpose: 'thank-you' as const,
    to: ['hall@lakeview.example'],
  };
  if (id === 'pre-interview') return { sentAt: '2026-10-06T10:00:00-04:00' };
  if (id.startsWith('thank-you')) return { ...met, sentAt: '2026-11-19T10:00:00-05:00' };
  if (id === 'late-season') {
    return { ...met, sentAt: '2027-02-04T10:00:00-05:00', history: [thanked] };
  }
  if (id === 'logistics') return { ...coordinator, program: interviewed('2026-12-16') };
  if (id.startsWith('offer')) {
    return {
      program: { ...interviewed('2026-11-17'), offer },
      sentAt: '2026-12-14T10:00:00-05:00',
    };
  }
  if (id === 'rank-answer') {
    return {
      ...met,
      sentAt: '2027-02-02T10:00:00-05:00',
      kind: 'reply',
      quoted: 'Thank you for visiting. Could you tell us more about your plans?',
    };
  }
  return { ...met, sentAt: '2026-12-10T10:00:00-05:00', history: [thanked] };
}

describe.each(TEMPLATES)('the template "$title"', (template) => {
  const empty = sample({ body: '', ...momentOf(template.id) });
  const filled = fillTemplate(template, opened(empty));

  it('has no broken variable', () => {
    expect(parseTemplate(template.subject).problems).toEqual([]);
    expect(parseTemplate(template.body).problems).toEqual([]);
  });

  it('leaves nothing but gaps open, and every gap is caught before sending', () => {
    expect(`${filled.subject}${filled.body}`).not.toMatch(/[{}]/);
    const gaps = [...`${filled.subject}\n${filled.body}`.matchAll(/\[[^\]]+\]/g)];
    const found = createChecker()
      .check({ ...empty, ...filled })
      .findings.filter(({ rule }) => rule === 'placeholder-left');
    expect(found.map(({ quote }) => quote).sort()).toEqual(gaps.map(([gap]) => gap).sort());
  });

  it('raises no finding when it is filled well', () => {
    const draft = { ...empty, subject: answered(filled.subject), body: answered(filled.body) };
    const { findings, purpose } = createChecker().check(draft);
    const rules = findings.map(({ rule, quote }) => `${rule}: ${quote}`);
    // A yes to an offer is pointed out whatever its wording, so that nobody signs in a hurry.
    const expected = template.id === 'offer-accept' ? /^offer-acceptance/ : /^$/;
    expect(rules.filter((rule) => !expected.test(rule))).toEqual([]);
    expect(purpose).toBe(template.purpose);
  });
});

describe('filling', () => {
  it('uses what is known and leaves the rest as gaps with their hints', () => {
    const template = templateOf('thank-you-interviewer');
    if (template === undefined) throw new Error('no such template');
    const known = fillTemplate(
      template,
      opened(
        sample({ body: '', to: ['park@lakeview.example'], program: interviewed('2026-11-17') }),
      ),
    );
    expect(known.subject).toBe('Thank you: Amina Yusuf, interview on November 17');
    expect(known.body).toMatch(/^Dear Dr\. Park,\n\n/);
    expect(known.body).toContain('interest in Lakeview.');
    expect(known.body).toMatch(/Amina Yusuf\nAAMC ID: 15550101\n\+1 312 555 0101 \| /);

    const unknown = fillTemplate(template, opened({ body: '' }));
    expect(unknown.body).toMatch(/^Dear \[title and last name of the recipient\],/);
    expect(unknown.body).toContain('[name of the program]');
    expect(unknown.body).toContain('AAMC ID: [number]');
  });

  it('names director and coordinator where nobody is addressed yet', () => {
    const template = templateOf('pre-interview');
    if (template === undefined) throw new Error('no such template');
    const { body } = fillTemplate(template, opened(sample({ body: '', to: [] })));
    expect(body).toMatch(/^Dear Dr\. Hall and Tara Patel,/);
  });

  it('does not sign twice', () => {
    const template = templateOf('logistics');
    if (template === undefined) throw new Error('no such template');
    const draft = sample({ body: '', signature: 'Amina Yusuf, MBBS\nAAMC 15550101' });
    expect(fillTemplate(template, opened(draft)).body).toMatch(/Sincerely,$/);
  });
});

describe('a template with mistakes', () => {
  it('names them and where they are', () => {
    const { problems } = parseTemplate('Dear {recipient},\n\n[] and {');
    expect(problems.map(({ start, end }) => [start, end])).toEqual([
      [5, 16],
      [19, 21],
      [26, 27],
    ]);
    expect(problems[0]?.message).toContain('Unknown variable "recipient"');
  });
});

describe('the list', () => {
  const first = (draft: Draft): string | undefined => listTemplates(opened(draft))[0]?.id;

  it('puts the one that fits the moment first', () => {
    expect(first(sample({ body: '' }))).toBe('pre-interview');
    const met = interviewed('2026-11-10');
    expect(first(sample({ body: '', to: ['park@lakeview.example'], program: met }))).toBe(
      'thank-you-interviewer',
    );
    expect(first(sample({ body: '', program: met }))).toBe('thank-you-director');
    expect(first(sample({ body: '', program: met, sentAt: '2027-02-04T10:00:00-05:00' }))).toBe(
      'late-season',
    );
    expect(
      first(
        sample({
          body: '',
          program: met,
          kind: 'reply',
          quoted: 'We would like to offer you a PGY-1 position outside the Match.',
        }),
      ),
    ).toBe('offer-clarify');
    expect(first(sample({ body: '', program: met, quoted: 'Where do you plan to rank us?' }))).toBe(
      'rank-answer',
    );
  });

  it('says when enough has been said, and still offers it', () => {
    const offered = listTemplates(
      opened(
        sample({
          body: '',
          program: LAKEVIEW,
          history: [{ sentAt: '2026-10-06T09:00:00-04:00', purpose: 'pre-interview' }],
        }),
      ),
    );
    const interest = offered.find(({ id }) => id === 'pre-interview');
    expect(interest?.enoughSaid).toMatch(/^1 email of interest/);
    expect(offered).toHaveLength(TEMPLATES.length);
  });
});
