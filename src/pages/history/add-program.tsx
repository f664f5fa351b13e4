import { useState } from 'preact/hooks';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { addProgram, programNamed, programOf } from '../../history/edit-program.ts';
import { isPrivate } from '../../wire/tabs.ts';
import { Button } from '../shared/button.tsx';
import { InPlace } from '../shared/in-place.tsx';
import { TextField } from '../shared/text-field.tsx';
import { useAction } from '../shared/use-action.ts';
import { readTyped } from './check.ts';
import { FormEnd } from './form-end.tsx';
import { WORDS } from './words.ts';

interface AddProgramProps {
  readonly db: HistoryDatabase;
  /** All that are known. */
  readonly programs: readonly StoredProgram[];
  /** Shows a program: the one that was added, or the one that has this name already. */
  readonly onOpen: (id: string) => void;
}

/** A button, and the form for a program that nothing was written to yet. */
export function AddProgram({ db, programs, onOpen }: AddProgramProps) {
  if (isPrivate()) return null;
  return (
    // What is typed here is for nobody else: lists listen for letters to search for.
    <div
      class="add-program"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') event.stopPropagation();
      }}
    >
      <InPlace label={WORDS.addProgram.label}>
        {(end) => <ProgramForm db={db} programs={programs} onOpen={onOpen} onEnd={end} />}
      </InPlace>
    </div>
  );
}

interface ProgramFormProps extends AddProgramProps {
  readonly onEnd: () => void;
}

function ProgramForm({ db, programs, onOpen, onEnd }: ProgramFormProps) {
  const words = WORDS.addProgram;
  const [name, setName] = useState('');
  const [hospital, setHospital] = useState('');
  const [city, setCity] = useState('');
  const [address, setAddress] = useState('');
  const [trouble, setTrouble] = useState<{ readonly name?: string; readonly address?: string }>({});
  const known = name.trim() === '' ? undefined : programNamed(name, programs);
  const action = useAction(
    async () => {
      const person = readTyped(address);
      const { id } = await addProgram(
        db,
        {
          name,
          hospital: hospital.trim(),
          city: city.trim(),
          ...(person && { person }),
        },
        Date.now(),
      );
      onOpen(id);
    },
    () => undefined,
  );

  /** What cannot be kept of the address; none is needed. */
  const wrongAddress = (): string | undefined => {
    if (address.trim() === '') return undefined;
    const email = readTyped(address)?.email;
    if (email === undefined) return WORDS.people.noAddress;
    const owner = programOf(email, programs);
    return owner && WORDS.people.isElsewhere(owner.name);
  };

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (known) {
          onOpen(known.id);
          return;
        }
        const wrong = wrongAddress();
        const isEmpty = name.trim() === '';
        setTrouble({
          ...(isEmpty && { name: WORDS.renameEmpty }),
          ...(wrong !== undefined && { address: wrong }),
        });
        if (!isEmpty && wrong === undefined) action.run();
      }}
    >
      <TextField
        label={words.name}
        trouble={trouble.name}
        maxLength={300}
        value={name}
        onText={(text) => {
          setName(text);
          setTrouble({});
        }}
      />
      <p class="small" role="status">
        {known && words.known(known.name)}
      </p>
      {known ? (
        <div class="buttons">
          <button type="submit" class="button button-primary">
            {words.open}
          </button>
          <Button onClick={onEnd}>{WORDS.cancel}</Button>
        </div>
      ) : (
        <>
          <details>
            <summary class="small">{words.more}</summary>
            <div class="fold-fields">
              <TextField
                label={WORDS.details.hospital}
                maxLength={300}
                value={hospital}
                onText={setHospital}
              />
              <TextField label={WORDS.details.city} maxLength={300} value={city} onText={setCity} />
              <TextField
                label={WORDS.people.address}
                trouble={trouble.address}
                inputMode="email"
                maxLength={320}
                value={address}
                onText={(text) => {
                  setAddress(text);
                  setTrouble({});
                }}
              />
            </div>
          </details>
          <FormEnd yes={words.yes} action={action} onEnd={onEnd} />
        </>
      )}
    </form>
  );
}
