import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { useAction } from '../shared/use-action.ts';
import { WORDS } from './words.ts';

const words = WORDS.storage;

interface Standing {
  /** Undefined where the browser does not tell. */
  readonly persisted: boolean | undefined;
  readonly estimate: StorageEstimate;
}

async function standing(): Promise<Standing> {
  const [persisted, estimate] = await Promise.all([
    navigator.storage.persisted().catch(() => undefined),
    navigator.storage.estimate().catch(() => ({})),
  ]);
  return { persisted, estimate };
}

/** Whether the browser keeps the history for good, how large it is, and the press that asks for it. */
export function StorageNote() {
  const [shown, setShown] = useState<Standing>();
  const [answer, setAnswer] = useState<boolean>();
  useEffect(() => {
    void standing().then(setShown);
  }, []);
  const ask = useAction(
    async () => {
      setAnswer(await navigator.storage.persist());
      setShown(await standing());
    },
    () => undefined,
  );
  if (!shown) return null;
  const { persisted, estimate } = shown;
  const { usage, quota } = estimate;
  return (
    <div class="part">
      <h3>{words.title}</h3>
      <p>
        {persisted === undefined ? words.unknown : persisted ? words.kept : words.mayGo}{' '}
        {usage !== undefined && quota !== undefined && words.usage(usage, quota)}
      </p>
      {persisted !== true && (
        <div class="buttons">
          <Button disabled={ask.busy} onClick={ask.run}>
            {words.ask}
          </Button>
        </div>
      )}
      <p class="saved" role="status">
        {(answer !== undefined || ask.failed) && (answer === true ? words.granted : words.refused)}
      </p>
    </div>
  );
}
