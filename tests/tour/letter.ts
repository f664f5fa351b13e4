/** What the tour writes. Everybody in it is invented. */
import type { Person } from '../webmail/types.ts';

export interface Letter {
  readonly to: Person;
  readonly subject: string;
  /** Paragraphs apart by a blank line. */
  readonly body: string;
}

/** How a mail calls the program in a sentence. */
export const PLACE = 'Lakeview';
export const PROGRAM = `${PLACE} Emergency Medicine`;

export const PROFILE = {
  fullName: 'Linh Tran',
  aamcId: '15551234',
  email: 'linh.tran@mail.example',
};

/** Words of the letter that must be marked, in their order. */
export const GAP = '[PD Last Name]';
export const PROMISE = 'I will rank your program first';
export const PLEA = 'This is my only hope';

export const LETTER: Letter = {
  to: { name: 'Maria Alvarez', email: 'maria.alvarez@lakeview.example' },
  subject: `${PROGRAM} residency: application of ${PROFILE.fullName}, AAMC ${PROFILE.aamcId}`,
  body: `Dear Dr. ${GAP},

My name is ${PROFILE.fullName}, and I am an international medical graduate from Hue, Vietnam. I am applying to your emergency medicine residency this season.

Your ultrasound curriculum and your work with refugee families on the west side fit what I did for two years in a district hospital. ${PROMISE}. ${PLEA}.

I would be honored to be considered for an interview. Thank you for your time.

Sincerely,
${PROFILE.fullName}
AAMC ID ${PROFILE.aamcId}, ${PROFILE.email}`,
};
