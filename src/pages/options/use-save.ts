import { useState } from 'preact/hooks';
import { saveSettings } from '../../settings/settings.ts';

type Patch = Parameters<typeof saveSettings>[0];

export interface Save {
  /** The browser refused the last change. */
  readonly failed: boolean;
  /** Keeps a change; `then` is called once it is kept. */
  readonly save: (patch: Patch, then?: () => void) => void;
}

/** Saving of settings that take effect at once. */
export function useSave(): Save {
  const [failed, setFailed] = useState(false);
  const save = (patch: Patch, then?: () => void): void => {
    saveSettings(patch).then(
      () => {
        setFailed(false);
        then?.();
      },
      () => {
        setFailed(true);
      },
    );
  };
  return { failed, save };
}
