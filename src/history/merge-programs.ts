/** Two programs that are one: everything of both is kept, once. */
import * as v from 'valibot';
import type { Offer } from '../draft/draft.ts';
import { isSameMailbox } from './address.ts';
import {
  type Friendliness,
  type HistoryDatabase,
  StoredProgram,
  type Tier,
  type Visa,
} from './db.ts';
import { mergePeople } from './people.ts';

/** What a program says in a text, or with a day. */
const TEXTS = [
  'name',
  'hospital',
  'city',
  'specialty',
  'invitedOn',
  'interviewDate',
  'offeredOn',
  'answerBy',
] as const;

/** Something that the program which is given up says otherwise than the one that is kept. */
export type Difference =
  | { readonly of: (typeof TEXTS)[number]; readonly said: string }
  | { readonly of: 'visas'; readonly said: readonly Visa[] }
  | { readonly of: 'imgFriendly'; readonly said: Friendliness }
  | { readonly of: 'tier'; readonly said: Tier }
  | { readonly of: 'person'; readonly email: string; readonly said: string }
  | { readonly of: 'offer'; readonly item: keyof Offer; readonly said: string };

/**
 * Merges a program into another, with its people, domains, notes and contacts. Where both say
 * something different, the kept one's word stays and the other's goes into the notes.
 * @param note puts the differences into words for the notes.
 * @throws RangeError where they are the same, or one is gone; nothing is written then.
 */
export async function mergePrograms(
  db: HistoryDatabase,
  keptId: string,
  otherId: string,
  note: (differences: readonly Difference[]) => string,
): Promise<void> {
  await db.transaction('rw', db.programs, db.contacts, db.responses, async () => {
    const kept = await db.programs.get(keptId);
    const other = await db.programs.get(otherId);
    if (!kept || !other || kept.id === other.id) throw new RangeError('There are no two programs.');
    await db.programs.put(v.parse(StoredProgram, merged(kept, other, note)));
    await db.programs.delete(other.id);
    await db.contacts.where('programId').equals(other.id).modify({ programId: kept.id });
    await db.responses.where('programId').equals(other.id).modify({ programId: kept.id });
  });
}

/** One program of two. Pure. */
export function merged(
  kept: StoredProgram,
  other: StoredProgram,
  note: (differences: readonly Difference[]) => string,
): StoredProgram {
  const differences = differencesOf(kept, other);
  const parts = [kept.notes, other.notes, differences.length > 0 ? note(differences) : undefined];
  const notes = [...new Set(parts)]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join('\n\n');
  return {
    ...other,
    ...kept,
    people: mergePeople(kept.people, other.people),
    domains: [...new Set([...kept.domains, ...other.domains])],
    ...((kept.offer ?? other.offer) && { offer: { ...other.offer, ...kept.offer } }),
    // An intention of either is one of both.
    ...((kept.firstChoice === true || other.firstChoice === true) && { firstChoice: true }),
    ...(notes !== '' && { notes }),
    createdAt: Math.min(kept.createdAt, other.createdAt),
  };
}

function differencesOf(kept: StoredProgram, other: StoredProgram): readonly Difference[] {
  const differences: Difference[] = [];
  for (const of of TEXTS) {
    const said = other[of];
    if (said !== undefined && said !== '' && isOther(kept[of], said))
      differences.push({ of, said });
  }
  const { visas, imgFriendly, tier } = other;
  if (visas && kept.visas && visas.toSorted().join() !== kept.visas.toSorted().join()) {
    differences.push({ of: 'visas', said: visas });
  }
  if (imgFriendly && isOther(kept.imgFriendly, imgFriendly)) {
    differences.push({ of: 'imgFriendly', said: imgFriendly });
  }
  if (tier && isOther(kept.tier, tier)) differences.push({ of: 'tier', said: tier });
  for (const person of other.people) {
    const known = kept.people.find(({ email }) => isSameMailbox(email, person.email));
    if (!known) continue;
    const said = [
      isOther(known.name, person.name) ? person.name : '',
      isOther(known.role, person.role) ? (person.role ?? '') : '',
    ].filter(Boolean);
    if (said.length > 0) {
      differences.push({ of: 'person', email: person.email, said: said.join(', ') });
    }
  }
  const { offer = {} } = other;
  for (const item of Object.keys(offer).filter((key) => isItem(key, offer))) {
    if (isOther(kept.offer?.[item], offer[item])) {
      differences.push({ of: 'offer', item, said: String(offer[item]) });
    }
  }
  return differences;
}

const isItem = (key: string, offer: Offer): key is keyof Offer => key in offer;

/** Whether two words on the same thing differ; where one is silent, they do not. */
function isOther<T>(kept: T | undefined, said: T | undefined): boolean {
  return kept !== undefined && kept !== '' && said !== undefined && said !== '' && kept !== said;
}
