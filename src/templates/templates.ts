/**
 * The mails that the guide advises, in our own words. Gaps ask for what only the writer knows; a
 * specific feature is always one of them, since a mail that could go to any program helps at none
 * (guide 4.1).
 */
import type { Template } from './template.ts';

export const TEMPLATES: readonly Template[] = [
  {
    id: 'pre-interview',
    shortcut: 'interest',
    title: 'Interest before an interview',
    moment: 'Before an invitation, once, where you have a real link',
    purpose: 'pre-interview',
    subject: '{specialty} applicant: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

My name is {fullName}, and I am an international medical graduate from [your medical school and country]. I am applying in {specialty} this season, and I would like to express my strong interest in {program}.

What draws me to your program is [one or two concrete features of the program]. During [your clinical experience in the U.S. or abroad], I learned [what it taught you that fits this program], and it confirmed my choice of specialty.

I know that you read many applications. Should mine fit what you look for, I would be honored to be considered for an interview. My documents are complete in ERAS.

Thank you for your time and consideration.

Sincerely,
{signature}`,
  },
  {
    id: 'thank-you-interviewer',
    shortcut: 'thanks',
    title: 'Thank-you to an interviewer',
    moment: '24 to 72 hours after the interview, one to each person',
    purpose: 'thank-you',
    subject: 'Thank you: {fullName}, interview on {interviewDate}',
    body: `Dear {recipients},

Thank you for the time you gave me on {interviewDate}. I especially enjoyed our conversation about [topic you talked about with this person].

Hearing how [one concrete feature of the program] works in practice strengthened my interest in {program}. With my commitment to [patients or field you care about], I believe that your program is an excellent fit for my training.

It was a pleasure to get to know your department, and I am grateful for the day.

Sincerely,
{signature}`,
  },
  {
    id: 'thank-you-director',
    shortcut: 'thanksdir',
    title: 'Thank-you to the program director',
    moment: '24 to 72 hours after the interview, once',
    purpose: 'thank-you',
    subject: 'Thank you: {fullName}, interview on {interviewDate}',
    body: `Dear {recipients},

Thank you for the opportunity to interview at {program} on {interviewDate}. Please pass my thanks on to everyone who made the day so well organized.

I was impressed by [one concrete feature of the program], and by [something a resident or teacher said or showed you]. Both confirmed that I would value training in your department.

Thank you again for your time and for the warm welcome.

Sincerely,
{signature}`,
  },
  {
    id: 'late-season',
    shortcut: 'late',
    title: 'Update and interest, late season',
    moment: 'In the eight weeks before the rank list deadline, once, to your top programs',
    purpose: 'interest',
    subject: 'Update and continued interest: {fullName}, {specialty} applicant',
    body: `Dear {recipients},

I hope that the end of the interview season finds you well. I would like to share a brief update and to reaffirm my strong interest in {program}.

Since my interview on {interviewDate}, [what you have done since: passed an exam, published, presented, completed a rotation]. This has strengthened my wish to train in [the kind of department this program is].

I remain drawn to [one or two concrete features of the program]. As an IMG who plans a long career in this specialty, I believe that {program} is an excellent fit for me, and I plan to rank it very highly.

I appreciate your continued consideration.

Sincerely,
{signature}`,
  },
  {
    id: 'update-step-3',
    shortcut: 'step3',
    title: 'Update: Step 3 passed',
    moment: 'When the result is out, above all where a visa hangs on it',
    purpose: 'update',
    subject: 'Step 3 passed: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I am writing with one piece of news. I passed USMLE Step 3 on [date of the result], and the transcript is released through ERAS.

I remain interested in {program}, in particular in [one concrete feature of the program].

Thank you for adding this to my file.

Sincerely,
{signature}`,
  },
  {
    id: 'update-publication',
    shortcut: 'paper',
    title: 'Update: publication or presentation',
    moment: 'When a paper or an abstract has been accepted',
    purpose: 'update',
    subject: 'New publication: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I am writing with one piece of news. My [paper or abstract] on [its subject] was accepted by [journal or meeting] on [date].

The work is close to [one concrete feature of the program], which is part of what interests me in {program}.

Thank you for your consideration.

Sincerely,
{signature}`,
  },
  {
    id: 'update-rotation',
    shortcut: 'rotation',
    title: 'Update: rotation completed',
    moment: 'When a rotation in your specialty has ended',
    purpose: 'update',
    subject: 'Rotation completed: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I am writing with one piece of news. I completed a rotation in [field] at [hospital] on [date], and [a letter or evaluation] has been added to ERAS.

What I saw there made [one concrete feature of the program] even more interesting to me, and I remain interested in {program}.

Thank you for your time.

Sincerely,
{signature}`,
  },
  {
    id: 'update-visa',
    shortcut: 'visa',
    title: 'Update: visa status',
    moment: 'When your visa status has changed',
    purpose: 'update',
    subject: 'Change of visa status: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I am writing with one change in my application. My visa status changed on [date]: [your new status, and what it means for sponsorship]. I have updated the entry in ERAS.

My interest in {program}, and in [one concrete feature of the program], is the same as before.

Thank you for keeping my file up to date.

Sincerely,
{signature}`,
  },
  {
    id: 'question-curriculum',
    shortcut: 'curriculum',
    title: 'Question on the curriculum',
    moment: 'To the director or faculty, when the website does not answer it',
    purpose: 'question',
    subject: 'Question about the curriculum: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I have read about [one concrete feature of the program] on your website, and I have one question. [Your question about rotations, curriculum or the department]?

Thank you for your help.

Sincerely,
{signature}`,
  },
  {
    id: 'question-visa',
    shortcut: 'visaq',
    title: 'Question on visa sponsorship',
    moment: 'To the director, before you apply or before you rank',
    purpose: 'question',
    subject: 'Question about visa sponsorship: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I have one question about visas. Does {program} sponsor [J-1, H-1B or both] for residents, and are there limits set by the institution that I should know of?

Thank you for your help.

Sincerely,
{signature}`,
  },
  {
    id: 'logistics',
    shortcut: 'logistics',
    title: 'Scheduling or documents',
    moment: 'To the coordinator, for dates, links and documents',
    purpose: 'logistics',
    subject: '[What it is about: interview date, link, document]: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I am writing about [the interview date, the link or the document]. [Your request, in one or two sentences].

Thank you for your help.

Sincerely,
{signature}`,
  },
  {
    id: 'offer-clarify',
    shortcut: 'clarify',
    title: 'Offer: ask what it is',
    moment: 'First answer to a pre-match offer',
    purpose: 'offer',
    subject: 'Questions about the position: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I am thankful for your trust in me, and for the talk about a position. To be sure that I understand it fully, may I ask three questions?

Would the position be filled through the NRMP Match or outside of it? Is the residency accredited by the ACGME in {specialty}, and does it lead to board eligibility? Which visa would be sponsored, and by when would that be confirmed in writing?

I appreciate your patience with my questions.

Sincerely,
{signature}`,
  },
  {
    id: 'offer-time',
    shortcut: 'time',
    title: 'Offer: ask for time',
    moment: 'When an offer asks for a quick answer',
    purpose: 'offer',
    subject: 'Time to review the offer: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

I am honored by your offer, and I want to give it the thought it deserves. Would it be possible to have until [a date a few days from now] to read the contract and to clarify the visa and credentialing steps?

Thank you for your understanding.

Sincerely,
{signature}`,
  },
  {
    id: 'offer-decline',
    shortcut: 'decline',
    title: 'Offer: decline with thanks',
    moment: 'When you have decided to stay in the Match',
    purpose: 'offer',
    subject: 'Your offer: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

Thank you for thinking of me for this position. I have considered it carefully, and my decision is to stay in the Match and to see it through.

I value the time and the trust that you have given me, and I wish you and your team all the best.

Sincerely,
{signature}`,
  },
  {
    id: 'offer-accept',
    shortcut: 'accept',
    title: 'Offer: accept',
    moment: 'Only when accreditation, boards, visa and contract are checked off',
    purpose: 'offer',
    subject: 'Acceptance of the position: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

Thank you for the documents and for answering my questions. Having reviewed the contract dated [date of the contract] with my advisors, I accept the position under its terms.

I will withdraw my other applications and will not take part in the Match. Please let me know the next steps.

Sincerely,
{signature}`,
  },
  {
    id: 'rank-answer',
    shortcut: 'rank',
    title: 'Answer when asked how you rank',
    moment: 'When a program asks for your rank order',
    purpose: 'interest',
    subject: 'Re: your message: {fullName}, AAMC {aamcId}',
    body: `Dear {recipients},

Thank you for your message and for your interest in me. I enjoyed my interview, and [one concrete feature of the program] fits my goals well. I would prefer to keep the order of my list private, and I hope that you understand.

I am strongly interested in {program}.

Sincerely,
{signature}`,
  },
];

/** The template with an id; undefined for an unknown one. */
export function templateOf(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
