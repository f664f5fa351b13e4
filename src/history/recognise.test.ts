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
