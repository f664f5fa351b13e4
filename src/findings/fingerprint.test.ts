import { describe, expect, it } from 'vitest';
import { fingerprint, OPEN_KEY, similarity } from './fingerprint.ts';

const MAIL = `Dear Dr. Hall,

I am writing to express my strong interest in the residency at Lakeview. Your weekly simulation with the EMS crews and the resident-run observation unit are what I hope to learn from, since I worked alone at night in a district hospital for two years.

I would be honored to be considered for an interview.

Sincerely,
Amina Yusuf`;

describe('fingerprints', () => {
  const own = fingerprint(MAIL, OPEN_KEY);

  it('are equal for equal texts and 64 numbers long', () => {
    expect(own).toHaveLength(64);
    expect(similarity(own, fingerprint(MAIL, OPEN_KEY))).toBe(1);
  });

  it('find a text again after its names are changed', () => {
    const copied = MAIL.replace('Hall', 'Osei')
      .replace('Lakeview', 'Harbor Point')
      .replace('two years', '3 years');
    expect(similarity(own, fingerprint(copied, OPEN_KEY))).toBeGreaterThan(0.75);
  });

  it('tell different mails apart', () => {
    const other = `Dear Dr. Osei,

Thank you for the interview on November 19. I enjoyed hearing about the maritime EMS month and about how residents run the dispatch desk. I am grateful for your time and for the frank answers of your team.

Sincerely,
Amina Yusuf`;
    expect(similarity(own, fingerprint(other, OPEN_KEY))).toBeLessThan(0.2);
  });

  it('mean nothing under another key', () => {
    expect(similarity(own, fingerprint(MAIL, [1, 2, 3, 4]))).toBeLessThan(0.2);
  });

  it('say nothing about a text too short to compare', () => {
    expect(fingerprint('Thank you.', OPEN_KEY)).toEqual([]);
    expect(similarity([], [])).toBe(0);
  });
});

describe('mails made from one template', () => {
  const mailTo = (program: string, features: string): readonly number[] =>
    fingerprint(
      `Dear Dr. Hall,

My name is Amina Yusuf, and I am an international medical graduate from Bayero University in Nigeria. I am applying in emergency medicine this season, and I would like to express my strong interest in ${program}.

What draws me to your program is ${features}. During two years in a district hospital in Kano, I learned to work with little equipment, and it confirmed my choice of specialty.

I know that you read many applications. Should mine fit what you look for, I would be honored to be considered for an interview. My documents are complete in ERAS.

Thank you for your time and consideration.

Sincerely,
Amina Yusuf`,
      OPEN_KEY,
    );
  const first = mailTo('Lakeview', 'the weekly simulation with the EMS crews');

  it('are no copies where the writer says something else of each program', () => {
    const other = mailTo('Harbor Point', 'the maritime EMS month and its dispatch desk');
    expect(similarity(first, other)).toBeLessThan(0.6);
  });

  it('are copies where only names differ', () => {
    const copied = mailTo('Harbor Point', 'the weekly simulation with the EMS crews');
    expect(similarity(first, copied)).toBeGreaterThan(0.9);
  });
});
