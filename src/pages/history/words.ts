/** Every word on one program and its contacts. */
import type { NewsKind, Offer, Role } from '../../draft/draft.ts';
import type { Difference } from '../../history/merge-programs.ts';
import type { Attention } from '../../history/programs.ts';
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

const DIFFERENCES = { name: 'name', hospital: 'hospital', city: 'city' } as const;

function differenceIn(difference: Difference): string {
  const { said } = difference;
  switch (difference.of) {
    case 'interviewDate':
      return `interview on ${longDate(said)}`;
    case 'person':
      return `${difference.email}: ${said}`;
    case 'offer':
      return `${OFFER_ITEMS[difference.item]} in the offer: ${said === 'true' ? 'yes' : said === 'false' ? 'no' : said}`;
    default:
      return `${DIFFERENCES[difference.of]} ${said}`;
  }
}

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
    'over-limit': 'More written than the guide advises',
    'last-word-open': 'Your first choice; the late-season message is still free',
  } satisfies Record<Attention, string>,

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
    about: 'Hospital, interview day, people, notes',
    people: (people: number): string => count(people, 'person', 'people'),
    name: 'Name',
    nameTaken: (name: string): string =>
      `You have ${name} already. Merge the two at the end of this page.`,
    hospital: 'Hospital',
    city: 'City',
    interview: 'Interview day',
    interviewTrouble: (matchDay: string): string =>
      `Choose a day before Match Day, ${longDate(matchDay)}, and look at the year.`,
    notes: 'Notes',
    notesHint: 'Features, talks, questions: what your next email can name.',
    saved: 'Saved',
    notSaved: 'Not saved. Please try again.',
    dayIncomplete: 'The day is not whole yet: day, month and year.',
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
