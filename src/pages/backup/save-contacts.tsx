import { useState } from 'preact/hooks';
import { contactsCsv } from '../../backup/contacts-csv.ts';
import { readHistory } from '../../backup/restore.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import { Button } from '../shared/button.tsx';
import { useAction } from '../shared/use-action.ts';
import { saveFile } from './save-file.ts';
import { WORDS } from './words.ts';

const words = WORDS.table;

/** Saves all contacts as a table for spreadsheet programs. */
export function SaveContacts({ db }: { readonly db: HistoryDatabase }) {
  const [note, setNote] = useState<string>();
  const action = useAction(
    async () => {
      const history = await readHistory(db);
      const name = words.fileName(Date.now());
      saveFile(name, contactsCsv(history), 'text/csv;charset=utf-8');
      setNote(words.saved(name, history.contacts.length));
    },
    () => undefined,
  );
  return (
    <div class="part">
      <h3>{words.title}</h3>
      <p class="soft">{words.about}</p>
      <div class="buttons">
        <Button disabled={action.busy} onClick={action.run}>
          {words.button}
        </Button>
      </div>
      <p class="saved" role="status">
        {note}
      </p>
      <p class="trouble" role="alert">
        {action.failed && words.failed}
      </p>
    </div>
  );
}
