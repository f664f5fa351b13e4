import { useState } from 'preact/hooks';
import type { HistoryDatabase, StoredContact, StoredProgram } from '../../history/db.ts';
import { goesAlong, splitProgram } from '../../history/split-program.ts';
import { dateOf } from '../shared/days.ts';
import { useAction } from '../shared/use-action.ts';
import { Destination, useDestination } from './destination.tsx';
import { FormEnd } from './form-end.tsx';
import { titleOf } from './view.ts';
import { WORDS } from './words.ts';

interface SplitProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
  /** All others. */
  readonly others: readonly StoredProgram[];
  readonly contacts: readonly StoredContact[];
  readonly now: number;
  readonly onEnd: () => void;
}

/** Takes people and contacts of a program that is two in truth to the other one. */
export function Split({ db, program, others, contacts, now, onEnd }: SplitProps) {
  const words = WORDS.split;
  const destination = useDestination(program, others);
  const [emails, setEmails] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isEmpty, setEmpty] = useState(false);
  const along = contacts.filter((contact) => goesAlong(contact, emails, program));
  const action = useAction(
    () =>
      splitProgram(
        db,
        { from: program.id, emails, contacts: chosen, to: destination.to },
        Date.now(),
      ),
    onEnd,
  );
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const goesNothing = emails.length === 0 && chosen.length === 0;
        setEmpty(goesNothing);
        if (destination.check() && !goesNothing) action.run();
      }}
    >
      <Destination label={words.to} others={others} state={destination} />
      {program.people.length > 0 && (
        <fieldset class="choices">
          <legend class="field-label">{words.people}</legend>
          {program.people.map(({ email, name }) => (
            <Choice
              key={email}
              label={name || email}
              on={emails.includes(email)}
              onChange={(on) => {
                setEmails(turned(emails, email, on));
                setEmpty(false);
              }}
            />
          ))}
        </fieldset>
      )}
      {contacts.length > 0 && (
        <fieldset class="choices">
          <legend class="field-label">{words.contacts}</legend>
          {contacts.map((contact) => (
            <Choice
              key={contact.id}
              label={`${dateOf(contact.sentAt, now)}, ${titleOf(contact)}`}
              about={along.includes(contact) ? words.withPeople : undefined}
              on={along.includes(contact) || chosen.includes(contact.id)}
              onChange={(on) => {
                setChosen(turned(chosen, contact.id, on));
                setEmpty(false);
              }}
            />
          ))}
        </fieldset>
      )}
      <p class="trouble" role="alert">
        {isEmpty && words.none}
      </p>
      <FormEnd yes={words.yes} action={action} onEnd={onEnd} />
    </form>
  );
}

const turned = (list: readonly string[], one: string, on: boolean): readonly string[] =>
  on ? [...list, one] : list.filter((other) => other !== one);

interface ChoiceProps {
  readonly label: string;
  /** Set where it goes in any case: why. */
  readonly about?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

const Choice = ({ label, about, on, onChange }: ChoiceProps) => (
  <label class="check">
    <input
      type="checkbox"
      checked={on}
      disabled={about !== undefined}
      onChange={(event) => {
        onChange(event.currentTarget.checked);
      }}
    />
    <span>
      {label}
      {about !== undefined && <span class="soft small"> {about}</span>}
    </span>
  </label>
);
