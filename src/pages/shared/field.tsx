import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

/** Attributes that tie a control to its label, hint and trouble. */
export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong, with the way out; absent while all is well. */
  readonly trouble?: string | undefined;
  /** A word on what became of the input, such as "Saved". */
  readonly note?: string | undefined;
  readonly children: (ids: ControlIds) => ComponentChild;
}

/** A labelled control. Trouble and note stand in live regions, so that they are read out too. */
export function Field({ label, hint, trouble, note, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <div class="field-head">
        <label class="field-label" for={id}>
          {label}
        </label>
        <span class="saved" role="status">
          {note}
        </span>
      </div>
      {children({
        id,
        'aria-describedby': `${id}-hint ${id}-trouble`,
        'aria-invalid': trouble !== undefined,
      })}
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="trouble" id={`${id}-trouble`} aria-live="polite">
        {trouble}
      </p>
    </div>
  );
}
