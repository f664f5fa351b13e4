import { Button } from '../shared/button.tsx';
import type { Action } from '../shared/use-action.ts';
import { WORDS } from './words.ts';

interface FormEndProps {
  /** What the button that does it says. */
  readonly yes: string;
  readonly action: Action;
  readonly onEnd: () => void;
}

/** The end of a form: why it could not be done, and its buttons. */
export function FormEnd({ yes, action, onEnd }: FormEndProps) {
  return (
    <>
      <p class="trouble" role="alert">
        {action.failed && WORDS.notDone}
      </p>
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={action.busy}>
          {yes}
        </button>
        <Button onClick={onEnd}>{WORDS.cancel}</Button>
      </div>
    </>
  );
}
