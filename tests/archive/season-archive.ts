/** A season of sent mail as a mailbox file, with what is true of it. */
import { type ArchivePerson, type ArchiveProgram, archivePrograms } from './programs.ts';
import { otherMail } from './other-mails.ts';
import { ANSWERS, APPLICANT, residencyWords, type Stage } from './residency-mails.ts';
import { Seeded } from './seeded.ts';

export interface ArchiveMail {
  /** The program that it is to; absent where it is none of residency. */
  readonly program?: ArchiveProgram;
  readonly stage?: Stage | 'answer';
  readonly messageId: string;
  readonly references?: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Milliseconds since 1970 in UTC. */
  readonly sentAt: number;
  /** Whether it has an HTML form as well, as webmail writes it. */
  readonly isRich: boolean;
}

export interface Archive {
  readonly programs: readonly ArchiveProgram[];
  readonly mails: readonly ArchiveMail[];
}

export const OWN_ADDRESS = 'amara.nwosu.md@gmail.com';
const DAY_MS = 24 * 60 * 60 * 1000;

/** When each stage is, days after the first of September. */
const STAGES: readonly (readonly [Stage, number, number])[] = [
  ['introduction', 28, 20],
  ['question', 50, 40],
  ['scheduling', 60, 40],
  ['documents', 80, 40],
  ['thanks', 105, 40],
  ['news', 120, 20],
  ['closing', 150, 25],
];

const line = ({ name, email }: ArchivePerson): string => `${name} <${email}>`;

export function seasonArchive(
  seed: number,
  { residency, others, start }: { residency: number; others: number; start: number },
): Archive {
  const chance = new Seeded(seed);
  const programs = archivePrograms(chance);
  const mails: ArchiveMail[] = [];
  const add = (mail: Omit<ArchiveMail, 'messageId' | 'isRich'>): ArchiveMail => {
    const made = {
      ...mail,
      messageId: `<CA+${seed}.${mails.length}@mail.gmail.com>`,
      isRich: chance.chance(0.5),
    };
    mails.push(made);
    return made;
  };
  const write = (program: ArchiveProgram, stage: Stage, day: number): ArchiveMail => {
    const isFirst = !mails.some((mail) => mail.program === program);
    const sharesHouse = /^(?:Orchard|Alder Point) /.test(program.name);
    const [first] = program.people;
    const to = isFirst ? first : chance.pick(program.people);
    // The first names it, as do those that could be to another program of the house.
    const place = isFirst || sharesHouse || chance.chance(0.5) ? chance.pick(program.says) : '';
    const said = residencyWords(stage, place, to, chance);
    const words =
      sharesHouse && !`${said.subject} ${said.body}`.includes(place)
        ? { ...said, subject: `${said.subject}, ${place}` }
        : said;
    const cc = !isFirst && chance.chance(0.2) ? program.people : [to];
    return add({
      program,
      stage,
      to: cc.map(line).join(', '),
      ...words,
      body: words.subject.startsWith('Re:')
        ? `${words.body}${quoteOf(program, chance)}`
        : words.body,
      sentAt: start + day * DAY_MS + chance.below(DAY_MS),
    });
  };

  for (const program of programs) write(program, 'introduction', 28 + chance.below(20));
  for (let at = 0; mails.length < residency - 1; at += 1) {
    const program = programs[at % programs.length];
    if (program === undefined) break;
    const [stage, from, days] = chance.pick(STAGES.slice(1));
    const mail = write(program, stage, from + chance.below(days));
    if (chance.chance(0.15) && mails.length < residency - 1) {
      add({
        program,
        stage: 'answer',
        to: mail.to,
        subject: `Re: ${mail.subject.replace(/^Re: /, '')}`,
        body: `${chance.pick(ANSWERS)}${quoteOf(program, chance)}`,
        references: mail.messageId,
        sentAt: mail.sentAt + DAY_MS,
      });
    }
  }
  const [favourite] = programs;
  if (favourite !== undefined) write(favourite, 'first-choice', 170);
  const hospitals = [
    ...new Set(programs.map(({ people }) => people[0].email.split('@')[1] ?? '')),
  ].filter((domain) => !/^(?:gmail|outlook|yahoo)\.com$/.test(domain));
  for (let at = 0; at < others; at += 1) {
    add({ ...otherMail(chance, hospitals), sentAt: start + chance.below(180 * DAY_MS) });
  }
  return { programs, mails: chance.shuffled(mails) };
}

/** What webmail puts under an answer. */
function quoteOf({ people }: ArchiveProgram, chance: Seeded): string {
  const { name, email } = chance.pick(people);
  return chance.pick([
    `\n\nOn Tue, Nov 3, 2026 at 8:00 AM ${name} <${email}> wrote:\n\n> Dear Dr. Nwosu,\n>\n> We would like to invite you to interview with us. Please choose a date.\n>\n> ${name}`,
    `\n\n________________________________\nFrom: ${name} <${email}>\nSent: Tuesday, November 3, 2026 8:00 AM\nTo: Amara Nwosu\nSubject: Interview\n\nPlease confirm the time that suits you for your interview.\n${name}`,
    `\n\nOn Tue, Nov 3, 2026 at 8:00 AM ${name}\n<${email}> wrote:\n> Thank you for your message. Could you send us your form?\n`,
  ]);
}

/** The archive as Takeout writes it. */
export function* asMbox({ mails }: Archive): Generator<string> {
  for (const mail of mails) yield asMessage(mail);
}

const two = (value: number): string => String(value).padStart(2, '0');

export function asMessage(mail: ArchiveMail): string {
  const date = new Date(mail.sentAt).toUTCString().replace('GMT', '+0000');
  const [weekday = '', day = '', month = '', year = '', time = ''] = date
    .replace(',', '')
    .split(' ');
  const text = mail.body.replace(/^(>*From )/gm, '>$1');
  const head = [
    `From 17@xxx ${weekday} ${month} ${two(Number(day))} ${time} +0000 ${year}`,
    'X-GM-THRID: 17',
    'X-Gmail-Labels: Sent,Opened',
    'MIME-Version: 1.0',
    `Date: ${date}`,
    ...(mail.references === undefined
      ? []
      : [`References: ${mail.references}`, `In-Reply-To: ${mail.references}`]),
    `Message-ID: ${mail.messageId}`,
    `Subject: ${encoded(mail.subject)}`,
    `From: ${APPLICANT} <${OWN_ADDRESS}>`,
    `To: ${mail.to}`,
  ];
  if (!mail.isRich) {
    return [...head, 'Content-Type: text/plain; charset="UTF-8"', '', text, '', ''].join('\r\n');
  }
  const html = mail.body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  return [
    ...head,
    'Content-Type: multipart/alternative; boundary="b0"',
    '',
    '--b0',
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    text,
    '',
    '--b0',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    `<div dir="ltr">${html}</div>`,
    '',
    '--b0--',
    '',
    '',
  ].join('\r\n');
}

/** A subject as an encoded word where it has to be one. */
function encoded(subject: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII is what it is about
  if (/^[\x00-\x7f]*$/.test(subject)) return subject;
  const bytes = [...new TextEncoder().encode(subject)];
  return `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`;
}

export async function* inChunks(
  parts: Iterable<string>,
  size = 64 * 1024,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for (const part of parts) {
    held += part;
    if (held.length < size) continue;
    yield encoder.encode(held);
    held = '';
    await Promise.resolve();
  }
  yield encoder.encode(held);
}
