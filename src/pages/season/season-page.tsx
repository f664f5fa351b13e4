import type { HistoryDatabase } from '../../history/db.ts';
import { Trouble } from '../history/trouble.tsx';
import { Waiting } from '../history/waiting.tsx';
import { useSettings } from '../shared/use-settings.ts';
import { Places } from './places.tsx';

interface SeasonPageProps {
  readonly db: HistoryDatabase;
}

export function SeasonPage({ db }: SeasonPageProps) {
  const settings = useSettings();
  switch (settings.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Trouble error={settings.error} />;
    case 'ready':
      return <Places db={db} settings={settings.value} />;
  }
}
