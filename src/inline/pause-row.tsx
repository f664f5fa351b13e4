import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import type { Actions } from './view.ts';
import { words } from './words.ts';

const CHOICES = ['message', 'mailbox', 'hour'] as const;

/** The ways to pause, shown when asked for. */
export const PauseRow = ({ actions }: { readonly actions: Actions }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="pause">
      <Button
        class="link quiet"
        expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {words.pause.label}
      </Button>
      {isOpen &&
        CHOICES.map((of) => (
          <Button
            key={of}
            class="link"
            label={`${words.pause.label}: ${words.pause.choices[of]}`}
            onPress={() => {
              actions.pause(of);
            }}
          >
            {words.pause.choices[of]}
          </Button>
        ))}
    </div>
  );
};
