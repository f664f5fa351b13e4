import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PURPOSES,
  type Draft,
  type PastMessage,
  type Person,
  type Program,
  type Purpose,
  type Role,
} from '../draft/draft.ts';
import { openMail } from '../facts/mail.ts';
import { createChecker } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import { sectionOf } from '../guide/sections.ts';
import { DEFAULT_LIMITS } from '../rules/mail.ts';
import { addDays, daysBetween } from '../season/local-time.ts';
import { defaultSeason } from '../season/season.ts';
import { fillTemplate, type Filled } from './fill.ts';
import { parseTemplate, VARIABLES, type Template } from './template.ts';
import { TEMPLATES } from './templates.ts';

const checker = createChecker();

/** What a careful writer puts where a variable is unknown. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  [VARIABLES.recipients]: ['Dr. Marwa Khalil'],
  [VARIABLES.program]: ['Lakeview'],
  [VARIABLES.interviewDate]: ['November 17'],
  [VARIABLES.specialty]: ['emergency medicine'],
  [VARIABLES.aamcId]: ['15550101'],
  number: ['15550101'],
  'phone or email': ['+1 312 555 0101', 'amina.yusuf.md@mail.example'],
  [VARIABLES.feature]: [
    'the resident-run observation unit',
    'the weekly simulation with the EMS crews',
    'your snakebite registry',
    'the rotation on the helicopter',
  ],
  [VARIABLES.features]: [
    'the weekly simulation with the EMS crews and the resident-run observation unit',
    'your toxicology service with its own poison center',
    'the way residents lead the mobile clinic for farm workers',
  ],
  [VARIABLES.news]: [
    'I passed USMLE Step 3 and completed a rotation in Duluth',
    'I presented an abstract on heat stroke at the SAEM regional meeting',
    'my paper on stroke alerts was accepted by a toxicology journal',
  ],
};

const GAP = /\[[^[\]\n]+\]/g;

/** What may stand in a gap: a reminder behind its hint changes nothing of what it asks for. */
function answersTo(gap: string, { examples }: Template): readonly string[] {
  const hint = gap.slice(1, -1);
  const known = Object.entries({ ...KNOWN, ...examples }).find(
    ([asked]) => hint === asked || hint.startsWith(`${asked}; `) || hint.startsWith(`${asked}: `),
  );
  if (known === undefined) throw new Error(`nobody knows what to put into ${gap}`);
  return known[1];
}

/** Fills the gaps but one: another `pick` puts other words everywhere; `open` counts from the subject. */
function answered(filled: Filled, template: Template, pick: number, open = -1): Filled {
  let at = -1;
  const fill = (text: string): string =>
    text.replaceAll(GAP, (gap) => {
      at += 1;
      if (at === open) return gap;
      const answers = answersTo(gap, template);
      return answers[pick % answers.length] ?? gap;
    });
  return { subject: fill(filled.subject), body: fill(filled.body) };
}

const personOf =
  (role: Role, ...names: readonly string[]) =>
  (domain: string): fc.Arbitrary<Person> =>
    fc.constantFrom(...names).map((name) => ({
      email: `${role}-${(name.match(/[a-z]+/gi) ?? []).join('')}@${domain}`.toLowerCase(),
      name,
      role,
    }));

const director = personOf(
  'director',
  'Dr. Helen Hall',
  'Whitfield, Helen MD',
  'Prof. Ludwig van der Berg',
  'Siobhán O’Neill, DO',
  'Rana Haddad',
);
const coordinator = personOf('coordinator', 'Tara Patel', 'Mr. Paul Lucero', 'Ms. Keisha Monroe');
const faculty = personOf('faculty', 'Dr. June Park', 'Omar Castellano, MD, FACEP', 'Mei-Ling Chua');
const resident = personOf('resident', 'Dr. Yaw Mensah', 'Ana Sofia Lima');

const PLACES = [
  ['Lakeview Emergency Medicine Residency', 'Lakeview University Hospital', 'Lakeview, Ohio'],
  ['Mercy Valley Hospital Emergency Medicine Residency Program', 'Mercy Valley Hospital', 'Fresno'],
  ['University of North Harbor', 'North Harbor Medical Center', 'North Harbor, Maine'],
  ['Blue Mesa EM Residency', 'Blue Mesa Regional Hospital', 'Farview, New Mexico'],
  ['Department of Emergency Medicine', 'Cedar Falls County Hospital', 'Cedar Falls, Iowa'],
] as const;

const programs: fc.Arbitrary<Program> = fc
  .constantFrom(...PLACES)
  .chain(([name, hospital, city]) => {
    const domain = `${hospital.toLowerCase().replace(/[^a-z]/g, '')}.example`;
    return fc
      .tuple(director(domain), coordinator(domain), faculty(domain), resident(domain))
      .chain((people) =>
        fc.record({
          name: fc.constant(name),
          hospital: fc.constant(hospital),
          city: fc.constant(city),
          contacts: fc.subarray(people),
        }),
      );
  });

const profiles = fc.record(
  {
    fullName: fc.constantFrom(
      'Amina Yusuf',
      'Omar Sharifi, MD',
      'José Luis Ortega Díaz',
      'Nguyễn Thị Mai',
    ),
    aamcId: fc.constant('15550101'),
    ecfmgId: fc.constant('0-999-105-2'),
    phone: fc.constant('+1 312 555 0101'),
    email: fc.constant('amina.yusuf.md@mail.example'),
    specialty: fc.constant('Emergency Medicine'),
  },
  { requiredKeys: ['fullName'] },
);

const season = defaultSeason(2027);

/** Days from the first to the last, both included. */
const daysFrom = (first: string, last: string): fc.Arbitrary<string> =>
  fc.nat({ max: daysBetween(first, last) }).map((days) => addDays(first, days));

/** In the daytime, on the clock of somebody in one of these zones. */
const timesOn = (day: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 10, max: 17 }), fc.constantFrom('-05:00', '-08:00', '+05:30'))
    .map(([hour, offset]) => `${day}T${String(hour)}:20:00${offset}`);

const past = (purpose: Purpose, day: string, to: readonly string[] = []): PastMessage => ({
  sentAt: `${day}T15:00:00-05:00`,
  purpose,
  to: [...to],
});

/** Day of sending, what is known of the program by then, and the message that is answered. */
type Moment = Pick<Draft, 'history' | 'quoted' | 'kind'> &
  Pick<Program, 'interviewDate' | 'offer'> & { readonly day: string };

const FIRST_MAIL = past('pre-interview', '2026-09-29');
const EARLIER = fc.constantFrom<PastMessage[]>([], [FIRST_MAIL]);

const CHECKED = {
  accreditation: true,
  boardEligibility: true,
  visa: true,
  matchParticipation: true,
  matchStatus: 'outside',
} as const;

const OFFERS = [
  'We would like to offer you a PGY-1 position outside the Match.',
  'If you can commit to us now, we will hold the seat for you.',
] as const;

const afterInterview = (first: string, last: string): fc.Arbitrary<Moment> =>
  fc.tuple(daysFrom('2026-10-20', '2026-12-20'), daysFrom(first, last)).map(([met, day]) => ({
    day,
    interviewDate: met,
    history: [FIRST_MAIL, past('thank-you', addDays(met, 1), ['somebody@elsewhere.example'])],
  }));

/** The phase that a template is for, and what has gone before. */
function momentsOf({ id }: Template): fc.Arbitrary<Moment> {
  const anyDay = daysFrom('2026-10-01', '2027-02-28');
  if (id === 'pre-interview') {
    return daysFrom('2026-09-25', '2027-01-02').map((day) => ({ day, history: [] }));
  }
  if (id.startsWith('thank-you')) {
    return fc
      .tuple(daysFrom('2026-10-20', '2027-01-28'), fc.integer({ min: 1, max: 2 }), EARLIER)
      .map(([met, later, history]) => ({
        day: addDays(met, later),
        interviewDate: met,
        history: [...history, past('thank-you', addDays(met, 1), ['somebody@elsewhere.example'])],
      }));
  }
  if (id === 'late-season') return afterInterview('2027-01-08', '2027-03-01');
  if (id.startsWith('update')) return afterInterview('2026-12-24', '2027-03-01');
  if (id === 'logistics-invitation') {
    return fc.tuple(daysFrom('2026-10-15', '2027-01-10'), EARLIER).map(([day, history]) => ({
      day,
      history,
      kind: 'reply',
      quoted: 'We are pleased to invite you to an interview. Please choose a date in Thalamus.',
    }));
  }
  if (id === 'logistics') {
    return fc.tuple(daysFrom('2026-10-15', '2026-12-14'), EARLIER).map(([day, history]) => ({
      day,
      history,
      interviewDate: '2026-12-16',
    }));
  }
  if (id.startsWith('offer')) {
    const offer = id === 'offer-accept' ? fc.constant(CHECKED) : fc.constantFrom({}, CHECKED);
    return fc
      .tuple(afterInterview('2026-12-24', '2027-02-20'), offer, fc.constantFrom(...OFFERS))
      .map(([moment, known, quoted]) => ({ ...moment, offer: known, kind: 'reply', quoted }));
  }
  if (id === 'rank-answer') {
    return afterInterview('2026-12-24', '2027-03-01').map((moment) => ({
      ...moment,
      history: [...(moment.history ?? []), past('interest', '2027-01-07')],
      kind: 'reply',
      quoted: 'Before our committee meets: where do you plan to rank us?',
    }));
  }
  return fc
    .tuple(anyDay, EARLIER)
    .map(([day, history]) => ({ day, history }))
    .chain((moment) => fc.constantFrom(moment, { ...moment, interviewDate: '2026-10-20' }));
}

/** Known people as they may stand in the To line, or somebody of whom only this line is known. */
const recipientsOf = (
  { to }: Template,
  { contacts = [] }: Program,
): fc.Arbitrary<readonly string[]> => {
  const lines = contacts
    .filter(({ role }) => role !== undefined && to.includes(role))
    .flatMap(({ email, name }) => [[email], [`${name.replace(/,.*/, '')} <${email}>`]]);
  return fc.constantFrom(
    ...lines,
    ['Marwa Khalil <khalil@somewhere.example>'],
    ['em.residency@somewhere.example'],
    [],
  );
};

const NOTES = [
  '',
  'Weekly simulation with EMS; Dr. Chen teaches airway skills at the bedside [really good]',
  'https://lakeview.example/em — ultrasound elective in the third year\nmobile clinic for farm workers, night float in blocks of five, resident retreat in May',
] as const;

interface Scene {
  readonly empty: Draft;
  readonly filled: Filled;
  readonly pick: number;
}

/** A draft that is filled from a template in its moment, beside a program that got it before. */
const scenesOf = (template: Template): fc.Arbitrary<Scene> =>
  fc
    .record({ program: programs, other: programs, moment: momentsOf(template) })
    .filter(({ program, other }) => program.hospital !== other.hospital)
    .chain(({ program, other, moment }) =>
      fc.record({
        program: fc.constant(program),
        other: fc.constant(other),
        moment: fc.constant(moment),
        to: recipientsOf(template, program),
        profile: profiles,
        sentAt: timesOn(moment.day),
        pick: fc.nat({ max: 11 }),
        notes: fc.constantFrom(...NOTES),
      }),
    )
    .map(({ program, other, moment, to, profile, sentAt, pick, notes }) => {
      const { interviewDate, offer, history, quoted, kind = 'new', day } = moment;
      const known: Draft = {
        body: '',
        from: 'amina.yusuf.md@mail.example',
        sentAt,
        profile,
        season,
        kind,
        to: [...to],
        program: {
          ...program,
          ...(interviewDate !== undefined && { interviewDate }),
          ...(offer !== undefined && { offer }),
        },
        ...(history !== undefined && { history }),
        ...(quoted !== undefined && { quoted }),
      };
      const open = (draft: Draft): Filled =>
        fillTemplate(
          template,
          openMail(draft, DEFAULT_LIMITS, () => []),
          notes,
        );
      const before = answered(open({ ...known, to: [], program: other }), template, pick + 1);
      const told: PastMessage = {
        ...past(template.purpose, addDays(day, -1)),
        body: before.body,
        newInformation: ['rotation'],
      };
      const empty = { ...known, otherPrograms: [{ ...other, history: [told] }] };
      return { empty, filled: open(empty), pick };
    });

/** Told of the draft itself; what their own message does is not the template's. */
function findingsIn(draft: Draft): readonly Finding[] {
  return checker.check(draft).findings.filter(({ field }) => field !== 'quoted');
}

const SHOWN = { numRuns: 40 };

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  '%s',
  (_, template) => {
    const sources = [template.subject, template.body].map(parseTemplate);
    const hints = sources
      .flatMap(({ segments }) => segments)
      .flatMap((segment) => (segment.kind === 'gap' ? [segment.hint] : []));

    it('has no broken variable, and two examples for each gap', () => {
      expect(sources.flatMap(({ problems }) => problems)).toEqual([]);
      expect(Object.keys(template.examples).sort()).toEqual([...new Set(hints)].sort());
      for (const examples of Object.values(template.examples)) {
        expect(new Set(examples).size).toBeGreaterThanOrEqual(2);
      }
    });

    it('cites sections of the guide, greets, and signs', () => {
      expect(template.guide.length).toBeGreaterThan(0);
      expect(template.guide.filter((id) => sectionOf(id) === undefined)).toEqual([]);
      expect(template.body).toMatch(/^Dear \{recipients\},\n\n/);
      expect(template.body).toMatch(/\n\nSincerely,\n\{signature\}$/);
      expect(template.shortcut).toMatch(/^[a-z0-9]+$/);
    });

    it('raises no finding when it is filled well', () => {
      // A yes to an offer is pointed out whatever its wording, so that nobody signs in a hurry.
      const expected = template.id === 'offer-accept' ? ['offer-acceptance'] : [];
      fc.assert(
        fc.property(scenesOf(template), ({ empty, filled, pick }) => {
          const draft = { ...empty, ...answered(filled, template, pick) };
          expect(`${draft.subject}${draft.body}`).not.toMatch(/[{}[\]]/);
          const found = findingsIn(draft).filter(({ rule }) => !expected.includes(rule));
          expect(found.map(({ rule, title, quote }) => `${rule}: ${title}: ${quote}`)).toEqual([]);
          expect(checker.check(draft).purpose).toBe(template.purpose);
        }),
        SHOWN,
      );
    });

    it('is told as left open gap by gap, and of nothing else', () => {
      const expected = template.id === 'offer-accept' ? ['offer-acceptance'] : [];
      fc.assert(
        fc.property(scenesOf(template), fc.nat({ max: 11 }), ({ empty, filled, pick }, at) => {
          const gaps = `${filled.subject}\n${filled.body}`.match(GAP) ?? [];
          fc.pre(gaps.length > 0);
          const open = at % gaps.length;
          const draft = { ...empty, ...answered(filled, template, pick, open) };
          const found = findingsIn(draft).filter(({ rule }) => !expected.includes(rule));
          expect(found.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([
            `placeholder-left: ${gaps[open] ?? ''}`,
          ]);
          // A gap that only the writer can fill gets no word of ours to put in.
          expect(found.flatMap(({ replacements }) => replacements)).toEqual([]);
        }),
        SHOWN,
      );
    });
  },
);

describe('the templates', () => {
  it('are the files of their folder', () => {
    const folder = fileURLToPath(new URL('mails/', import.meta.url));
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect(TEMPLATES.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(new Set(TEMPLATES.map(({ shortcut }) => shortcut)).size).toBe(TEMPLATES.length);
  });

  it('have one for every moment of the guide', () => {
    // What the guide has an example or a recommendation for, section by section.
    const moments: Readonly<Record<string, readonly string[]>> = {
      '1.2': ['rank-answer'],
      '1.3': ['question-visa', 'update-visa'],
      '2.1': ['pre-interview'],
      '2.2': ['thank-you-interviewer', 'thank-you-director'],
      '2.3': ['late-season'],
      '3.4': ['offer-clarify', 'offer-time', 'offer-decline', 'offer-accept'],
      '4.2': [
        'late-season',
        'update-step-3',
        'update-publication',
        'update-rotation',
        'update-visa',
        'question-curriculum',
        'question-visa',
      ],
      '4.3': ['logistics', 'logistics-invitation', 'question-curriculum'],
    };
    for (const [section, ids] of Object.entries(moments)) {
      const there = TEMPLATES.filter(({ guide }) => guide.includes(section)).map(({ id }) => id);
      expect(there, section).toEqual(expect.arrayContaining([...ids]));
    }
    const purposes = new Set(TEMPLATES.map(({ purpose }) => purpose));
    expect(PURPOSES.filter((purpose) => !purposes.has(purpose))).toEqual(['other']);
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
