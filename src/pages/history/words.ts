/** Every word on one program and its contacts. */
import type { NewsKind, Offer, Role } from '../../draft/draft.ts';
import type { Friendliness, Tier, Visa } from '../../history/db.ts';
import type { Difference } from '../../history/merge-programs.ts';
import type { Attention } from '../../history/programs.ts';
import type { OfferPoint } from '../../season/next-step.ts';
import type { Channel } from '../../wire/wire.ts';
import { count } from '../shared/count.ts';
import { longDate } from '../shared/days.ts';

const ROLE_NAMES = {
  coordinator: 'Coordinator',
  director: 'Director',
  faculty: 'Faculty',
  resident: 'Resident',
} satisfies Record<Role, string>;

const OFFER_ITEMS = {
  accreditation: 'accreditation',
  boardEligibility: 'board eligibility',
  visa: 'visa',
  matchParticipation: 'part in the Match',
  matchStatus: 'Match status',
  residentsAsked: 'residents asked',
} satisfies Record<keyof Offer, string>;

const TIERS = { reach: 'Reach', target: 'Target', safety: 'Safety' } satisfies Record<Tier, string>;

const FRIENDLINESS = {
  yes: 'Takes IMGs',
  some: 'Takes a few IMGs',
  no: 'Takes no IMGs',
} satisfies Record<Friendliness, string>;

const visasIn = (visas: readonly Visa[]): string =>
  visas.length === 0 ? 'Sponsors no visa' : `Sponsors ${visas.join(' and ')}`;

const TEXTS = { name: 'name', hospital: 'hospital', city: 'city', specialty: 'specialty' } as const;
const DAYS = {
  invitedOn: 'invited on',
  interviewDate: 'interview on',
  offeredOn: 'offer made on',
  answerBy: 'offer to be answered by',
} as const;

function differenceIn(difference: Difference): string {
  switch (difference.of) {
    case 'invitedOn':
    case 'interviewDate':
    case 'offeredOn':
    case 'answerBy':
      return `${DAYS[difference.of]} ${longDate(difference.said)}`;
    case 'person':
      return `${difference.email}: ${difference.said}`;
    case 'visas':
      return visasIn(difference.said).replace('Sponsors', 'sponsors');
    case 'imgFriendly':
      return FRIENDLINESS[difference.said].replace('Takes', 'takes');
    case 'tier':
      return `tier ${difference.said}`;
    case 'offer': {
      const { item, said } = difference;
      return `${OFFER_ITEMS[item]} in the offer: ${said === 'true' ? 'yes' : said === 'false' ? 'no' : said}`;
    }
    default:
      return `${TEXTS[difference.of]} ${difference.said}`;
  }
}

const daysLeft = (days: number): string =>
  days === 0
    ? 'Rank lists close today, 9 pm in New York.'
    : `${count(days, 'day', 'days')} to the rank list deadline.`;

export const WORDS = {
  places: {
    preInterview: 'Pre-interview',
    thankYou: 'Thank-you',
    lateSeason: 'Late season',
  },
  ofPlaces: (used: number, limit: number): string => `${used} of ${limit}`,
  spokenPlace: (name: string, used: number, limit: number): string =>
    `${name}: ${used} of ${limit} written`,

  also: (kinds: string): string => `Also ${kinds}`,
  unlimited: {
    update: (number: number): string => count(number, 'earlier update', 'earlier updates'),
    question: (number: number): string => count(number, 'question', 'questions'),
    logistics: (number: number): string =>
      count(number, 'contact on logistics', 'contacts on logistics'),
    offer: (number: number): string => count(number, 'contact on an offer', 'contacts on an offer'),
    other: (number: number): string => count(number, 'other contact', 'other contacts'),
    meeting: (number: number): string => count(number, 'meeting', 'meetings'),
  },

  news: {
    'exam-score': 'Exam score',
    publication: 'Publication',
    presentation: 'Presentation',
    rotation: 'Rotation',
    'visa-status': 'Visa status',
    certification: 'Certification',
    award: 'Award',
    degree: 'Degree',
    licence: 'Licence',
    other: 'News',
  } satisfies Record<NewsKind, string>,
  claims: {
    'first-choice': 'Told first choice',
    'rank-highly': 'Told ranked highly',
  },

  toldFirstChoice: (date: string): string => `Told first choice on ${date}`,
  attention: {
    'thank-you-open': 'Time for a thank-you, within 72 hours',
    answered: 'They wrote to you',
    'offer-open': 'An offer waits for your decision',
    'over-limit': 'More written than the guide advises',
    'last-word-open': 'Your first choice; the late-season message is still free',
  } satisfies Record<Attention, string>,

  step: {
    label: 'Next step',
    guide: (section: string): string => `Guide ${section}`,
    rest: 'Nothing to do now',
    describe: {
      title: 'Note what you know of this program',
      advice:
        'Which visas it sponsors, whether it takes IMGs, and how you rate your chance: that decides later whom you write to.',
    },
    firstEmail: {
      title: 'One email is possible, and none is needed',
      advice: 'It helps only where you have a real link: the region, the patients, your own work.',
    },
    arrange: {
      title: 'Settle the interview day',
      advice: (person: string): string =>
        `Answer the invitation${person === '' ? '' : `, to ${person}`}, and enter the day in the details. Prematch then knows when a thank-you fits.`,
    },
    noteTalk: {
      title: 'Interview today: note what you speak of',
      advice: (until: string): string =>
        `One thing that each person said is what a thank-you can name. From tomorrow until ${until} is its time.`,
    },
    thank: {
      title: (people: string): string =>
        people === '' ? 'A thank-you fits now' : `Thank ${people}`,
      advice: (until: string): string =>
        `Until ${until}, one short email to each person who interviewed you, with one thing that you spoke of.`,
    },
    answer: {
      title: (ago: string): string => `They wrote to you ${ago}`,
      advice: 'If they ask something, answer just that. If not, nothing is owed.',
    },
    checkOffer: {
      title: 'Check the offer before you answer',
      advice: (open: string): string => `Still open: ${open}. You may ask for a few days.`,
    },
    decideOffer: {
      title: 'Decide on the offer in calm',
      advice: 'Every point is checked. Hear an adviser, sleep on it, and keep to what you decide.',
    },
    lastWord: {
      title: 'One email to your first choice',
      advice: (days: number): string =>
        `${daysLeft(days)} Honest interest, once, without a promise that you may not keep.`,
      toldTo: (name: string): string =>
        `${name} was told that it is your first choice, so speak of strong interest here.`,
    },
    lateInterest: {
      title: 'One email of interest is possible',
      advice: (days: number): string =>
        `If this is one of the few programs that you mean most, or you have real news. ${daysLeft(days)}`,
    },
    resting: {
      'before-applications': 'What matters is noted. Emails begin once applications are in.',
      written: 'One email is enough. Another one fits when you have real news.',
      wait: 'By your limits, no email goes out before an interview.',
      'enough-targets':
        'Many programs had an email from you in the last two weeks. A few well-aimed ones do more.',
      'no-invitation':
        'No invitation is noted, and that says little about you. Your other programs and a backup plan deserve the time.',
      interviewed:
        'Write again when you have real news: an exam passed, a publication, a rotation.',
      'no-thank-you':
        'No thank-you is counted and its time has passed; it rarely decides anything. Was one sent elsewhere? Then add it.',
      'over-limit': 'More is written than the guide advises. From here, quiet serves you best.',
      'just-written': 'Your last contact is still fresh. Leave it a week.',
      'late-written': 'The late-season message is out, and it was the last one needed.',
      'enough-interest':
        'As many programs as the guide advises know of your interest. Keep it for those.',
      'after-deadline':
        'Rank lists are closed, so no word on rank or interest. Your rotations deserve the time.',
      'after-match': 'Match Day is over.',
    },
    interviewAhead: (date: string, days: number): string =>
      `Interview ${days === 1 ? 'tomorrow' : `in ${days} days`}, on ${date}. Until then write only to arrange it.`,
    thanked: 'Your thank-you is out. Write again when you have real news.',
    othersToThank: (until: string, people: string): string =>
      `Your thank-you is out. Until ${until} it fits for others who interviewed you: ${people}.`,
    toldFirst: (date: string): string =>
      `Told first choice on ${date}. Keep that word, and tell no other program the same.`,
    offerPoints: {
      matchParticipation: 'part in the Match',
      accreditation: 'accreditation',
      boardEligibility: 'board eligibility',
      visa: 'visa',
      residentsAsked: 'the word of residents there',
    } satisfies Record<OfferPoint, string>,
  },

  contacts: (contacts: number): string => count(contacts, 'contact', 'contacts'),
  noMessages: 'No contact with this program is counted.',
  noSubject: '(no subject)',
  to: (people: string): string => `To ${people}`,
  with: (way: string, people: string): string => `${way}, with ${people}`,
  channels: {
    phone: 'Phone call',
    'in-person': 'In person',
    'virtual-event': 'Virtual event',
    portal: 'Portal message',
    email: 'Email',
  } satisfies Record<Channel, string>,
  byHand: (way: string): string => `${way}, entered by hand`,
  correctPurpose: (title: string): string => `Purpose: ${title}`,
  correctDay: (date: string, title: string): string => `${date}, change the day: ${title}`,
  day: 'Day',
  dayTrouble: 'Choose a day of the last 400 days, today at the latest.',
  pending: 'Being sent: your mailbox has not confirmed it yet.',
  wasSent: {
    unseen: 'Sent? The mailbox was closed before it could say so. Until you answer, it counts.',
    scheduled: 'Sent? It was scheduled, and is not confirmed yet. Until you answer, it counts.',
    spoken: (title: string): string => `Was it sent: ${title}`,
    yes: 'Yes, sent',
    no: 'No',
    open: (messages: number): string => `${count(messages, 'email', 'emails')} to confirm: sent?`,
  },
  inexact: 'The text changed just before it was sent, so details may differ.',
  interview: (date: string): string => `Interview on ${date}`,

  details: {
    title: 'Details',
    about: 'Hospital, interview day, fit, people, notes',
    people: (people: number): string => count(people, 'person', 'people'),
    name: 'Name',
    nameTaken: (name: string): string =>
      `You have ${name} already. Merge the two at the end of this page.`,
    hospital: 'Hospital',
    city: 'City',
    invited: 'Invited on',
    interview: 'Interview day',
    dayTrouble: (matchDay: string): string =>
      `Choose a day of this season, at most until Match Day, ${longDate(matchDay)}.`,
    interviewTrouble: (matchDay: string): string =>
      `Choose a day before Match Day, ${longDate(matchDay)}, and look at the year.`,
    notes: 'Notes',
    notesHint: 'Features, talks, questions: what your next email can name.',
    saved: 'Saved',
    notSaved: 'Not saved. Please try again.',
    dayIncomplete: 'The day is not whole yet: day, month and year.',
  },
  fit: {
    title: 'Fit',
    none: 'Specialty, visas, IMGs, tier',
    specialty: 'Specialty',
    visas: 'Visas sponsored',
    visasHint: 'Nothing ticked: not known yet.',
    noVisa: 'None',
    visasIn,
    imgs: 'IMGs',
    imgFriendly: FRIENDLINESS,
    tier: 'Tier',
    tiers: TIERS,
    unknown: 'Not known',
    untold: 'Not chosen',
  },
  domains: {
    title: 'Mail domains',
    hint: 'Emails to any address there are taken as emails to this program.',
    none: 'None yet',
    add: 'Add a domain',
    field: 'Domain',
    yes: 'Add the domain',
    invalid: 'Write a domain such as hospital.org.',
    shared: (domain: string): string =>
      `Anybody can have an address at ${domain}. Add the person instead.`,
    isHere: 'This domain is in the list already.',
    elsewhere: (domain: string, program: string): string =>
      `${program} has ${domain}. Where both have it, Prematch asks which one you write to, unless the address or the text tells.`,
    share: 'Both have it',
    take: 'Only this one',
    remove: (domain: string): string => `Remove ${domain}`,
    removeShort: 'Remove',
  },
  offer: {
    title: 'Pre-match offer',
    none: 'None',
    checked: (checked: number, all: number): string => `${checked} of ${all} checked`,
    answerBy: (day: string): string => `answer by ${longDate(day)}`,
    offered: 'Offered on',
    answer: 'Answer by',
    status: 'NRMP Match',
    statuses: {
      unknown: 'Not known yet',
      in: 'The position is in the Match',
      outside: 'The position is outside the Match',
    },
    inMatch: 'Programs in the Match fill their places through it: ask how an offer fits in.',
    points: {
      accreditation: 'ACGME-accredited in emergency medicine',
      boardEligibility: 'Leads to board eligibility (ABEM or AOBEM)',
      visa: 'Visa in writing, and in time for you',
      residentsAsked: 'Spoken with residents, at best IMGs',
    },
    guide: (section: string): string => `Guide ${section}`,
  },
  answers: {
    count: (answers: number): string => count(answers, 'answer', 'answers'),
    note: 'They answered',
    noteSpoken: (title: string): string => `They answered: ${title}`,
    yes: 'Note it',
    dayTrouble: 'Choose a day from the contact’s on, today at the latest.',
    answered: (date: string): string => `Answered on ${date}`,
    title: 'They wrote',
    byHand: 'They answered, noted by you',
    from: (address: string): string => `From ${address}`,
    delete: 'Delete',
    deleteSpoken: (date: string): string => `Delete the answer of ${date}`,
    deleteSure: 'The answer is forgotten here. The email itself stays in your mailbox.',
    deleteYes: 'Delete answer',
  },
  topics: {
    label: 'Topics',
    spoken: (title: string): string => `Topics: ${title}`,
    hint: 'What you spoke of, in your words.',
  },
  openIn: (webmail: 'Gmail' | 'Outlook'): string => `Open in ${webmail}`,
  opensTab: '(opens a tab)',
  move: {
    label: 'Other program',
    spoken: (title: string): string => `Other program: ${title}`,
    follow: (people: string): string => `${people} belongs there, with later emails`,
    followAll: (people: string): string => `${people} belong there, with later emails`,
    along: (contacts: number): string =>
      `${count(contacts, 'other contact goes', 'other contacts go')} along.`,
    alone: 'This contact alone goes there.',
    thread: 'The rest of the thread goes along.',
  },
  split: {
    label: 'Split into two programs',
    to: 'The other program',
    people: 'People who go there',
    contacts: 'Contacts that go there',
    withPeople: 'goes with its people',
    none: 'Choose at least one person or contact.',
    yes: 'Split',
  },
  addProgram: {
    label: 'Add a program',
    name: 'Name of the program',
    known: (name: string): string => `You have ${name} already.`,
    open: 'Open it',
    yes: 'Add the program',
    more: 'Hospital, city, a person',
  },
  firstChoice: {
    label: 'My first choice',
    hint: 'Only you see this.',
    standing: (name: string): string => `${name} is your first choice now, and only one can be.`,
    change: 'Make it this one',
    keep: (name: string): string => `Keep ${name}`,
  },
  people: {
    title: 'People',
    roles: ROLE_NAMES,
    none: 'Nobody is known here yet.',
    name: 'Full name',
    address: 'Email address',
    role: 'Role',
    noRole: 'Not known',
    noAddress: 'Write an address such as name@hospital.org.',
    isHere: 'This address is in the list already.',
    isElsewhere: (name: string): string =>
      `This address belongs to ${name}. Move the person from there.`,
    add: 'Add a person',
    addIt: 'Add',
    remove: 'Remove',
    removeSpoken: (person: string): string => `Remove: ${person}`,
    removeSure: (person: string): string =>
      `${person} is taken out of the list. Emails to them stay counted.`,
    removeYes: 'Remove',
    move: 'Move to another program',
    moveSpoken: (person: string): string => `Move to another program: ${person}`,
    to: 'Program',
    choose: 'Choose',
    newProgram: 'A new program',
    newName: 'Name of the new program',
    needsProgram: 'Choose where they belong.',
    needsOther: 'That is the program they are in. Give the new one another name.',
    along: (going: number, staying: number): string =>
      [
        going === 0
          ? 'No contact goes along.'
          : `${count(going, 'contact goes', 'contacts go')} along.`,
        staying === 0
          ? ''
          : `${count(staying, 'email', 'emails')} to others here as well ${staying === 1 ? 'stays' : 'stay'}.`,
      ]
        .filter(Boolean)
        .join(' '),
    moveIt: 'Move',
  },
  merge: {
    label: 'Merge with another program',
    which: 'The same as',
    choose: 'Choose',
    needsProgram: 'Choose the program that is the same.',
    sure: (other: string, contacts: number, kept: string): string =>
      `${contacts === 0 ? 'What is known of' : `${count(contacts, 'contact', 'contacts')} and all else of`} ${other} ${contacts === 0 ? 'comes' : 'come'} here. Where the two differ, ${kept} stays as it is and the notes tell the other word. This cannot be undone.`,
    yes: 'Merge',
    note: (name: string, differences: readonly Difference[]): string =>
      `Merged from ${name}: ${differences.map(differenceIn).join('; ')}.`,
  },
  add: {
    label: 'Add a contact',
    channel: 'How',
    purpose: 'Purpose',
    choose: 'Choose',
    needsPurpose: 'Choose a purpose, so that it is counted rightly.',
    who: 'With',
    nobody: 'Nobody listed',
    topic: 'About',
    topicHint: 'A line to remember it by.',
    firstChoice: 'I called it my first choice',
    yes: 'Add',
    private: 'In a private window nothing is counted.',
  },

  renameLabel: 'Name of the program',
  renameHint: 'Shown here and put into templates.',
  renameEmpty: 'A program needs a name.',
  save: 'Save the name',
  cancel: 'Cancel',

  deleteContact: 'Delete this contact',
  deleteShort: 'Delete',
  deleteContactSure:
    'Its place becomes free again, and rules forget it. The email itself stays in your mailbox.',
  deleteContactYes: 'Delete contact',
  deleteProgram: 'Delete this program',
  deleteProgramSure: (contacts: number): string =>
    `The program and ${contacts === 0 ? 'its details' : `its ${count(contacts, 'contact', 'contacts')}`} are deleted for good. Emails in your mailbox stay.`,
  deleteProgramYes: 'Delete program',
  keep: 'Keep',

  notDone: 'That could not be saved. Please try again.',

  phase: {
    toApplications: (date: string): string => `Before applications: programs see them from ${date}`,
    toInterviews: (date: string): string => `Applications are in: interviews begin on ${date}`,
    toLateSeason: (date: string): string => `Interviews: the late season begins on ${date}`,
    deadlineIn: (days: number, date: string): string =>
      days === 0
        ? 'Late season: the rank list is due today, 9 pm in New York'
        : `Late season: ${count(days, 'day', 'days')} to the rank list deadline (${date})`,
    toMatch: (date: string): string =>
      `The rank list is in: no more rank-related emails. Match Day ${date}`,
    over: 'Match Day is over',
  },

  confirmSeason: 'Please confirm the dates',

  waiting:
    'Opening your history. If this lasts, close the other Prematch pages, or restart the browser.',
  trouble: {
    title: 'Your history could not be opened',
    full: 'The disk is full. Free some space, then try again; nothing is lost.',
    newer:
      'Prematch was updated while this was open. Restart the browser, then try again; nothing is lost.',
    forbidden:
      'The browser does not let Prematch store anything. Allow site data in its privacy settings, or leave private browsing, then try again.',
    other: 'Try again. If that does not help, restart the browser. Your drafts are still checked.',
    again: 'Try again',
  },
} as const;
