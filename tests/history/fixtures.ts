import type { StoredContact, StoredProgram } from '../../src/history/db.ts';

/** 9 February 2027, 10:15 in New York. */
export const SENT_AT = Date.UTC(2027, 1, 9, 15, 15);

export const SEASON = {
  applicationsOpen: '2026-09-23',
  interviewsStart: '2026-10-15',
  interviewsEnd: '2027-01-31',
  rankListDeadline: '2027-03-03',
  matchDay: '2027-03-19',
};

export function program(fields: Partial<StoredProgram> & { name: string }): StoredProgram {
  return { id: fields.name, people: [], domains: [], createdAt: SENT_AT, ...fields };
}

export const LAKEVIEW = program({
  name: 'Lakeview University Emergency Medicine Residency',
  hospital: 'Lakeview University Hospital',
  people: [
    { email: 'helen.whitfield@lakeview-em.example', name: 'Dr. Helen Whitfield', role: 'director' },
    { email: 'tara.patel@lakeview-em.example', name: 'Tara Patel', role: 'coordinator' },
  ],
  domains: ['lakeview-em.example'],
});

/** A contact as the worker hands it to the history. */
export function contact(fields: Partial<StoredContact> = {}): Omit<StoredContact, 'state'> {
  return {
    id: 'send-1',
    programId: null,
    channel: 'email',
    purpose: 'interest',
    stage: 'late-season',
    sentAt: SENT_AT,
    utcOffsetMinutes: -300,
    recipients: ['Dr. Helen Whitfield <helen.whitfield@lakeview-em.example>'],
    subject: 'Continued interest',
    newInformation: [],
    claims: [],
    fingerprint: new Uint32Array(),
    exact: true,
    ...fields,
  };
}

export function sent(fields: Partial<StoredContact> = {}): StoredContact {
  return { ...contact(fields), state: 'sent' };
}
