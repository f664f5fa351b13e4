import type { Draft, Person } from '../draft/draft.ts';
import { addressOf, bareName, properName } from '../facts/names.ts';
import type { Mail } from '../rules/mail.ts';
import { lastContact, newsWords, toldNews, untoldNews } from './news.ts';
import { joined, salutation } from './salutation.ts';
import { parseTemplate, VARIABLES, type TemplateText, type Variable } from './template.ts';

export interface Filled {
  readonly subject: string;
  /** Paragraphs apart by a blank line; what is unknown stands as `[hint]`. */
  readonly body: string;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `November 17` for `2026-11-17`, as it is written in a mail. */
function writtenDate(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${String(Number(day.slice(8, 10)))}`;
}

/** So much of a note goes into a hint, in UTF-16 units: gaps of more than 200 are none to a reader. */
const LONGEST_REMINDER = 90;

/** What would end a gap, or make it none: brackets, addresses, links. */
const NO_HINT = /\S*(?:@|:\/\/)\S*|[[\]{}<>«»%_]/g;

/** A note as it fits behind a hint, cut between words; "" without one. */
function reminder(note: string): string {
  const line = note.replace(NO_HINT, ' ').replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_REMINDER) return line;
  const end = line.lastIndexOf(' ', LONGEST_REMINDER);
  return end < 0 ? '' : `${line.slice(0, end)} …`;
}

function hinted(hint: string, notes: readonly string[]): string {
  return `[${[hint, ...notes.filter((note) => note !== '')].join('; ')}]`;
}

/** Name and numbers as the guide wants them under a mail (4.1); "" where the mail program signs. */
function signature({ profile, signature: own }: Draft): string {
  const name = profile?.fullName;
  if (own !== undefined && name !== undefined && own.includes(bareName(name))) return '';
  const reach = [profile?.phone, profile?.email].filter((way) => way !== undefined);
  const lines = [
    name ?? `[${VARIABLES.fullName}]`,
    `AAMC ID: ${profile?.aamcId ?? '[number]'}`,
    ...(profile?.ecfmgId === undefined ? [] : [`ECFMG ID: ${profile.ecfmgId}`]),
    reach.length === 0 ? '[phone or email]' : reach.join(' | '),
  ];
  return lines.join('\n');
}

function personOf(mail: Mail, role: Person['role']): string | undefined {
  const person = mail.program?.contacts?.find((contact) => contact.role === role);
  return person === undefined ? undefined : addressOf(person);
}

/** "emergency medicine" in a sentence; an abbreviation keeps its capitals. */
function inSentence(specialty: string): string {
  return specialty.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** What has been told, and what others have been told since: so that the news is new to them. */
function newsGap({ draft }: Mail): string {
  const last = lastContact(draft);
  const elsewhere = newsWords(untoldNews(draft));
  const told = newsWords(toldNews(draft));
  return hinted(VARIABLES.news, [
    elsewhere.length === 0
      ? ''
      : `others have heard of ${joined(elsewhere)}${last === undefined ? '' : ` since ${writtenDate(last)}`}`,
    told.length === 0 ? '' : `told before: ${joined(told)}`,
  ]);
}

function valueOf(
  name: Variable,
  mail: Mail,
  template: TemplateText,
  notes: string,
): string | undefined {
  const { profile, program } = mail.draft;
  switch (name) {
    case 'recipients':
      return salutation(template, mail);
    case 'program':
      return program === undefined ? undefined : properName(program.name);
    case 'director':
      return personOf(mail, 'director');
    case 'coordinator':
      return personOf(mail, 'coordinator');
    case 'interviewDate':
      return program?.interviewDate === undefined ? undefined : writtenDate(program.interviewDate);
    case 'fullName':
      return profile?.fullName === undefined ? undefined : bareName(profile.fullName);
    case 'specialty':
      return profile?.specialty === undefined ? undefined : inSentence(profile.specialty);
    case 'aamcId':
      return profile?.aamcId;
    case 'signature':
      return signature(mail.draft);
    case 'feature':
    case 'features': {
      const noted = reminder(notes);
      return hinted(VARIABLES[name], [noted === '' ? '' : `you noted: ${noted}`]);
    }
    case 'news':
      return newsGap(mail);
  }
}

/**
 * A template with what is known of applicant, program, recipients and history. What is unknown stands
 * as `[hint]` for the writer to fill in.
 * @param notes What the applicant noted of the program: a reminder where a feature of it is asked for.
 */
export function fillTemplate(template: TemplateText, mail: Mail, notes = ''): Filled {
  const fill = (source: string): string =>
    parseTemplate(source)
      .segments.map((segment) => {
        if (segment.kind === 'text') return segment.text;
        if (segment.kind === 'gap') return `[${segment.hint}]`;
        return valueOf(segment.name, mail, template, notes) ?? `[${VARIABLES[segment.name]}]`;
      })
      .join('');
  const subject = fill(template.subject);
  return {
    subject: subject.charAt(0).toUpperCase() + subject.slice(1),
    body: fill(template.body).trimEnd(),
  };
}
