import { useState } from 'preact/hooks';
import { askForHostAccess } from '../../settings/host-access.ts';
import { Button } from '../shared/button.tsx';
import { WORDS } from './words.ts';

/** The mail hosts are closed to Prematch: why that matters, and the one press that opens them. */
export function AccessNote() {
  const [refused, setRefused] = useState(false);
  return (
    <section class="banner" aria-label={WORDS.access.label}>
      <p>{WORDS.access.off}</p>
      <Button
        kind="primary"
        onClick={() => {
          askForHostAccess().then(
            (agreed) => {
              setRefused(!agreed);
            },
            () => {
              setRefused(true);
            },
          );
        }}
      >
        {WORDS.access.allow}
      </Button>
      <p class="small" role="status">
        {refused && WORDS.access.refused}
      </p>
    </section>
  );
}
