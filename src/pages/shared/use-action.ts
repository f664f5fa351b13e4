import { useState } from 'preact/hooks';

export interface Action {
  /** Under way: the control waits. */
  readonly busy: boolean;
  readonly failed: boolean;
  readonly run: () => void;
}

/** Something that is written when a button is pressed, and may be refused by the browser. */
export function useAction(act: () => Promise<unknown>, after: () => void): Action {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const run = (): void => {
    setState('busy');
    act().then(
      () => {
        setState('idle');
        after();
      },
      () => {
        setState('failed');
      },
    );
  };
  return { busy: state === 'busy', failed: state === 'failed', run };
}
