import { useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { deleteEverything } from '../../history/delete-everything.ts';
import type { Settings } from '../../settings/settings.ts';
import { Seasons } from '../backup/seasons.tsx';
import { StorageNote } from '../backup/storage-note.tsx';
import { IMPORT_PAGE, SEASON_PAGE } from '../shared/addresses.ts';
import { Confirm } from '../shared/confirm.tsx';
import { useLive } from '../shared/use-live.ts';
import { NotSaved } from './not-saved.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';
import { WORDS } from './words.ts';

interface DataSectionProps extends Pick<Settings, 'season' | 'keepSeasons'> {
  readonly db: HistoryDatabase;
  readonly clearStorage: () => Promise<void>;
}

const NONE = { programs: 0, contacts: 0, responses: 0 };

export function DataSection({ db, clearStorage, season, keepSeasons }: DataSectionProps) {
  const [deleted, setDeleted] = useState(false);
  const { failed, save } = useSave();
  const counts = useLive(
    async () => ({
      programs: await db.programs.count(),
      contacts: await db.contacts.count(),
      responses: await db.responses.count(),
    }),
    [db],
  );
  const held = counts.state === 'ready' ? counts.value : NONE;
  const isEmpty = held.programs + held.contacts + held.responses === 0;

  return (
    <Section id="data" title={WORDS.data.title} about={WORDS.data.about}>
      {counts.state === 'ready' && (
        <p>
          {WORDS.data.holds(held)} <a href={SEASON_PAGE}>{WORDS.data.seasonPage}</a>
        </p>
      )}
      <p>
        <a href={IMPORT_PAGE}>{WORDS.data.import}</a>
      </p>
      <StorageNote />
      <Seasons
        db={db}
        season={season}
        keepSeasons={keepSeasons}
        onKeep={(kept) => {
          save({ keepSeasons: kept });
        }}
      />
      {failed && <NotSaved />}
      <div class="part">
        <h3>{WORDS.data.deleteTitle}</h3>
        <Confirm
          kind="danger"
          label={WORDS.data.delete}
          sure={`${WORDS.data.sure} ${WORDS.data.what(held)}`}
          yes={WORDS.data.yes}
          no={WORDS.data.no}
          failed={WORDS.data.failed}
          act={async () => {
            await deleteEverything(db);
            await clearStorage();
          }}
          after={() => {
            setDeleted(true);
          }}
        />
        <p class="saved" role="status">
          {deleted && isEmpty && WORDS.data.deleted}
        </p>
      </div>
    </Section>
  );
}
