/** One applicant, one program, one season: what the examples of the message rules start from. */
import type { Draft, Person, Program } from '../draft/draft.ts';
import { defaultSeason } from '../season/season.ts';

const director: Person = {
  email: 'hall@lakeview.example',
  name: 'Dr. Helen Hall',
  role: 'director',
};
const coordinator: Person = {
  email: 'patel@lakeview.example',
  name: 'Tara Patel',
  role: 'coordinator',
};
const faculty: Person = { email: 'park@lakeview.example', name: 'Dr. June Park', role: 'faculty' };

/** Lakeview, before any interview. */
export const LAKEVIEW: Program = {
  name: 'Lakeview Emergency Medicine Residency',
  hospital: 'Lakeview University Hospital',
  city: 'Lakeview, Ohio',
  contacts: [director, coordinator, faculty],
};

export const HARBOR_POINT = {
  name: 'Harbor Point Emergency Medicine Residency',
  hospital: 'Harbor Point Medical Center',
  contacts: [{ email: 'osei@harborpoint.example', name: 'Dr. Samuel Osei', role: 'director' }],
} satisfies Program;

export const SIGNATURE = `Sincerely,
Amina Yusuf, MBBS
AAMC ID: 15550101
+1 312 555 0101 | amina.yusuf.md@mail.example`;

/** A draft to Lakeview's director on a November morning; give what matters to the example. */
export function sample(draft: Partial<Draft> & Pick<Draft, 'body'>): Draft {
  return {
    subject: 'Emergency medicine applicant: Amina Yusuf, AAMC 15550101',
    from: 'Amina Yusuf <amina.yusuf.md@mail.example>',
    to: [director.email],
    kind: 'new',
    sentAt: '2026-11-12T10:00:00-05:00',
    profile: {
      fullName: 'Amina Yusuf',
      aamcId: '15550101',
      phone: '+1 312 555 0101',
      email: 'amina.yusuf.md@mail.example',
      specialty: 'Emergency Medicine',
    },
    program: LAKEVIEW,
    season: defaultSeason(2027),
    ...draft,
  };
}

/** The program after an interview on this day. */
export function interviewed(interviewDate: string): Program {
  return { ...LAKEVIEW, interviewDate };
}

export const THANKS = `Dear Dr. Hall,

Thank you for the interview. Hearing how residents run the weekly simulation with the EMS crews stayed with me.

${SIGNATURE}`;

export const INTEREST = `Dear Dr. Hall,

I am writing to express my strong interest in Lakeview, above all in the weekly simulation with the EMS crews. I would be honored to be considered for an interview.

${SIGNATURE}`;
