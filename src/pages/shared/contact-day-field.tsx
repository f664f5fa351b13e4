import { dayOf } from './days.ts';
import { Field } from './field.tsx';
import { oldestDay } from './moment.ts';

interface ContactDayFieldProps {
  readonly label: string;
  /** What is wrong, with the way out; absent while all is well. */
  readonly trouble?: string | undefined;
  /** As the input has it, `2026-11-17`; "" while it is not whole. */
  readonly value: string;
  readonly onDay: (day: string) => void;
}

/** The day of a contact that is entered by hand: one that can have been. */
export const ContactDayField = ({ label, trouble, value, onDay }: ContactDayFieldProps) => (
  <Field label={label} trouble={trouble}>
    {(ids) => (
      <input
        {...ids}
        class="input"
        type="date"
        min={oldestDay(Date.now())}
        max={dayOf(Date.now())}
        value={value}
        onInput={(event) => {
          onDay(event.currentTarget.value);
        }}
      />
    )}
  </Field>
);
