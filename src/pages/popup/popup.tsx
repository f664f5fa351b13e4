import type { HistoryDatabase } from '../../history/db.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Pages } from './pages.tsx';
import { Trouble } from '../history/trouble.tsx';
import { Waiting } from '../history/waiting.tsx';

interface PopupProps {
  readonly db: HistoryDatabase;
}

export function Popup({ db }: PopupProps) {
  const settings = useSettings();
  switch (settings.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Trouble error={settings.error} />;
    case 'ready':
      return <Pages db={db} settings={settings.value} />;
  }
}
