import { useState } from 'preact/hooks';
import type { Backup } from '../../backup/backup.ts';
import { type Locked, unlock } from '../../backup/lock.ts';
import { type Read, readBackup } from '../../backup/read-backup.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import { Field } from '../shared/field.tsx';
import { useAction } from '../shared/use-action.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { RestoreChoice } from './restore-choice.tsx';
import { WORDS } from './words.ts';

const words = WORDS.restore;
/** Many times what a life of seasons takes. */
const LARGEST_BYTES = 500_000_000;

type Step =
  | { readonly of: 'choose'; readonly trouble?: string }
  | { readonly of: 'unlock'; readonly locked: Locked }
  | { readonly of: 'decide'; readonly backup: Backup }
  | { readonly of: 'done'; readonly told: string };

/** Puts a backup back: its file, its passphrase, what it holds, and then how. */
export function Restore({ db }: { readonly db: HistoryDatabase }) {
  const [step, setStep] = useState<Step>({ of: 'choose' });
  /** Each is a new field, which forgets the file of the one before. */
  const [round, setRound] = useState(0);
  const begin = (next: Step): void => {
    setStep(next);
    setRound((before) => before + 1);
  };
  const show = (read: Read): void => {
    if (read.state === 'read') setStep({ of: 'decide', backup: read.backup });
    else if (read.state === 'locked') setStep({ of: 'unlock', locked: read.locked });
    else begin({ of: 'choose', trouble: words.trouble(read.trouble) });
  };
  const open = (file: File): void => {
    if (file.size > LARGEST_BYTES) {
      begin({ of: 'choose', trouble: words.tooBig });
      return;
    }
    file.text().then(
      (text) => {
        show(readBackup(text, Date.now()));
      },
      () => {
        begin({ of: 'choose', trouble: words.unreadable });
      },
    );
  };

  return (
    <div class="part">
      <h3>{words.title}</h3>
      <Field
        label={words.file}
        hint={words.fileHint}
        trouble={step.of === 'choose' ? step.trouble : undefined}
      >
        {(ids) => (
          <input
            key={round}
            {...ids}
            class="input"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) open(file);
              else begin({ of: 'choose' });
            }}
          />
        )}
      </Field>
      {step.of === 'unlock' && <Unlock key={round} locked={step.locked} onOpen={show} />}
      {step.of === 'decide' && (
        <RestoreChoice
          db={db}
          backup={step.backup}
          onEnd={(told) => {
            begin(told === undefined ? { of: 'choose' } : { of: 'done', told });
          }}
        />
      )}
      <p class="saved" role="status">
        {step.of === 'done' && step.told}
      </p>
    </div>
  );
}

interface UnlockProps {
  readonly locked: Locked;
  readonly onOpen: (read: Read) => void;
}

function Unlock({ locked, onOpen }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const action = useAction(
    async () => {
      const text = await unlock(locked, passphrase);
      setWrong(text === undefined);
      if (text !== undefined) onOpen(readBackup(text, Date.now()));
    },
    () => undefined,
  );
  return (
    <form
      class="part confirm"
      onSubmit={(event) => {
        event.preventDefault();
        action.run();
      }}
    >
      <p role="status">{words.locked}</p>
      <PassphraseField
        label={WORDS.save.passphrase}
        autocomplete="current-password"
        trouble={isWrong || action.failed ? words.wrongPassphrase : undefined}
        value={passphrase}
        onText={(text) => {
          setPassphrase(text);
          setWrong(false);
        }}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={action.busy}>
          {action.busy ? words.opening : words.open}
        </button>
      </div>
    </form>
  );
}
