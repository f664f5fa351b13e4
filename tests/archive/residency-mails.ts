/** What an applicant writes to a program over a season. */
import type { Purpose } from '../../src/draft/draft.ts';
import type { ArchivePerson, ArchiveProgram } from './programs.ts';
import type { Seeded } from './seeded.ts';

export interface Words {
  readonly subject: string;
  readonly body: string;
}

/** A stage at which a program is written to. */
export type Stage =
  | 'introduction'
  | 'scheduling'
  | 'question'
  | 'thanks'
  | 'news'
  | 'closing'
  | 'first-choice'
  | 'documents';

export const PURPOSE_OF_STAGE: Readonly<Record<Stage, readonly Purpose[]>> = {
  introduction: ['pre-interview'],
  scheduling: ['logistics'],
  question: ['question'],
  thanks: ['thank-you'],
  news: ['update'],
  closing: ['interest'],
  'first-choice': ['interest'],
  documents: ['logistics'],
};

export const APPLICANT = 'Amara Nwosu';
const SIGNATURES = [
  'Amara Nwosu, MBBS\nAAMC ID 15550123',
  'Amara Nwosu, MBBS',
  'Dr. Amara Nwosu\nAAMC 15550123 · ECFMG 0-999-123-4\n+1 555 0101 234',
  'Amara',
];
const ENDINGS = [
  'Best regards,',
  'Sincerely,',
  'Kind regards,',
  'Respectfully,',
  'Warm regards,',
  'With gratitude,',
];
const CLINICAL = [
  'the trauma rotation',
  'your ultrasound track',
  'the toxicology service',
  'the street medicine team',
  'your night-shift teaching',
  'the pediatric emergency department',
  'the rural rotation',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const NEWS = [
  'I passed Step 3 last week with a score of 231.',
  'My paper on snakebite triage was accepted by the Journal of Rural Emergencies.',
  'I was awarded my ECFMG certificate on Monday.',
  'Since we spoke I have finished a four-week emergency medicine elective at a level one trauma center.',
  'I presented our poster on sepsis alerts at the regional meeting in October.',
  'I have received my Step 2 CK score, a 249, and uploaded the transcript to ERAS.',
];

/** @param place what the program is called this time; "" where the mail does not name it. */
export function residencyWords(
  stage: Stage,
  place: string,
  to: ArchivePerson,
  chance: Seeded,
): Words {
  const last = to.name.split(' ').at(-1) ?? '';
  const greeting =
    to.role === 'director'
      ? chance.pick([`Dear Dr. ${last},`, `Dear Doctor ${last},`, `Good morning Dr. ${last},`])
      : chance.pick([
          `Dear Ms. ${last},`,
          `Dear ${to.name},`,
          `Hello ${to.name.split(' ')[0] ?? ''},`,
          `Hi ${to.name},`,
        ]);
  const at = place === '' ? '' : ` at ${place}`;
  const yours =
    place === ''
      ? 'your program'
      : chance.pick([
          place,
          `the ${place} program`,
          / (?:Medicine|EM|IM)$/.test(place) ? place : `${place} Emergency Medicine`,
        ]);
  const [subject, body] = words(stage, { at, yours, place, chance });
  const inField = (text: string): string =>
    / (?:Internal Medicine|IM)$/.test(place)
      ? text
          .replace(/\b(e)mergency medicine\b/gi, (_, e: string) =>
            e === 'E' ? 'Internal medicine' : 'internal medicine',
          )
          .replace('EM applicant', 'IM applicant')
      : text;
  return {
    subject: inField(subject),
    body: `${greeting}\n\n${inField(body)}\n\n${chance.pick(ENDINGS)}\n${chance.pick(SIGNATURES)}`,
  };
}

interface Slots {
  readonly at: string;
  readonly yours: string;
  readonly place: string;
  readonly chance: Seeded;
}

function words(stage: Stage, { at, yours, place, chance }: Slots): readonly [string, string] {
  const clinical = chance.pick(CLINICAL);
  const day = chance.pick(DAYS);
  switch (stage) {
    case 'introduction':
      return [
        chance.pick([
          'Interest in your residency program',
          `EM applicant writing to ${yours}`,
          'Emergency medicine application – Amara Nwosu',
          `An application to ${yours}`,
          'ERAS applicant from Lagos',
        ]),
        chance.pick([
          `I am a graduate of the University of Lagos applying for emergency medicine this season. I was drawn to ${yours} by ${clinical}, and I would be grateful if you would consider my application for an interview.`,
          `My name is Amara Nwosu and I have applied to the residency${at}. Two years in a district emergency room taught me to work with little; ${clinical} is what I am looking for. I hope to be given the chance to interview.`,
          `As an international medical graduate with an interest in critical care I applied to ${yours} through ERAS. Reading about ${clinical} convinced me that I could learn and give a lot there.`,
          `I hope you are well. I have sent my application for a position in emergency medicine${at} and wanted to say in a few words why: ${clinical}, and the patients you serve.`,
        ]),
      ];
    case 'scheduling':
      return [
        chance.pick([
          'Re: Interview invitation',
          'Re: Your interview',
          `Re: Interview${at}`,
          'Re: Scheduling',
        ]),
        chance.pick([
          `Thank you for the invitation to interview. I would like to take the ${day} date, if it is still open.`,
          `I confirm my interview on ${day} at nine. I have the Zoom link.`,
          `Many thanks for inviting me to interview${at}. Of the dates offered, ${day} suits me best.`,
          `Could I move my interview from ${day} to another day of that week? I am on duty on that morning.`,
        ]),
      ];
    case 'question':
      return [
        chance.pick([
          'A question on visas',
          'Visa sponsorship',
          'Question about the curriculum',
          `A question about ${yours}`,
        ]),
        chance.pick([
          `Could you tell me whether ${yours} sponsors J-1 or H-1B visas for its residents? I could not find it on the website.`,
          `I have one question about ${clinical}: in which year of the residency do your residents start there?`,
          `Would you be able to tell me how many weeks of electives the residents${at} have in their third year?`,
        ]),
      ];
    case 'thanks':
      return [
        chance.pick([
          'Thank you',
          `Thank you – interview on ${day}`,
          `Thank you from an applicant`,
          `Grateful for the conversation${at}`,
        ]),
        chance.pick([
          `Thank you for taking the time to interview me on ${day}. What you said about ${clinical} stayed with me, and I left with a clear picture of how residents grow in ${yours}.`,
          `It was a pleasure to meet you and the residents on ${day}. I enjoyed hearing of ${clinical}. Thank you for a thoughtful interview.`,
          `I am grateful for our conversation on my interview day${at}. Your story about ${clinical} is one that I have told at home already.`,
        ]),
      ];
    case 'news':
      return [
        chance.pick([
          'Update to my application',
          'A short update',
          `News from an applicant to ${yours}`,
          'Application update: Amara Nwosu',
        ]),
        chance.pick([
          `I would like to add something to my application. ${chance.pick(NEWS)} I remain very interested in ${yours}.`,
          `A short update for my file${at}: ${chance.pick(NEWS)} Thank you for considering it.`,
          `Since my interview there is one piece of news. ${chance.pick(NEWS)} ${clinical.charAt(0).toUpperCase()}${clinical.slice(1)} is still what I look forward to most.`,
        ]),
      ];
    case 'closing':
      return [
        chance.pick([
          'Continued interest',
          `Still thinking of ${yours}`,
          'Letter of interest',
          'As the season ends',
        ]),
        chance.pick([
          `As the interview season ends I wanted to say that I would be very glad to train in ${yours}. ${clinical.charAt(0).toUpperCase()}${clinical.slice(1)} fits what I want to become.`,
          `I am writing to express my continued interest in the residency${at}. After all my interviews it is ${clinical} that I keep coming back to.`,
          `I plan to rank ${yours} very highly. Meeting your residents showed me a place where I would work hard and be taught well.`,
        ]),
      ];
    case 'first-choice':
      return [
        chance.pick(['Letter of intent', 'My first choice', `My decision on ${yours}`]),
        chance.pick([
          `I want you to know that ${place === '' ? 'your program' : place} is my first choice and that I will rank it first on my list.`,
          `After much thought, I will be ranking ${place === '' ? 'your program' : place} number one. ${clinical.charAt(0).toUpperCase()}${clinical.slice(1)} decided it.`,
        ]),
      ];
    case 'documents':
      return [
        chance.pick(['My documents', 'Immunization record', 'Re: Missing document']),
        chance.pick([
          'I have uploaded the missing immunization record to the applicant portal. Please let me know if anything else is needed for my application.',
          'Attached is the signed form for the interview day that you asked for. Please tell me if another format is needed.',
        ]),
      ];
  }
}

/** Short answers in a thread that say nothing of what they are about. */
export const ANSWERS = [
  'That works for me, thank you!',
  'Thank you, received.',
  'Ten o’clock is fine. See you then.',
  'Perfect, thanks so much for your help.',
  'Yes, the afternoon is better for me.',
  'I will call in five minutes before. Thank you.',
];

export const nameOf = (program: ArchiveProgram, chance: Seeded): string =>
  chance.pick(program.says);
