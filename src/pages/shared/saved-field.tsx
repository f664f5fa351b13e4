import type { InputHTMLAttributes } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from './field.tsx';

/** What is wrong with a text, or nothing. */
export type Check = (text: string) => string | undefined;

/** After this pause in typing, what stands in the field is kept. */
const PAUSE_MS = 400;

interface SavedFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is kept now. */
  readonly value: string;
  readonly check?: Check;
  readonly save: (text: string) => Promise<unknown>;
  readonly words: { readonly saved: string; readonly notSaved: string };
  /** Set where the text may have several lines: how many are shown. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly attributes?: InputHTMLAttributes;
}

/**
 * A text that is kept as it is typed. What cannot be right is said when the field is left, not while
 * it is being typed, and is never kept.
 */
export function SavedField(props: SavedFieldProps) {
  const { label, hint, value, check, words, rows, maxLength, attributes } = props;
  const [typed, setTyped] = useState(value);
  const [trouble, setTrouble] = useState<string>();
  const [note, setNote] = useState<string>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What is kept may change between a key and the pause after it. */
  const latest = useRef(props);
  latest.current = props;

  // Changed elsewhere: it is shown, unless something is being typed here. The space after a word is.
  useEffect(() => {
    const isTyping = waiting.current !== undefined || typed.trim() === value;
    if (!isTyping && trouble === undefined) setTyped(value);
  }, [value]);

  const keep = (text: string): void => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const wrong = latest.current.check?.(text);
    setTrouble(wrong);
    if (wrong !== undefined || text === latest.current.value) return;
    latest.current.save(text).then(
      () => {
        setNote(words.saved);
      },
      () => {
        setTrouble(words.notSaved);
      },
    );
  };
  const onInput = (text: string): void => {
    setTyped(text);
    setNote(undefined);
    clearTimeout(waiting.current);
    const kept = text.trim();
    if (check?.(kept) !== undefined) return;
    setTrouble(undefined);
    waiting.current = setTimeout(keep, PAUSE_MS, kept);
  };
  const onBlur = (): void => {
    keep(typed.trim());
  };

  return (
    <Field label={label} hint={hint} trouble={trouble} note={note}>
      {(ids) =>
        rows === undefined ? (
          <input
            {...attributes}
            {...ids}
            class="input"
            maxLength={maxLength}
            value={typed}
            onInput={(event) => {
              onInput(event.currentTarget.value);
            }}
            onBlur={onBlur}
          />
        ) : (
          <textarea
            {...ids}
            class="input"
            rows={rows}
            maxLength={maxLength}
            value={typed}
            onInput={(event) => {
              onInput(event.currentTarget.value);
            }}
            onBlur={onBlur}
          />
        )
      }
    </Field>
  );
}
