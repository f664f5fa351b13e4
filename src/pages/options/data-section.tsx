import { useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { Confirm } from '../shared/confirm.tsx';
import { useLive } from '../shared/use-live.ts';
import { Section } from './section.tsx';
import { WORDS } from './words.ts';

interface DataSectionProps {
  readonly db: HistoryDatabase;
  readonly clearStorage: () => Promise<void>;
}

export function DataSection({ db, clearStorage }: DataSectionProps) {
  const [deleted, setDeleted] = useState(false);
  const counts = useLive(
    async () => ({ programs: await db.programs.count(), contacts: await db.contacts.count() }),
    [db],
  );
  const { programs, contacts } =
    counts.state === 'ready' ? counts.value : { programs: 0, contacts: 0 };

  const deleteAll = async (): Promise<void> => {
    // The tables are emptied and not dropped: the worker and other pages have them open.
    await db.transaction('rw', db.tables, () =>
      Promise.all(db.tables.map((table) => table.clear())),
    );
    await clearStorage();
  };

  return (
    <Section id="data" title={WORDS.data.title} about={WORDS.data.about}>
      {counts.state === 'ready' && <p>{WORDS.data.holds(programs, contacts)}</p>}
      <Confirm
        kind="danger"
        label={WORDS.data.delete}
        sure={`${WORDS.data.sure} ${WORDS.data.what(programs, contacts)}`}
        yes={WORDS.data.yes}
        no={WORDS.data.no}
        failed={WORDS.data.failed}
        act={deleteAll}
        after={() => {
          setDeleted(true);
        }}
      />
      <p class="saved" role="status">
        {deleted && programs + contacts === 0 && WORDS.data.deleted}
      </p>
    </Section>
  );
}
