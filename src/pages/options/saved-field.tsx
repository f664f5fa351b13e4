import type { InputHTMLAttributes } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../shared/field.tsx';
import type { Check } from './validate.ts';
import { WORDS } from './words.ts';

/** After this pause in typing, what stands in the field is kept. */
const PAUSE_MS = 400;

interface SavedFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is kept now. */
  readonly value: string;
  readonly check: Check;
  readonly save: (text: string) => Promise<unknown>;
  readonly attributes?: InputHTMLAttributes;
}

/**
 * A line of text that is kept as it is typed. What cannot be right is said when the field is left,
 * not while it is being typed, and is never kept.
 */
export function SavedField({ label, hint, value, check, save, attributes }: SavedFieldProps) {
  const [typed, setTyped] = useState(value);
  const [trouble, setTrouble] = useState<string>();
  const [note, setNote] = useState<string>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Changed elsewhere: it is shown, unless something is being typed here.
  useEffect(() => {
    if (waiting.current === undefined && trouble === undefined) setTyped(value);
  }, [value]);

  const keep = (text: string): void => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const wrong = check(text);
    setTrouble(wrong);
    if (wrong !== undefined || text === value) return;
    save(text).then(
      () => {
        setNote(WORDS.saved);
      },
      () => {
        setTrouble(WORDS.notSaved);
      },
    );
  };

  return (
    <Field label={label} hint={hint} trouble={trouble} note={note}>
      {(ids) => (
        <input
          {...attributes}
          {...ids}
          class="input"
          value={typed}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            setNote(undefined);
            clearTimeout(waiting.current);
            const kept = text.trim();
            if (check(kept) !== undefined) return;
            setTrouble(undefined);
            waiting.current = setTimeout(keep, PAUSE_MS, kept);
          }}
          onBlur={() => {
            keep(typed.trim());
          }}
        />
      )}
    </Field>
  );
}
