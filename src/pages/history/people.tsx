import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../draft/draft.ts';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { addPerson, changePerson, removePerson } from '../../history/edit-program.ts';
import { Confirm } from '../shared/confirm.tsx';
import { InPlace } from '../shared/in-place.tsx';
import { SavedField } from '../shared/saved-field.tsx';
import { TextField } from '../shared/text-field.tsx';
import { useAction } from '../shared/use-action.ts';
import { checkAddress, readTyped } from './check.ts';
import { FormEnd } from './form-end.tsx';
import { MovePerson } from './move-person.tsx';
import { RoleChoice } from './role-choice.tsx';
import { WORDS } from './words.ts';

interface PeopleProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
  /** All others. */
  readonly others: readonly StoredProgram[];
}

/** The people of a program, one of them open at most. */
export function People({ db, program, others }: PeopleProps) {
  const words = WORDS.people;
  const [open, setOpen] = useState<number>();
  const title = useRef<HTMLHeadingElement>(null);
  const gone = (): void => {
    setOpen(undefined);
    title.current?.focus();
  };
  return (
    <section class="people">
      <h3 ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      {program.people.length === 0 && <p class="soft small">{words.none}</p>}
      <ul>
        {program.people.map((person, at) => (
          // By place: the address is edited.
          <li key={at} class="person">
            <button
              type="button"
              class="person-head"
              aria-expanded={open === at}
              onClick={() => {
                setOpen(open === at ? undefined : at);
              }}
            >
              <span class="person-name">
                <span>{nameOf(person)}</span>
                {person.role !== undefined && (
                  <span class="soft small">{words.roles[person.role]}</span>
                )}
              </span>
              {person.name !== '' && <span class="soft small">{person.email}</span>}
            </button>
            {open === at && (
              <PersonFields
                db={db}
                program={program}
                others={others}
                person={person}
                onGone={gone}
              />
            )}
          </li>
        ))}
      </ul>
      <InPlace label={words.add}>
        {(end) => <PersonForm db={db} program={program} others={others} onEnd={end} />}
      </InPlace>
    </section>
  );
}

const nameOf = ({ name, email }: Person): string => name || email;

interface PersonFieldsProps extends PeopleProps {
  readonly person: Person;
  /** Removed, or moved away. */
  readonly onGone: () => void;
}

function PersonFields({ db, program, others, person, onGone }: PersonFieldsProps) {
  const words = WORDS.people;
  const [failed, setFailed] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const { email, name, role } = person;
  const keep = (changed: Person): Promise<void> => changePerson(db, program.id, email, changed);

  useLayoutEffect(() => {
    fields.current?.querySelector('input')?.focus();
  }, []);

  return (
    <div class="person-fields" ref={fields}>
      <SavedField
        label={words.name}
        value={name}
        save={(text) => keep({ ...person, name: text })}
        words={WORDS.details}
        maxLength={300}
        attributes={{ autocomplete: 'off' }}
      />
      <SavedField
        label={words.address}
        value={email}
        check={(text) => checkAddress(text, email, program, [program, ...others])}
        save={(text) => keep({ ...person, email: readTyped(text)?.email ?? email })}
        words={WORDS.details}
        maxLength={320}
        attributes={{ inputMode: 'email', autocomplete: 'off' }}
      />
      <RoleChoice
        role={role}
        trouble={failed ? WORDS.notDone : undefined}
        onRole={(chosen) => {
          const changed = { email, name, ...(chosen !== undefined && { role: chosen }) };
          keep(changed).then(
            () => {
              setFailed(false);
            },
            () => {
              setFailed(true);
            },
          );
        }}
      />
      <div class="person-actions">
        <InPlace label={words.move} spoken={words.moveSpoken(nameOf(person))}>
          {(end) => (
            <MovePerson
              db={db}
              program={program}
              others={others}
              email={email}
              onEnd={end}
              onMoved={onGone}
            />
          )}
        </InPlace>
        <Confirm
          label={words.remove}
          spoken={words.removeSpoken(nameOf(person))}
          sure={words.removeSure(nameOf(person))}
          yes={words.removeYes}
          no={WORDS.keep}
          failed={WORDS.notDone}
          act={() => removePerson(db, program.id, email)}
          after={onGone}
        />
      </div>
    </div>
  );
}

interface PersonFormProps extends PeopleProps {
  readonly onEnd: () => void;
}

function PersonForm({ db, program, others, onEnd }: PersonFormProps) {
  const words = WORDS.people;
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Person['role']>();
  const [trouble, setTrouble] = useState<string>();
  const action = useAction(async () => {
    const typed = readTyped(address);
    if (!typed) throw new RangeError(words.noAddress);
    const person = { email: typed.email, name: name.trim() || typed.name };
    await addPerson(db, program.id, { ...person, ...(role !== undefined && { role }) });
  }, onEnd);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = checkAddress(address, undefined, program, [program, ...others]);
        setTrouble(wrong);
        if (wrong === undefined) action.run();
      }}
    >
      <TextField
        label={words.address}
        trouble={trouble}
        inputMode="email"
        maxLength={320}
        value={address}
        onText={(text) => {
          setAddress(text);
          setTrouble(undefined);
        }}
      />
      <TextField label={words.name} maxLength={300} value={name} onText={setName} />
      <RoleChoice role={role} onRole={setRole} />
      <FormEnd yes={words.addIt} action={action} onEnd={onEnd} />
    </form>
  );
}
