import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { movePerson } from '../../history/move-person.ts';
import { contactsOf } from '../../history/programs.ts';
import { goesAlong, isTo } from '../../history/split-program.ts';
import { useAction } from '../shared/use-action.ts';
import { useLive } from '../shared/use-live.ts';
import { Destination, useDestination } from './destination.tsx';
import { FormEnd } from './form-end.tsx';
import { WORDS } from './words.ts';

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
  const destination = useDestination(program, others);
  const { to } = destination;
  const contacts = useLive(() => contactsOf(db, program.id), [db, program.id]);
  const theirs =
    contacts.state === 'ready' ? contacts.value.filter((contact) => isTo(contact, email)) : [];
  const going = theirs.filter((contact) => goesAlong(contact, [email], program)).length;
  const action = useAction(
    () => movePerson(db, { from: program.id, email, to }, Date.now()),
    onMoved,
  );
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (destination.check()) action.run();
      }}
    >
      <Destination label={words.to} others={others} state={destination} />
      <p class="small">{words.along(going, theirs.length - going)}</p>
      <FormEnd yes={words.moveIt} action={action} onEnd={onEnd} />
    </form>
  );
}
