/** A compose window's draft with all that is known around it. */
import type { Draft } from '../draft/draft.ts';
import { speaksOfResidency } from '../facts/residency.ts';
import type { StoredProgram } from '../history/db.ts';
import { draftProgram } from '../history/past-messages.ts';
import { nameKey } from '../history/program-names.ts';
import type { Addressed, Recognition } from '../history/recognise.ts';
import { readText } from '../text/read.ts';
import type { ComposeDraft, Request } from '../wire/wire.ts';
import type { KnownProgram, Memory } from './memory.ts';

export interface Placed {
  readonly draft: Draft;
  readonly known: KnownProgram | undefined;
  readonly recognition: Recognition<StoredProgram>;
}

/**
 * Adds program, history, other programs, profile and season to what the compose window shows.
 * @param now ISO local time with offset.
 * @param byHand What the user says of it, in the place of what its words say.
 */
export function draftFor(
  compose: ComposeDraft,
  now: string,
  memory: Memory,
  byHand: Request<'check.draft'>['byHand'] = {},
): Placed {
  const recognition = memory.recognise(addressed(compose));
  const named = byHand.program;
  const known =
    named === undefined ? writtenTo(compose, recognition, memory) : programNamed(named, memory);
  const others = [...memory.programs.values()].filter((program) => program !== known);
  const { settings } = memory;
  const draft: Draft = {
    ...compose,
    sentAt: now,
    profile: settings.profile,
    season: settings.season,
    ...(known
      ? { program: draftProgram(known.program) }
      : named !== undefined && { program: { name: named } }),
    ...(byHand.purpose !== undefined && { purpose: byHand.purpose }),
    ...(memory.withHistory && {
      otherPrograms: others.map((program) => program.asOther),
      history: [...(known?.history ?? [])],
    }),
  };
  return { draft, known, recognition };
}

function programNamed(name: string, { programs }: Memory): KnownProgram | undefined {
  const key = nameKey(name);
  return [...programs.values()].find(({ program }) => nameKey(program.name) === key);
}

function addressed({ from, subject, quoted, ...rest }: ComposeDraft): Addressed {
  return {
    ...rest,
    ...(from !== undefined && { from }),
    ...(subject !== undefined && { subject }),
    ...(quoted !== undefined && { quoted }),
  };
}

/**
 * A program that only the text names is written to where the text speaks of residency as well: a
 * letter home may tell of an interview.
 */
function writtenTo(
  { subject, body }: ComposeDraft,
  { program, by }: Recognition<StoredProgram>,
  { programs }: Memory,
): KnownProgram | undefined {
  if (!program) return undefined;
  if (by === 'name' && !speaksOfResidency(subject ?? '', readText(body))) return undefined;
  return programs.get(program.id);
}
