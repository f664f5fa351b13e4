import { useEffect, useState } from 'preact/hooks';
import { readAddress } from '../../history/address.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import type { Settings } from '../../settings/settings.ts';
import { openMailboxes } from '../../wire/tabs.ts';
import { Button } from '../shared/button.tsx';
import { Switch } from '../shared/switch.tsx';
import { useLive } from '../shared/use-live.ts';
import { NotSaved } from './not-saved.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';
import { WORDS } from './words.ts';

interface AccountsSectionProps {
  readonly db: HistoryDatabase;
  /** In lower case; none where all count. */
  readonly accounts: Settings['accounts'];
  /** The address in the profile. */
  readonly profileEmail: string | undefined;
}

/** Which of the addresses that the applicant writes from are counted. */
export function AccountsSection({ db, accounts, profileEmail }: AccountsSectionProps) {
  const { failed, save } = useSave();
  const [isLast, setLast] = useState(false);
  const [open, setOpen] = useState<readonly string[]>([]);
  useEffect(() => {
    openMailboxes().then(setOpen, () => undefined);
  }, []);
  const written = useLive(() => accountsIn(db), [db]);
  if (written.state !== 'ready') return null;
  const known = [...accounts, ...written.value, ...open, profileEmail ?? '']
    .map((address) => readAddress(address)?.email ?? '')
    .filter((address) => address !== '');
  const addresses = [...new Set(known)].sort();
  const counts = (address: string): boolean => accounts.length === 0 || accounts.includes(address);
  const turn = (address: string, on: boolean): void => {
    const others = addresses.filter((other) => other !== address && counts(other));
    // Without any address all would count.
    setLast(!on && others.length === 0);
    if (on || others.length > 0) save({ accounts: on ? [...others, address] : others });
  };
  return (
    <Section id="accounts" title={WORDS.accounts.title} about={WORDS.accounts.about}>
      {addresses.length === 0 ? (
        <p>{WORDS.accounts.none}</p>
      ) : (
        <ul class="accounts">
          {addresses.map((address) => (
            <li key={address}>
              <Switch
                // Drawn anew where the last one was not turned off.
                key={`${address} ${String(isLast)}`}
                label={WORDS.accounts.switchLabel(address)}
                on={counts(address)}
                onChange={(on) => {
                  turn(address, on);
                }}
              />
              <span aria-hidden="true">{address}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="soft small" role="status">
        {isLast && WORDS.accounts.last}
        {!isLast && accounts.length === 0 && addresses.length > 0 && WORDS.accounts.all}
      </p>
      {accounts.length > 0 && (
        <p class="buttons">
          <Button
            onClick={() => {
              save({ accounts: [] });
            }}
          >
            {WORDS.accounts.reset}
          </Button>
        </p>
      )}
      {failed && <NotSaved />}
    </Section>
  );
}

/** The addresses that contacts were sent from. */
async function accountsIn(db: HistoryDatabase): Promise<readonly string[]> {
  const accounts = new Set<string>();
  await db.contacts.each(({ account }) => {
    if (account !== undefined) accounts.add(account);
  });
  return [...accounts];
}

/** Whether answers are noted as they are opened. */
export function ResponsesSection({ noteResponses }: Pick<Settings, 'noteResponses'>) {
  const { failed, save } = useSave();
  const { title, about, switchLabel } = WORDS.responses;
  return (
    <Section id="responses" title={title} about={about}>
      <ul class="accounts">
        <li>
          <Switch
            label={switchLabel}
            on={noteResponses}
            onChange={(on) => {
              save({ noteResponses: on });
            }}
          />
          <span aria-hidden="true">{switchLabel}</span>
        </li>
      </ul>
      {failed && <NotSaved />}
    </Section>
  );
}
