/**
 * The advice that the rules rest on, retold in our own words. Numbers follow the Essential IMG
 * Residency Guide to pre-match communication in emergency medicine; a finding that cites "2.3" links
 * to the section with that id.
 */

/** A paragraph, or a list of points. */
export type Block = string | readonly string[];

export interface GuideSection {
  /** "1", "2.3", "step 4", "FAQ 2". */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const SECTIONS: readonly GuideSection[] = [
  {
    id: '1',
    title: 'The landscape: rules, culture, expectations',
    blocks: [
      'Writing to a program before the Match can show fit and good manners. It can also raise a red flag. How you write is read as a sample of how you will work: emergency medicine lives from clear, calm communication.',
    ],
  },
  {
    id: '1.1',
    title: 'What counts as pre-match communication',
    blocks: [
      'Every contact with a program outside your application, until results are out:',
      [
        'emails of interest before or after an interview, questions, news such as a score, a publication or a rotation',
        'phone calls, which are seldom needed; the coordinator answers most practical questions',
        'talks at conferences (ACEP, SAEM, EMRA) and on away rotations',
        'messages in ERAS, Thalamus or an interview portal, virtual socials and open houses',
      ],
      'Thank-you notes are routine. Talk of offers and commitments is not, and deserves more care.',
    ],
  },
  {
    id: '1.2',
    title: 'The NRMP and its limits',
    blocks: [
      'Most emergency medicine programs fill their places through the NRMP Match, and both sides are bound by its code of conduct.',
      [
        'A program may not ask how you will rank it, or whether it is your first choice. You need not answer, and a friendly general reply is enough.',
        'You may not ask where or how a program will rank you.',
        'Nobody may make an interview or a place on a list depend on a commitment, spoken or written.',
      ],
      'Interest may be voiced freely. Telling a program that it will stand very high on your list is a statement of interest, and it binds nobody.',
    ],
  },
  {
    id: '1.3',
    title: 'What is special for IMGs',
    blocks: [
      'For an international medical graduate a well placed message can do more than for others:',
      [
        'It can settle which visas a program sponsors, J-1 or H-1B, and under which limits.',
        'It can show which programs have trained IMGs and welcome them.',
        'You may have no adviser at a U.S. school who speaks for you, so your own words do.',
      ],
      'The same pressure tempts people to oversell themselves, to run after early offers, and to write too often. Short, honest and professional wins over loud or emotional every time.',
    ],
  },
  {
    id: '2',
    title: 'Kinds of messages and how to use them',
    blocks: [
      'Before the interview: interest, once. After it: a thank-you. Late in the season: one update with sincere interest.',
    ],
  },
  {
    id: '2.1',
    title: 'Before the invitation: interest without spamming',
    blocks: [
      'Programs receive hundreds of these emails, some receive thousands. One is worth writing where you have a real link:',
      [
        'the program has a record of training IMGs',
        'you have ties to the region: family, earlier work, the job of your spouse',
        'your profile meets its mission, for example global health, underserved care, EMS or toxicology',
        'you have done emergency medicine research, global emergency work, or clinical work in U.S. departments',
        'something is new that ERAS does not show, such as a better Step score, or Step 3 where a visa hangs on it',
      ],
      'How to write it:',
      [
        'One concise email. If the program has room and interest, one is enough.',
        'To the coordinator, the director, or both.',
        'No attachments: everything is in ERAS, so point there.',
        'A subject that tells who you are and why you write.',
        'Say who you are, one or two concrete things about this program that draw you, what in your experience fits, and a modest request to be considered.',
      ],
      'Weekly reminders that only check in do harm.',
    ],
  },
  {
    id: '2.2',
    title: 'After the interview: thank-you notes',
    blocks: [
      'Thank-you notes are common and not required. They seldom move you on a list, but they confirm a good impression and let you say why you fit.',
      [
        'Send them between 24 and 72 hours after the interview.',
        'Keep to five to eight sentences that could only be written to this person.',
        'Name what you talked about and one feature of the program that stayed with you.',
        'No promise of a rank, and no emotional pressure: how sad you would be elsewhere is not their burden.',
      ],
      'A separate note to the program director, with thanks and general interest, is fine. It keeps silent about rank too.',
    ],
  },
  {
    id: '2.3',
    title: 'After the interview: updates and letters of interest',
    blocks: [
      'Letters that tell a program how high it stands are common and ethically grey. Handle them with care.',
      [
        'Honest strong interest can help with the one to three programs where you truly want to go.',
        'Saying "first choice" to more than one program is unethical, and it comes out.',
        'Be honest without pushing. Strong interest, an excellent fit, or a place very high on your list are safe to say.',
        'One or two well-chosen messages near the end of the interviews do more than a series.',
      ],
    ],
  },
  {
    id: '3',
    title: 'Pre-match offers and early commitment',
    blocks: ['An early offer looks like safety. Look at it calmly before you answer.'],
  },
  {
    id: '3.1',
    title: 'What a pre-match offer is',
    blocks: [
      'A program offers you a position outside the Match, mostly in writing, and expects a yes or no before the rank list deadline. Accredited emergency medicine programs rarely do so. Where it happens:',
      [
        'some community programs, and regions with few applicants',
        'places that stayed empty, or recruiting paths made for IMGs',
        'situations outside the NRMP or close to SOAP, as in some earlier years',
      ],
    ],
  },
  {
    id: '3.2',
    title: 'Law and ethics of an offer',
    blocks: [
      'A program in the Main Match is expected to fill through it; exceptions are few and need the NRMP. A program outside the Match may offer a contract directly. Even then visa, length, pay, benefits and accreditation have to be right. Ask before any yes:',
      [
        'Is this position in the NRMP Match, or formally outside it?',
        'Is the residency accredited by the ACGME in emergency medicine?',
        'Will I be eligible for the ABEM or AOBEM boards at the end?',
        'Which visa is sponsored, and does its timeline work for me?',
      ],
    ],
  },
  {
    id: '3.3',
    title: 'Early commitment or the Match',
    blocks: [
      'For it: the place is certain if the contract is sound and the program accredited; the worry ends; there is time for the move and the visa.',
      'Against it: stronger programs that might have taken you are closed. Some places that sign early train badly, with few procedures, little critical care, weak teaching and poor board results. And there is hardly a way back: leaving later harms your name and can cost a licence or a later match.',
      'Think about a yes only if all of this holds:',
      [
        'The program is fully accredited and leads to board eligibility.',
        'Visa sponsorship stands in writing, and its dates are realistic.',
        'You would be glad to train there if it were the only place on earth that took you.',
        'You have checked it: current or recent residents, best of all IMGs; its name among emergency physicians; its board results, fellowships and jobs.',
      ],
    ],
  },
  {
    id: '3.4',
    title: 'How to answer an offer or pressure',
    blocks: [
      [
        'Clarify: thank them, and ask whether the position is filled in or outside the Match, whether it is accredited, and whether it leads to the boards.',
        'Ask for time: an immediate answer is rarely needed. A few days to read the contract and check visa and credentials is a fair request.',
        'Seek independent advice: emergency faculty who know the U.S., mentors at home, residents there, EMRA or the IMG groups of ACEP.',
        'Decide, then stand by it. After a binding yes, stop applying to and courting other programs. A no stays warm: thanks, the decision to stay in the Match, thanks again.',
      ],
    ],
  },
  {
    id: '4',
    title: 'Professional email: dos and don’ts',
    blocks: ['Form, reasons to write, and whom to write to.'],
  },
  {
    id: '4.1',
    title: 'Etiquette',
    blocks: [
      'Do:',
      [
        'write from an address made of your name',
        'sign with full name, AAMC ID, ECFMG number where it matters, and phone or email',
        'be brief, for the people who read you are busy',
        'check grammar and spelling twice, or let a friend read',
        'name concrete features of the program when you speak of interest',
      ],
      'Do not:',
      [
        'write to the same program again without news',
        'send one text to fifty programs with the name exchanged: the wrong name will slip through',
        'apologize for being an IMG: present where you come from with confidence',
        'lay despair or your whole future on the reader',
      ],
    ],
  },
  {
    id: '4.2',
    title: 'Good reasons to write late in the season',
    blocks: [
      [
        'News: a publication or poster in emergency medicine, a Step score (above all Step 3 where visas matter), a changed visa status such as newly being eligible for a J-1.',
        'A question: curriculum, off-service rotations, volume of the department, kind of visa sponsored.',
        'Strong and sincere interest: one honest, well-timed message to your top programs.',
      ],
      'A good late message has a subject with your name, what has happened since the interview day, how that strengthened your wish to train in such a department, one or two concrete features, fit and general interest, and thanks. It may say that you intend to rank the program very highly.',
    ],
  },
  {
    id: '4.3',
    title: 'Coordinator or faculty',
    blocks: [
      'Coordinators handle logistics: scheduling and its conflicts, documents, technical trouble with an interview platform, deadlines and requirements.',
      'Directors and faculty are for interest in the program, questions on teaching and curriculum, and harder matters such as the details of a visa or a late update.',
      'In doubt write to the coordinator, and copy the director only where it concerns the director.',
    ],
  },
  {
    id: '5',
    title: 'Strategy for IMGs',
    blocks: ['Your background is a strength, and restraint is part of the impression.'],
  },
  {
    id: '5.1',
    title: 'Your background as a strength',
    blocks: [
      [
        'Show resilience, adaptability and life in several cultures.',
        'Name what emergency medicine needs: work with few resources, early exposure to very sick patients, languages that the local patients speak.',
      ],
      'Programs gain from it in the care of diverse patients, in disasters and in global health.',
    ],
  },
  {
    id: '5.2',
    title: 'Anxiety and writing too much',
    blocks: [
      'Typical traps: writing for reassurance, asking about rank, and measuring yourself against strangers in forums.',
      [
        'Set a limit a program: at most one email before the interview, one thank-you, and one update at the end of the season.',
        'Keep a record of programs, dates, topics and answers. Prematch keeps it for you.',
        'Read mail at fixed hours. Do not send at night or in the heat of emotion.',
      ],
    ],
  },
  {
    id: '5.3',
    title: 'When a program is silent',
    blocks: [
      'Many programs never answer thank-yous or updates. They are busy, or have a policy not to. It says nothing about your place on their list.',
      [
        'Do not ask whether your email arrived, and do not read silence as a refusal.',
        'Put the energy into a backup plan: how SOAP works, other specialties if need be, a stronger application next time.',
      ],
    ],
  },
  {
    id: '6',
    title: 'The plan, step by step',
    blocks: ['What to do, and what to leave, in each phase of the season.'],
  },
  {
    id: 'step 1',
    title: 'Before applications open',
    blocks: [
      [
        'Find programs that take IMGs and sponsor visas: FREIDA, their websites, the profiles of their residents.',
        'Make three lists: reach, realistic, and safe.',
      ],
    ],
  },
  {
    id: 'step 2',
    title: 'After applications are in',
    blocks: [
      [
        'If at all, a single well-aimed email to the few programs whose region, academic interest or mission fit you.',
        'Note the answers, and expect silence from many.',
      ],
    ],
  },
  {
    id: 'step 3',
    title: 'During interviews',
    blocks: [
      [
        'After each one: a short personal thank-you within 24 to 72 hours, and notes on features and people you valued.',
        'Send an update when you pass a major exam, publish, present, or complete something notable in emergency medicine.',
      ],
    ],
  },
  {
    id: 'step 4',
    title: 'Late season, before the rank list',
    blocks: [
      [
        'Choose your one to three top programs.',
        'Send each a single careful message of interest, your true first choice above all.',
        'Be honest and do not press; promise nothing you may not keep.',
      ],
    ],
  },
  {
    id: 'step 5',
    title: 'If an offer comes early',
    blocks: [
      [
        'Check accreditation, board eligibility and visa.',
        'Ask for time, and read the contract.',
        'Talk to independent advisers and to residents there.',
        'Decide by your long-term goals.',
      ],
    ],
  },
  {
    id: 'step 6',
    title: 'After the rank list deadline',
    blocks: [
      [
        'Send nothing more that concerns ranking or interest.',
        'Finish rotations well, and prepare: the move, clinical skills, reading.',
        'Stay professional; the field is small and people talk.',
      ],
    ],
  },
  {
    id: 'FAQ 1',
    title: 'Must I write to every program before interviews?',
    blocks: [
      'No. Mass mailing annoys and thins your message out. Write where the link is real: region, earlier clinical work there, a shared academic interest. Many people match without a single such email.',
    ],
  },
  {
    id: 'FAQ 2',
    title: 'May I tell two programs that each is my first choice?',
    blocks: [
      'No: it misleads, and in a small field it costs your name. One program, your true first choice, may hear that you intend to rank it first or very highly. All others get sincere interest in general words.',
    ],
  },
  {
    id: 'FAQ 3',
    title: 'How often should I write after an interview?',
    blocks: [
      [
        'One thank-you to each interviewer, or one to the director, within a few days.',
        'One update late in the season, if there is real news or a last sincere word of interest.',
      ],
      'More rarely helps, and may suggest that you cannot set priorities.',
    ],
  },
  {
    id: 'FAQ 4',
    title: 'When is an offer safe to accept?',
    blocks: [
      'When all four are clear:',
      [
        'accreditation by the ACGME in emergency medicine',
        'eligibility for the ABEM or AOBEM boards',
        'a J-1 or H-1B in writing that fits your dates',
        'residents there, best of all IMGs, who speak well of the training',
      ],
      'If one is not, ask further and take independent advice first.',
    ],
  },
];

const byId = new Map(SECTIONS.map((section) => [section.id, section]));

/** The section with an id such as "2.3"; undefined for an unknown one. */
export function sectionOf(id: string): GuideSection | undefined {
  return byId.get(id);
}

/** The anchor of a section on the guide page: "2.3" is `s-2-3`, "FAQ 2" is `faq-2`, "step 6" is `step-6`. */
export function anchorOf(id: string): string {
  const name = id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return /^\d/.test(name) ? `s-${name}` : name;
}

/** 1 for a chapter ("2", "FAQ 1"), 2 for what stands under one ("2.3", "step 4"). */
export function levelOf(id: string): 1 | 2 {
  return /\.|^step/.test(id) ? 2 : 1;
}
