import { useEffect, useState } from 'preact/hooks';
import type { Backup } from '../../backup/backup.ts';
import { browserStore } from '../../backup/browser-store.ts';
import { type Preview, previewOf } from '../../backup/preview.ts';
import { afterBackup, moved } from '../../backup/reminder.ts';
import { saveReminder } from '../../backup/reminder-store.ts';
import { readHistory, restore, type RestoreMode } from '../../backup/restore.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import { WORDS as HISTORY_WORDS } from '../history/words.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { useAction } from '../shared/use-action.ts';
import { useLive } from '../shared/use-live.ts';
import { WORDS } from './words.ts';

const words = WORDS.restore;

interface RestoreChoiceProps {
  readonly db: HistoryDatabase;
  readonly backup: Backup;
  /** @param told what was done; undefined where nothing was. */
  readonly onEnd: (told?: string) => void;
}

/** What a backup holds and would change, and the ways to put it back. */
export function RestoreChoice({ db, backup, onEnd }: RestoreChoiceProps) {
  const history = useLive(() => readHistory(db), [db]);
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    if (history.state !== 'ready') return undefined;
    let isStale = false;
    browserStore.read().then(
      (choices) => {
        if (!isStale) setPreview(previewOf({ history: history.value, choices }, backup));
      },
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [history, backup]);

  const put = async (mode: RestoreMode): Promise<void> => {
    const before = await db.contacts.count();
    await restore(db, browserStore, backup, mode, (differences) =>
      HISTORY_WORDS.merge.note(words.source, differences),
    );
    const [programs, contacts] = await Promise.all([db.programs.count(), db.contacts.count()]);
    // What came out of a backup needs none.
    await saveReminder((reminder) =>
      mode === 'replace'
        ? afterBackup(contacts, backup.madeAt)
        : moved(reminder, contacts - before),
    );
    onEnd(words.done(programs, contacts));
  };
  const add = useAction(
    () => put('merge'),
    () => undefined,
  );
  const replace = useAction(
    () => put('replace'),
    () => undefined,
  );
  if (!preview) return null;

  const isEmpty = preview.here.programs + preview.here.contacts === 0;
  const { goingContacts, withoutFingerprint, otherFirstChoice } = preview.merge;
  return (
    <div class="part confirm" role="group" aria-label={words.title}>
      <p role="status">{words.holds(preview)}</p>
      {isEmpty ? (
        <>
          <p>{words.intoEmpty}</p>
          <div class="buttons">
            <Button kind="primary" disabled={replace.busy} onClick={replace.run}>
              {words.restore}
            </Button>
            <Cancel onEnd={onEnd} />
          </div>
        </>
      ) : (
        <>
          <h4>{words.addTitle}</h4>
          <p>{words.adds(preview)}</p>
          {goingContacts > 0 && <p>{words.goes(goingContacts)}</p>}
          {withoutFingerprint > 0 && <p>{words.withoutFingerprint(withoutFingerprint)}</p>}
          {otherFirstChoice !== undefined && <p>{words.otherFirstChoice(otherFirstChoice)}</p>}
          <div class="buttons">
            <Button kind="primary" disabled={add.busy} onClick={add.run}>
              {words.add}
            </Button>
            <Cancel onEnd={onEnd} />
          </div>
          <h4>{words.replaceTitle}</h4>
          <p>{words.replaces(preview)}</p>
          <Confirm
            kind="danger"
            label={words.replace}
            sure={words.sure}
            yes={words.yes}
            no={words.no}
            failed={words.failed}
            act={() => put('replace')}
          />
        </>
      )}
      <p class="trouble" role="alert">
        {(add.failed || replace.failed) && words.failed}
      </p>
    </div>
  );
}

function Cancel({ onEnd }: Pick<RestoreChoiceProps, 'onEnd'>) {
  return (
    <Button
      onClick={() => {
        onEnd();
      }}
    >
      {words.cancel}
    </Button>
  );
}
