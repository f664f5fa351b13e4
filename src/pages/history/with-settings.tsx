import type { ComponentChild } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Trouble } from './trouble.tsx';
import { Waiting } from './waiting.tsx';

interface WithSettingsProps {
  readonly children: (settings: Settings) => ComponentChild;
}

/** What is drawn with the settings, once they are read. */
export function WithSettings({ children }: WithSettingsProps) {
  const settings = useSettings();
  switch (settings.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Trouble error={settings.error} />;
    case 'ready':
      return <>{children(settings.value)}</>;
  }
}
