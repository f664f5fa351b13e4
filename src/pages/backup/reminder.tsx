import { putOff } from '../../backup/reminder.ts';
import { saveReminder } from '../../backup/reminder-store.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import { OPTIONS_PAGE } from '../shared/addresses.ts';
import { Button } from '../shared/button.tsx';
import { useAction } from '../shared/use-action.ts';
import { useReminder } from './use-reminder.ts';
import { WORDS } from './words.ts';

interface BackupReminderProps {
  readonly db: HistoryDatabase;
  /** False where a backup is saved on the very page. */
  readonly withLink?: boolean;
}

/** Tells, after thirty contacts that are in no backup, where one is saved; nothing before. */
export function BackupReminder({ db, withLink = true }: BackupReminderProps) {
  const reminder = useReminder(db);
  const later = useAction(
    () => saveReminder((stored) => putOff(stored, reminder?.contacts ?? 0)),
    () => undefined,
  );
  if (reminder?.due === undefined) return null;
  const { due, stored } = reminder;
  const words = WORDS.reminder;
  return (
    <section class="banner" aria-label={words.label}>
      <p>{stored.savedAt === undefined ? words.first(due) : words.again(due)}</p>
      <div class="buttons">
        {withLink && (
          <a class="button" href={`${OPTIONS_PAGE}#backup`} target="_blank" rel="noreferrer">
            {words.go}
          </a>
        )}
        <Button
          kind={withLink ? 'quiet' : 'plain'}
          aria-label={words.laterSpoken}
          disabled={later.busy}
          onClick={later.run}
        >
          {words.later}
        </Button>
      </div>
    </section>
  );
}
