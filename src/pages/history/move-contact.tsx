import { useState } from 'preact/hooks';
import type { HistoryDatabase, StoredContact, StoredProgram } from '../../history/db.ts';
import { addressesOf, goesAlong, splitProgram } from '../../history/split-program.ts';
import { useAction } from '../shared/use-action.ts';
import { Destination, useDestination } from './destination.tsx';
import { FormEnd } from './form-end.tsx';
import { WORDS } from './words.ts';

interface MoveContactProps {
  readonly db: HistoryDatabase;
  readonly contact: StoredContact;
  /** The program that it is counted for now. */
  readonly program: StoredProgram;
  /** All others. */
  readonly others: readonly StoredProgram[];
  /** All contacts of the program. */
  readonly contacts: readonly StoredContact[];
  readonly onEnd: () => void;
}

/** Counts a contact for another program, most often with the people that it went to. */
export function MoveContact(props: MoveContactProps) {
  const { db, contact, program, others, contacts, onEnd } = props;
  const words = WORDS.move;
  const destination = useDestination(program, others);
  const people = addressesOf(contact);
  const [follow, setFollow] = useState(people.length > 0);
  const emails = follow ? people.map(({ email }) => email) : [];
  const thread = contacts.filter(
    ({ link, id }) => follow && link !== undefined && link === contact.link && id !== contact.id,
  );
  const along = contacts.filter(
    (other) =>
      other.id !== contact.id && (thread.includes(other) || goesAlong(other, emails, program)),
  );
  const action = useAction(
    () =>
      splitProgram(
        db,
        {
          from: program.id,
          emails,
          contacts: [contact, ...thread].map(({ id }) => id),
          to: destination.to,
        },
        Date.now(),
      ),
    onEnd,
  );
  const names = people.map(({ name, email }) => name || email).join(', ');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (destination.check()) action.run();
      }}
    >
      <Destination label={WORDS.people.to} others={others} state={destination} />
      {people.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={follow}
            onChange={(event) => {
              setFollow(event.currentTarget.checked);
            }}
          />
          {people.length === 1 ? words.follow(names) : words.followAll(names)}
        </label>
      )}
      <p class="small" role="status">
        {along.length > 0 ? words.along(along.length) : words.alone}
      </p>
      <FormEnd yes={WORDS.people.moveIt} action={action} onEnd={onEnd} />
    </form>
  );
}
