/** What the applicant of these tests writes. Everybody in it is invented. */

export const DIRECTOR = { name: 'Helen Hall', email: 'helen.hall@lakeview-em.example' };

/** A beginning without anything to mend. */
export const OPENING =
  'Dear Dr. Hall,\n\nThank you for the interview at your emergency medicine residency.';

/** Two sentences to mend, and the words of them that are marked. */
export const PROMISE = 'I will rank your program first.';
export const PROMISED = 'rank your program first';
export const PLEA = 'This is my only hope.';
export const PLEADED = 'my only hope';
