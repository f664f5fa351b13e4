import { useState } from 'preact/hooks';
import { Field } from '../shared/field.tsx';
import { WORDS } from './words.ts';

interface SavedChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is kept now. */
  readonly value: T | undefined;
  /** What stands for nothing chosen. */
  readonly none: string;
  readonly names: Readonly<Record<T, string>>;
  readonly save: (value: T | undefined) => Promise<unknown>;
}

/** A choice of one that is kept at once. */
export function SavedChoice<T extends string>(props: SavedChoiceProps<T>) {
  const { label, hint, value, none, names, save } = props;
  const [failed, setFailed] = useState(false);
  const isName = (text: string): text is T => text in names;
  return (
    <Field label={label} hint={hint} trouble={failed ? WORDS.notDone : undefined}>
      {(ids) => (
        <select
          {...ids}
          class="input"
          // Drawn anew where the browser has changed it and the history has not.
          key={String(failed)}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setFailed(false);
            save(isName(chosen) ? chosen : undefined).catch(() => {
              setFailed(true);
            });
          }}
        >
          <option value="">{none}</option>
          {Object.keys(names)
            .filter(isName)
            .map((name) => (
              <option key={name} value={name}>
                {names[name]}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
