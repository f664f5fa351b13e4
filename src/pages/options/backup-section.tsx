import type { HistoryDatabase } from '../../history/db.ts';
import { Restore } from '../backup/restore.tsx';
import { SaveBackup } from '../backup/save-backup.tsx';
import { SaveContacts } from '../backup/save-contacts.tsx';
import { WORDS } from '../backup/words.ts';
import { IMPORT_PAGE } from '../shared/addresses.ts';
import { Section } from './section.tsx';

export function BackupSection({ db }: { readonly db: HistoryDatabase }) {
  return (
    <Section id="backup" title={WORDS.section.title} about={WORDS.section.about}>
      <SaveBackup db={db} />
      <Restore db={db} />
      <SaveContacts db={db} />
      <p>
        <a href={IMPORT_PAGE}>{WORDS.section.importing}</a>
      </p>
    </Section>
  );
}
