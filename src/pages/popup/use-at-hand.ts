import { useEffect, useState } from 'preact/hooks';
import { send } from '../../wire/send.ts';
import { askTab, mailTabInFront } from '../../wire/tabs.ts';
import type { OpenedMessage, ReadMessage, WrittenTo } from '../../wire/wire.ts';

/** What is written and read in the mail tab in front. */
export interface InMailTab {
  /** The email in the compose window in use; null where it goes to no program. */
  readonly written: WrittenTo | null;
  /** The messages of the opened thread, the last ones. */
  readonly opened: readonly OpenedMessage[];
  /** What is made of them. */
  readonly read: readonly ReadMessage[];
}

const NOTHING: InMailTab = { written: null, opened: [], read: [] };

/** A tab that is busy for longer is not waited for, ms: the list is of use without it. */
const PATIENCE = 150;

const look = async (): Promise<InMailTab> => {
  const tab = await mailTabInFront();
  if (tab === undefined) return NOTHING;
  const [written = null, opened = []] = await Promise.all([
    askTab(tab, 'tab.written-to'),
    askTab(tab, 'tab.opened'),
  ]);
  const read = opened.length === 0 ? [] : await send('message.read', { messages: opened });
  return { written, opened, read };
};

/**
 * What the mail tab in front is about, and a function that asks anew. Undefined until it is known,
 * so that the list is not drawn first and then moved.
 * @param access asked anew when it changes.
 */
export function useAtHand(
  access: boolean | undefined,
): readonly [InMailTab | undefined, () => void] {
  const [inTab, setInTab] = useState<InMailTab>();
  const again = (): void => {
    look().then(setInTab, () => {
      setInTab((before) => before ?? NOTHING);
    });
  };
  useEffect(() => {
    again();
    const timer = setTimeout(() => {
      setInTab((before) => before ?? NOTHING);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [access]);
  return [inTab, again];
}
