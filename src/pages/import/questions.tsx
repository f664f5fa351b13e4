/** What the applicant has to say before, or corrects after, a reading. */
import { useState } from 'preact/hooks';
import { type Columns, FIELDS, type SheetField } from '../../imports/columns.ts';
import type { Sender } from '../../imports/sent-mail.ts';
import { Button } from '../shared/button.tsx';
import { ContactDayField } from '../shared/contact-day-field.tsx';
import { dayOf } from '../shared/days.ts';
import { Field } from '../shared/field.tsx';
import { WORDS } from './words.ts';

interface WhoProps {
  readonly senders: readonly Sender[];
  readonly self: ReadonlySet<string>;
  readonly label: string;
  readonly onSelf: (self: ReadonlySet<string>) => void;
}

/** Which senders the applicant is. */
export function Who({ senders, self, label, onSelf }: WhoProps) {
  const [chosen, setChosen] = useState(self);
  return (
    <div class="who">
      <ul>
        {senders.map(({ email, name, mails }) => (
          <li key={email}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(email)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.currentTarget.checked) next.add(email);
                  else next.delete(email);
                  setChosen(next);
                }}
              />
              <span>
                {name === '' ? email : `${name} <${email}>`}{' '}
                <span class="soft">{WORDS.who.mails(mails)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div>
        <Button
          disabled={chosen.size === 0}
          onClick={() => {
            onSelf(chosen);
          }}
        >
          {label}
        </Button>
      </div>
    </div>
  );
}

/** The day of mails that were exported without one. */
export function Day({ onDay }: { readonly onDay: (day: string) => void }) {
  const [day, setDay] = useState(() => dayOf(Date.now()));
  return (
    <section class="step" aria-labelledby="day">
      <h2 id="day">{WORDS.day.title}</h2>
      <p>{WORDS.day.about}</p>
      <ContactDayField label={WORDS.day.label} value={day} onDay={setDay} />
      <div>
        <Button
          kind="primary"
          disabled={day === ''}
          onClick={() => {
            onDay(day);
          }}
        >
          {WORDS.day.go}
        </Button>
      </div>
    </section>
  );
}

interface ColumnsProps {
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly onColumns: (columns: Columns) => void;
}

/** Which column of a spreadsheet is what. */
export function ColumnChoice({ headings, columns, onColumns }: ColumnsProps) {
  const [chosen, setChosen] = useState(columns);
  return (
    <details class="more">
      <summary>{WORDS.columns.title}</summary>
      <p class="small">{WORDS.columns.about}</p>
      <div class="columns">
        {FIELDS.map((field) => (
          <Field key={field} label={WORDS.columns.names[field]}>
            {(ids) => (
              <select
                {...ids}
                class="input"
                value={chosen[field] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  setChosen(withColumn(chosen, field, value));
                }}
              >
                <option value="">{WORDS.columns.none}</option>
                {headings.map((heading, at) => (
                  <option key={at} value={at}>
                    {heading}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <div>
        <Button
          onClick={() => {
            onColumns(chosen);
          }}
        >
          {WORDS.columns.again}
        </Button>
      </div>
    </details>
  );
}

function withColumn(columns: Columns, field: SheetField, value: string): Columns {
  const others = Object.entries(columns).filter(([key]) => key !== field);
  return { ...Object.fromEntries(others), ...(value !== '' && { [field]: Number(value) }) };
}
