import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Field } from '../shared/field.tsx';
import { useAction } from '../shared/use-action.ts';
import { WORDS } from './words.ts';

interface NameFormProps {
  readonly name: string;
  /** Names to choose from. */
  readonly known?: readonly string[];
  readonly save: (name: string) => Promise<unknown>;
  readonly onEnd: () => void;
}

/** One line for the name of a program. Enter saves, Escape leaves it as it was. */
export function NameForm({ name, known = [], save, onEnd }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const action = useAction(() => save(typed), onEnd);

  useLayoutEffect(() => {
    input.current?.select();
  }, []);

  return (
    <form
      class="confirm"
      onSubmit={(event) => {
        event.preventDefault();
        const isEmpty = typed.trim() === '';
        setEmpty(isEmpty);
        if (!isEmpty) action.run();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onEnd();
      }}
    >
      <Field
        label={WORDS.renameLabel}
        hint={WORDS.renameHint}
        trouble={empty ? WORDS.renameEmpty : action.failed ? WORDS.notDone : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            ref={input}
            class="input"
            list={list}
            maxLength={300}
            autocomplete="off"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={action.busy}>
          {WORDS.save}
        </button>
        <Button onClick={onEnd}>{WORDS.cancel}</Button>
      </div>
    </form>
  );
}
