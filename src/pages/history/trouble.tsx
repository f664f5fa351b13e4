import { Button } from '../shared/button.tsx';
import { troubleAdvice } from './view.ts';
import { WORDS } from './words.ts';

/** In the place of everything else when the history or the settings cannot be read. */
export function Trouble({ error }: { readonly error: unknown }) {
  return (
    <main class="empty">
      <div role="alert">
        <h1>{WORDS.trouble.title}</h1>
        <p>{troubleAdvice(error)}</p>
      </div>
      <p class="buttons">
        <Button
          kind="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {WORDS.trouble.again}
        </Button>
      </p>
    </main>
  );
}
