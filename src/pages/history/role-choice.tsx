import * as v from 'valibot';
import { Role, ROLES } from '../../draft/draft.ts';
import { Field } from '../shared/field.tsx';
import { WORDS } from './words.ts';

interface RoleChoiceProps {
  readonly role: Role | undefined;
  readonly trouble?: string | undefined;
  readonly onRole: (role: Role | undefined) => void;
}

export function RoleChoice({ role, trouble, onRole }: RoleChoiceProps) {
  return (
    <Field label={WORDS.people.role} trouble={trouble}>
      {(ids) => (
        <select
          {...ids}
          class="input"
          value={role ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onRole(v.is(Role, value) ? value : undefined);
          }}
        >
          <option value="">{WORDS.people.noRole}</option>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {WORDS.people.roles[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
