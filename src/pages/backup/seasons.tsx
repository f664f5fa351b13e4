import { useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { deleteSeason, earlierSeasons } from '../../history/seasons.ts';
import type { Settings } from '../../settings/settings.ts';
import { Confirm } from '../shared/confirm.tsx';
import { Switch } from '../shared/switch.tsx';
import { useLive } from '../shared/use-live.ts';
import { WORDS } from './words.ts';

const words = WORDS.seasons;

interface SeasonsProps extends Pick<Settings, 'season' | 'keepSeasons'> {
  readonly db: HistoryDatabase;
  readonly onKeep: (keepSeasons: Settings['keepSeasons']) => void;
}

/** What is kept of earlier seasons, and for how long. */
export function Seasons({ db, season, keepSeasons, onKeep }: SeasonsProps) {
  const [deleted, setDeleted] = useState<number>();
  const seasons = useLive(() => earlierSeasons(db, season, Date.now()), [db, season]);
  const keeps = keepSeasons === 'all';
  return (
    <div class="part">
      <h3>{words.title}</h3>
      <div class="switch-row">
        <Switch
          label={words.keep}
          on={keeps}
          onChange={(on) => {
            onKeep(on ? 'all' : 'current');
          }}
        />
        <div>
          <p aria-hidden="true">{words.keep}</p>
          <p class="soft small">{keeps ? words.keepLabel : words.letGo}</p>
        </div>
      </div>
      {seasons.state === 'ready' && seasons.value.length === 0 && <p class="soft">{words.none}</p>}
      {seasons.state === 'ready' && seasons.value.length > 0 && (
        <ul class="seasons">
          {seasons.value.map(({ year, contacts, responses }) => (
            <li key={year}>
              <p>{words.holds(year, contacts, responses)}</p>
              <Confirm
                label={words.delete}
                spoken={words.deleteSpoken(year)}
                sure={words.sure(year, contacts, responses)}
                yes={words.yes}
                no={words.no}
                failed={words.failed}
                act={() => deleteSeason(db, year, season, Date.now())}
                after={() => {
                  setDeleted(year);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p class="saved" role="status">
        {deleted !== undefined && words.deleted(deleted)}
      </p>
    </div>
  );
}
