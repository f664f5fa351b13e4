import { useEffect, useState } from 'preact/hooks';
import type { Pause } from '../../settings/pause.ts';
import { send } from '../../wire/send.ts';
import type { Request } from '../../wire/wire.ts';
import { Button } from '../shared/button.tsx';
import { useAction } from '../shared/use-action.ts';
import { WORDS } from './words.ts';

interface PauseNotesProps {
  readonly pause: Pause;
  readonly now: number;
}

/** What is paused, each with the way to end it. */
export function PauseNotes({ pause, now }: PauseNotesProps) {
  const isOver = useIsPast(pause.until, now);
  return (
    <>
      {!isOver && <Note told={WORDS.pause.until(pause.until)} wish={{ of: 'hour', on: false }} />}
      {pause.mailboxes.map((mailbox) => (
        <Note
          key={mailbox}
          told={WORDS.pause.mailbox(mailbox)}
          wish={{ of: 'mailbox', on: false, mailbox }}
        />
      ))}
    </>
  );
}

interface NoteProps {
  readonly told: string;
  readonly wish: Request<'pause.set'>;
}

function Note({ told, wish }: NoteProps) {
  const action = useAction(
    () => send('pause.set', wish),
    () => undefined,
  );
  return (
    <div class="banner banner-row">
      <p>{told}</p>
      <Button
        aria-label={`${WORDS.pause.resume}. ${told}`}
        disabled={action.busy}
        onClick={action.run}
      >
        {WORDS.pause.resume}
      </Button>
      {action.failed && (
        <p class="trouble" role="alert">
          {WORDS.notSaved}
        </p>
      )}
    </div>
  );
}

/** Whether a moment (ms, UTC) is past, and again when it is. */
function useIsPast(moment: number, now: number): boolean {
  const [past, setPast] = useState(moment <= now);
  useEffect(() => {
    setPast(moment <= Date.now());
    const timer = setTimeout(
      () => {
        setPast(moment <= Date.now());
      },
      Math.max(0, moment - Date.now()),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [moment, now]);
  return past;
}
