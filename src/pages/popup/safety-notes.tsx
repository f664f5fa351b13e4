import { useEffect, useState } from 'preact/hooks';
import { forgetLoss, loadLoss, onLossChanged } from '../../settings/history-loss.ts';
import { countWaiting, onWaitingChanged } from '../../wire/waiting.ts';
import { Button } from '../shared/button.tsx';
import { dateOf } from '../shared/days.ts';
import { useAction } from '../shared/use-action.ts';
import { WORDS } from './words.ts';

/** What the browser has not kept: a history that it deleted, and sends that it could not store. */
export function SafetyNotes({ now }: { readonly now: number }) {
  const waiting = useWaiting();
  const lostAt = useLoss();
  return (
    <>
      {waiting > 0 && (
        <div class="banner" role="status">
          <p>{WORDS.safety.waiting(waiting)}</p>
        </div>
      )}
      {lostAt !== undefined && <Lost date={dateOf(lostAt, now)} />}
    </>
  );
}

function Lost({ date }: { readonly date: string }) {
  const action = useAction(forgetLoss, () => undefined);
  return (
    <div class="banner banner-row">
      <p>{WORDS.safety.lost(date)}</p>
      <Button disabled={action.busy} onClick={action.run}>
        {WORDS.safety.understood}
      </Button>
      {action.failed && (
        <p class="trouble" role="alert">
          {WORDS.notSaved}
        </p>
      )}
    </div>
  );
}

/** How many sends wait to be stored. */
function useWaiting(): number {
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    const look = (): void => {
      countWaiting().then(setWaiting, () => undefined);
    };
    look();
    return onWaitingChanged(look);
  }, []);
  return waiting;
}

/** When the browser deleted the history (ms, UTC), until the user has read of it. */
function useLoss(): number | undefined {
  const [lostAt, setLostAt] = useState<number>();
  useEffect(() => {
    const end = onLossChanged(setLostAt);
    loadLoss().then(setLostAt, () => undefined);
    return end;
  }, []);
  return lostAt;
}
