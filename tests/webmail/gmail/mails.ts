/** The account, the people it knows and the mails it holds: all invented. */
import type { Person, ReadMailSettings } from '../options.ts';
import type { StoredMail } from './markup.ts';

export const ACCOUNT: Person = { name: 'Me Example', email: 'me@example.com' };

export const COORDINATOR: Person = {
  name: 'Jordan Pike',
  email: 'jordan.pike@lakeview-em.example',
};
const DIRECTOR: Person = { name: 'Elena Marsh, MD', email: 'elena.marsh@lakeview-em.example' };
const MERCY: Person = { name: 'Mercy EM Residency', email: 'residency@mercy-em.example' };
const RIVERSIDE: Person = { name: 'Priya Nair', email: 'priya.nair@riverside-em.example' };
const FRIEND: Person = { name: 'Amina Diallo', email: 'amina.diallo@example.net' };
const LIBRARY: Person = { name: 'Town Library', email: 'desk@library.example' };

/** People whose name the account knows. */
export const CONTACTS: readonly Person[] = [COORDINATOR, DIRECTOR, MERCY, RIVERSIDE, FRIEND];

/** The mail that is read, and answered, when a thread is open. */
export const READ_MAIL: StoredMail = {
  from: COORDINATOR,
  to: [ACCOUNT],
  cc: [DIRECTOR],
  subject: 'Your interview at Lakeview EM',
  html: '<div dir="ltr"><div>Dear Dr. Example,</div><div><br></div><div>Thank you for spending the day with us. Dr. Marsh and the residents enjoyed meeting you.</div><div><br></div><div>If any question is left about the schedule or the ultrasound track, please write to me.</div><div><br></div><div>Kind regards,</div><div>Jordan Pike</div><div>Program Coordinator, Lakeview Emergency Medicine</div></div>',
  preview: 'Thank you for spending the day with us. Dr. Marsh and the residents enjoyed meeting',
  date: 'Thu, Jan 14, 2027 at 9:29 AM',
  day: '9:29 AM',
  unread: true,
  message: '#msg-f:1746035685735370050',
  thread: 'thread-f:1746035685735370050',
  legacy: '183b2a1c0f0e0d01',
};

/** A mail that is read. Gmail's older ids begin with the time of delivery. */
export function readMailOf(given: ReadMailSettings | undefined): StoredMail {
  if (given === undefined) return READ_MAIL;
  const { at } = given;
  const legacy = `${at.toString(16).padStart(11, '0')}e0d01`;
  const number = String(BigInt(`0x${legacy}`));
  return {
    ...READ_MAIL,
    ...given,
    cc: [],
    preview: '',
    date: new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' }),
    message: `#msg-f:${number}`,
    thread: `thread-f:${number}`,
    legacy,
  };
}

function listed(
  from: Person,
  subject: string,
  preview: string,
  day: string,
  n: number,
): StoredMail {
  return {
    from,
    to: [ACCOUNT],
    cc: [],
    subject,
    html: `<div dir="ltr">${preview}.</div>`,
    preview,
    date: `${day}, 2027 at 8:00 AM`,
    day,
    unread: false,
    message: `#msg-f:17460356857353700${String(60 + n)}`,
    thread: `thread-f:17460356857353700${String(60 + n)}`,
    legacy: `183b2a1c0f0e0d${String(10 + n)}`,
  };
}

export const INBOX: readonly StoredMail[] = [
  READ_MAIL,
  listed(
    MERCY,
    'Interview invitation',
    'We are glad to invite you to an interview day. Please choose one of the dates below',
    'Jan 13',
    1,
  ),
  listed(
    FRIEND,
    'Saturday shift swap?',
    'Could you take my Saturday in the department, I would take your Tuesday in return',
    'Jan 12',
    2,
  ),
  listed(
    RIVERSIDE,
    'Re: Question about the rotation',
    'The rotation starts on the first Monday of the month and housing is arranged',
    'Jan 11',
    3,
  ),
  listed(
    FRIEND,
    'Notes from the trauma course',
    'Here are my notes of the second day, the airway part is on page four',
    'Jan 9',
    4,
  ),
  listed(
    LIBRARY,
    'Your books are due soon',
    'Two books are due on Friday and both can be renewed once',
    'Jan 8',
    5,
  ),
  listed(
    MERCY,
    'Your application has arrived',
    'Thank you for applying. We read every application and write to everybody',
    'Jan 5',
    6,
  ),
  listed(
    FRIEND,
    'Happy new year',
    'I hope that you had some days off and that the snow was kind to you',
    'Jan 1',
    7,
  ),
];
