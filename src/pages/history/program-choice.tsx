import type { ComponentChildren } from 'preact';
import type { StoredProgram } from '../../history/db.ts';
import { Field } from '../shared/field.tsx';

interface ProgramChoiceProps {
  readonly label: string;
  /** What stands there while none is chosen. */
  readonly none: string;
  readonly programs: readonly StoredProgram[];
  /** The id of the one that is chosen; "" for none. */
  readonly chosen: string;
  readonly trouble?: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Choices besides the programs. */
  readonly children?: ComponentChildren;
}

export function ProgramChoice(props: ProgramChoiceProps) {
  const { label, none, programs, chosen, trouble, onChoose, children } = props;
  return (
    <Field label={label} trouble={trouble}>
      {(ids) => (
        <select
          {...ids}
          class="input"
          value={chosen}
          onChange={(event) => {
            onChoose(event.currentTarget.value);
          }}
        >
          <option value="">{none}</option>
          {programs
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          {children}
        </select>
      )}
    </Field>
  );
}
