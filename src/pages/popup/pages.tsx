import { useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import type { Settings } from '../../settings/settings.ts';
import { useNow } from '../shared/use-now.ts';
import { Overview } from './overview.tsx';
import { ProgramDetail } from './program-detail.tsx';
import { Trouble } from './trouble.tsx';
import { Unnamed } from './unnamed.tsx';
import { Waiting } from './waiting.tsx';
import { useHistory } from './use-history.ts';

/** What is looked at: all programs, one of them, or the messages of no program. */
export type Place = { readonly program: string } | 'unnamed' | 'overview';

interface PagesProps {
  readonly db: HistoryDatabase;
  readonly settings: Settings;
}

/** The popup's list and what opens from it. The search stays while a program is looked at. */
export function Pages({ db, settings }: PagesProps) {
  const now = useNow();
  const history = useHistory(db, settings, now);
  const [place, setPlace] = useState<Place>('overview');
  const [cameFrom, setCameFrom] = useState<Place>('overview');
  const [query, setQuery] = useState('');
  if (history.state === 'waiting') return <Waiting />;
  if (history.state === 'failed') return <Trouble error={history.error} />;

  const back = (): void => {
    setCameFrom(place);
    setPlace('overview');
  };
  const { programs, unnamed } = history.value;
  if (place === 'unnamed' && unnamed.length > 0) {
    return <Unnamed db={db} contacts={unnamed} programs={programs} now={now} onBack={back} />;
  }
  const open =
    typeof place === 'object' && programs.find(({ program }) => program.id === place.program);
  if (open) return <ProgramDetail db={db} summary={open} now={now} onBack={back} />;
  return (
    <Overview
      settings={settings}
      history={history.value}
      now={now}
      query={query}
      onQuery={setQuery}
      cameFrom={cameFrom}
      onOpen={setPlace}
    />
  );
}
