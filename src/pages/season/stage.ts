/** How far a program has come. Pure. */
import type { ProgramSummary } from '../../history/programs.ts';

export const STAGES = ['not-written', 'written', 'invited', 'interviewed'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * The stage of a program in this season.
 * @param today the reader's calendar day, `2027-02-09`.
 */
export function stageOf({ program, atHand }: ProgramSummary, today: string): Stage {
  const { interviewDate, invitedOn } = program;
  if (interviewDate !== undefined && interviewDate <= today) return 'interviewed';
  if (interviewDate !== undefined || invitedOn !== undefined) return 'invited';
  return atHand.lastContact === undefined ? 'not-written' : 'written';
}
