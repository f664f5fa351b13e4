/** What the same person writes to everybody else. */
import type { Seeded } from './seeded.ts';
import type { Words } from './residency-mails.ts';

export interface OtherMail extends Words {
  readonly to: string;
}

type Slot = Readonly<Record<string, readonly string[]>>;

const SLOTS: Slot = {
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  hour: ['eight', 'half past nine', 'ten', 'noon', 'two', 'four', 'six'],
  friend: ['Chidi', 'Ngozi', 'Bola', 'Kemi', 'Tunde', 'Ada', 'Ify', 'Segun', 'Lola', 'Yemi'],
  thing: [
    'lamp',
    'bicycle',
    'kettle',
    'desk',
    'winter coat',
    'pair of boots',
    'blender',
    'suitcase',
    'pillow',
  ],
  number: ['4471', '80213', '99-A', '10067', '5520', '38112', '70045'],
  city: ['Abuja', 'Lagos', 'Chicago', 'Houston', 'London', 'Atlanta', 'Ibadan', 'Newark'],
  ward: [
    'ward 3',
    'the pediatric ward',
    'theatre two',
    'the clinic',
    'the female ward',
    'casualty',
  ],
  topic: [
    'malaria in pregnancy',
    'burns',
    'sickle cell crises',
    'road injuries',
    'snakebite',
    'hypertension',
  ],
  food: ['jollof', 'rice', 'cake', 'soup', 'yam', 'salad'],
  sum: ['120', '45', '310', '78', '1,250', '62'],
};

/** By category: subject, body, addresses. */
const KINDS: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  // Family and friends.
  [
    ['Sunday', 'dinner', '', 'Re: weekend', 'photos', 'Mum’s birthday'],
    [
      'Hi {friend},\n\nAre we still meeting on {day} at {hour}? I can bring the {food}.\n\nAmara',
      'Mum, the parcel came on {day}. The {food} was still good! Call me when you can. A.',
      '{friend}, happy birthday! I owe you a {thing} and a long call.\n\nHugs,\nAmara',
      'I landed in {city} at {hour}. Very tired, all fine. Tell Dad.',
      'Hey {friend}, the photos from {day} are in the album. You blink in most of them :)',
      'Can you lend me the {thing} for the weekend? I will bring it back on {day}.',
      'Aunty, thank you for the money for the {thing}. It arrived. Greet everyone in {city}.',
      '{friend}, sorry I missed your call. Night duty again. Tomorrow at {hour}?',
      'Guess what, I had an interview yesterday and my internet went off in the middle of it. I laughed so much afterwards. How is {city}?',
      'I am so tired of these applications, {friend}. Let us watch something silly on {day}.',
      'Had my interview at Harbor Point today, {friend}. The residents seem happy and the coffee is good. How was {city}?',
      '{friend}, if I match at Lakeview we will be in the same city at last. Residency or not, I am coming on {day}.',
      'Pray for me, {friend}, Match Day is in March and I cannot think of anything else. How are the kids?',
    ],
    [
      'chidi.obi@gmail.com',
      'ngozi.nwosu@yahoo.com',
      'mum.nwosu@gmail.com',
      'bola77@hotmail.com',
      'kemi.ade@outlook.com',
      'tunde.x@icloud.com',
    ],
  ],
  // Work at home.
  [
    [
      'Duty roster',
      'Re: roster',
      'Swap',
      'Ward round',
      'Theatre list',
      'Stock of gloves',
      'Mortality meeting',
    ],
    [
      'Dear all,\n\nThe roster for next week is attached. {friend} covers {ward} on {day}.\n\nDr. Nwosu',
      'Good morning,\n\nCan we swap the night of {day}? I can do {ward} for you at the weekend.\n\nAmara',
      'Sir,\n\nThe patient in bed 7 of {ward} needs a review of the antibiotics. The culture is back.\n\nDr. Nwosu',
      'We have run out of gloves in {ward} again. Could the store send {sum} boxes by {day}?\n\nThank you',
      'The meeting on {topic} is moved to {hour} on {day}. Please bring the case notes.\n\nAmara Nwosu',
      'Please find my leave form attached. I will be away from {day} and {friend} takes my shifts.',
      'The handover sheet for {ward} is on the shared drive. Two patients wait for theatre on {day}.',
    ],
    [
      'matron@lagosgeneral.ng',
      'roster@lagosgeneral.ng',
      'dr.adeyemi@lagosgeneral.ng',
      'stores@lagosgeneral.ng',
      'house.officers@lagosgeneral.ng',
    ],
  ],
  // Shopping and services.
  [
    [
      'Order {number}',
      'Return of order {number}',
      'Invoice {number}',
      'Where is my parcel',
      'Refund',
      'Booking {number}',
    ],
    [
      'Hello,\n\nMy order {number} has not arrived. It was due on {day}. Could you look into it?\n\nA. Nwosu',
      'Hi,\n\nthe {thing} came with a crack. I would like to return it and have my {sum} dollars back.\n\nRegards,\nAmara Nwosu',
      'Please cancel my subscription from the end of the month. My customer number is {number}.',
      'Dear team,\n\nI was charged {sum} twice for booking {number}. Please refund one of them.\n\nThank you',
      'Is the {thing} that you advertise still for sale? I could pick it up on {day} at {hour}.',
      'I would like to move my flight to {city} from {day} to the day after. Reference {number}.',
      'Please confirm my hotel room in {city} from {day}, for two nights. Late arrival, after {hour}.',
    ],
    [
      'help@bigshop.example',
      'returns@shoehouse.com',
      'billing@netfast.com',
      'support@skyways.com',
      'seller4471@gmail.com',
      'front.desk@innatcity.com',
      'service@paywell.com',
    ],
  ],
  // University and schools.
  [
    [
      'Transcript',
      'Library fine',
      'Alumni dues',
      'Convocation',
      'Certificate',
      'Letter of recommendation',
      'Dean’s letter',
    ],
    [
      'Dear Registrar,\n\nI would like to order two copies of my transcript. My matriculation number is {number}. I have paid the fee of {sum}.\n\nAmara Nwosu',
      'Good day sir,\n\nThank you for agreeing to write a letter for me. The form is attached; it is due on {day}.\n\nAmara',
      'Dear Professor,\n\nWould you be willing to write a letter of recommendation for my residency application? I enjoyed working with you on {topic} and can send my CV.\n\nYours sincerely,\nAmara Nwosu',
      'Sir,\n\nI had my interview at Cedar Valley Emergency Medicine on {day}. They asked about the paper on {topic}. Greetings to the team.\n\nAmara',
      'Dear Professor,\n\nfour residency programs have invited me so far, and I owe it to your teaching. I will come and tell you on {day}.\n\nAmara',
      'Please find attached the receipt of the library fine of {sum}. Kindly clear my name.',
      'Hello,\n\nI am an alumna of 2021 and would like to join the reunion in {city}. Is there still a place on {day}?',
      'Dear Dean,\n\nThe verification form for my diploma has to be signed and stamped before {day}. May I bring it at {hour}?\n\nThank you, Amara Nwosu',
      'Dear Ma, please when will the student loan office open again? I came on {day} and it was closed.',
    ],
    [
      'registrar@unilagos.edu.ng',
      'prof.bello@unilagos.edu.ng',
      'library@unilagos.edu.ng',
      'alumni@unilagos.edu.ng',
      'dean.medicine@unilagos.edu.ng',
    ],
  ],
  // Offices, home, money.
  [
    ['Rent', 'Flat 3', 'Visa appointment', 'Tax form', 'Bank statement', 'Electricity', 'Passport'],
    [
      'Dear Mr. Cole,\n\nI have paid the rent of {sum} today. The tap in the kitchen drips again; could somebody come on {day}?\n\nAmara Nwosu',
      'Hello,\n\nI need a bank statement of the last six months, stamped, by {day}.\n\nThank you.',
      'To whom it may concern,\n\nMy passport appointment is on {day} at {hour}. May I bring photographs that are three months old?\n\nAmara Nwosu',
      'I would like to close my account {number}. Please transfer the balance of {sum}.',
      'Good afternoon, the meter shows {number}. The bill says something else. Please check.',
      'Dear landlord, my sister will stay with me from {day}. I hope that is all right.',
    ],
    [
      'cole.properties@gmail.com',
      'branch12@firstbank.ng',
      'info@passports.gov.ng',
      'care@powerco.ng',
      'lettings@homefinders.com',
    ],
  ],
  // Forwarded newsletters and links.
  [
    [
      'Fwd: Weekly digest',
      'Fwd: 10 ways to save',
      'Fwd: Your horoscope',
      'Fw: Sale ends {day}',
      'Unsubscribe',
    ],
    [
      'Look at number {number}!\n\n---------- Forwarded message ---------\nFrom: Weekly Digest <news@digest.com>\nDate: Tue, Nov 3, 2026 at 8:00 AM\nSubject: Weekly digest\nTo: <amara@mail.example>\n\nThis week: ten recipes with {food}, and what the stars say.',
      'Please take me off this list. I have asked on {day} already.',
      'For you, {friend}:\n\n---------- Forwarded message ---------\nFrom: Shoe House <deals@shoehouse.com>\nDate: Mon, Oct 5, 2026 at 8:00 AM\nSubject: Sale\nTo: <amara@mail.example>\n\nBoots for {sum}, until {day} only. Buy one, get a {thing}.',
    ],
    ['unsubscribe@digest.com', 'chidi.obi@gmail.com', 'kemi.ade@outlook.com'],
  ],
  // Other languages.
  [
    ['Bonjour', 'Ẹ káàárọ̀', 'Rechnung {number}', 'Pregunta', 'Gracias', 'Termin'],
    [
      'Bonjour {friend},\n\nEst-ce que tu viens {day} ? J’apporte le dessert et toi le {food}.\n\nBises,\nAmara',
      'Guten Tag,\n\nich möchte die Rechnung {number} über {sum} Euro reklamieren. Bitte melden Sie sich.\n\nMit freundlichen Grüßen\nAmara Nwosu',
      'Hola {friend},\n\n¿puedes recogerme en {city}? Llego a las {number}.\n\nUn abrazo',
      'Ẹ káàárọ̀ mà, mo ti dé {city}. Ẹ ṣeun púpọ̀.',
      'Bonjour Docteur,\n\nje vous remercie pour le rendez-vous. Je prendrai les comprimés matin et soir.\n\nA. Nwosu',
      'Sehr geehrte Frau Weber,\n\nder Deutschkurs am {day} fällt für mich leider aus. Ich hole die Stunde nach.\n\nAmara Nwosu',
    ],
    [
      'ecole@alliance-lagos.fr',
      'service@versandhaus.de',
      'marta.r@gmail.com',
      'cabinet@docteur.fr',
      'weber@sprachschule.de',
    ],
  ],
  // Clubs, church, volunteering.
  [
    ['Choir', 'Health walk', 'Volunteers', 'Rehearsal', 'Football on {day}', 'Book club'],
    [
      'Dear choir,\n\nrehearsal is at {hour} on {day}. Please bring the blue folders.\n\nAmara',
      'Thank you all for the health walk. {sum} people had their pressure taken, and we gave {number} tablets of vitamins.',
      'I can drive four people to the match on {day}. Who needs a place?',
      'This month we read the novel about the two sisters. My house, {hour}, I make {food}.',
      'Pastor, I cannot teach the children on {day}. {friend} has agreed to take my class.',
    ],
    [
      'choir@stpaulslagos.org',
      'volunteers@healthwalk.org',
      'bookclub@googlegroups.com',
      'pastor.james@stpaulslagos.org',
    ],
  ],
];

/** To researchers at hospitals to whose programs the applicant writes as well. */
const RESEARCH: readonly (readonly [string, string])[] = [
  [
    'Manuscript on {topic}',
    'Dear Dr. Ikeda,\n\nI have put the reviewers’ comments on our manuscript on {topic} into one table. Could you look at the statistics in table two by {day}?\n\nAmara',
  ],
  [
    'Data set',
    'Hello,\n\nthe data set on {topic} has {number} rows without an outcome. Shall we leave them out, or impute?\n\nAmara Nwosu',
  ],
  [
    'Re: Figure 3',
    'Figure 3 is now in color. I changed the axis as you said. The journal wants it by {day}.',
  ],
  [
    'Ethics form',
    'Dear Dr. Ikeda,\n\nthe ethics board asks who keeps the key to the samples. May I name you?\n\nBest,\nAmara',
  ],
  [
    'Call on {day}',
    'Can we move our call on the {topic} study to {hour}? I am on the ward until then.',
  ],
  [
    'Authors',
    'I agree with the order of authors. Please add {friend}, who did the interviews with the mothers.',
  ],
];

const filled = (text: string, chance: Seeded): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => chance.pick(SLOTS[slot] ?? ['']));

/** The same closing as under the mails to programs. */
const CLOSINGS = [
  'Best regards,\nAmara Nwosu, MBBS\nAAMC ID 15550123',
  'Kind regards,\nDr. Amara Nwosu\nAAMC 15550123 · ECFMG 0-999-123-4\n+1 555 0101 234',
];

/** What one writes to the billing and staff offices of the same hospitals. */
const OFFICES: readonly (readonly [string, string, string])[] = [
  [
    'billing',
    'Invoice {number}',
    'Hello,\n\nI received a bill of {sum} for a visit on {day}. Could you send an itemized statement to my insurance?',
  ],
  [
    'hr',
    'Volunteer badge',
    'Hello,\n\nI volunteer at the front desk on {day} and my badge has expired. Where do I renew it?',
  ],
];

/** @param hospitals domains of hospitals with programs, where researchers work too. */
export function otherMail(chance: Seeded, hospitals: readonly string[]): OtherMail {
  const mail = unsignedMail(chance, hospitals);
  if (!chance.chance(0.3)) return mail;
  // Above what is quoted or passed on, as one signs.
  const [own = '', ...rest] = mail.body.split(/(?=\n\n-{10})/);
  return { ...mail, body: [`${own}\n\n${chance.pick(CLOSINGS)}`, ...rest].join('') };
}

function unsignedMail(chance: Seeded, hospitals: readonly string[]): OtherMail {
  if (chance.chance(0.04)) {
    const [office, subject, body] = chance.pick(OFFICES);
    return {
      subject: filled(subject, chance),
      body: filled(body, chance),
      to: `${office}@${chance.pick(hospitals)}`,
    };
  }
  if (chance.chance(0.06)) {
    const [subject, body] = chance.pick(RESEARCH);
    return {
      subject: filled(subject, chance),
      body: filled(body, chance),
      to: `Kenji Ikeda <k.ikeda.lab@${chance.pick(hospitals)}>`,
    };
  }
  const [subjects, bodies, addresses] = chance.pick(KINDS);
  return {
    subject: filled(chance.pick(subjects), chance),
    body: filled(chance.pick(bodies), chance),
    to: chance.pick(addresses),
  };
}
