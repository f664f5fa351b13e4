import { useState } from 'preact/hooks';
import type { StoredProgram } from '../../history/db.ts';
import { programNamed } from '../../history/edit-program.ts';
import type { Destination as Chosen } from '../../history/split-program.ts';
import { TextField } from '../shared/text-field.tsx';
import { ProgramChoice } from './program-choice.tsx';
import { WORDS } from './words.ts';

/** The value of a choice that is none of the programs: no id is so short. */
const NEW = '+';

/** A program that is being chosen, known or new. */
export interface DestinationState {
  readonly chosen: string;
  readonly name: string;
  readonly trouble: string | undefined;
  readonly set: (chosen: string, name: string) => void;
  /** Says what is missing; whether all is there. */
  readonly check: () => boolean;
  readonly to: Chosen;
}

/** @param program the one that is left. */
export function useDestination(
  program: StoredProgram,
  others: readonly StoredProgram[],
): DestinationState {
  const words = WORDS.people;
  const [chosen, setChosen] = useState(others.length === 0 ? NEW : '');
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const wrong = (): string | undefined => {
    if (chosen === '') return words.needsProgram;
    if (chosen !== NEW) return undefined;
    if (name.trim() === '') return WORDS.renameEmpty;
    return programNamed(name, [program]) && words.needsOther;
  };
  return {
    chosen,
    name,
    trouble,
    set: (id, typed) => {
      setChosen(id);
      setName(typed);
      setTrouble(undefined);
    },
    check: () => {
      const found = wrong();
      setTrouble(found);
      return found === undefined;
    },
    to: chosen === NEW ? { name } : { id: chosen },
  };
}

interface DestinationProps {
  readonly label: string;
  readonly others: readonly StoredProgram[];
  readonly state: DestinationState;
}

/** The choice of the program that people and contacts go to. */
export function Destination({ label, others, state }: DestinationProps) {
  const words = WORDS.people;
  const { chosen, name, trouble, set } = state;
  return (
    <>
      <ProgramChoice
        label={label}
        none={words.choose}
        programs={others}
        chosen={chosen}
        trouble={chosen === NEW ? undefined : trouble}
        onChoose={(id) => {
          set(id, name);
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
            set(NEW, text);
          }}
        />
      )}
    </>
  );
}
