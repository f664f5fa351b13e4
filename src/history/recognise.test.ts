import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser, type Known } from './recognise.ts';

const known = (name: string, fields: Partial<Known> = {}): Known => ({
  id: name,
  name,
  people: [],
  domains: [],
  ...fields,
});

const LAKEVIEW = known('Lakeview University Emergency Medicine Residency', {
  hospital: 'Lakeview University Hospital',
  people: [
    { email: 'helen.whitfield@lakeview-em.example' },
    { email: 'hwhitfield.private@gmail.com' },
  ],
  domains: ['lakeview-em.example'],
});
const ST_BRENDANS = known("St. Brendan's Emergency Medicine Residency", {
  domains: ['stbrendans.example'],
});
const MERCY_EM = known('Mercy Hospital Emergency Medicine Residency', {
  people: [{ email: 'director@mercy.example' }],
  domains: ['mercy.example'],
});
const MERCY_IM = known('Mercy Hospital Internal Medicine Residency', {
  domains: ['mercy.example'],
});
const UCSF_FRESNO = known('University of California San Francisco Fresno EM Residency', {
  domains: ['fresno.ucsf.example'],
});
const PINECREST = known('Pinecrest Emergency Medicine Residency');

const recognise = createRecogniser([
  LAKEVIEW,
  ST_BRENDANS,
  MERCY_EM,
  MERCY_IM,
  UCSF_FRESNO,
  PINECREST,
]);

describe('by the recipients', () => {
  it.each([
    ['an address', 'Dr. Helen Whitfield <Helen.Whitfield@Lakeview-EM.example>', 'address'],
    ['a private address', 'hwhitfield.private@gmail.com', 'address'],
    ['a domain', 'someone.new@lakeview-em.example', 'domain'],
    ['a domain inside it', 'someone@mail.lakeview-em.example', 'domain'],
  ])('recognises a program by %s', (_, to, by) => {
    expect(recognise({ to: [to] })).toMatchObject({ program: LAKEVIEW, by, others: [] });
  });

  it('does not take everybody at a mail provider for a program', () => {
    expect(recognise({ to: ['somebody.else@gmail.com'] }).program).toBeUndefined();
  });

  it('does not take a colleague at the own hospital for a program', () => {
    const mail = { from: 'me@stbrendans.example', to: ['friend@stbrendans.example'] };
    expect(recognise(mail).program).toBeUndefined();
  });

  it('lets an address outrank a domain that stands before it', () => {
    const mail = { to: ['new@stbrendans.example'], cc: ['director@mercy.example'] };
    expect(recognise(mail)).toMatchObject({ program: MERCY_EM, others: [ST_BRENDANS] });
  });

  it('names the other programs that recipients belong to', () => {
    const mail = {
      to: ['helen.whitfield@lakeview-em.example'],
      bcc: ['x@stbrendans.example', 'y@stbrendans.example'],
    };
    expect(recognise(mail)).toMatchObject({ program: LAKEVIEW, others: [ST_BRENDANS] });
  });
});

describe('by the recipients and the name, where two programs share a domain', () => {
  const to = ['coordinator@mercy.example'];

  it.each([
    ['subject', { subject: 'Mercy Internal Medicine interview' }, MERCY_IM],
    ['text', { body: 'I enjoyed the Mercy EM interview day.' }, MERCY_EM],
  ])('decides by the %s', (_, text, program) => {
    expect(recognise({ to, ...text })).toMatchObject({ program, by: 'domain' });
  });

  it.each([
    ['em-residency@mercy.example', MERCY_EM],
    ['IM.Coordinator@mercy.example', MERCY_IM],
    ['office@im.mercy.example', MERCY_IM],
    ['Mercy Emergency Medicine <office@mercy.example>', MERCY_EM],
  ])('decides by the address itself: %s', (address, program) => {
    expect(recognise({ to: [address] })).toMatchObject({ program, by: 'domain' });
  });

  it('knows once it was told whose an address is', () => {
    const told = known(MERCY_IM.name, {
      ...MERCY_IM,
      people: [{ email: 'coordinator@mercy.example' }],
    });
    const after = createRecogniser([MERCY_EM, told]);
    expect(after({ to })).toMatchObject({ program: told, by: 'address' });
    expect(after({ to: ['other@mercy.example'] }).proposal?.among).toHaveLength(2);
  });

  it('asks where the text leaves it open', () => {
    const open = recognise({ to, body: 'Thank you for the interview.' });
    expect(open.program).toBeUndefined();
    expect(open.proposal?.among).toEqual([MERCY_EM.name, MERCY_IM.name]);
  });
});

describe('by the name', () => {
  it.each([
    ['Lakeview is where I would love to train.', LAKEVIEW],
    ["I enjoyed Lakeview's simulation sessions.", LAKEVIEW],
    ['Dear LAKEVIEW UNIVERSITY team,', LAKEVIEW],
    ['my day at St Brendans', ST_BRENDANS],
    ['my day at Saint Brendan’s Community Hospital', ST_BRENDANS],
    ['my interview at UCSF Fresno', UCSF_FRESNO],
    ['more of Lakeview and Lakeview EM than of Pinecrest', LAKEVIEW],
  ])('recognises %j', (body, program) => {
    expect(recognise({ to: [], body })).toMatchObject({ program, by: 'name' });
  });

  it.each([
    'We had a nice view over the lake.',
    'the lakeview apartment',
    'I have mercy on you.',
    'Lakeview or Pinecrest?',
    'Emergency Medicine Residency',
    '',
  ])('recognises nothing in %j', (body) => {
    expect(recognise({ to: [], body }).program).toBeUndefined();
  });

  it('counts the subject for more than the text', () => {
    const mail = { to: [], subject: 'Pinecrest interview', body: 'I also saw Lakeview.' };
    expect(recognise(mail)).toMatchObject({ program: PINECREST });
  });

  it('takes a stranger of a program of which nothing but the name is known', () => {
    const mail = { to: ['a@pinecrest-health.example'], body: 'Thank you, Pinecrest!' };
    expect(recognise(mail)).toMatchObject({ program: PINECREST, by: 'name' });
  });

  it('takes a stranger whose domain spells the name', () => {
    const mail = { to: ['a@lakeviewhealth.example'], body: 'Lakeview is wonderful.' };
    expect(recognise(mail)).toMatchObject({ program: LAKEVIEW, by: 'name' });
  });

  it('only proposes the name where the stranger may be of another hospital', () => {
    const mail = { to: ['a@harborpoint.example'], body: 'Lakeview is wonderful.' };
    const { program, proposal } = recognise(mail);
    expect(program).toBeUndefined();
    expect(proposal).toEqual({ name: LAKEVIEW.name, domain: 'harborpoint.example' });
  });

  it('lets short names at the beginning of a sentence be words', () => {
    const hope = createRecogniser([known('Hope Hospital EM Residency')]);
    expect(hope({ to: [], body: 'Hope you are well.' }).program).toBeUndefined();
    expect(hope({ to: [], body: 'My interview at Hope went well.' }).program).toBeDefined();
  });
});

describe('by the many ways to write a name', () => {
  /** Each with names as applicants enter them, and how texts call them. */
  const CALLED: readonly (readonly [string, readonly string[]])[] = [
    [
      'University of California San Francisco Fresno EM Residency',
      [
        'UCSF Fresno',
        'UCSF-Fresno',
        'UC San Francisco Fresno',
        'University of California, San Francisco - Fresno',
      ],
    ],
    ['UCSF Fresno', ['UCSF Fresno EM', 'University of California San Francisco, Fresno']],
    ['UC San Diego Emergency Medicine', ['UC San Diego', 'University of California, San Diego']],
    [
      'University of Illinois Chicago Emergency Medicine Residency',
      ['UIC', 'the UIC residents', 'University of Illinois at Chicago', 'U of I Chicago'],
    ],
    ['UIC Emergency Medicine', ['University of Illinois at Chicago', 'UIC']],
    ['Emergency Medicine Residency (University of Illinois Chicago)', ['UIC']],
    ['University of Michigan', ['U of M', 'UofM', 'U. of M.', 'U of Michigan', 'U Michigan']],
    ['University of Florida Health', ['UF Health', 'UF EM', 'University of Florida']],
    ['University of Texas Southwestern Medical Center', ['UT Southwestern']],
    ['Medical College of Wisconsin', ['MCW']],
    [
      "St. Luke's University Hospital Emergency Medicine",
      ["St. Luke's EM", "Saint Luke's", 'St Lukes', 'Saint Luke’s University', "St.Luke's"],
    ],
    ["Saint Luke's Hospital of Kansas City", ["St. Luke's", "St. Luke's Hospital"]],
    ['Mount Sinai Hospital', ['Mt. Sinai', 'Mt Sinai', 'Mount Sinai', 'MT. SINAI']],
    [
      'Mount Sinai Morningside-West',
      ['Mount Sinai Morningside West', 'Mt. Sinai Morningside-West'],
    ],
    [
      'HCA Florida Kendall Hospital EM',
      ['HCA Florida Kendall', 'HCA Kendall', 'Kendall', 'Kendall Hospital'],
    ],
    ['Ascension St. Vincent Emergency Medicine', ['St. Vincent', 'Saint Vincent']],
    ['Cook County Health (Stroger Hospital)', ['Cook County', 'Stroger', 'Stroger Hospital']],
    ['Jacobi/Montefiore EM', ['Jacobi', 'Montefiore', 'Jacobi/Montefiore']],
    ['Mercy Hospital St. Louis', ['Mercy St. Louis', 'Mercy Saint Louis']],
    ['Baptist Health, Little Rock', ['Baptist Health', 'Baptist Health Little Rock']],
    ['Fort Worth Regional Medical Center', ['Ft. Worth Regional', 'Fort Worth']],
    ['Cedar Valley General Hospital', ['CVGH', 'Cedar Valley', 'CEDAR VALLEY']],
  ];

  it.each(CALLED.flatMap(([name, calls]) => calls.map((call) => [call, name] as const)))(
    'takes %s for %s',
    (call, name) => {
      const one = known(name);
      const found = createRecogniser([one, PINECREST])({
        to: [],
        body: `I enjoyed the day at ${call} very much.`,
      });
      expect(found.program).toBe(one);
    },
  );

  it.each([
    ['Jackson Memorial Hospital', 'Dear Dr. Jackson, thank you.'],
    ['Jackson Memorial Hospital', 'I spoke with Dr. Andrew Jackson.'],
    ['Jackson Memorial Hospital', 'Dear Jackson,\n\nthank you.'],
    ['Denver Health', 'My family lives in Denver.'],
    ['Boston Medical Center', 'I flew in from Boston.'],
    ['University of Kentucky', 'I trained in the UK before.'],
    ['University of Florida', 'My internship in Florida was short.'],
    ['Eastern Medical School', 'EMS is what I want to do.'],
    ['University of Illinois Chicago', 'the uic of it'],
    ['UCSF Fresno', 'Under California skies, some friends of Fresno met.'],
    ['Grand View Hospital', 'It was a grand view.'],
    ['Emergency Medicine Residency', 'Emergency Medicine is my field.'],
    ['University Hospital', 'I studied at a University Hospital.'],
    ["St. Luke's Hospital", 'St. Mary’s was near.'],
    ['Mercy Hospital St. Louis', 'I have been to St. Louis.'],
    ['Mount Sinai Hospital', 'The mountain of Sinai.'],
  ])('does not take for %s: %j', (name, body) => {
    expect(createRecogniser([known(name)])({ to: [], body }).program).toBeUndefined();
  });

  it('asks of none of two with the same initials', () => {
    const two = createRecogniser([known('University of Michigan'), known('University of Miami')]);
    expect(two({ to: [], body: 'my day at U of M' }).program).toBeUndefined();
    expect(two({ to: [], body: 'my day at U of M, in Miami' }).program?.name).toContain('Miami');
  });

  it('does not take the word of another name for one of few programs', () => {
    const few = createRecogniser([known('Lakeview University EM'), known('Cedar Valley IM')]);
    expect(few({ to: [], body: 'I graduated from the university.' }).program).toBeUndefined();
  });

  it('does not take the writer’s own name for a hospital', () => {
    const jackson = createRecogniser([known('Jackson Memorial Hospital')]);
    const body = 'Thank you.\n\nMaria Jackson';
    const from = 'Maria Jackson <maria.jackson@gmail.com>';
    expect(jackson({ from, to: [], body }).program).toBeUndefined();
  });

  it('looks at the message that is answered only where the answer names none', () => {
    const quoted = 'You are invited to interview at Pinecrest.';
    expect(recognise({ to: [], body: 'Thank you!', quoted })).toMatchObject({
      program: PINECREST,
    });
    expect(recognise({ to: [], body: 'At Lakeview I was happy.', quoted })).toMatchObject({
      program: LAKEVIEW,
    });
  });
});

describe('an address that everybody may have', () => {
  const KENDALL = known('HCA Florida Kendall', {
    people: [{ email: 'kendall.em.coordinator@gmail.com' }, { email: 'j.ito+em@yahoo.com' }],
  });
  const at = createRecogniser([KENDALL, LAKEVIEW]);

  it.each([
    'kendall.em.coordinator@gmail.com',
    'Kendall EM <Kendall.EM.Coordinator@Gmail.com>',
    'kendallemcoordinator@googlemail.com',
    'kendall.emcoordinator+interviews@gmail.com',
    'j.ito@yahoo.com',
    'j.ito+thanks@yahoo.com',
  ])('is one person’s however it is written: %s', (to) => {
    expect(at({ to: [to] })).toMatchObject({ program: KENDALL, by: 'address' });
  });

  it.each(['kendall.em@gmail.com', 'jito@yahoo.com', 'j.ito@gmail.com'])(
    'is not somebody else’s: %s',
    (to) => {
      expect(at({ to: [to] }).program).toBeUndefined();
    },
  );

  it.each([
    ['kendall.em.coordinator@gmial.com', 'gmail.com'],
    ['kendall.em.coordinator@gmail.con', 'gmail.com'],
    ['j.ito@yaho.com', 'yahoo.com'],
  ])('is recognised with a slip in the provider’s name: %s', (to, meant) => {
    expect(at({ to: [to] })).toMatchObject({ program: KENDALL, misspelt: { meant } });
  });

  it('at a misspelt provider is no hospital’s', () => {
    expect(at({ to: ['somebody@gmial.com'], body: 'Thank you.' })).toEqual({
      others: [],
      recipients: [{ email: 'somebody@gmial.com', name: '', domain: 'gmial.com' }],
    });
  });

  it('is told by the name that it is written with, or by the text', () => {
    const to = ['Lakeview EM Residency <residency.office@gmail.com>'];
    expect(at({ to })).toMatchObject({ program: LAKEVIEW, by: 'name' });
    expect(at({ to: ['office@gmail.com'], body: 'The Kendall team' })).toMatchObject({
      program: KENDALL,
      by: 'name',
    });
  });

  it('is kept with the program that is named for it', () => {
    const from = 'amina@gmail.com';
    const mail = {
      from,
      to: ['office@gmail.com', 'a.mina+me@gmail.com'],
      body: 'the Harbor Point EM team',
    };
    expect(at(mail)).toMatchObject({
      proposal: { name: 'Harbor Point' },
      recipients: [{ email: 'office@gmail.com' }],
    });
  });
});

describe('a misspelt domain', () => {
  const MERCY = known('Mercy EM', { domains: ['mercyhospital.example'] });
  const UCSF = known('UCSF', { domains: ['ucsf.edu'] });
  const at = createRecogniser([MERCY, UCSF, LAKEVIEW]);

  it.each(['ana@mercyhosptial.example', 'ana@mail.mercyhospitl.example'])(
    'is the known one: %s',
    (to) => {
      const written = to.slice(4);
      expect(at({ to: [to] })).toMatchObject({
        program: MERCY,
        by: 'domain',
        misspelt: { written, meant: 'mercyhospital.example' },
        recipients: [],
      });
    },
  );

  it.each(['ana@ucsd.edu', 'ana@mercyhealth.example', 'ana@lakeview-im.example'])(
    'is not another hospital’s: %s',
    (to) => {
      expect(at({ to: [to] }).program).toBeUndefined();
    },
  );

  it('is no slip where that domain is known too', () => {
    const other = known('Mercy of the Hills', { domains: ['mercyhospitals.example'] });
    const both = createRecogniser([MERCY, other]);
    const found = both({ to: ['a@mercyhospitals.example'] });
    expect(found.program).toBe(other);
    expect(found.misspelt).toBeUndefined();
  });

  it('of two programs is asked like the right one', () => {
    const im = known('Mercy IM', { domains: ['mercyhospital.example'] });
    const both = createRecogniser([MERCY, im]);
    expect(both({ to: ['a@mercyhosptial.example'] }).proposal?.among).toHaveLength(2);
  });
});

describe('a proposal', () => {
  const propose = createRecogniser([]);

  it.each([
    [
      'I applied to the Cedar Valley General Hospital Emergency Medicine Residency.',
      'Cedar Valley General Hospital',
    ],
    ['Dear Harbor Point EM team,', 'Harbor Point'],
    ["I enjoyed my interview at St. Luke's University Hospital.", "St. Luke's University Hospital"],
    ['your program at the University of Kansas, where', 'University of Kansas'],
    [
      'the Emergency Medicine Residency at Red Mesa Community Hospital',
      'Red Mesa Community Hospital',
    ],
    ["my interview at Clearwater's new campus", 'Clearwater'],
    ['the Northfield Internal Medicine Residency', 'Northfield Internal Medicine'],
  ])('reads the name in %j', (body, name) => {
    expect(propose({ to: ['a@b-hospital.example'], body }).proposal).toEqual({
      name,
      domain: 'b-hospital.example',
    });
  });

  it.each([
    ['cedarvalley-gme.example', 'I liked Cedar Valley very much.', 'Cedar Valley'],
    ['stbrendans.example', 'Your residents at St. Brendan’s were kind.', 'St. Brendan’s'],
    ['pinecrest.example', "I enjoyed Pinecrest's simulation center.", 'Pinecrest'],
    ['pinecrest.example', 'the Pinecrest Regional EM residency', 'Pinecrest Regional'],
    ['pinecrest.example', 'Pinecrest is better than the Lakeview EM residency.', 'Pinecrest'],
    ['kingsford-university.example', 'Thank you.', 'Kingsford University'],
    ['lsu.example', 'Thank you.', 'LSU'],
    ['harborpoint.example', 'Thank you.', 'Harborpoint'],
    ['em.harborpoint.edu.co', 'Thank you.', 'Harborpoint'],
  ])('reads the name in the domain %s', (domain, body, name) => {
    expect(propose({ to: [`a@${domain}`], body }).proposal).toEqual({ name, domain });
  });

  it.each([
    'My name is Amina Yusuf, an Emergency Medicine applicant.',
    'I spoke with Dr. Hall at the interview.',
    'Thank you for the interview of November 17.',
    'I am applying to Emergency Medicine. Residency at last!',
    'I graduated from Cairo University in 2020.',
  ])('finds no name in %j', (body) => {
    expect(propose({ to: ['a@gmail.com'], body }).proposal).toBeUndefined();
  });
});

describe('any mail', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    // Pieces that the parsers look for, in any order.
    fc
      .array(
        fc
          .constantFrom('<', '>', '@', '"', '.', ' ', 'at', 'EM', 'Emergency Medicine', 'residency')
          .chain((piece) => fc.constantFrom(piece, ` ${piece}`, "St. Luke's", '\ud800', '\n')),
        { maxLength: 60 },
      )
      .map((pieces) => pieces.join('')),
  );
  const mail = fc.record({
    from: text,
    to: fc.array(text),
    cc: fc.array(text),
    bcc: fc.array(text),
    subject: text,
    body: text,
    quoted: text,
  });

  it('is recognised or proposed, never both, and a proposal has a name', () => {
    fc.assert(
      fc.property(mail, (any) => {
        const { program, proposal, by } = recognise(any);
        expect(program === undefined || proposal === undefined).toBe(true);
        expect(by === undefined).toBe(program === undefined);
        if (proposal) expect(proposal.name.trim()).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('gives programs that can be made and recognised again', () => {
    fc.assert(
      fc.property(text, (name) => {
        const made = known(name, { people: [{ email: 'a@b.example' }] });
        expect(createRecogniser([made])({ to: ['A <A@B.example>'] }).program).toBe(made);
      }),
      { numRuns: 500 },
    );
  });
});
