import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { chooseFirst } from '../../history/edit-program.ts';
import { Button } from '../shared/button.tsx';
import { Switch } from '../shared/switch.tsx';
import { WORDS } from './words.ts';

interface FirstChoiceProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
}

/** The applicant's own intention. There is one first choice: taking another one asks. */
export function FirstChoice({ db, program }: FirstChoiceProps) {
  const { id, firstChoice = false } = program;
  const words = WORDS.firstChoice;
  /** The program that is the first choice now. */
  const [standing, setStanding] = useState<StoredProgram>();
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (standing) place.current?.querySelector('button')?.focus();
  }, [standing]);

  const choose = (isFirst: boolean, instead?: string): void => {
    setFailed(false);
    chooseFirst(db, id, isFirst, instead).then(setStanding, () => {
      setStanding(undefined);
      setFailed(true);
    });
  };
  const keep = (): void => {
    setStanding(undefined);
    place.current?.querySelector('input')?.focus();
  };

  return (
    <div
      ref={place}
      class="first-choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !standing) return;
        event.preventDefault();
        event.stopPropagation();
        keep();
      }}
    >
      <div class="first-choice-row">
        <span>
          <span class="field-label">{words.label}</span>
          <span class="field-hint"> {words.hint}</span>
        </span>
        <Switch
          // Drawn anew where the browser has turned it and the history has not.
          key={String(failed)}
          label={words.label}
          on={firstChoice || standing !== undefined}
          onChange={choose}
        />
      </div>
      {standing && (
        <div class="confirm" role="group" aria-label={words.label}>
          <p role="status">{words.standing(standing.name)}</p>
          <div class="buttons">
            <Button onClick={keep}>{words.keep(standing.name)}</Button>
            <Button
              onClick={() => {
                choose(true, standing.id);
              }}
            >
              {words.change}
            </Button>
          </div>
        </div>
      )}
      <p class="trouble" role="alert">
        {failed && WORDS.notDone}
      </p>
    </div>
  );
}
