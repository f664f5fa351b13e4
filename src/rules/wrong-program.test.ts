import { describe, expect, it } from 'vitest';
import type { Person } from '../draft/draft.ts';
import { createChecker } from '../findings/check.ts';
import { LAKEVIEW, sample, SIGNATURE } from './sample.ts';

const checker = createChecker();
const OTHER = {
  name: 'Harbor Point Emergency Medicine Residency',
  hospital: "St. Brendan's Hospital",
  city: 'Savannah',
  contacts: [{ email: 'osei@harborpoint.example', name: 'Dr. Kwame Osei', role: 'director' }],
} as const;

const mistakes = (
  said: string,
  greeting = 'Dear Dr. Hall,',
  contact: Person = OTHER.contacts[0],
): number =>
  checker
    .check(
      sample({
        body: `${greeting}\n\n${said}\n\n${SIGNATURE}`,
        otherPrograms: [{ ...OTHER, contacts: [contact] }],
      }),
    )
    .findings.filter(({ rule }) => rule === 'wrong-program').length;

describe('another program', () => {
  it.each([
    'I would love to live in Savannah and to train there for the next three years.',
    'I would be honored to live in Savannah, GA.',
    'I look forward to moving to Savannah with my family.',
    'I want to serve your patients in Savannah.',
    'Thank you for my interview in Savannah.',
    "I would love to train at St Brendan's Hospital.",
    'I would love to train at Saint Brendan’s.',
    'I would love to train at St. Brendans.',
    "I would love to train at st. brendan's.",
    'I have worked in EDs for years, and in Harbor Point I see the ultrasound track that I want.',
    'I would love to work at Harbor Point.',
    'I enjoyed my interview with Dr. Osei.',
    'Thank you again, Dr. Osei.',
    'I was glad that Dr. Osei joined us for ten minutes.',
    'Dr. Osei, I enjoyed our talk.',
    'I would be grateful to work under Dr. Osei and his team.',
    'I read that Kwame Osei leads it.',
    'It was a pleasure to talk with Dr. Osei at Harbor Point.',
    'Thank you and Dr. Osei for a wonderful interview day.',
  ])('is meant: %s', (said) => {
    expect(mistakes(said)).toBeGreaterThan(0);
  });

  it.each([
    'I grew up in Savannah.',
    'I live in Savannah and would love to join your residency.',
    'I had the chance to work in Savannah for two years.',
    'My sister lives in Savannah.',
    'I was able to train in Savannah last year.',
    'I presented my poster at a conference in Savannah.',
    'I moved to Savannah in May to work as a scribe.',
    'I am coming to you by car from Savannah.',
    'I worked in the ICU and the ED at Harbor Point.',
    'I worked in Cairo, and at Harbor Point.',
    'Dr. Osei wrote my letter of recommendation.',
    'Dr. Osei, who supervised me, encouraged me to apply.',
    'As suggested by Dr. Osei of Harbor Point, I am applying to Lakeview.',
    'My mentor, Dr. Osei, thinks highly of you.',
    'I worked with Dr. Osei and enjoyed it.',
    'Dr. Osei of Harbor Point sends his regards.',
    'I met Dr. Osei at SAEM.',
    'I enjoyed my conversation with Dr. Osei at the ACEP conference.',
  ])('is only spoken of: %s', (said) => {
    expect(mistakes(said)).toBe(0);
  });
});

describe('a first name', () => {
  const INTEREST = 'I am strongly interested in your ultrasound track.';

  it.each(['Dear Kwame,', 'Hi Kwame', 'Hello Kwa,', 'Dear Dr. Osei,'])('%s', (greeting) => {
    expect(mistakes(INTEREST, greeting)).toBe(1);
  });

  it.each(['Dear Helen,', 'Dear Dr. Hall,', 'Dear all,'])('of this program: %s', (greeting) => {
    expect(mistakes(INTEREST, greeting)).toBe(0);
  });

  it('may be that of two people', () => {
    const namesake: Person = {
      email: 'roe@harborpoint.example',
      name: 'Dr. Helen Roe',
      role: 'director',
    };
    expect(LAKEVIEW.contacts?.some(({ name }) => name.includes('Helen'))).toBe(true);
    expect(mistakes(INTEREST, 'Dear Helen,', namesake)).toBe(0);
  });
});
