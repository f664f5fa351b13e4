/**
 * A whole season of one applicant, made up from a seed: the same programs, contacts and responses
 * each time. For pictures, and for tests of what shows many programs.
 */
import { PURPOSES, type Purpose, type Season } from '../../src/draft/draft.ts';
import {
  FRIENDLINESS,
  TIERS,
  VISAS,
  type StoredContact,
  type StoredProgram,
  type StoredResponse,
} from '../../src/history/db.ts';
import { addDays, newYorkMoment } from '../../src/season/local-time.ts';
import { lateSeasonStart, phaseAt } from '../../src/season/season.ts';

export interface Sample {
  readonly programs: readonly StoredProgram[];
  readonly contacts: readonly StoredContact[];
  readonly responses: readonly StoredResponse[];
}

interface Size {
  readonly programs: number;
  /** Contacts over those of a usual season, spread over all programs. */
  readonly further?: number;
}

const FIRST =
  'Lakeview Harbor Mercy Union Cobalt Cedar Granite Prairie Summit River Bay Northside Magnolia Juniper Orchard Sterling Beacon Canyon Willow Heritage'.split(
    ' ',
  );
const SECOND = ['University', 'General', 'County', 'Regional', 'Memorial'];
const CITIES = ['Toledo, Ohio', 'Fresno, California', 'Albany, New York', 'Tampa, Florida'];
const PEOPLE = ['Helen Whitfield', 'Tara Patel', 'Samuel Ortiz', 'June Ito', 'Ana Ruiz'];
const NAMES_END = ['EM', 'EM', 'Emergency Medicine', 'Emergency Medicine Residency'];
const OFFSET = -300;

/** Numbers from 0 up to 1 from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What befalls one program, written in the order in which it happens. */
class Course {
  readonly contacts: StoredContact[] = [];
  readonly responses: StoredResponse[] = [];
  readonly #season: Season;
  readonly #program: StoredProgram;
  readonly #chance: () => number;

  constructor(season: Season, program: StoredProgram, chance: () => number) {
    this.#season = season;
    this.#program = program;
    this.#chance = chance;
  }

  write(day: string, purpose: Purpose, subject: string, more: Partial<StoredContact> = {}): void {
    const { id, people } = this.#program;
    const sentAt = newYorkMoment(day, 9) + Math.floor(this.#chance() * 8 * 3_600_000);
    const to = people[Math.floor(this.#chance() * people.length)];
    this.contacts.push({
      id: `${id} mail ${this.contacts.length}`,
      programId: id,
      channel: 'email',
      purpose,
      stage: phaseAt(this.#season, sentAt),
      state: 'sent',
      sentAt,
      utcOffsetMinutes: OFFSET,
      recipients: to ? [`Dr. ${to.name} <${to.email}>`] : [],
      subject,
      newInformation: [],
      claims: [],
      fingerprint: new Uint32Array(64),
      exact: true,
      ...more,
    });
  }

  hear(day: string, subject: string): void {
    const { id, people } = this.#program;
    this.responses.push({
      id: `${id} answer ${this.responses.length}`,
      programId: id,
      from: people[0]?.email ?? '',
      at: newYorkMoment(day, 11),
      subject,
    });
  }
}

/** @param size 60 programs are an applicant's usual season. */
export function sampleSeason(season: Season, size: Size = { programs: 60 }, seed = 7): Sample {
  const chance = numbersFrom(seed);
  const pick = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(chance() * items.length)];
  const between = (from: string, days: number): string =>
    addDays(from, Math.floor(chance() * days));
  const programs: StoredProgram[] = [];
  const courses: Course[] = [];

  for (let index = 0; index < size.programs; index += 1) {
    const word = FIRST[index % FIRST.length] ?? '';
    const kind = SECOND[Math.floor(index / FIRST.length) % SECOND.length] ?? '';
    const turn = Math.floor(index / (FIRST.length * SECOND.length));
    const hospital = [word, kind, turn === 0 ? '' : String(turn + 1)].filter(Boolean).join(' ');
    const domain = `${hospital.toLowerCase().replaceAll(' ', '-')}.example`;
    const isInvited = chance() < 0.35;
    const invitedOn = between(season.applicationsOpen, 60);
    const interviewDate = addDays(
      invitedOn > season.interviewsStart ? invitedOn : season.interviewsStart,
      7 + Math.floor(chance() * 50),
    );
    const tier = pick(TIERS);
    const imgFriendly = pick(FRIENDLINESS);
    const visas = VISAS.filter(() => chance() < 0.6);
    const program: StoredProgram = {
      id: `program-${index + 1}`,
      name: `${hospital} ${pick(NAMES_END) ?? ''}`,
      hospital: `${hospital} Hospital`,
      city: CITIES[index % CITIES.length] ?? '',
      people: PEOPLE.slice(0, 1 + Math.floor(chance() * PEOPLE.length)).map((name) => ({
        name,
        email: `${name.toLowerCase().replace(' ', '.')}@${domain}`,
      })),
      domains: [domain],
      ...(tier && chance() < 0.9 && { tier }),
      ...(imgFriendly && chance() < 0.8 && { imgFriendly }),
      ...(chance() < 0.85 && { visas }),
      ...(isInvited && { invitedOn, interviewDate }),
      ...(index === 3 && { firstChoice: true }),
      createdAt: newYorkMoment(season.applicationsOpen, 9),
    };
    programs.push(program);
    const course = new Course(season, program, chance);
    courses.push(course);

    if (index % 6 !== 5) {
      const day = between(season.applicationsOpen, 40);
      course.write(day, 'pre-interview', `Interest in ${hospital}`);
      if (chance() < 0.06) course.write(addDays(day, 9), 'interest', 'Continued interest');
    }
    if (chance() < 0.15) {
      const day = between(season.interviewsStart, 40);
      course.write(day, 'question', 'Question on visa sponsorship');
      course.hear(addDays(day, 2), 'Re: Question on visa sponsorship');
    }
    if (!isInvited) continue;
    course.write(addDays(invitedOn, 1), 'logistics', 'Interview date');
    course.hear(addDays(invitedOn, 2), 'Re: Interview date');
    for (const person of program.people) {
      course.write(addDays(interviewDate, 1), 'thank-you', 'Thank you for the interview', {
        recipients: [`Dr. ${person.name} <${person.email}>`],
      });
    }
    if (chance() < 0.25) course.hear(addDays(interviewDate, 3), 'Re: Thank you for the interview');
    if (chance() < 0.4) {
      course.write(between(lateSeasonStart(season), 45), 'update', 'Step 3 passed', {
        newInformation: [{ kind: 'exam-score', quote: 'I passed USMLE Step 3 in December' }],
      });
    }
  }

  const told = [3, 8].flatMap((index) => courses[index] ?? []);
  told.forEach((course, order) => {
    course.write(addDays(season.rankListDeadline, -12 - 5 * order), 'interest', 'My first choice', {
      claims: [
        { kind: 'first-choice', quote: 'you are my first choice, and I will rank you first' },
      ],
    });
  });
  for (const course of [1, 2, 6].flatMap((index) => courses[index] ?? [])) {
    course.write(addDays(season.rankListDeadline, -20), 'interest', 'Continued interest', {
      claims: [{ kind: 'rank-highly', quote: 'I plan to rank your program very highly' }],
    });
  }
  for (let index = 0; index < (size.further ?? 0); index += 1) {
    courses[index % courses.length]?.write(
      between(season.applicationsOpen, 170),
      pick(PURPOSES) ?? 'other',
      `Message ${index + 1}`,
    );
  }
  return {
    programs,
    contacts: courses.flatMap(({ contacts }) => contacts),
    responses: courses.flatMap(({ responses }) => responses),
  };
}
