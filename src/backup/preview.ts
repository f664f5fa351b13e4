/** What a backup holds and what it would bring, to be shown before anything is written. Pure. */
import type { StoredProgram } from '../history/db.ts';
import type { Backup } from './backup.ts';
import { pairPrograms } from './merge.ts';
import { canTakeKey, type Here, outcome } from './restore.ts';

export interface Preview {
  /** Milliseconds since 1970 in UTC, as all moments here. */
  readonly madeAt: number;
  readonly programs: number;
  readonly contacts: number;
  readonly responses: number;
  /** Of the oldest and the newest contact; absent where there is none. */
  readonly span?: { readonly from: number; readonly to: number };
  readonly here: { readonly programs: number; readonly contacts: number };
  readonly merge: {
    readonly newPrograms: number;
    readonly newContacts: number;
    readonly newResponses: number;
    /** Contacts here that were taken back or deleted where the backup was made. */
    readonly goingContacts: number;
    /** New contacts in which copied text cannot be recognised, for want of one key. */
    readonly withoutFingerprint: number;
    /** The first choice of the backup, where one here stays the only one. */
    readonly otherFirstChoice?: string;
  };
}

export function previewOf(here: Here, backup: Backup): Preview {
  const { history } = outcome(here, backup, 'merge', () => '');
  const known = new Set(here.history.contacts.map(({ id }) => id));
  const heard = new Set(here.history.responses.map(({ id }) => id));
  const added = history.contacts.filter(({ id }) => !known.has(id));
  const fingerprinted = new Set(
    backup.contacts.filter(({ fingerprint }) => fingerprint.length > 0).map(({ id }) => id),
  );
  const moments = backup.contacts.map(({ sentAt }) => sentAt).sort((a, b) => a - b);
  const [from] = moments;
  const to = moments.at(-1);
  const otherFirstChoice = firstChoiceGivenUp(here, backup);
  return {
    madeAt: backup.madeAt,
    programs: backup.programs.length,
    contacts: backup.contacts.length,
    responses: backup.responses.length,
    ...(from !== undefined && to !== undefined && { span: { from, to } }),
    here: { programs: here.history.programs.length, contacts: known.size },
    merge: {
      newPrograms: history.programs.length - here.history.programs.length,
      newContacts: added.length,
      newResponses: history.responses.filter(({ id }) => !heard.has(id)).length,
      goingContacts: known.size + added.length - history.contacts.length,
      withoutFingerprint: canTakeKey(here, backup)
        ? 0
        : added.filter(({ id }) => fingerprinted.has(id)).length,
      ...(otherFirstChoice !== undefined && { otherFirstChoice }),
    },
  };
}

const isFirst = ({ firstChoice }: StoredProgram): boolean => firstChoice === true;

function firstChoiceGivenUp({ history }: Here, { programs }: Backup): string | undefined {
  const own = history.programs.find(isFirst);
  const theirs = programs.find(isFirst);
  if (!own || !theirs) return undefined;
  return pairPrograms(history.programs, programs).get(theirs.id) === own.id
    ? undefined
    : theirs.name;
}
