import { useState } from 'preact/hooks';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { programNamed } from '../../history/edit-program.ts';
import { goesAlong, isTo, movePerson } from '../../history/move-person.ts';
import { contactsOf } from '../../history/programs.ts';
import { TextField } from '../shared/text-field.tsx';
import { useAction } from '../shared/use-action.ts';
import { useLive } from '../shared/use-live.ts';
import { FormEnd } from './form-end.tsx';
import { ProgramChoice } from './program-choice.tsx';
import { WORDS } from './words.ts';

/** The value of a choice that is none of the programs: no id is so short. */
const NEW = '+';

interface MovePersonProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
  /** All others. */
  readonly others: readonly StoredProgram[];
  readonly email: string;
  readonly onEnd: () => void;
  readonly onMoved: () => void;
}

/** Takes a person, and what was written to them, to another program or to a new one. */
export function MovePerson({ db, program, others, email, onEnd, onMoved }: MovePersonProps) {
  const words = WORDS.people;
  const [chosen, setChosen] = useState(others.length === 0 ? NEW : '');
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const contacts = useLive(() => contactsOf(db, program.id), [db, program.id]);
  const theirs =
    contacts.state === 'ready' ? contacts.value.filter((contact) => isTo(contact, email)) : [];
  const going = theirs.filter((contact) => goesAlong(contact, email, program)).length;
  const to = chosen === NEW ? { name } : { id: chosen };
  const action = useAction(
    () => movePerson(db, { from: program.id, email, to }, Date.now()),
    onMoved,
  );

  const wrong = (): string | undefined => {
    if (chosen === '') return words.needsProgram;
    if (chosen !== NEW) return undefined;
    if (name.trim() === '') return WORDS.renameEmpty;
    return programNamed(name, [program]) && words.needsOther;
  };

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const found = wrong();
        setTrouble(found);
        if (found === undefined) action.run();
      }}
    >
      <ProgramChoice
        label={words.to}
        none={words.choose}
        programs={others}
        chosen={chosen}
        trouble={chosen === NEW ? undefined : trouble}
        onChoose={(id) => {
          setChosen(id);
          setTrouble(undefined);
        }}
      >
        <option value={NEW}>{words.newProgram}</option>
      </ProgramChoice>
      {chosen === NEW && (
        <TextField
          label={words.newName}
          trouble={trouble}
          maxLength={300}
          value={name}
          onText={(text) => {
            setName(text);
            setTrouble(undefined);
          }}
        />
      )}
      <p class="small">{words.along(going, theirs.length - going)}</p>
      <FormEnd yes={words.moveIt} action={action} onEnd={onEnd} />
    </form>
  );
}
