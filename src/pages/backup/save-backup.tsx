import { useState } from 'preact/hooks';
import { type Backup, writeBackup } from '../../backup/backup.ts';
import { browserStore } from '../../backup/browser-store.ts';
import { lock } from '../../backup/lock.ts';
import { afterBackup } from '../../backup/reminder.ts';
import { saveReminder } from '../../backup/reminder-store.ts';
import { makeBackup } from '../../backup/restore.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import { Switch } from '../shared/switch.tsx';
import { useAction } from '../shared/use-action.ts';
import { useNow } from '../shared/use-now.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { BackupReminder } from './reminder.tsx';
import { saveFile } from './save-file.ts';
import { type Reminder, useReminder } from './use-reminder.ts';
import { WORDS } from './words.ts';

const words = WORDS.save;
/** A shorter one is found by trying, whatever the derivation costs. */
const SHORTEST = 12;

interface Troubles {
  readonly passphrase?: string;
  readonly repeat?: string;
}

/** Saves a backup as a file, locked or not, and tells when that was done last. */
export function SaveBackup({ db }: { readonly db: HistoryDatabase }) {
  const now = useNow();
  const reminder = useReminder(db);
  const [locks, setLocks] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const [troubles, setTroubles] = useState<Troubles>({});
  const [saved, setSaved] = useState<Backup>();

  const action = useAction(
    async () => {
      const backup = await makeBackup(db, browserStore, Date.now());
      const text = writeBackup(backup);
      saveFile(
        words.fileName(backup.madeAt),
        locks ? await lock(text, passphrase) : text,
        'application/json',
      );
      setSaved(backup);
      await saveReminder(() => afterBackup(backup.contacts.length, backup.madeAt));
    },
    () => {
      setPassphrase('');
      setRepeat('');
    },
  );
  const submit = (): void => {
    const found = locks ? troublesWith(passphrase, repeat) : {};
    setTroubles(found);
    setSaved(undefined);
    if (Object.keys(found).length === 0) action.run();
  };

  return (
    <form
      class="part"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <BackupReminder db={db} withLink={false} />
      {reminder && reminder.due === undefined && <p>{standing(reminder, now)}</p>}
      <div class="switch-row">
        <Switch
          label={words.lock}
          on={locks}
          onChange={(on) => {
            setLocks(on);
            setTroubles({});
          }}
        />
        <div>
          <p aria-hidden="true">{words.lock}</p>
          <p class="soft small">{words.lockHint}</p>
        </div>
      </div>
      {locks && (
        <div class="fields">
          <PassphraseField
            label={words.passphrase}
            hint={words.passphraseHint}
            autocomplete="new-password"
            trouble={troubles.passphrase}
            value={passphrase}
            onText={setPassphrase}
          />
          <PassphraseField
            label={words.repeat}
            autocomplete="new-password"
            trouble={troubles.repeat}
            value={repeat}
            onText={setRepeat}
          />
        </div>
      )}
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={action.busy}>
          {words.button}
        </button>
      </div>
      <p class="saved" role="status">
        {saved &&
          words.saved(words.fileName(saved.madeAt), saved.programs.length, saved.contacts.length)}
      </p>
      <p class="trouble" role="alert">
        {action.failed && words.failed}
      </p>
    </form>
  );
}

function standing({ stored, contacts }: Reminder, now: number): string {
  const { savedAt, saved } = stored;
  return savedAt === undefined
    ? words.never
    : words.last(savedAt, Math.max(0, contacts - saved), now);
}

function troublesWith(passphrase: string, repeat: string): Troubles {
  const { length } = passphrase;
  if (length < SHORTEST) return { passphrase: words.tooShort(length) };
  return repeat === passphrase ? {} : { repeat: words.differs };
}
