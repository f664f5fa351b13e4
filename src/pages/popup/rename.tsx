import { useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { renameProgram } from '../../history/programs.ts';
import { Button } from '../shared/button.tsx';
import { NameForm } from './name-form.tsx';
import { WORDS } from './words.ts';

interface RenameProps {
  readonly db: HistoryDatabase;
  readonly id: string;
  readonly name: string;
}

export function Rename({ db, id, name }: RenameProps) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button
        kind="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {WORDS.rename}
      </Button>
    );
  }
  return (
    <NameForm
      name={name}
      save={(typed) => renameProgram(db, id, typed)}
      onEnd={() => {
        setOpen(false);
      }}
    />
  );
}
