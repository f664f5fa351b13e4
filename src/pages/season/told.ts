/** Who was told what of the applicant's rank list, and whether it agrees with what they intend. Pure. */
import type { StoredContact, StoredProgram } from '../../history/db.ts';
import type { ContactRecord } from '../../wire/wire.ts';

export type ClaimKind = ContactRecord['claims'][number]['kind'];

/** One sentence that says where a program stands. */
export interface Told {
  readonly quote: string;
  readonly contact: StoredContact;
  /** Absent where the program is not named yet. */
  readonly program: StoredProgram | undefined;
}

/** @param contacts of the season. The latest comes first. */
export function toldOf(
  kind: ClaimKind,
  contacts: readonly StoredContact[],
  programs: readonly StoredProgram[],
): readonly Told[] {
  const byId = new Map(programs.map((program) => [program.id, program]));
  return contacts
    .filter(({ state }) => state === 'sent')
    .toSorted((a, b) => b.sentAt - a.sentAt)
    .flatMap((contact) =>
      contact.claims
        .filter((claim) => claim.kind === kind)
        .map(({ quote }) => ({
          quote,
          contact,
          program: contact.programId === null ? undefined : byId.get(contact.programId),
        })),
    );
}

/** The programs that were told, each once; messages of no named program count as one each. */
export function programsTold(told: readonly Told[]): readonly (StoredProgram | undefined)[] {
  const named = new Set(told.flatMap(({ program }) => program ?? []));
  const unnamed = new Set(told.filter(({ program }) => !program).map(({ contact }) => contact.id));
  return [...named, ...Array.from(unnamed, () => undefined)];
}

/**
 * How what was said agrees with what is intended (guide 2.3, FAQ 2: only one program, the true one).
 * - nobody: no program was told.
 * - agrees: one was, and it is the applicant's own first choice.
 * - open: one was, and the applicant has marked none, or it is not named.
 * - differs: one was, and another is the own first choice.
 * - several: more than one was.
 */
export type Verdict = 'nobody' | 'agrees' | 'open' | 'differs' | 'several';

/** @param own the applicant's private first choice. */
export function verdictOn(told: readonly Told[], own: StoredProgram | undefined): Verdict {
  const programs = programsTold(told);
  if (programs.length === 0) return 'nobody';
  if (programs.length > 1) return 'several';
  const [one] = programs;
  if (own === undefined || one === undefined) return 'open';
  return one.id === own.id ? 'agrees' : 'differs';
}
