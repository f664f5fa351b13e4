import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChanged, type Settings } from '../../settings/settings.ts';
import type { Live } from './use-live.ts';

/** The settings, and again whenever they are changed, here or in another page. */
export function useSettings(): Live<Settings> {
  const [live, setLive] = useState<Live<Settings>>({ state: 'waiting' });
  useEffect(() => {
    const show = (value: Settings): void => {
      setLive({ state: 'ready', value });
    };
    const end = onSettingsChanged(show);
    loadSettings().then(show, (error: unknown) => {
      setLive({ state: 'failed', error });
    });
    return end;
  }, []);
  return live;
}
