import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { AddProgram } from '../history/add-program.tsx';
import { Trouble } from '../history/trouble.tsx';
import { Waiting } from '../history/waiting.tsx';
import type { Settings } from '../../settings/settings.ts';
import { dayOf } from '../shared/days.ts';
import { useNow } from '../shared/use-now.ts';
import { choose } from './choose.ts';
import { EmptyState } from './empty-state.tsx';
import { PicturePlace } from './picture-place.tsx';
import { addressOf } from './place.ts';
import { ProgramPlace } from './program-place.tsx';
import { ProgramsPlace } from './programs-place.tsx';
import { Shell } from './shell.tsx';
import { ToldPlace } from './told-place.tsx';
import { usePlace } from './use-place.ts';
import { useSeason } from './use-season.ts';

interface PlacesProps {
  readonly db: HistoryDatabase;
  readonly settings: Settings;
}

/** The places of the page, of which the address names one. */
export function Places({ db, settings }: PlacesProps) {
  const now = useNow();
  const today = dayOf(now);
  const history = useSeason(db, settings, now);
  const { place, view, change } = usePlace();
  const programs = history.state === 'ready' ? history.value.programs : NONE;
  const chosen = useMemo(() => choose(programs, view, today), [programs, view, today]);
  const cameFrom = useCameFrom(place.at === 'program' ? place.id : undefined);

  if (history.state === 'waiting') return <Waiting />;
  if (history.state === 'failed') return <Trouble error={history.error} />;

  const common = { view, change, chosen, season: settings.season, now, cameFrom };
  const { contacts } = history.value;
  const isEmpty = programs.length === 0 && contacts.length === 0;
  const add = (
    <AddProgram
      db={db}
      programs={programs.map(({ program }) => program)}
      onOpen={(id) => {
        location.hash = addressOf({ at: 'program', id }, view);
      }}
    />
  );
  const draw = () => {
    switch (place.at) {
      case 'programs':
        if (isEmpty) return <EmptyState add={add} />;
        return <ProgramsPlace {...common} history={history.value} add={add} />;
      case 'season':
        if (isEmpty) return <EmptyState add={add} />;
        return <PicturePlace {...common} history={history.value} />;
      case 'told':
        return <ToldPlace history={history.value} limit={settings.limits.interest} now={now} />;
      case 'program':
        return (
          <ProgramPlace
            key={place.id}
            db={db}
            id={place.id}
            history={history.value}
            season={settings.season}
            view={view}
            now={now}
          />
        );
    }
  };
  return (
    <Shell place={place} view={view} settings={settings} now={now}>
      {draw()}
    </Shell>
  );
}

const NONE: readonly never[] = [];

/** The program that was looked at before: its row has the focus again. */
function useCameFrom(id: string | undefined): string | undefined {
  const last = useRef<string | undefined>(undefined);
  const before = last.current;
  useEffect(() => {
    last.current = id;
  }, [id]);
  return before;
}
