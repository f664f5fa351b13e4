import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Person } from '../draft/draft.ts';
import { openMail } from '../facts/mail.ts';
import { DEFAULT_LIMITS } from '../rules/mail.ts';
import { HARBOR_POINT, interviewed, LAKEVIEW, sample } from '../rules/sample.ts';
import { fillTemplate, type Filled } from './fill.ts';
import { VARIABLES } from './template.ts';
import { templateOf } from './templates.ts';

function filled(id: string, draft: Draft, notes?: string): Filled {
  const template = templateOf(id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return fillTemplate(
    template,
    openMail(draft, DEFAULT_LIMITS, () => []),
    notes,
  );
}

function greeting(id: string, draft: Partial<Draft>): string {
  return filled(id, sample({ body: '', ...draft })).body.split('\n')[0] ?? '';
}

describe('filling', () => {
  it('uses what is known', () => {
    const { subject, body } = filled(
      'thank-you-interviewer',
      sample({ body: '', to: ['park@lakeview.example'], program: interviewed('2026-11-17') }),
    );
    expect(subject).toBe('Thank you: Amina Yusuf, interview on November 17');
    expect(body).toMatch(/^Dear Dr\. Park,\n\n/);
    expect(body).toContain('at Lakeview on November 17.');
    expect(body).toMatch(/Amina Yusuf\nAAMC ID: 15550101\n\+1 312 555 0101 \| /);
  });

  it('leaves the rest as gaps with their hints', () => {
    const { subject, body } = filled('pre-interview', { body: '', to: ['hall@lakeview.example'] });
    expect(subject).toBe(`[${VARIABLES.specialty}] applicant: [your full name], AAMC [AAMC ID]`);
    expect(body).toContain('Dear [title and last name of the recipient],');
    expect(body).toContain('[name of the program]');
    expect(body).toContain('AAMC ID: [number]\n[phone or email]');
  });

  it('keeps credentials to the signature', () => {
    const profile = { fullName: 'Amina Yusuf, MBBS', ecfmgId: '0-999-105-2' };
    const { subject, body } = filled('pre-interview', sample({ body: '', profile }));
    expect(subject).toContain('applicant: Amina Yusuf, AAMC');
    expect(body).toContain('My name is Amina Yusuf, and');
    expect(body).toMatch(/\nAmina Yusuf, MBBS\nAAMC ID: .*\nECFMG ID: 0-999-105-2\n/);
  });

  it('does not sign twice', () => {
    const draft = sample({ body: '', signature: 'Amina Yusuf, MBBS\nAAMC 15550101' });
    expect(filled('logistics', draft).body).toMatch(/Sincerely,$/);
  });

  it('writes a specialty as it stands in a sentence', () => {
    const applying = (specialty: string): string =>
      filled('pre-interview', sample({ body: '', profile: { specialty } })).body;
    expect(applying('Emergency Medicine')).toContain('applying in emergency medicine this');
    expect(applying('EM')).toContain('applying in EM this');
  });
});

describe('the greeting', () => {
  const HALL = 'hall@lakeview.example';
  const PATEL = 'patel@lakeview.example';
  const PARK = 'park@lakeview.example';

  it.each<[string, Partial<Draft>, string]>([
    ['a doctor', { to: [HALL] }, 'Dr. Hall'],
    ['a coordinator by the full name', { to: [PATEL] }, 'Tara Patel'],
    ['a stranger by the full name', { to: ['Sam Rivers <rivers@lakeview.example>'] }, 'Sam Rivers'],
    ['a stranger with a title', { to: ['Rivers, Sam MD <rivers@lakeview.example>'] }, 'Dr. Rivers'],
    ['Ms. where it is written', { to: ['Ms. Rivers <rivers@lakeview.example>'] }, 'Ms. Rivers'],
    ['the director first', { to: [PATEL, HALL] }, 'Dr. Hall and Tara Patel'],
    ['three', { to: [PATEL, PARK, HALL] }, 'Dr. Hall, Dr. Park and Tara Patel'],
    ['one person once', { to: [HALL, `Helen Hall <${HALL}>`] }, 'Dr. Hall'],
    ['not those in copy', { to: [HALL], cc: [PATEL] }, 'Dr. Hall'],
    [
      'those of whom one is unknown',
      { to: [HALL, 'x@lakeview.example'] },
      `Dr. Hall and [${VARIABLES.recipients}]`,
    ],
    [
      'many as colleagues',
      { to: [PATEL, HALL, PARK, 'A B <a@lakeview.example>', 'C D <c@lakeview.example>'] },
      'Dr. Hall and colleagues',
    ],
    ['an office', { to: ['em.residency@lakeview.example'] }, 'Program Director'],
    ['an office by its name', { to: ['EM Residency <x@lakeview.example>'] }, 'Program Director'],
    ['director and coordinator while nobody is addressed', { to: [] }, 'Dr. Hall and Tara Patel'],
    ['the director alone while no more is known', { to: [], program: HARBOR_POINT }, 'Dr. Osei'],
    [
      'the office while nobody is known',
      { to: [], program: { name: 'Harbor Point' } },
      'Program Director',
    ],
  ])('names %s', (_, draft, name) => {
    expect(greeting('pre-interview', draft)).toBe(`Dear ${name},`);
  });

  it('goes to those whom the template is for', () => {
    expect(greeting('logistics', { to: [] })).toBe('Dear Tara Patel,');
    expect(greeting('offer-time', { to: [] })).toBe('Dear Dr. Hall,');
    expect(greeting('question-curriculum', { to: [] })).toBe('Dear Dr. Hall,');
    expect(greeting('logistics', { to: [], program: { name: 'Lakeview' } })).toBe(
      'Dear Program Coordinator,',
    );
  });

  it('finds the interviewer who is not thanked yet, and asks where there are several', () => {
    const chen: Person = { email: 'chen@lakeview.example', name: 'Dr. Ida Chen', role: 'resident' };
    const program = {
      ...interviewed('2026-11-10'),
      contacts: [...(LAKEVIEW.contacts ?? []), chen],
    };
    expect(greeting('thank-you-interviewer', { to: [], program })).toBe(
      `Dear [${VARIABLES.recipients}: Dr. Park or Dr. Chen],`,
    );
    const history = [
      { sentAt: '2026-11-11T09:00:00-05:00', purpose: 'thank-you' as const, to: [PARK] },
    ];
    expect(greeting('thank-you-interviewer', { to: [], program, history })).toBe('Dear Dr. Chen,');
  });
});

describe('reminders in hints', () => {
  it('tell what was noted of the program', () => {
    const { body } = filled(
      'pre-interview',
      sample({ body: '' }),
      'weekly simulation,\n  tox clinic',
    );
    expect(body).toContain(`[${VARIABLES.features}; you noted: weekly simulation, tox clinic]`);
  });

  it('tell which news others have heard, and what was told here', () => {
    const { body } = filled(
      'late-season',
      sample({
        body: '',
        program: interviewed('2026-11-17'),
        history: [
          {
            sentAt: '2026-12-18T09:00:00-05:00',
            purpose: 'update',
            newInformation: ['exam-score'],
          },
        ],
        otherPrograms: [
          {
            ...HARBOR_POINT,
            history: [
              {
                sentAt: '2027-01-10T09:00:00-05:00',
                purpose: 'update',
                newInformation: ['publication', 'exam-score'],
              },
            ],
          },
        ],
      }),
    );
    expect(body).toContain(
      `[${VARIABLES.news}; others have heard of a publication since December 18; told before: an exam]`,
    );
  });

  it('stay gaps, whatever was noted', () => {
    const notes = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.lorem({ maxCount: 60 }),
      fc.constant('see https://lakeview.example or [write] to {hall@lakeview.example}'),
    );
    fc.assert(
      fc.property(notes, (note) => {
        const { body } = filled('thank-you-director', sample({ body: '' }), note);
        const gaps = body.match(/\[[^[\]\n]{1,200}\]/g) ?? [];
        expect(gaps.filter((gap) => gap.startsWith(`[${VARIABLES.feature}`))).toHaveLength(1);
        expect(body.replaceAll(/\[[^[\]\n]{1,200}\]/g, '')).not.toMatch(/[[\]]/);
        expect(gaps.join('')).not.toContain('@');
      }),
    );
  });
});
