import { isSharedDomain } from '../history/address.ts';
import { programAtHand } from '../history/at-hand.ts';
import type { HistoryDatabase } from '../history/db.ts';
import { nameProgram } from '../history/programs.ts';
import type { ProgramAtHand, Request } from '../wire/wire.ts';
import { draftFor } from './draft-for.ts';
import type { MemoryKeeper } from './memory.ts';

/**
 * Names the program that a draft is written to: its recipients are recognised from now on, and
 * earlier messages to them follow.
 * @param now ISO local time with offset.
 * @throws RangeError where the name is empty.
 */
export async function nameProgramOf(
  db: HistoryDatabase,
  memory: MemoryKeeper,
  { name, draft }: Request<'record.name-program'>,
  now: string,
): Promise<ProgramAtHand> {
  const { recognition } = draftFor(draft, now, await memory.current());
  const { recipients } = recognition;
  const domain = recipients[0]?.domain;
  const program = await nameProgram(
    db,
    {
      name,
      recipients,
      ...(domain !== undefined && !isSharedDomain(domain) && { domain }),
    },
    Date.parse(now),
  );
  const { programs, settings } = await memory.current();
  const known = programs.get(program.id);
  return programAtHand(program, known?.contacts ?? [], settings, known?.lastResponseAt);
}
