import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from './field.tsx';
import type { Check } from './saved-field.tsx';

interface SavedDayProps {
  readonly label: string;
  readonly hint?: string;
  /** The day that is kept now, `2026-11-17`; "" for none. */
  readonly value: string;
  /** Days that the browser's own picker offers. */
  readonly least: string;
  readonly most: string;
  readonly check: Check;
  readonly save: (day: string) => Promise<unknown>;
  readonly words: {
    readonly saved: string;
    readonly notSaved: string;
    readonly dayIncomplete: string;
  };
}

/**
 * A day that is kept as soon as it is whole and can be right. While its year is typed it is day after
 * day of other years: what is wrong is said when the field is left.
 */
export function SavedDay(props: SavedDayProps) {
  const { label, hint, value, least, most, check, save, words } = props;
  const [typed, setTyped] = useState(value);
  const [trouble, setTrouble] = useState<string>();
  const [note, setNote] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  // Changed elsewhere: it is shown, unless somebody is at it here.
  useEffect(() => {
    if (input.current !== document.activeElement && trouble === undefined) setTyped(value);
  }, [value]);

  const wrongIn = ({ value: day, validity }: HTMLInputElement): string | undefined =>
    validity.badInput ? words.dayIncomplete : day === '' ? undefined : check(day);

  return (
    <Field label={label} hint={hint} trouble={trouble} note={note}>
      {(ids) => (
        <input
          {...ids}
          ref={input}
          class="input"
          type="date"
          min={least}
          max={most}
          value={typed}
          onInput={(event) => {
            const day = event.currentTarget.value;
            setTyped(day);
            setNote(undefined);
            if (wrongIn(event.currentTarget) !== undefined) return;
            setTrouble(undefined);
            if (day === value) return;
            save(day).then(
              () => {
                setNote(words.saved);
              },
              () => {
                setTrouble(words.notSaved);
              },
            );
          }}
          onBlur={(event) => {
            setTrouble(wrongIn(event.currentTarget));
          }}
        />
      )}
    </Field>
  );
}
