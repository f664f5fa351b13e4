import { useState } from 'preact/hooks';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { mergePrograms } from '../../history/merge-programs.ts';
import { contactsOf } from '../../history/programs.ts';
import { useAction } from '../shared/use-action.ts';
import { useLive } from '../shared/use-live.ts';
import { FormEnd } from './form-end.tsx';
import { ProgramChoice } from './program-choice.tsx';
import { WORDS } from './words.ts';

interface MergeProps {
  readonly db: HistoryDatabase;
  /** The one that is kept. */
  readonly program: StoredProgram;
  /** All others. */
  readonly others: readonly StoredProgram[];
  readonly onEnd: () => void;
}

/** Takes another program, which is the same in truth, into this one. */
export function Merge({ db, program, others, onEnd }: MergeProps) {
  const words = WORDS.merge;
  const [chosen, setChosen] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const other = others.find(({ id }) => id === chosen);
  const contacts = useLive(() => contactsOf(db, chosen), [db, chosen]);
  const action = useAction(
    () =>
      mergePrograms(db, program.id, chosen, (differences) =>
        words.note(other?.name ?? '', differences),
      ),
    onEnd,
  );
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setTrouble(other ? undefined : words.needsProgram);
        if (other) action.run();
      }}
    >
      <ProgramChoice
        label={words.which}
        none={words.choose}
        programs={others}
        chosen={chosen}
        trouble={trouble}
        onChoose={(id) => {
          setChosen(id);
          setTrouble(undefined);
        }}
      />
      <p class="small" role="status">
        {other &&
          contacts.state === 'ready' &&
          words.sure(other.name, contacts.value.length, program.name)}
      </p>
      <FormEnd yes={words.yes} action={action} onEnd={onEnd} />
    </form>
  );
}
