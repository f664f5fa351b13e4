import { readAddress } from '../history/address.ts';
import type { Settings } from '../settings/schema.ts';

/**
 * Whether mail from this sender counts. One that the page does not show is taken for one that does:
 * a contact too many can be deleted, one too few would let the applicant write twice.
 */
export function counts(
  { accounts }: Pick<Settings, 'accounts'>,
  from: string | undefined,
): boolean {
  const sender = from === undefined ? undefined : readAddress(from)?.email;
  return sender === undefined || accounts.length === 0 || accounts.includes(sender);
}
