import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { WORDS } from './words.ts';

interface SavedCheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly save: (on: boolean) => Promise<unknown>;
  /** What stands after the label. */
  readonly children?: ComponentChildren;
}

/** A box to tick that is kept at once. */
export function SavedCheck({ label, on, save, children }: SavedCheckProps) {
  const [failed, setFailed] = useState(false);
  return (
    <div>
      <span class="check">
        <label class="check">
          <input
            type="checkbox"
            // Drawn anew where the browser has turned it and the history has not.
            key={String(failed)}
            checked={on}
            onChange={(event) => {
              setFailed(false);
              save(event.currentTarget.checked).catch(() => {
                setFailed(true);
              });
            }}
          />
          {label}
        </label>
        {children}
      </span>
      <p class="trouble" role="alert">
        {failed && WORDS.notDone}
      </p>
    </div>
  );
}
