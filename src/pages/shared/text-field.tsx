import { Field } from './field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong, with the way out; absent while all is well. */
  readonly trouble?: string | undefined;
  readonly value: string;
  /** UTF-16 units. */
  readonly maxLength: number;
  /** The keys that a phone shows. */
  readonly inputMode?: 'email';
  readonly onText: (text: string) => void;
}

/** A line that is typed and used later; one that is kept as it is typed is a saved field. */
export const TextField = (props: TextFieldProps) => {
  const { label, hint, trouble, value, maxLength, inputMode, onText } = props;
  return (
    <Field label={label} hint={hint} trouble={trouble}>
      {(ids) => (
        <input
          {...ids}
          class="input"
          inputMode={inputMode}
          autocomplete="off"
          maxLength={maxLength}
          value={value}
          onInput={(event) => {
            onText(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
};
