import { Field } from '../shared/field.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly trouble?: string | undefined;
  /** Whether a password manager offers a new one or looks for one that it knows. */
  readonly autocomplete: 'new-password' | 'current-password';
  readonly value: string;
  readonly onText: (text: string) => void;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, hint, trouble, autocomplete, value, onText } = props;
  return (
    <Field label={label} hint={hint} trouble={trouble}>
      {(ids) => (
        <input
          {...ids}
          class="input"
          type="password"
          autocomplete={autocomplete}
          value={value}
          onInput={(event) => {
            onText(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
