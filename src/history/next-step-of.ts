/** The next sensible step with each program of the history. Pure. */
import { daysBetween, localDay } from '../season/local-time.ts';
import { type NextStep, nextStep } from '../season/next-step.ts';
import { addressIn } from '../season/places.ts';
import { phaseAt } from '../season/season.ts';
import type { ProgramAtHand } from '../wire/wire.ts';
import type { AtHandSetting } from './at-hand.ts';
import type { StoredContact, StoredProgram } from './db.ts';
import { firstChoiceTold, isMeeting } from './past-messages.ts';

/** What the next step depends on besides the history. */
export interface NextStepSetting extends AtHandSetting {
  /** Milliseconds since 1970 in UTC. */
  readonly now: number;
  /** Minutes that the applicant's clock is ahead of UTC. */
  readonly utcOffsetMinutes: number;
}

/** Programs by what they were told, by id: what is advised for one depends on all others. */
export interface Told {
  /** Written to before an interview within {@link TARGET_DAYS}. */
  readonly targets: ReadonlySet<string>;
  /** Told of interest in the late season. */
  readonly interest: ReadonlySet<string>;
  /** Told that they are the first choice. */
  readonly firstChoice: ReadonlySet<string>;
}

/** Days over which programs written to are counted (guide FAQ 1). */
const TARGET_DAYS = 14;

/** @param contacts those of this season, of all programs. */
export function whatWasTold(contacts: readonly StoredContact[], setting: NextStepSetting): Told {
  const { season, now, utcOffsetMinutes } = setting;
  const today = localDay(now, utcOffsetMinutes);
  const targets = new Set<string>();
  const interest = new Set<string>();
  const firstChoice = new Set<string>();
  for (const contact of contacts) {
    const { programId, purpose, sentAt } = contact;
    if (programId === null || contact.state !== 'sent') continue;
    if (firstChoiceTold([contact])) firstChoice.add(programId);
    if (isMeeting(contact)) continue;
    if (purpose === 'interest' && phaseAt(season, sentAt) === 'late-season') {
      interest.add(programId);
    }
    if (purpose !== 'pre-interview') continue;
    const day = localDay(sentAt, contact.utcOffsetMinutes);
    if (daysBetween(day, today) <= TARGET_DAYS) targets.add(programId);
  }
  return { targets, interest, firstChoice };
}

/**
 * @param contacts the program's contacts of this season.
 * @param programs all programs by id.
 */
export function nextStepOf(
  program: StoredProgram,
  contacts: readonly StoredContact[],
  { atHand, told, programs }: Known,
  { season, limits, now, utcOffsetMinutes }: NextStepSetting,
): NextStep {
  const others = (ids: ReadonlySet<string>): number => ids.size - Number(ids.has(program.id));
  const sent = contacts.filter((contact) => contact.state === 'sent');
  const toldTo = [...told.firstChoice].find((id) => id !== program.id && programs.has(id));
  return nextStep(
    {
      isDescribed:
        program.visas !== undefined &&
        program.imgFriendly !== undefined &&
        program.tier !== undefined,
      people: program.people,
      invitedOn: program.invitedOn,
      interviewDate: program.interviewDate,
      firstChoice: program.firstChoice,
      offer: program.offer,
      places: atHand.places,
      thanked: thankedIn(sent, program.interviewDate),
      messages: sent.filter((contact) => !isMeeting(contact)).length,
      lastContactAt: atHand.lastContact?.sentAt,
      lastResponseAt: atHand.lastResponseAt,
      toldFirstChoiceAt: atHand.toldFirstChoiceAt,
    },
    {
      season,
      now,
      utcOffsetMinutes,
      firstChoiceToldTo: toldTo === undefined ? undefined : programs.get(toldTo)?.name,
      enoughTargets: others(told.targets) >= limits.targets,
      enoughInterest: others(told.interest) >= limits.interest,
    },
  );
}

/** What is known besides the program's own contacts. */
export interface Known {
  readonly atHand: ProgramAtHand;
  readonly told: Told;
  /** All programs by id. */
  readonly programs: ReadonlyMap<string, StoredProgram>;
}

/** Addresses that had a thank-you for this interview; one from before it was for an earlier one. */
function thankedIn(
  sent: readonly StoredContact[],
  interviewDate: string | undefined,
): ReadonlySet<string> {
  const thanks = sent.filter(
    (contact) =>
      contact.purpose === 'thank-you' &&
      !isMeeting(contact) &&
      (interviewDate === undefined ||
        localDay(contact.sentAt, contact.utcOffsetMinutes) >= interviewDate),
  );
  return new Set(thanks.flatMap(({ recipients }) => recipients.map(addressIn)));
}
