import { useEffect, useState } from 'preact/hooks';
import { askTab, mailTabInFront } from '../../wire/tabs.ts';
import type { SelfTest } from '../../wire/wire.ts';

/** What is known of the mail tab in front. */
export type MailTab =
  | { readonly state: 'none' }
  /** A mail page without a script of ours that answers. */
  | { readonly state: 'silent' }
  | { readonly state: 'ready'; readonly test: SelfTest };

const look = async (): Promise<MailTab> => {
  const id = await mailTabInFront();
  if (id === undefined) return { state: 'none' };
  const test = await askTab(id, 'tab.self-test');
  return test === undefined ? { state: 'silent' } : { state: 'ready', test };
};

/**
 * The self-test of the mail tab in front, and a function that asks anew.
 * @param access asked anew when it changes.
 */
export function useMailTab(access: boolean | undefined): readonly [MailTab, () => void] {
  const [tab, setTab] = useState<MailTab>({ state: 'none' });
  const again = (): void => {
    look().then(setTab, () => undefined);
  };
  useEffect(again, [access]);
  return [tab, again];
}
