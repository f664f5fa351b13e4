import type { StoredContact } from '../../history/db.ts';
import { WORDS } from './words.ts';

/** How many of the season's messages belong to no program yet. */
export function UnnamedNote({ contacts }: { readonly contacts: readonly StoredContact[] }) {
  const unnamed = contacts.filter(({ programId }) => programId === null).length;
  return unnamed === 0 ? null : <p class="soft small">{WORDS.unnamed(unnamed)}</p>;
}
