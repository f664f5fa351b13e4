import { useEffect, useState } from 'preact/hooks';
import type { Pause } from '../../settings/pause.ts';
import { loadPause, onPauseChanged } from '../../settings/pause-store.ts';

/** What is paused, and again after each change; undefined while it is read, or cannot be. */
export function usePause(): Pause | undefined {
  const [pause, setPause] = useState<Pause>();
  useEffect(() => {
    const end = onPauseChanged(setPause);
    loadPause().then(setPause, () => undefined);
    return end;
  }, []);
  return pause;
}
